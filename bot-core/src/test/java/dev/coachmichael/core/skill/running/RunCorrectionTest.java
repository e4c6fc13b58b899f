package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.coachmichael.core.activity.ActivitySummary;
import dev.coachmichael.core.activity.intake.ActivityHouse;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.analysis.EffortBook;
import dev.coachmichael.core.analysis.RunLoad;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.memory.MemoryEntry;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.core.skill.SkillJson;
import dev.coachmichael.core.skill.memory.MemoryInput;
import dev.coachmichael.core.skill.memory.MemorySkill;
import dev.coachmichael.core.skill.progress.CompareSkill;
import dev.coachmichael.core.skill.progress.RecordsSkill;
import dev.coachmichael.core.store.PgProfiles;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Focus;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Topic;
import dev.coachmichael.core.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an athlete says of a run is kept, shown, respected everywhere and taken back. */
class RunCorrectionTest {

    private static final AtomicInteger SAID = new AtomicInteger();

    private static RunningHouse house;
    private static MemorySkill memory;

    @BeforeAll
    static void open() {
        house = new RunningHouse();
        memory = new MemorySkill(house.memories, house.activities);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static AthleteId athleteWith(Runs... runs) {
        AthleteId athlete = house.athlete();
        for (int i = 0; i < runs.length; i++) {
            house.imported(athlete, i + ".fit", runs[i].fit());
        }
        return athlete;
    }

    /** Three easy runs of 8 km, and a slow one on Thursday the 19th. */
    private static AthleteId athleteWithASlowRun() {
        return athleteWith(
                Runs.at("2026-10-27T06:00:00Z").even(8, 340, 150),
                Runs.at("2026-11-03T06:00:00Z").even(8, 340, 150),
                Runs.at("2026-11-10T06:00:00Z").even(8, 340, 150),
                Runs.at("2026-11-19T06:00:00Z").even(8, 400, 150));
    }

    /** Each is said a second after the one before. */
    private static Turn turn(AthleteId athlete, String words, Language language) {
        Turn turn = house.turn(athlete, new Heard.Words(words), language);
        return new Turn(
                turn.cause(),
                turn.home(),
                turn.conversation(),
                turn.pos(),
                turn.endpoint(),
                turn.scope(),
                turn.language(),
                turn.chosen(),
                turn.zone(),
                turn.now().plusSeconds(SAID.incrementAndGet()),
                turn.heard(),
                turn.focus(),
                turn.catchUp());
    }

    /** Says words after the review of the latest run; what they promise is done. */
    private static Answer after(AthleteId athlete, String words, Language language) {
        Turn turn = turn(athlete, words, language);
        Answer answer = house.review.run(
                turn,
                athlete,
                house.review.follow(RunReview.Input.latest(), words, turn).orElseThrow());
        house.commit(athlete, answer);
        return answer;
    }

    private static Answer press(AthleteId athlete, Answer answer, String label) {
        var action = answer.actions().stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow();
        Answer pressed = action.skill().equals("memory")
                ? pressed(memory, athlete, SkillJson.read(action.input(), MemoryInput.class))
                : pressed(house.review, athlete, SkillJson.read(action.input(), RunReview.Input.class));
        house.commit(athlete, pressed);
        return pressed;
    }

    private static <I extends Record> Answer pressed(Skill.Personal<I> skill, AthleteId athlete, I input) {
        return skill.run(turn(athlete, "", Language.FR), athlete, input);
    }

    private static String said(Answer answer) {
        NumbersInFacts.check(answer);
        return PlainText.of(answer.blocks()).replace('\u202f', ' ');
    }

    /** A list counts its lines; those numbers are no facts. */
    private static String listed(Answer answer) {
        return PlainText.of(answer.blocks()).replace('\u202f', ' ');
    }

    private static List<MemoryEntry> memories(AthleteId athlete) {
        return ActivityHouse.await(house.memories.of(athlete));
    }

    private static ActivitySummary latest(AthleteId athlete) {
        return ActivityHouse.await(house.activities.latestRuns(athlete, 1)).getFirst();
    }

    @Test
    void keepsWhatIsSaidAndTellsTheRunAgain() {
        AthleteId athlete = athleteWithASlowRun();
        assertThat(said(house.review(athlete, ""))).contains("60 s au km plus lent que tes 3 sorties proches");

        Answer answer = after(athlete, "non, je poussais la poussette", Language.FR);

        assertThat(said(answer))
                .startsWith(
                        "C’est noté : avec la poussette. Je ne la compare plus à tes autres sorties, et elle ne compte"
                                + " ni pour tes records ni pour tes prédictions.\nTa dernière sortie, jeudi 19 : 8,00 km")
                .doesNotContain("plus lent");
        assertThat(answer.actions()).extracting(action -> action.label()).startsWith("Annuler", "Ma mémoire");
        assertThat(memories(athlete)).singleElement().satisfies(entry -> {
            assertThat(entry.text()).isEqualTo("je poussais la poussette");
            assertThat(entry.activity()).contains(latest(athlete).id());
        });
        assertThat(said(house.review(athlete, "")))
                .contains("Selon toi : avec la poussette. Je ne la compare plus")
                .doesNotContain("plus lent");
    }

    @Test
    void saysTheSameInEnglish() {
        assertThat(said(after(athleteWithASlowRun(), "no, I was pushing the stroller", Language.EN)))
                .startsWith(
                        "Noted: with the stroller. I no longer compare it with your other runs, and it counts neither"
                                + " for records nor for predictions.\nYour last run, Thursday 19: 8.00 km");
    }

    @Test
    void showsTheNoteWithItsRunAndForgettingItRestoresTheRun() {
        AthleteId athlete = athleteWithASlowRun();
        after(athlete, "je poussais la poussette", Language.FR);

        Answer shown = house.ask(memory, athlete, "", Language.FR);
        assertThat(listed(shown)).contains("1. Sortie de jeudi 19 : je poussais la poussette");
        Answer forgotten = press(athlete, shown, "Effacer 1");

        assertThat(said(house.review(athlete, ""))).contains("plus lent").doesNotContain("Selon toi");
        press(athlete, forgotten, "Annuler");
        assertThat(said(house.review(athlete, ""))).contains("Selon toi : avec la poussette.");
    }

    @Test
    void takesACorrectionBack() {
        AthleteId athlete = athleteWithASlowRun();
        Answer answer = after(athlete, "je poussais la poussette", Language.FR);

        assertThat(said(press(athlete, answer, "Annuler")))
                .startsWith("C’est annulé, je la relis telle que la montre l’a vue.")
                .contains("60 s au km plus lent");
        assertThat(memories(athlete)).isEmpty();
    }

    @Test
    void keepsNothingTwice() {
        AthleteId athlete = athleteWithASlowRun();
        after(athlete, "je poussais la poussette", Language.FR);

        assertThat(said(after(athlete, "j'avais la poussette", Language.FR)))
                .startsWith("C’est déjà noté : avec la poussette.");
        assertThat(memories(athlete)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c'était une course | Une course.",
                "c'était un footing, pas du fractionné | Un footing.",
                "c'était du seuil | Du seuil.",
                "c'était une sortie longue | Sortie longue.",
                "c'était du fractionné | Du fractionné."
            })
    void callsTheRunWhatTheAthleteCallsIt(String words, String called) {
        Answer answer = after(athleteWithASlowRun(), words, Language.FR);

        assertThat(said(answer)).startsWith("C’est noté, je la relis comme ça.").contains(called);
    }

    @Test
    void theLatestWordOnTheSortOfRunCounts() {
        AthleteId athlete = athleteWithASlowRun();
        after(athlete, "c'était une course", Language.FR);
        after(athlete, "c'était un footing", Language.FR);

        assertThat(said(house.review(athlete, ""))).contains("Un footing.").doesNotContain("Une course.");
    }

    @Test
    void findsTheRunOfANamedDayWithoutATalkBefore() {
        AthleteId athlete = athleteWithASlowRun();
        String words = "mardi 10 je poussais la poussette";

        assertThat(house.review.claims(words, turn(athlete, words, Language.FR)))
                .isTrue();
        Answer answer = house.review(athlete, words);

        assertThat(said(answer)).contains("C’est noté : avec la poussette.").contains("Mardi 10 :");
    }

    @Test
    void leavesWordsWithoutARunToOthers() {
        AthleteId athlete = athleteWithASlowRun();
        for (String words : List.of("je poussais la poussette", "retiens que dimanche je poussais la poussette")) {
            assertThat(house.review.claims(words, turn(athlete, words, Language.FR)))
                    .isFalse();
        }
    }

    @Test
    void doesNotReadAHeartRateThatIsDoubted() {
        AthleteId athlete = athleteWithASlowRun();

        assertThat(said(after(athlete, "ma ceinture était mal mise", Language.FR)))
                .startsWith("C’est noté : FC fausse. Sa FC ne compte plus.")
                .doesNotContain("bpm");
        assertThat(latest(athlete).totals().averageHeartRate()).isEmpty();
        var detail = ActivityHouse.await(
                        house.activities.detail(athlete, latest(athlete).id()))
                .orElseThrow();
        assertThat(detail.splits()).isNotEmpty().allMatch(split -> split.averageHeartRate()
                .isEmpty());
        assertThat(detail.track().has(dev.coachmichael.core.activity.Track.Column.HEART_RATE))
                .isFalse();
    }

    @Test
    void readsATreadmillAsOne() {
        AthleteId athlete = athleteWithASlowRun();
        after(athlete, "c'était sur tapis", Language.FR);

        assertThat(latest(athlete).indoor()).isTrue();
        assertThat(said(house.review(athlete, "")))
                .contains("Sur tapis : la distance est celle que la montre a estimée.");
    }

    @Test
    void leavesADoubtedRunOutOfRecordsTwinsAndPredictions() {
        AthleteId athlete = athleteWith(
                Runs.at("2026-10-27T06:00:00Z").even(8, 340, 150),
                Runs.at("2026-11-03T06:00:00Z").even(8, 345, 150),
                Runs.at("2026-11-10T06:00:00Z").even(8, 350, 150),
                Runs.at("2026-11-17T06:00:00Z").even(8, 240, 150),
                Runs.at("2026-11-19T06:00:00Z").even(8, 345, 150));
        RecordsSkill records =
                new RecordsSkill(house.activities, new PgProfiles(house.store.database), new EffortBook());
        CompareSkill compare = new CompareSkill(house.activities);
        assertThat(said(house.ask(records, athlete, "mon record sur 5 km", Language.FR)))
                .contains("20:00");
        assertThat(said(house.ask(compare, athlete, "compare", Language.FR))).contains("mardi 17");

        Answer answer = house.review(athlete, "mardi le GPS a déconné");
        house.commit(athlete, answer);

        assertThat(said(answer)).contains("GPS faux").contains("Ces données ne suffisent pas pour juger ton allure");
        assertThat(said(house.ask(records, athlete, "mon record sur 5 km", Language.FR)))
                .doesNotContain("20:00")
                .contains("28:20");
        assertThat(said(house.ask(compare, athlete, "compare", Language.FR))).contains("mardi 10");
    }

    @Test
    void weighsADoubtedPaceByTimeOrHeart() {
        AthleteId athlete = athleteWithASlowRun();
        RunLoad byTime =
                RunLoad.of(Profile.EMPTY, turn(athlete, "", Language.FR).today());
        double before = byTime.of(latest(athlete));
        after(athlete, "le GPS a déconné", Language.FR);

        assertThat(latest(athlete).distanceBelieved()).isFalse();
        assertThat(byTime.of(latest(athlete))).isEqualTo(before);
    }

    @Test
    void keepsTheDecisionOnGpsJumpsAsANoteThatCanBeForgotten() {
        AthleteId athlete = athleteWith(Runs.at("2026-11-19T06:00:00Z")
                .leg(4000, 330, 148)
                .leg(1500, 100, 148)
                .leg(4000, 330, 148));

        Answer dropped = after(athlete, "oui écarte", Language.FR);

        assertThat(said(dropped)).contains("C’est écarté : 8,1").contains("Ta dernière sortie, jeudi 19 : 8,1");
        Answer shown = house.ask(memory, athlete, "", Language.FR);
        assertThat(listed(shown)).contains("1. Sortie de jeudi 19 : sauts du GPS écartés");
        Answer forgotten = press(athlete, shown, "Effacer 1");
        assertThat(said(house.review(athlete, ""))).contains("9,50 km en");
        press(athlete, forgotten, "Annuler");
        assertThat(said(house.review(athlete, ""))).contains("8,13 km en");
        assertThat(memories(athlete)).hasSize(1);
    }

    @Test
    void readsANoteOnTheRunTheSameWay() {
        AthleteId athlete = athleteWithASlowRun();
        house.commit(athlete, house.ask(memory, athlete, "note sur ma sortie : je poussais la poussette", Language.FR));

        assertThat(latest(athlete).comparable()).isFalse();
    }

    @Test
    void keepsCorrectionsOfOthersApart() {
        AthleteId one = athleteWithASlowRun();
        AthleteId other = athleteWithASlowRun();
        after(one, "c'était une course", Language.FR);

        assertThat(latest(other).toldKind()).isEmpty();
        assertThat(memories(other)).isEmpty();
    }

    @Test
    void findsNothingOddInARunThatWasHindered() {
        Runs[] runs = new Runs[20];
        for (int i = 0; i < runs.length; i++) {
            String day = "2026-10-" + (i + 11) + "T06:00:00Z";
            runs[i] = Runs.at(day).even(6 + i % 2, i == 18 ? 470 : 340 - i % 5, 145 + i % 5);
        }
        AthleteId athlete = athleteWith(runs);
        CompareSkill compare = new CompareSkill(house.activities);
        assertThat(said(house.ask(compare, athlete, "mes sorties bizarres", Language.FR)))
                .contains("1 sortie sur 20", "jeudi 29 octobre");

        house.commit(athlete, house.review(athlete, "le 29 octobre je poussais la poussette"));

        assertThat(said(house.ask(compare, athlete, "mes sorties bizarres", Language.FR)))
                .contains("Rien d’inhabituel sur tes 19 sorties");
    }

    @Test
    void comparesNoRaceWithTraining() {
        AthleteId athlete = athleteWithASlowRun();

        assertThat(said(after(athlete, "c'était une course", Language.FR))).doesNotContain("sorties proches");
    }

    @Test
    void takesWhatWasSaidToTheNearestRunWhenTheDayHasNone() {
        AthleteId athlete = athleteWithASlowRun();
        Answer none = house.review(athlete, "mercredi 18 je poussais la poussette");
        assertThat(said(none)).startsWith("Pas de sortie mercredi 18. La plus proche : jeudi 19.");
        assertThat(none.writes()).isEmpty();

        assertThat(said(press(athlete, none, "Jeudi 19"))).startsWith("C’est noté : avec la poussette.");
    }

    @Test
    void correctsTheRunOfTheFileOrComparisonThatWasTalkedOf() {
        AthleteId athlete = athleteWithASlowRun();
        String words = "je poussais la poussette";

        assertThat(house.review.claims(words, talkedOf(athlete, words, "import", "{}")))
                .isTrue();
        assertThat(house.review.claims(words, talkedOf(athlete, words, "compare", "{\"span\":\"run\"}")))
                .isTrue();
        assertThat(house.review.claims(words, talkedOf(athlete, words, "compare", "{\"span\":\"month\"}")))
                .isFalse();
        assertThat(house.review.claims(words, talkedOf(athlete, words, "form", "{}")))
                .isFalse();
    }

    private static JsonNode json(String input) {
        try {
            return new ObjectMapper().readTree(input);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Turn talkedOf(AthleteId athlete, String words, String skill, String input) {
        Turn turn = turn(athlete, words, Language.FR);
        Topic topic = new Topic(skill, json(input), "", false, Optional.empty());
        return new Turn(
                turn.cause(),
                turn.home(),
                turn.conversation(),
                turn.pos(),
                turn.endpoint(),
                turn.scope(),
                turn.language(),
                turn.chosen(),
                turn.zone(),
                turn.now(),
                turn.heard(),
                Optional.of(Focus.on(Optional.of(topic), turn.now())),
                turn.catchUp());
    }
}
