package dev.coachmichael.core.safety;

import dev.coachmichael.core.safety.Spots.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The concepts of {@code concepts.txt} and how they are found in a message. */
final class Concepts {

    /** Stands in a phrase for up to three words of any kind. */
    private static final int GAP = -1;

    private static final int GAP_WORDS = 3;

    private final WordRules words;
    private final Vocabulary vocabulary;
    private final Fields fields;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<List<Phrase>> byFirstWord = new ArrayList<>();
    private final Set<Integer> unmasked;
    private final Set<Integer> undeniable;
    private final Set<Integer> always;

    private record Phrase(int concept, int[] words) {}

    private record Found(int concept, Spot spot) {}

    private Concepts(WordRules words) {
        this.words = words;
        this.vocabulary = new Vocabulary(words.set("plain"));
        SignFile.read("concepts.txt").forEach(this::learn);
        this.fields = new Fields(words);
        this.unmasked = numbers(words.set("unmasked"));
        this.undeniable = numbers(words.set("undeniable"));
        this.always = numbers(words.set("always"));
    }

    static Concepts load(WordRules words) {
        return new Concepts(words);
    }

    private void learn(SignFile.Entry entry) {
        int number = numbers.size();
        if (numbers.put(entry.name(), number) != null) {
            throw new IllegalStateException("concepts.txt has two " + entry.name());
        }
        for (String phrase : entry.text().split(",")) {
            learn(number, phrase.strip());
        }
    }

    private Set<Integer> numbers(Set<String> concepts) {
        return concepts.stream().map(this::number).collect(Collectors.toUnmodifiableSet());
    }

    WordRules words() {
        return words;
    }

    int number(String concept) {
        Integer number = numbers.get(concept);
        if (number == null) {
            throw new IllegalStateException("concepts.txt has no " + concept);
        }
        return number;
    }

    private void learn(int concept, String phrase) {
        if (phrase.isEmpty()) {
            return;
        }
        String[] pieces = phrase.split("\\s+");
        List<Integer> ids = new ArrayList<>();
        for (String piece : pieces) {
            switch (piece) {
                case ".." -> ids.add(GAP);
                case "#" -> ids.add(vocabulary.idOf("#"));
                default -> learnPiece(piece, ids);
            }
        }
        if (ids.isEmpty() || ids.get(0) == GAP || pieces.length > 1 && ids.size() == 1) {
            throw new IllegalStateException("Too little is left of the phrase \"" + phrase + "\"");
        }
        while (byFirstWord.size() < vocabulary.size()) {
            byFirstWord.add(new ArrayList<>());
        }
        byFirstWord
                .get(ids.get(0))
                .add(new Phrase(
                        concept, ids.stream().mapToInt(Integer::intValue).toArray()));
    }

    private void learnPiece(String piece, List<Integer> ids) {
        boolean begins = piece.endsWith("*");
        Wording wording = Wording.of(begins ? piece.substring(0, piece.length() - 1) : piece, words);
        for (int i = 0; i < wording.size(); i++) {
            boolean last = i + 1 == wording.size();
            ids.add(vocabulary.idOf(wording.word(i) + (begins && last ? "*" : "")));
        }
    }

    /** Every concept that a message speaks of, but for what it denies, asks about in general, or says as a figure of speech. */
    Spots spotsIn(Wording wording) {
        List<Found> all = find(wording);
        boolean[] hidden = covered(all, Set.of("mask"), wording.size());
        Denial denial = new Denial(
                wording, words, covered(all, words.set("symptoms"), wording.size()), spots(all, "like_this"));
        GeneralQuestion question = new GeneralQuestion(wording, words, spots(all, "knowledge"));
        Spots spots = new Spots(wording, numbers);
        for (Found found : all) {
            Spot spot = found.spot();
            boolean visible = unmasked.contains(found.concept()) || !touches(hidden, spot);
            boolean denied = !undeniable.contains(found.concept()) && denial.denies(spot);
            boolean inGeneral = !always.contains(found.concept()) && question.asksAbout(spot);
            if (visible && !denied && !inGeneral) {
                spots.add(found.concept(), spot);
            }
        }
        return spots;
    }

    Traits traitsOf(String text) {
        Wording wording = Wording.of(text, words);
        return traitsOf(wording, spotsIn(wording));
    }

    Traits traitsOf(Wording wording, Spots spots) {
        return Traits.of(wording, spots.concepts(), fields.in(wording));
    }

    private List<Found> find(Wording wording) {
        Map<String, int[]> seen = new HashMap<>();
        int[][] ids = new int[wording.size()][];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = seen.computeIfAbsent(wording.word(i), vocabulary::idsOf);
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            for (int id : ids[i]) {
                if (id < byFirstWord.size()) {
                    for (Phrase phrase : byFirstWord.get(id)) {
                        int to = lastWord(phrase.words(), 1, wording, ids, i);
                        if (to >= 0) {
                            found.add(new Found(phrase.concept(), new Spot(i, to)));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Where a phrase ends whose words before {@code part} end at {@code at}, or -1. */
    private static int lastWord(int[] phrase, int part, Wording wording, int[][] ids, int at) {
        if (part == phrase.length) {
            return at;
        }
        int gap = phrase[part] == GAP ? GAP_WORDS : 0;
        int wanted = phrase[part] == GAP ? part + 1 : part;
        for (int i = at + 1; i <= at + 1 + gap && i < ids.length; i++) {
            if (!wording.sameSentence(at, i) || gap == 0 && wording.pauseBetween(at, i)) {
                return -1;
            }
            if (contains(ids[i], phrase[wanted])) {
                int to = lastWord(phrase, wanted + 1, wording, ids, i);
                if (to >= 0) {
                    return to;
                }
            }
        }
        return -1;
    }

    private static boolean contains(int[] ids, int wanted) {
        for (int id : ids) {
            if (id == wanted) {
                return true;
            }
        }
        return false;
    }

    private boolean[] covered(List<Found> all, Set<String> concepts, int size) {
        boolean[] covered = new boolean[size];
        for (String concept : concepts) {
            for (Spot spot : spots(all, concept)) {
                Arrays.fill(covered, spot.from(), spot.to() + 1, true);
            }
        }
        return covered;
    }

    private List<Spot> spots(List<Found> all, String concept) {
        int number = number(concept);
        return all.stream()
                .filter(found -> found.concept() == number)
                .map(Found::spot)
                .toList();
    }

    private static boolean touches(boolean[] words, Spot spot) {
        for (int i = spot.from(); i <= spot.to(); i++) {
            if (words[i]) {
                return true;
            }
        }
        return false;
    }
}
