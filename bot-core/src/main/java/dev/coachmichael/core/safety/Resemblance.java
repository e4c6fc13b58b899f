package dev.coachmichael.core.safety;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a message is taken for when it is held against messages whose danger is known: those of {@code red-flags-tuning.tsv},
 * and the example words of the skills, which are all harmless.
 */
final class Resemblance {

    private static final String FOLDER = "/dev/coachmichael/core/skill/";
    private static final List<String> EXAMPLES = List.of(FOLDER + "examples_fr.txt", FOLDER + "examples_en.txt");
    private static final List<String> SPOKEN = List.of(FOLDER + "spoken_fr.txt", FOLDER + "spoken_en.txt");
    private static final float IMPORTANCE_OF_DANGER = 1.5f;

    private final FactorizationMachine machine;
    private final Kinds kinds;

    private Resemblance(FactorizationMachine machine, Kinds kinds) {
        this.machine = machine;
        this.kinds = kinds;
    }

    /** @param known messages as in {@code red-flags-tuning.tsv}: language, danger and text, parted by tabs */
    static Resemblance learnt(Concepts concepts, List<String> known) {
        List<Traits> all = new ArrayList<>();
        List<String> harmless = new ArrayList<>();
        Map<Danger, List<Traits>> dangers = new EnumMap<>(Danger.class);
        known.stream().map(line -> line.split("\t", 3)).forEach(columns -> {
            if (columns[1].equals("none")) {
                harmless.add(columns[2]);
            } else {
                dangers.computeIfAbsent(
                                Danger.valueOf(columns[1].toUpperCase(Locale.ROOT)), danger -> new ArrayList<>())
                        .add(concepts.traitsOf(columns[2]));
            }
        });
        dangers.values().forEach(all::addAll);
        boolean[] dangerous =
                new boolean[all.size() + 2 * harmless.size() + (int) ordinary().count()];
        Arrays.fill(dangerous, 0, all.size(), true);
        Stream.of(harmless.stream(), ordinary(), joined(harmless))
                .flatMap(messages -> messages)
                .map(concepts::traitsOf)
                .forEach(all::add);
        return new Resemblance(
                FactorizationMachine.learnt(all, dangerous, IMPORTANCE_OF_DANGER), Kinds.learnt(dangers));
    }

    void write(DataOutputStream out) throws IOException {
        machine.write(out);
        kinds.write(out);
    }

    static Resemblance read(DataInputStream in) throws IOException {
        return new Resemblance(FactorizationMachine.read(in), Kinds.read(in));
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

    /** Each fourth: enough to know ordinary words by. */
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
        return machine.of(message);
    }

    /** The danger that the most alike of the known messages tell. */
    Danger nearest(Traits message) {
        return kinds.of(message);
    }
}
