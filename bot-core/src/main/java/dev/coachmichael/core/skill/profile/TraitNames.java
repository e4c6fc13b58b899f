package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.language.Scan;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people call the facts of a profile. */
final class TraitNames {

    private static final Map<Trait, String> NAMES = Map.ofEntries(
            Map.entry(Trait.AGE, "age|annee de naissance|birth year|year of birth"),
            Map.entry(Trait.SEX, "sexe|sex|gender"),
            Map.entry(Trait.WEIGHT, "poids|weight"),
            Map.entry(Trait.HEIGHT, "taille|height"),
            Map.entry(Trait.VMA, "vma|mas"),
            Map.entry(Trait.VO2MAX, "vo ?2 ?max|vo2"),
            Map.entry(Trait.HR_MAX, "(?:fc|hr|heart rate|frequence(?: cardiaque)?) ?max\\w*|max\\w* (?:hr|heart rate)"),
            Map.entry(
                    Trait.HR_REST, "(?:fc|frequence(?: cardiaque)?) (?:de |au )?repos|resting (?:hr|heart rate|pulse)"),
            Map.entry(Trait.WEEKLY_KM, "volume(?: hebdo\\w*)?|kilometrage|(?:weekly )?mileage"),
            Map.entry(Trait.DAYS, "jours(?: dispo\\w*)?|disponibilites?|days|availability"),
            Map.entry(Trait.LEVEL, "niveau|level"),
            Map.entry(Trait.AIM, "objectif|goal|aim"));

    private static final Map<Trait, Pattern> ALONE = patterns("\\b(?:");
    private static final Map<Trait, Pattern> OWN = patterns("\\b(?:ma|mon|mes|my)\\s+(?:");

    private TraitNames() {}

    private static Map<Trait, Pattern> patterns(String before) {
        return NAMES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, name -> Pattern.compile(before + name.getValue() + ")\\b")));
    }

    /** Takes every fact that is named and tells which. */
    static void take(Scan scan, Consumer<Trait> named) {
        ALONE.forEach((trait, name) -> scan.take(name).ifPresent(match -> named.accept(trait)));
    }

    /**
     * Takes the facts that are named as the speaker's own, as in "ma VMA"; whether there was one. "Mon kilométrage" is asked
     * of the runs, not of the profile.
     */
    static boolean takeOwn(Scan scan) {
        Set<Trait> named = EnumSet.noneOf(Trait.class);
        OWN.forEach((trait, name) ->
                scan.take(name).filter(match -> trait != Trait.WEEKLY_KM).ifPresent(match -> named.add(trait)));
        return !named.isEmpty();
    }
}
