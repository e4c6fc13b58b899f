package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.language.Scan;
import java.util.regex.Pattern;

/** Reads which single facts somebody wants forgotten: "efface mon poids", "delete my 10k in 48:30". */
final class ForgetWords {

    private static final Pattern VERB = Pattern.compile(
            "^(?:stp |please |peux[- ]tu |can you )?(?:efface|supprime|oublie|enleve|retire|vire|delete|remove|forget|clear|erase)r?"
                    + "\\b\\s*(?:mon|ma|mes|le|la|les|my|the)?\\s*");
    private static final Pattern ZONE = Pattern.compile("\\b(?:fuseau(?: horaire)?|time ?zone)\\b");
    private static final Pattern RACE_NAME =
            Pattern.compile("\\b(?:course|temps|chrono|record|resultat|race|time|result|pb)"
                    + "(?: (?:de|du|sur|au|on|of|over|for|le|the|my))*\\b");

    private ForgetWords() {}

    /** Whether the words begin like this; the facts and races that they name are then taken. */
    static boolean read(Scan scan, Told told) {
        if (scan.take(VERB).isEmpty()) {
            return false;
        }
        TraitNames.take(scan, told.forgotten::add);
        told.zoneForgotten = scan.take(ZONE).isPresent();
        RaceWords.named(scan).ifPresent(race -> {
            told.removedRaces.add(race);
            scan.take(RACE_NAME);
        });
        return true;
    }
}
