package dev.coachmichael.core.safety;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a message is taken for when it is held against messages whose danger is known: those of {@code red-flags-tuning.tsv},
 * and the example words of the skills, which are all harmless. Ages are figures, not words, and left to the rules.
 */
final class Resemblance {

    private static final String FOLDER = "/dev/coachmichael/core/skill/";
    private static final List<String> EXAMPLES = List.of(FOLDER + "examples_fr.txt", FOLDER + "examples_en.txt");
    private static final List<String> SPOKEN = List.of(FOLDER + "spoken_fr.txt", FOLDER + "spoken_en.txt");
    private static final float IMPORTANCE_OF_DANGER = 1.5f;
    private static final int NEIGHBOURS = 5;

    private final Leaning leaning;
    private final List<Known> dangers;

    private record Known(Traits traits, Danger danger) {}

    private record Neighbour(Danger danger, float likeness) {}

    private Resemblance(Leaning leaning, List<Known> dangers) {
        this.leaning = leaning;
        this.dangers = List.copyOf(dangers);
    }

    /** @param known messages as in {@code red-flags-tuning.tsv}: language, danger and text, parted by tabs */
    static Resemblance learnt(Concepts concepts, List<String> known) {
        List<Traits> all = new ArrayList<>();
        List<Known> dangers = new ArrayList<>();
        List<Boolean> dangerous = new ArrayList<>();
        List<String> harmless = new ArrayList<>();
        known.forEach(line -> {
            String[] columns = line.split("\t", 3);
            if (columns[1].equals(Danger.MINOR.code())) {
                return;
            }
            boolean danger = !columns[1].equals("none");
            Traits traits = concepts.traitsOf(columns[2]);
            all.add(traits);
            dangerous.add(danger);
            if (danger) {
                dangers.add(new Known(traits, Danger.valueOf(columns[1].toUpperCase(Locale.ROOT))));
            } else {
                harmless.add(columns[2]);
            }
        });
        all.addAll(Stream.concat(ordinary(), joined(harmless)).toList().parallelStream()
                .map(concepts::traitsOf)
                .toList());
        boolean[] sides = new boolean[all.size()];
        for (int i = 0; i < dangerous.size(); i++) {
            sides[i] = dangerous.get(i);
        }
        return new Resemblance(Leaning.learnt(all, sides, IMPORTANCE_OF_DANGER), dangers);
    }

    void write(DataOutputStream out) throws IOException {
        leaning.write(out);
        out.writeInt(dangers.size());
        for (Known known : dangers) {
            out.writeUTF(known.danger().name());
            known.traits().write(out);
        }
    }

    static Resemblance read(DataInputStream in) throws IOException {
        Leaning leaning = Leaning.read(in);
        List<Known> dangers = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Danger danger = Danger.valueOf(in.readUTF());
            dangers.add(new Known(Traits.read(in), danger));
        }
        return new Resemblance(leaning, dangers);
    }

    private static Stream<String> ordinary() {
        return Stream.concat(
                EXAMPLES.stream().flatMap(Resemblance::words), SPOKEN.stream().flatMap(Resemblance::someWords));
    }

    private static Stream<String> words(String file) {
        return SignFile.lines(file).stream()
                .filter(line -> line.contains("|"))
                .map(line -> line.substring(line.indexOf('|') + 1));
    }

    /** Each fourth: enough to know ordinary words by, and a start of the coach is a second shorter. */
    private static Stream<String> someWords(String file) {
        List<String> all = words(file).toList();
        return IntStream.range(0, all.size()).filter(i -> i % 4 == 0).mapToObj(all::get);
    }

    /** Two harmless things in one message are no danger: each with one from elsewhere in the list. */
    private static Stream<String> joined(List<String> harmless) {
        int size = harmless.size();
        return IntStream.range(0, size).mapToObj(i -> harmless.get(i) + ". " + harmless.get((i + size / 3) % size));
    }

    /** The logarithm of the odds that a message tells a danger. */
    float toDanger(Traits message) {
        return leaning.of(message);
    }

    /** The danger that the most alike of the known messages tell. */
    Danger nearest(Traits message) {
        float[] values = new float[Traits.RANGE];
        for (int k = 0; k < message.at().length; k++) {
            values[message.at()[k]] = message.value()[k];
        }
        Map<Danger, Float> likeness = new EnumMap<>(Danger.class);
        dangers.stream()
                .map(known -> new Neighbour(known.danger(), likeness(known.traits(), values)))
                .sorted(Comparator.comparingDouble(Neighbour::likeness).reversed())
                .limit(NEIGHBOURS)
                .forEach(neighbour -> likeness.merge(neighbour.danger(), neighbour.likeness(), Float::sum));
        return likeness.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static float likeness(Traits known, float[] values) {
        float sum = 0;
        for (int k = 0; k < known.at().length; k++) {
            sum += known.value()[k] * values[known.at()[k]];
        }
        return sum;
    }
}
