package dev.coachmichael.core.safety;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A message as comparable words: lower case, without accents, marks and invisible characters, short forms spelt out,
 * articles and greetings left out. Each word knows its sentence and whether a comma stood before it. Numbers keep their
 * whole part.
 */
final class Wording {

    private static final int PASSAGE = 2;

    private final List<Word> words = new ArrayList<>();

    /**
     * @param passedOver the dropped word right before this one, or empty
     * @param paused whether a comma or the like separates it from the word before
     */
    private record Word(String text, int sentence, boolean paused, String passedOver) {}

    static Wording of(String text, WordRules rules) {
        Wording wording = new Wording();
        new Scanner(wording.words, rules, Normalizer.normalize(text, Normalizer.Form.NFKD)).scan();
        return wording;
    }

    /** Each two sentences in a row, where there are more: what is told in passing among much else. */
    List<Wording> passages() {
        int sentences = size() == 0 ? 0 : words.get(size() - 1).sentence() + 1;
        if (sentences <= PASSAGE) {
            return List.of();
        }
        List<Wording> passages = new ArrayList<>();
        for (int first = 0; first + PASSAGE <= sentences; first++) {
            Wording passage = new Wording();
            for (Word word : words) {
                if (word.sentence() >= first && word.sentence() < first + PASSAGE) {
                    passage.words.add(word);
                }
            }
            passages.add(passage);
        }
        return passages;
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return words.get(index).text();
    }

    /** The word at an index, or nothing where there is none or another sentence than at {@code from}. */
    String wordNear(int index, int from) {
        return index >= 0 && index < size() && sameSentence(index, from) ? word(index) : "";
    }

    String passedOver(int index) {
        return words.get(index).passedOver();
    }

    boolean sameSentence(int one, int other) {
        return words.get(one).sentence() == words.get(other).sentence();
    }

    /** Whether a comma stands somewhere between two words of a sentence. */
    boolean pauseBetween(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (words.get(i).paused()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is the last of its clause. */
    boolean endsClause(int index) {
        return index + 1 == size() || words.get(index + 1).paused() || !sameSentence(index, index + 1);
    }

    /** The whole number that a word is, or -1. */
    int number(int index) {
        String word = word(index);
        return word.length() <= 5 && word.chars().allMatch(Character::isDigit) ? Integer.parseInt(word) : -1;
    }

    private static final class Scanner {
        private final List<Word> words;
        private final WordRules rules;
        private final Set<String> light;
        private final String text;
        private final StringBuilder current = new StringBuilder();
        private int sentence;
        private boolean paused;
        private String passedOver = "";

        Scanner(List<Word> words, WordRules rules, String text) {
            this.words = words;
            this.rules = rules;
            this.light = rules.set("light");
            this.text = text;
        }

        void scan() {
            for (int i = 0; i < text.length(); i++) {
                char c = Character.toLowerCase(text.charAt(i));
                if (Character.isLetterOrDigit(c)) {
                    letterOrDigit(c);
                } else if (isInvisible(c)) {
                    continue;
                } else if ((c == '.' || c == ',') && inNumber(i)) {
                    i = afterFraction(i);
                } else if (c == '\'' || c == '’' || c == '`' || c == '´') {
                    i = apostrophe(i);
                } else {
                    separator(c, i);
                }
            }
            flush();
            hereAtTheEnd();
        }

        private void letterOrDigit(char c) {
            int length = current.length();
            if (length > 0 && Character.isDigit(c) != Character.isDigit(current.charAt(length - 1))) {
                flush();
            }
            switch (c) {
                case 'œ' -> current.append("oe");
                case 'æ' -> current.append("ae");
                default -> current.append(c);
            }
        }

        private static boolean isInvisible(char c) {
            if (c < 128) {
                return false;
            }
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK;
        }

        private boolean inNumber(int i) {
            return isDigit(i - 1) && isDigit(i + 1);
        }

        private boolean isDigit(int i) {
            return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
        }

        /** Skips decimals; a mark before exactly three digits only groups thousands. */
        private int afterFraction(int mark) {
            int end = mark + 1;
            while (isDigit(end)) {
                end++;
            }
            return end - mark == 4 && current.length() <= 3 ? mark : end - 1;
        }

        /** Parts words; "don't" becomes "do not". */
        private int apostrophe(int i) {
            boolean not = current.length() > 1
                    && current.charAt(current.length() - 1) == 'n'
                    && i + 1 < text.length()
                    && Character.toLowerCase(text.charAt(i + 1)) == 't'
                    && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
            if (!not) {
                flush();
                return i;
            }
            if (!current.toString().equals("can")) {
                current.setLength(current.length() - 1);
            }
            flush();
            current.append("not");
            flush();
            return i + 1;
        }

        private void separator(char c, int i) {
            flush();
            if (!Character.isWhitespace(c)) {
                hereAtTheEnd();
            }
            switch (c) {
                case '.', '!', '?', ';', '\n', '…' -> {
                    sentence++;
                    passedOver = "";
                }
                case ',', ':', '(', ')', '–', '—', '|' -> paused = true;
                case '-' -> paused |= i > 0 && Character.isWhitespace(text.charAt(i - 1));
                case '+', '&' -> add("et");
                default -> {}
            }
        }

        /** French "là" at the end of a clause is a place, not an article: "je ne veux plus être là". */
        private void hereAtTheEnd() {
            if (passedOver.equals("la") && !words.isEmpty()) {
                passedOver = "";
                add("ici");
            }
        }

        private void flush() {
            if (current.isEmpty()) {
                return;
            }
            String word = withoutDrawl(current);
            current.setLength(0);
            rules.meaning(word).ifPresentOrElse(meaning -> meaning.forEach(this::add), () -> add(word));
        }

        private void add(String word) {
            if (word.equals("t") && endsWithHalfOfNot()) {
                add("not");
                return;
            }
            if (light.contains(word)) {
                passedOver = word;
                return;
            }
            words.add(new Word(word, sentence, paused, passedOver));
            paused = false;
            passedOver = "";
        }

        /** "don t": the apostrophe was left out. */
        private boolean endsWithHalfOfNot() {
            return !words.isEmpty()
                    && passedOver.isEmpty()
                    && rules.set("halves").contains(words.get(words.size() - 1).text());
        }

        /** "maaaal" is "mal": three of a letter and more are one. */
        private static String withoutDrawl(StringBuilder letters) {
            StringBuilder plain = new StringBuilder(letters.length());
            int i = 0;
            while (i < letters.length()) {
                char c = letters.charAt(i);
                int end = i + 1;
                while (end < letters.length() && letters.charAt(end) == c) {
                    end++;
                }
                boolean drawl = end - i >= 3 && Character.isLetter(c);
                plain.append(letters, i, drawl ? i + 1 : end);
                i = end;
            }
            return plain.toString();
        }
    }
}
