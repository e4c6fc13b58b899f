package dev.coachmichael.core.skill.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.activity.intake.ActivityHouse;
import dev.coachmichael.core.activity.intake.FileHeld;
import dev.coachmichael.core.activity.intake.Runs;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.reply.PlainText;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Heard;
import dev.coachmichael.core.turn.Scope;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FileImportTest {

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String said(Answer answer) {
        NumbersInFacts.check(answer);
        return PlainText.of(answer.blocks()).replace('\u202f', ' ');
    }

    private static Runs morningRun() {
        return Runs.at("2026-11-18T06:02:11Z").even(8, 330, 148);
    }

    @Test
    void countsWhatCameInAndTellsTheNewestRun() {
        AthleteId athlete = house.athlete();
        byte[] older = Runs.at("2026-11-12T06:00:00Z").even(5, 300, 150).fit();

        Answer answer = house.send(
                athlete,
                house.sent("a.fit", morningRun().fit()),
                house.sent("b.gpx", morningRun().gpx(10)),
                house.sent("c.fit", older),
                house.sent("page.html", "<html></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(said(answer))
                .startsWith("2 sorties ajoutées, 1 sortie déjà connue, 1 fichier refusé.\n"
                        + "Mercredi 18 : 8,00 km en 44 min, soit 5:30/km, FC moyenne 148 bpm.")
                .contains("page.html : c’est une page web, pas une sortie");
        assertThat(answer.actions())
                .extracting(action -> action.label())
                .containsExactly("Ma dernière sortie", "Ma semaine");
        assertThat(house.count(athlete))
                .as("nothing is written before the turn commits")
                .isZero();
        house.commit(athlete, answer);
        assertThat(house.count(athlete)).isEqualTo(2);
    }

    @Test
    void saysThatAFileIsKnown() {
        AthleteId athlete = house.athlete();
        house.commit(
                athlete, house.send(athlete, house.sent("a.fit", morningRun().fit())));

        Answer again = house.send(athlete, house.sent("a.fit", morningRun().fit()));

        assertThat(said(again)).startsWith("Je connais déjà cette sortie : elle n’est pas comptée deux fois.");
        assertThat(again.writes()).isEmpty();
    }

    @Test
    void refusesAFileThatIsTooBigWithoutFetchingIt() {
        AthleteId athlete = house.athlete();

        Answer answer = house.send(athlete, new FileReference("huge-id", "huge.zip", 20 * 1024 * 1024 + 1));

        assertThat(said(answer)).startsWith("« huge.zip » : trop gros. La limite : 20 Mo, 50 Mo une fois décompressé.");
        assertThat(house.fetched).doesNotContain("huge-id");
    }

    @Test
    void saysWhatToDoWhenAFileIsGone() {
        assertThat(said(house.send(house.athlete(), new FileReference("nowhere", "run.fit", 100))))
                .isEqualTo("« run.fit » : le fichier n’est plus là. Renvoie-le.");
    }

    @Test
    void asksWhetherADoubtfulRunIsTheSameAndFollowsTheAnswer() {
        AthleteId athlete = house.athlete();
        house.imported(athlete, "a.fit", morningRun().fit());
        byte[] shifted = Runs.at("2026-11-18T07:02:11Z").even(8, 330, 148).fit(99);

        Answer answer = house.send(athlete, house.sent("b.fit", shifted));
        assertThat(said(answer)).contains("mais à une autre heure : c’est la même ?");
        assertThat(answer.actions()).extracting(action -> action.label()).startsWith("C’est la même", "Deux sorties");
        house.commit(athlete, answer);
        assertThat(house.count(athlete)).isEqualTo(2);

        var same = answer.actions().getFirst();
        Turn pressed = house.turn(athlete, new Heard.Pressed("import", same.input(), ""), Language.FR);
        Answer joined = house.fileImport.run(
                pressed, dev.coachmichael.core.skill.SkillJson.read(same.input(), FileImport.Input.class));
        assertThat(said(joined)).startsWith("C’est noté, une seule sortie : 8,00 km");
        house.commit(athlete, joined);
        assertThat(house.count(athlete)).isOne();
    }

    @Test
    void offersToLeaveOutAGpsJumpAtOnce() {
        AthleteId athlete = house.athlete();
        byte[] jumping = Runs.at("2026-11-18T06:00:00Z")
                .leg(4000, 330, 148)
                .leg(1500, 100, 148)
                .leg(4000, 330, 148)
                .fit();

        Answer answer = house.send(athlete, house.sent("jump.fit", jumping));

        assertThat(said(answer)).contains("1,4 km à 1:40/km, c’est sûrement le GPS. Je l’écarte ?");
        assertThat(answer.actions().getFirst().label()).isEqualTo("Écarter");
    }

    @Test
    void explainsHowToSendAFile() {
        AthleteId athlete = house.athlete();

        Answer answer = house.fileImport.run(
                house.turn(athlete, new Heard.Words("importer un fichier"), Language.FR), FileImport.Input.NONE);

        assertThat(said(answer)).startsWith("Envoie-moi le fichier ici").contains("20 Mo au plus");
    }

    @Test
    void notesAGuestsFileAndImportsItOnConsent() {
        AthleteId future = house.athlete();
        house.store.rows(
                "INSERT INTO identity (channel, external_id, athlete_id) VALUES ('terminal', 'stranger', $1)"
                        + " RETURNING athlete_id",
                future.value());
        Turn turn = house.turn(
                new Scope.Private(new Speaker.Guest(RunningHouse.STRANGER, false)),
                future.value(),
                new Heard.Files(List.of(house.sent("guest.fit", morningRun().fit())), ""),
                Language.FR);

        Answer held = house.fileImport.run(turn, FileImport.Input.NONE);
        house.commit(future, held);

        assertThat(said(held)).startsWith("Bien reçu.");
        assertThat(house.fetched).doesNotContain("guest.fit");
        assertThat(house.count(future)).isZero();

        Answer imported =
                house.fileImport.afterConsent(turn, RunningHouse.STRANGER).orElseThrow();
        house.commit(future, imported);
        assertThat(said(imported)).startsWith("1 sortie ajoutée.");
        assertThat(house.count(future)).isOne();
        assertThat(house.fileImport.afterConsent(turn, RunningHouse.STRANGER)).isEmpty();
    }

    @Test
    void forgetsAGuestsFileAfterADay() {
        IdentityKey guest = new IdentityKey("terminal", "late");
        AthleteId future = house.athlete();
        house.store.rows(
                "INSERT INTO identity (channel, external_id, athlete_id) VALUES ('terminal', 'late', $1)"
                        + " RETURNING athlete_id",
                future.value());
        FileReference file = house.sent("late.fit", morningRun().fit());
        Instant yesterday = ActivityHouse.NOW.minus(Duration.ofHours(1));
        house.store.commit(future, List.of(new FileHeld(guest, RunningHouse.ENDPOINT, file, yesterday)));

        assertThat(ActivityHouse.await(house.held.waiting(guest))).isEmpty();
        assertThat(ActivityHouse.await(house.held.dropExpired())).isOne();
    }

    @Test
    void keepsNothingOfAGuestWhoRefused() {
        Turn turn = house.turn(
                new Scope.Private(new Speaker.Guest(RunningHouse.STRANGER, true)),
                UUID.randomUUID(),
                new Heard.Files(List.of(house.sent("g.fit", morningRun().fit())), ""),
                Language.FR);

        Answer answer = house.fileImport.run(turn, FileImport.Input.NONE);

        assertThat(answer.writes()).isEmpty();
        assertThat(said(answer)).contains("il me faut d’abord ton accord");
    }

    @Test
    void takesNoFilesInRooms() {
        Turn turn = house.turn(
                new Scope.Room(UUID.randomUUID()),
                UUID.randomUUID(),
                new Heard.Files(List.of(house.sent("room.fit", morningRun().fit())), ""),
                Language.FR);

        assertThat(said(house.fileImport.run(turn, FileImport.Input.NONE))).startsWith("Je te réponds en privé");
        assertThat(house.fetched).doesNotContain("room.fit");
    }
}
