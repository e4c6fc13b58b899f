package dev.coachmichael.core.skill.memory;

import dev.coachmichael.core.language.SpokenText;
import dev.coachmichael.core.memory.MemoryEntry.Kind;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads what is to be remembered or forgotten: "retiens que ...", "j'ai décidé de ... parce que ...", "efface la note 2". */
final class MemoryWords {

    private static final String POLITE = "^\\s*(?:(?:stp|svp|please|coach|ok|hey|alors|et)[ ,]+)*";

    private static final Pattern REMEMBER = pattern(POLITE
            + "(?:retiens?|note|notes|memorise|souviens[- ]toi|rappelle[- ]toi|garde en memoire|sache|n'oublie pas|"
            + "remember|keep in mind|bear in mind|don'?t forget|make a note)"
            + "(?:[- ](?:bien|le|ca))?\\s*(?:que\\s+|qu'|that\\s+|[:,]\\s*)(.+)");
    private static final Pattern NOTE = pattern(
            POLITE + "(?:(?:ajoute|add)\\s+(?:une|a)\\s+)?(?:note|remarque|comment)\\s+(?:sur|on|about|pour|for)\\s+"
                    + "(?:ma|mon|cette|my|the|this|la|le)\\s+(?:derniere?\\s+|last\\s+)?"
                    + "(?:sortie|course|seance|run|footing|race|session|workout)\\s*[:,]?\\s+(.+)");
    private static final Pattern DECISION = pattern(POLITE
            + "(?:(?:j'ai|on a|c'est)\\s+decide\\s*(?:de\\s+|d'|que\\s+|qu'|:\\s*)|decision\\s*:\\s*|"
            + "(?:i|we)(?:'ve| have)?\\s+decided\\s+(?:to|that|on)\\s+|decision\\s*:\\s*)(.+)");
    private static final Pattern REASON =
            pattern("^(.+?),?\\s+(?:parce que|parce qu'|car|vu que|because|since)\\s*(.+)$");
    private static final Pattern ABOUT_RUN = pattern(
            "\\b(?:sur|pendant|lors de)?\\s*(?:ma|mon|cette)\\s+(?:derniere\\s+)?(?:sortie|seance|footing)\\s+d(?:'hier|e ce matin)|"
                    + "\\bmy (?:last|latest) run\\b|\\bthis morning'?s run\\b");
    private static final Pattern SHOW = pattern(
            "^\\s*(?:(?:qu'est[- ]ce que|que|k|quoi)\\s*(?:tu )?(?:sais|retiens|as retenu|as note|connais)[- ]?(?:tu)?\\b.*\\bmoi\\b.*|"
                    + "tu sais quoi (?:de|sur) moi.*|(?:montre|affiche|voir)?[- ]?(?:moi )?(?:ma|ta) memoire.*|"
                    + "what (?:do|have) you (?:know|remember|remembered|noted|kept)\\b.*\\bme\\b.*|(?:show )?(?:me )?(?:my|your) memory.*)\\s*\\??$");
    private static final String ERASE =
            "(?:oublie|oublier|efface|effacer|supprime|supprimer|enleve|forget|delete|remove|erase)";
    private static final Pattern ERASE_NUMBER = pattern(POLITE + ERASE
            + "\\s+(?:(?:le|la|l'|ma|the|my)\\s*)?(?:note|souvenir|fait|decision|memory|item|fact|decision|numero|number|no\\.?)?"
            + "\\s*#?(\\d{1,3})\\s*[.!]?$");
    private static final Pattern ERASE_THAT = pattern(POLITE + ERASE + "\\s+(?:que\\s+|qu'|that\\s+)(.+)");
    private static final Pattern ERASE_ALL = pattern(
            POLITE + "(?:" + ERASE + "|vide|vider|clear|empty|wipe)"
                    + "\\s+(?:toute?s?\\s+)?(?:la|ta|tes|ma|mes|your|my|the|all your|all my)\\s*(?:memoire|souvenirs|notes|memory|memories|notes)\\b.*");
    private static final Pattern COMMAND_ALL = pattern("^\\s*(?:tout (?:effacer|oublier)|(?:efface|oublie) tout|"
            + "(?:delete|forget|erase|clear) (?:all|everything))\\s*[.!]?$");

    private MemoryWords() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    /** What words ask of the memory; empty when they ask nothing of it. */
    static Optional<MemoryInput> read(String words) {
        return decision(words)
                .or(() -> one(NOTE, words).map(text -> MemoryInput.remembering(text, Kind.NOTE, Optional.empty())))
                .or(() -> one(REMEMBER, words).map(MemoryWords::fact))
                .or(() -> one(ERASE_NUMBER, words).map(number -> MemoryInput.forgetting(Integer.parseInt(number))))
                .or(() -> one(ERASE_THAT, words).map(MemoryInput::forgetting))
                .or(() -> is(ERASE_ALL, words) ? Optional.of(MemoryInput.FORGET_ALL) : Optional.empty())
                .or(() -> is(SHOW, words) ? Optional.of(MemoryInput.SHOW) : Optional.empty());
    }

    /** What follows the command: as free words, or the bare text to remember. */
    static MemoryInput afterCommand(String words) {
        if (words.isBlank()) {
            return MemoryInput.SHOW;
        }
        if (is(COMMAND_ALL, words)) {
            return MemoryInput.FORGET_ALL;
        }
        return read(words).orElse(MemoryInput.SHOW);
    }

    private static MemoryInput fact(String text) {
        return MemoryInput.remembering(text, is(ABOUT_RUN, text) ? Kind.NOTE : Kind.FACT, Optional.empty());
    }

    private static Optional<MemoryInput> decision(String words) {
        return one(DECISION, words).map(text -> {
            SpokenText spoken = new SpokenText(text);
            Optional<MatchResult> reasoned = spoken.take(REASON);
            return MemoryInput.remembering(
                    reasoned.flatMap(match -> spoken.said(match, 1))
                            .orElse(text)
                            .strip(),
                    Kind.DECISION,
                    reasoned.flatMap(match -> spoken.said(match, 2)).map(MemoryWords::ended));
        });
    }

    private static boolean is(Pattern pattern, String words) {
        return new SpokenText(words).has(pattern);
    }

    /** The first group of a match, as it was typed. */
    private static Optional<String> one(Pattern pattern, String words) {
        SpokenText spoken = new SpokenText(words);
        return spoken.take(pattern)
                .flatMap(match -> spoken.said(match, 1))
                .map(MemoryWords::ended)
                .filter(text -> !text.isEmpty());
    }

    private static String ended(String text) {
        return text.strip().replaceAll("[.!\\s]+$", "");
    }
}
