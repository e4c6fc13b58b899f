package dev.coachmichael.core.skill.profile;

import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.turn.Turn;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A change of a profile in sentences: what was, what is. */
final class ChangeText {

    private final Turn turn;
    private final Phrases phrases;
    private final ProfileText text;

    ChangeText(Turn turn) {
        this.turn = turn;
        this.phrases = Phrases.in(turn.language());
        this.text = new ProfileText(turn.language());
    }

    /** One sentence per thing that changes. */
    List<String> lines(Change change) {
        List<String> lines = new ArrayList<>();
        change.touched().stream().sorted().forEach(trait -> lines.add(line(trait, change)));
        change.added().forEach(race -> lines.add(phrases.say("profile.race.added", "race", text.race(race))));
        change.removed().forEach(race -> lines.add(phrases.say("profile.race.removed", "race", text.race(race))));
        change.zones().ifPresent(zones -> lines.add(line(zones)));
        return lines;
    }

    private String line(Trait trait, Change change) {
        String what = text.name(trait);
        boolean was = change.before().get(trait).isPresent();
        if (change.after().get(trait).isEmpty()) {
            return phrases.say(
                    "profile.forgotten", "what", what, "old", text.value(trait, change.before(), turn.today()));
        }
        String value = text.value(trait, change.after(), turn.today());
        return was
                ? phrases.say(
                        "profile.changed",
                        "what",
                        what,
                        "old",
                        text.value(trait, change.before(), turn.today()),
                        "new",
                        value)
                : phrases.say("profile.set", "what", what, "new", value);
    }

    private String line(Change.Zones zones) {
        if (zones.after().isEmpty()) {
            return phrases.say("profile.zone.forgotten");
        }
        ZoneId zone = zones.after().get();
        String time = Figures.in(turn.language()).time(LocalTime.ofInstant(turn.now(), zone));
        return zones.before()
                .map(old -> phrases.say(
                        "profile.zone.changed", "old", text.zone(old), "new", text.zone(zone), "time", time))
                .orElseGet(() -> phrases.say("profile.zone.set", "new", text.zone(zone), "time", time));
    }
}
