package dev.coachmichael.core.safety;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.LanguageGuess;
import dev.coachmichael.core.language.Words;
import dev.coachmichael.core.reply.Fact;
import dev.coachmichael.core.safety.Finding.Rule;
import dev.coachmichael.core.safety.Quantity.Said;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every reply of a model is held to: its numbers are facts of the turn, its addresses are allowed, it promises
 * nothing, speaks the turn's language, keeps its instructions to itself and is short. Thread-safe.
 */
public final class ReplyRules {

    private static final int LONGEST = 1_800;
    private static final int ENOUGH_TO_GUESS_LANGUAGE = 24;
    private static final int SHINGLE_WORDS = 9;
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
                    + "|(?<![\\p{L}\\d])(?=[A-Za-z0-9+/_=-]*\\d)(?=[A-Za-z0-9+/_=-]*[A-Za-z])[A-Za-z0-9+/_=-]{24,}"
                    + "|\\bsk-[A-Za-z0-9_-]{8,}");

    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/]{8,}={0,2}");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");

    private final Addresses addresses;
    private final String canary;
    private final Set<String> instructions = new HashSet<>();

    /**
     * @param allowedHosts hosts whose addresses may stand in a reply
     * @param canary a word of the prompt that never leaves the house
     * @param prompts the instructions, of which no long run of words may be told
     */
    public ReplyRules(Set<String> allowedHosts, String canary, List<String> prompts) {
        this.addresses = new Addresses(allowedHosts);
        this.canary = letters(canary);
        prompts.forEach(prompt -> instructions.addAll(shingles(prompt)));
    }

    /**
     * What a reply's words are held against.
     *
     * @param facts the figures of the turn
     * @param texts what code or the runner said in this turn: their numbers may be repeated
     */
    public record Ground(Language language, List<Fact> facts, List<String> texts) {
        public Ground {
            facts = List.copyOf(facts);
            texts = List.copyOf(texts);
        }
    }

    /** Everything that is wrong with a text; empty when it may leave. */
    public List<Finding> findings(String text, Ground ground) {
        if (text.isBlank() || text.length() > LONGEST) {
            // Nothing more is looked for: a reply may be as long as a model likes.
            return List.of(new Finding(Rule.LENGTH, text.length() + " characters"));
        }
        List<Finding> findings = new ArrayList<>(leaks(text));
        List<Said> numbers = NumbersSaid.in(text);
        if (!numbers.isEmpty()) {
            KnownNumbers known = new KnownNumbers(ground.facts(), ground.texts());
            numbers.stream()
                    .filter(said -> !known.hold(said))
                    .forEach(said ->
                            findings.add(new Finding(Rule.NUMBER, said.words().strip())));
        }
        Promises.in(text).ifPresent(promise -> findings.add(new Finding(Rule.PROMISE, promise)));
        language(text)
                .filter(language -> language != ground.language())
                .ifPresent(language -> findings.add(new Finding(Rule.LANGUAGE, language.code())));
        return findings;
    }

    /** What must not leave whoever said it: foreign addresses, identifiers, instructions. */
    public List<Finding> leaks(String text) {
        List<Finding> findings = new ArrayList<>();
        addresses.foreignIn(text).ifPresent(address -> findings.add(new Finding(Rule.LINK, address)));
        Matcher identifier = IDENTIFIER.matcher(text);
        if (identifier.find()) {
            findings.add(new Finding(Rule.IDENTIFIER, identifier.group()));
        }
        if (tellsInstructions(text)) {
            findings.add(new Finding(Rule.PROMPT, "instructions"));
        }
        return findings;
    }

    /** Those of the given facts that stand behind a number of the text. */
    public static List<Fact> used(String text, List<Fact> facts) {
        List<Said> said = NumbersSaid.in(text);
        return said.isEmpty()
                ? List.of()
                : facts.stream()
                        .filter(fact -> said.stream().anyMatch(new KnownNumbers(List.of(fact), List.of())::hold))
                        .toList();
    }

    /** The numbers of a text that another text says too, as written. */
    public static List<String> repeated(String text, String other) {
        List<Said> said = NumbersSaid.in(text);
        List<Said> others = said.isEmpty() ? List.of() : NumbersSaid.in(other);
        return said.stream()
                .filter(number -> others.stream().anyMatch(number::fits))
                .map(number -> number.words().strip())
                .distinct()
                .toList();
    }

    private static Optional<Language> language(String text) {
        return text.length() < ENOUGH_TO_GUESS_LANGUAGE ? Optional.empty() : LanguageGuess.of(text);
    }

    private boolean tellsInstructions(String text) {
        String letters = letters(text);
        String reversed = new StringBuilder(letters).reverse().toString();
        return letters.contains(canary)
                || reversed.contains(canary)
                || decoded(text).contains(canary)
                || shingles(text).stream().anyMatch(instructions::contains);
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String decoded(String text) {
        StringBuilder decoded = new StringBuilder();
        Matcher token = ENCODED.matcher(text);
        while (token.find()) {
            String whole = token.group().replaceAll("=", "");
            try {
                decoded.append(new String(
                        Base64.getDecoder().decode(whole.length() % 4 == 1 ? whole.substring(1) : whole),
                        StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                decoded.append(' ');
            }
        }
        return letters(decoded.toString());
    }

    private static Set<String> shingles(String text) {
        List<String> words = Words.of(text);
        Set<String> shingles = new HashSet<>();
        for (int at = 0; at + SHINGLE_WORDS <= words.size(); at++) {
            shingles.add(String.join(" ", words.subList(at, at + SHINGLE_WORDS)));
        }
        return shingles;
    }
}
