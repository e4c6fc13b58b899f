package dev.coachmichael.core.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Where a message speaks of which concept. */
final class Spots {

    /** From the first word to the last one of a phrase. */
    record Spot(int from, int to) {

        /** How many words stand between two spots; 0 when they touch or overlap. */
        int gapTo(Spot other) {
            return Math.max(0, Math.max(other.from - to, from - other.to) - 1);
        }
    }

    private final Wording wording;
    private final Map<String, Integer> numbers;
    private final List<List<Spot>> byConcept;

    Spots(Wording wording, Map<String, Integer> numbers) {
        this.wording = wording;
        this.numbers = numbers;
        this.byConcept = IntStream.range(0, numbers.size())
                .<List<Spot>>mapToObj(concept -> new ArrayList<>(0))
                .toList();
    }

    void add(int concept, Spot spot) {
        byConcept.get(concept).add(spot);
    }

    Wording wording() {
        return wording;
    }

    List<Spot> of(int concept) {
        return byConcept.get(concept);
    }

    List<Spot> of(String concept) {
        Integer number = numbers.get(concept);
        if (number == null) {
            throw new IllegalArgumentException("concepts.txt has no " + concept);
        }
        return of(number);
    }

    /** The numbers of all concepts that were found, ascending. */
    int[] concepts() {
        return IntStream.range(0, byConcept.size())
                .filter(concept -> !byConcept.get(concept).isEmpty())
                .toArray();
    }

    boolean any(String concept) {
        return !of(concept).isEmpty();
    }
}
