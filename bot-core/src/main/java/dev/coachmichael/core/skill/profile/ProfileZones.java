package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.physiology.HeartRate;
import dev.coachmichael.core.physiology.HeartRateAnchors;
import dev.coachmichael.core.physiology.HeartRateZone;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Turn;
import dev.coachmichael.core.turn.Warning;
import java.util.List;

/** An athlete's heart-rate zones and what they hang on. */
final class ProfileZones {

    private ProfileZones() {}

    static Answer.Draft show(Turn turn, Profile profile) {
        Phrases phrases = Phrases.in(turn.language());
        return profile.heartRateAnchors(turn.today())
                .map(anchors -> table(turn, profile, anchors))
                .orElseGet(() ->
                        Answer.draft().say(phrases.say("profile.zones.none")).warn(Warning.NOT_ENOUGH_DATA));
    }

    private static Answer.Draft table(Turn turn, Profile profile, HeartRateAnchors anchors) {
        Phrases phrases = Phrases.in(turn.language());
        List<List<String>> rows = anchors.zones().zones().stream()
                .map(zone -> List.of(zone.name(), beats(zone, phrases)))
                .toList();
        Answer.Draft answer = Answer.draft()
                .say(basis(turn, anchors))
                .table(List.of(phrases.say("profile.zones.zone"), phrases.say("profile.zones.beats")), rows);
        if (profile.estimatedHrMax(turn.today()).isPresent()) {
            answer.say(phrases.say("profile.estimate.hr-max"));
        }
        ProfileFacts.of(profile, turn.today()).forEach(answer::fact);
        String source =
                switch (anchors.zones().scale()) {
                    case KARVONEN -> "zones/karvonen";
                    case PERCENT_OF_MAX -> "zones/percent_of_max";
                    case FRIEL -> "zones/friel";
                };
        anchors.zones().zones().forEach(zone -> answer.fact("zone_" + zone.name(), zone.fromBpm(), "bpm", source));
        return answer;
    }

    private static String basis(Turn turn, HeartRateAnchors anchors) {
        Phrases phrases = Phrases.in(turn.language());
        Figures figures = Figures.in(turn.language());
        return switch (anchors) {
            case HeartRateAnchors.Reserve known ->
                phrases.say(
                        "profile.zones.reserve",
                        "max",
                        beats(figures, known.reserve().max()),
                        "rest",
                        beats(figures, known.reserve().rest()));
            case HeartRateAnchors.Maximum known ->
                phrases.say("profile.zones.maximum", "max", beats(figures, known.max()));
            case HeartRateAnchors.Threshold known ->
                phrases.say("profile.zones.threshold", "threshold", beats(figures, known.threshold()));
        };
    }

    private static String beats(Figures figures, HeartRate rate) {
        return figures.heartRate(rate.rounded());
    }

    private static String beats(HeartRateZone zone, Phrases phrases) {
        return zone.isOpen()
                ? phrases.say("profile.zones.open", "from", zone.fromBpm())
                : zone.fromBpm() + "–" + (zone.belowBpm() - 1);
    }
}
