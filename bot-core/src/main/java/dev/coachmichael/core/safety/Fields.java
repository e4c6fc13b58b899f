package dev.coachmichael.core.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The fields of meaning of {@code fields.txt}, and which of them the words of a message belong to. */
final class Fields {

    private final Vocabulary vocabulary;
    private final List<BitSet> byWord = new ArrayList<>();

    Fields(WordRules words) {
        this.vocabulary = new Vocabulary(words.set("plain"));
        List<SignFile.Entry> entries = SignFile.read("fields.txt");
        for (int field = 0; field < entries.size(); field++) {
            for (String word : entries.get(field).text().split("[,\\s]+")) {
                learn(word, field);
            }
        }
    }

    private void learn(String word, int field) {
        int id = vocabulary.idOf(word);
        while (byWord.size() <= id) {
            byWord.add(new BitSet());
        }
        byWord.get(id).set(field);
    }

    /** The numbers of the fields that a message touches, ascending. */
    int[] in(Wording wording) {
        BitSet touched = new BitSet();
        for (int i = 0; i < wording.size(); i++) {
            for (int id : vocabulary.idsOf(wording.word(i))) {
                touched.or(byWord.get(id));
            }
        }
        return touched.stream().toArray();
    }
}
