package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.activity.RunCorrection;
import dev.coachmichael.core.activity.RunCorrection.Sort;
import dev.coachmichael.core.language.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an athlete said of a run, and what follows for its figures. */
public final class CorrectionNotes {

    private CorrectionNotes() {}

    /** "C'est noté : avec la poussette. Je ne la compare ..." */
    static Said confirmed(List<RunCorrection> told, Phrases phrases) {
        boolean kindOnly = told.stream().allMatch(one -> one.sort() == Sort.KIND);
        String lead = kindOnly
                ? phrases.say("review.told.kind")
                : phrases.say("review.told.done", "what", what(told, phrases));
        return Said.of(joined(lead, told, phrases));
    }

    /** Of what was told earlier, as far as the review does not show it by itself. */
    static Optional<Said> earlier(RunView view) {
        List<RunCorrection> shown = view.run().corrections().stream()
                .filter(one ->
                        one.sort() == Sort.HANDICAP || one == RunCorrection.HEART_RATE || one == RunCorrection.GPS)
                .distinct()
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Said.of(joined(
                        view.say("review.told.note", "what", what(shown, view.phrases())), shown, view.phrases())));
    }

    /** "avec la poussette, FC fausse". */
    public static String what(List<RunCorrection> told, Phrases phrases) {
        return told.stream()
                .map(one -> phrases.say("review.told." + one.code().replace('_', '-')))
                .collect(Collectors.joining(", "));
    }

    private static String joined(String lead, List<RunCorrection> told, Phrases phrases) {
        List<String> sentences = new ArrayList<>();
        sentences.add(lead);
        boolean hindered = told.stream().anyMatch(one -> one.sort() == Sort.HANDICAP);
        if (hindered) {
            sentences.add(phrases.say("review.told.effect.handicap"));
        } else if (told.contains(RunCorrection.GPS)) {
            sentences.add(phrases.say("review.told.effect.gps"));
        }
        if (told.contains(RunCorrection.HEART_RATE)) {
            sentences.add(phrases.say("review.told.effect.heart-rate"));
        }
        return String.join(" ", sentences);
    }
}
