package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.PastRace;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.turn.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A profile as a table: each fact with where it comes from, what is estimated and how, what is missing. */
public final class ProfileCard {

    /** Facts whose absence is worth a word. */
    private static final Set<Trait> WANTED = Set.of(
            Trait.AGE, Trait.VMA, Trait.HR_MAX, Trait.HR_REST, Trait.WEEKLY_KM, Trait.DAYS, Trait.LEVEL, Trait.AIM);

    private final Profile profile;
    private final LocalDate today;
    private final Phrases phrases;
    private final Figures figures;
    private final ProfileText text;

    private ProfileCard(Profile profile, Language language, LocalDate today) {
        this.profile = profile;
        this.today = today;
        this.phrases = Phrases.in(language);
        this.figures = Figures.in(language);
        this.text = new ProfileText(language);
    }

    /** Adds the card and its facts to an answer; {@code profile} is not empty. */
    public static void addTo(Answer.Draft answer, Profile profile, Language language, LocalDate today) {
        ProfileCard card = new ProfileCard(profile, language, today);
        answer.table(
                List.of(
                        card.phrases.say("profile.card.what"),
                        card.phrases.say("profile.card.value"),
                        card.phrases.say("profile.card.source")),
                card.rows());
        List<String> notes = card.notes();
        if (!notes.isEmpty()) {
            answer.say(String.join("\n", notes));
        }
        ProfileFacts.of(profile, today).forEach(answer::fact);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            row(trait).ifPresent(rows::add);
        }
        profile.races().stream().limit(ProfileFacts.RACES).map(this::row).forEach(rows::add);
        profile.zone()
                .ifPresent(zone -> rows.add(
                        List.of(phrases.say("profile.zone"), text.zone(zone), phrases.say("profile.source.you"))));
        return rows;
    }

    private Optional<List<String>> row(Trait trait) {
        if (profile.traits().get(trait).isPresent()) {
            String value = text.value(trait, profile.traits(), today);
            return Optional.of(List.of(text.name(trait), value, phrases.say("profile.source.you")));
        }
        return estimate(trait)
                .map(value ->
                        List.of(text.name(trait), text.amount(trait, value), phrases.say("profile.source.estimate")));
    }

    private Optional<Double> estimate(Trait trait) {
        return switch (trait) {
            case VMA -> profile.estimatedVma(today).map(vma -> Math.round(vma.kmh() * 10) / 10.0);
            case VO2MAX -> profile.estimatedVo2max(today).map(vo2max -> (double) Math.round(vo2max.mlPerKgPerMin()));
            case HR_MAX ->
                profile.estimatedHrMax(today)
                        .map(max -> (double) max.heartRate().rounded());
            case AGE, SEX, WEIGHT, HEIGHT, HR_REST, WEEKLY_KM, DAYS, LEVEL, AIM -> Optional.empty();
        };
    }

    private List<String> row(PastRace race) {
        return List.of(
                text.distance(race.distanceMeters()),
                figures.clock(race.timeSeconds()),
                race.day().map(figures::date).orElse(phrases.say("profile.source.you")));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (profile.estimatedHrMax(today).isPresent()) {
            notes.add(phrases.say("profile.estimate.hr-max"));
        }
        if (profile.estimatedVma(today).isPresent()) {
            profile.bestRace(today)
                    .ifPresent(race -> notes.add(phrases.say("profile.estimate.vma", "race", text.race(race))));
        }
        if (profile.estimatedVo2max(today).isPresent()) {
            notes.add(phrases.say("profile.estimate.vo2max"));
        }
        List<Trait> missing = Stream.of(Trait.values())
                .filter(WANTED::contains)
                .filter(trait -> row(trait).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            String names = missing.stream().map(text::nameInside).collect(Collectors.joining(", "));
            notes.add(phrases.say("profile.missing", "what", names, "example", text.example(missing.get(0))));
        }
        return notes;
    }
}
