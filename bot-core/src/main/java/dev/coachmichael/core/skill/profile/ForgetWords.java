package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.Trait;
import java.util.EnumMap;
import java.util.Map;
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
    private static final Map<Trait, Pattern> NAMES = new EnumMap<>(Map.ofEntries(
            name(Trait.AGE, "age|annee de naissance|birth year|year of birth"),
            name(Trait.SEX, "sexe|sex|gender"),
            name(Trait.WEIGHT, "poids|weight"),
            name(Trait.HEIGHT, "taille|height"),
            name(Trait.VMA, "vma|mas"),
            name(Trait.VO2MAX, "vo ?2 ?max|vo2"),
            name(Trait.HR_MAX, "(?:fc|hr|heart rate|frequence(?: cardiaque)?) ?max\\w*|max\\w* (?:hr|heart rate)"),
            name(Trait.HR_REST, "(?:fc|frequence(?: cardiaque)?) (?:de |au )?repos|resting (?:hr|heart rate|pulse)"),
            name(Trait.WEEKLY_KM, "volume(?: hebdo\\w*)?|kilometrage|(?:weekly )?mileage"),
            name(Trait.DAYS, "jours(?: dispo\\w*)?|disponibilites?|days|availability"),
            name(Trait.LEVEL, "niveau|level"),
            name(Trait.AIM, "objectif|goal|aim")));

    private ForgetWords() {}

    private static Map.Entry<Trait, Pattern> name(Trait trait, String words) {
        return Map.entry(trait, Pattern.compile("\\b(?:" + words + ")\\b"));
    }

    /** Whether the words begin like this and name at least one fact; the facts are then taken. */
    static boolean read(Scan scan, Told told) {
        if (!scan.has(VERB)) {
            return false;
        }
        scan.take(VERB);
        NAMES.forEach((trait, name) -> scan.take(name).ifPresent(match -> told.forgotten.add(trait)));
        told.zoneForgotten = scan.take(ZONE).isPresent();
        RaceWords.named(scan).ifPresent(race -> {
            told.removedRaces.add(race);
            scan.take(RACE_NAME);
        });
        return true;
    }
}
