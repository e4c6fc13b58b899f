package dev.coachmichael.core.skill.running;

import dev.coachmichael.core.language.DayWords;
import dev.coachmichael.core.skill.running.RunReview.Input;
import dev.coachmichael.core.turn.Topic;
import dev.coachmichael.core.turn.Turn;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What words ask of the review: which run, what of it, and what they say against it. */
final class ReviewWords {

    /** Skills whose answer is about the latest run, so that words after it may correct it. */
    private static final Set<String> ABOUT_THE_LATEST = Set.of("import", "compare");

    private ReviewWords() {}

    static Input read(String words, LocalDate today) {
        Input input = WhichRun.in(words, today);
        return WhichRun.dropsJumps(words) ? input.dropping() : corrects(words) ? input.telling(words) : input;
    }

    private static boolean corrects(String words) {
        return !CorrectionWords.wishElse(words) && !CorrectionWords.in(words).isEmpty();
    }

    /** Whether words correct a run: the one that was talked of, or one that they name. */
    static boolean claims(String words, Turn turn) {
        return corrects(words)
                && (turn.topic().filter(ReviewWords::isAboutTheLatest).isPresent()
                        || CorrectionWords.tellOfARun(
                                words, DayWords.past(words, turn.today()).isPresent()));
    }

    /** A month that was compared with another is no run. */
    private static boolean isAboutTheLatest(Topic topic) {
        return ABOUT_THE_LATEST.contains(topic.skill())
                && topic.input().path("span").asText("run").equals("run");
    }

    static Optional<Input> follow(Input last, String words, LocalDate today) {
        if (corrects(words)) {
            Input named = WhichRun.in(words, today);
            return Optional.of((named.namesARun() ? named : last).telling(words));
        }
        if (WhichRun.dropsJumps(words)) {
            return Optional.of(last.dropping());
        }
        boolean counted = last.activity().isEmpty() && last.day().isEmpty();
        int back = last.back().orElse(0);
        return switch (Elliptic.step(words)) {
            case BEFORE -> counted ? Optional.of(counting(back + 1)) : Optional.empty();
            case AFTER -> counted ? Optional.of(counting(Math.max(0, back - 1))) : Optional.empty();
            case NONE ->
                Elliptic.asksAlso(words) ? DayWords.past(words, today).map(ReviewWords::ofDay) : Optional.empty();
        };
    }

    private static Input counting(int back) {
        return Input.which(Optional.empty(), Optional.empty(), Optional.of(back));
    }

    private static Input ofDay(LocalDate day) {
        return Input.which(Optional.empty(), Optional.of(day), Optional.empty());
    }
}
