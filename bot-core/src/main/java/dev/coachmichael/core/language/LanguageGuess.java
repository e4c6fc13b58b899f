package dev.coachmichael.core.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells French from English by the small words that only one of them has. Says nothing when a text has none. */
public final class LanguageGuess {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}']+");

    private static final Set<String> FRENCH = Set.of(
            "le",
            "la",
            "les",
            "un",
            "une",
            "des",
            "du",
            "au",
            "aux",
            "et",
            "ou",
            "est",
            "sont",
            "je",
            "j'ai",
            "tu",
            "il",
            "elle",
            "nous",
            "vous",
            "mon",
            "ma",
            "mes",
            "ton",
            "ta",
            "tes",
            "ce",
            "cette",
            "que",
            "qui",
            "quoi",
            "quel",
            "quelle",
            "comment",
            "combien",
            "pourquoi",
            "pas",
            "pour",
            "avec",
            "dans",
            "sur",
            "suis",
            "fait",
            "faire",
            "veux",
            "peux",
            "courir",
            "cours",
            "couru",
            "sortie",
            "semaine",
            "aujourd'hui",
            "demain",
            "hier",
            "salut",
            "bonjour",
            "merci",
            "oui",
            "non",
            "alors",
            "c'est",
            "d'accord",
            "aide",
            "langue",
            "poids",
            "taille",
            "bilan",
            "seance",
            "allure",
            "footing",
            "fractionne",
            "jours",
            "ans",
            "derniere",
            "dernier",
            "l'allure",
            "qu'est",
            "objectif",
            "mal",
            "rappelle",
            "moi",
            "efface",
            "oublie",
            "mets",
            "plutot",
            "mais",
            "francais",
            "l'anglais",
            "anglais",
            "profil",
            "accord",
            "j'accepte",
            "refuse");

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "a",
            "an",
            "and",
            "or",
            "is",
            "are",
            "i",
            "i'm",
            "i've",
            "you",
            "he",
            "she",
            "we",
            "they",
            "my",
            "your",
            "this",
            "that",
            "what",
            "which",
            "how",
            "why",
            "when",
            "not",
            "for",
            "with",
            "in",
            "of",
            "to",
            "am",
            "do",
            "does",
            "did",
            "can",
            "should",
            "want",
            "run",
            "runs",
            "ran",
            "running",
            "week",
            "today",
            "tomorrow",
            "yesterday",
            "hello",
            "hi",
            "hey",
            "thanks",
            "thank",
            "yes",
            "no",
            "so",
            "it's",
            "help",
            "language",
            "weight",
            "height",
            "last",
            "session",
            "pace",
            "was",
            "were",
            "much",
            "many",
            "me",
            "days",
            "years",
            "old",
            "goal",
            "pain",
            "remind",
            "delete",
            "forget",
            "show",
            "set",
            "english",
            "french",
            "it",
            "please",
            "good",
            "morning",
            "evening",
            "review",
            "undo",
            "answer",
            "from",
            "at",
            "be",
            "would",
            "could",
            "will");

    private LanguageGuess() {}

    /** The language of a text; empty for a single shared word, a number, a command, and for a text of both. */
    public static Optional<Language> of(String text) {
        Marks marks = Marks.in(text);
        return marks.french() == marks.english()
                ? Optional.empty()
                : Optional.of(marks.french() > marks.english() ? Language.FR : Language.EN);
    }

    /** Whether a text has as much of one language as of the other. */
    public static boolean isMixed(String text) {
        Marks marks = Marks.in(text);
        return marks.french() > 0 && marks.french() == marks.english();
    }

    /** How much there is of each language in a text. */
    private record Marks(int french, int english) {

        static Marks in(String text) {
            String folded = fold(text);
            if (folded.startsWith("/")) {
                return new Marks(0, 0);
            }
            int french = 0;
            int english = 0;
            for (String word : WORDS.split(folded)) {
                if (FRENCH.contains(word) || isElided(word)) {
                    french++;
                }
                if (ENGLISH.contains(word)) {
                    english++;
                }
            }
            boolean accents = !folded.contentEquals(plain(text));
            return new Marks(accents ? french + 1 : french, english);
        }

        private static boolean isElided(String word) {
            return word.length() > 2
                    && word.charAt(1) == '\''
                    && "lcdjmnst".indexOf(word.charAt(0)) >= 0
                    && !word.equals("i'm");
        }
    }

    private static String fold(String text) {
        return Normalizer.normalize(plain(text), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }
}
