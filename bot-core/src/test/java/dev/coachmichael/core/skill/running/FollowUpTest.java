package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Turn;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that lean on the answer before. */
class FollowUpTest {

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1, et la semaine d'avant ?, 2",
        "0, and the week before?, 1",
        "2, et celle d'avant, 3",
        "2, la suivante, 1",
        "2, and the one after?, 1",
        "0, et celle d'après ?, 0"
    })
    void goesFromTheWeekThatWasShown(int shown, String words, int meant) {
        assertThat(house.week.follow(new WeekReview.Input(Optional.of(shown)), words, turn(words)))
                .contains(new WeekReview.Input(Optional.of(meant)));
    }

    @ParameterizedTest
    @CsvSource({
        "montre mon profil",
        "et en anglais ?",
        "la prochaine séance",
        "how was my last run the day before yesterday, honestly now"
    })
    void leavesWhatStandsAlone(String words) {
        assertThat(house.week.follow(new WeekReview.Input(Optional.of(1)), words, turn(words)))
                .isEmpty();
    }

    @Test
    void goesFromTheRunThatWasShown() {
        assertThat(house.review.follow(RunReview.Input.latest(), "et celle d'avant ?", turn("")))
                .hasValueSatisfying(input -> assertThat(input.back()).contains(1));
        assertThat(house.review.follow(RunReview.Input.latest(), "et hier ?", turn("")))
                .hasValueSatisfying(input -> assertThat(input.day()).contains(today().minusDays(1)));
        assertThat(house.review.follow(RunReview.Input.latest(), "et hier j'ai très mal dormi", turn("")))
                .isEmpty();
    }

    private static LocalDate today() {
        return turn("").today();
    }

    private static Turn turn(String words) {
        return house.turn(new AthleteId(UUID.randomUUID()), new Heard.Words(words), Language.FR);
    }
}
