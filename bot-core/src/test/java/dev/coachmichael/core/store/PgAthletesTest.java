package dev.coachmichael.core.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coachmichael.core.athlete.Athlete;
import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.ConsentGiven;
import dev.coachmichael.core.athlete.ConsentRefused;
import dev.coachmichael.core.athlete.GuestMet;
import dev.coachmichael.core.athlete.IdentityKey;
import dev.coachmichael.core.athlete.LanguageChosen;
import dev.coachmichael.core.athlete.ProfileChanged;
import dev.coachmichael.core.athlete.Trait;
import dev.coachmichael.core.athlete.Traits;
import dev.coachmichael.core.athlete.ZoneChosen;
import dev.coachmichael.core.conversation.AskerNames;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.turn.Speaker;
import dev.coachmichael.core.turn.Write;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PgAthletesTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Instant NOW = Instant.parse("2025-11-20T08:12:00Z");
    private static Database database;
    private static Database otherNode;
    private static Writes writes;

    @BeforeAll
    static void open() {
        DatabaseUrl url = ScratchDatabase.migrated("athletes");
        database = Database.open(VERTX, url, 4);
        otherNode = Database.open(VERTX, url, 4);
        writes = AthleteWrites.addTo(new Writes(), new AskerNames("0123456789abcdef".getBytes(StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void close() throws Exception {
        database.close().await(5, SECONDS);
        otherNode.close().await(5, SECONDS);
        VERTX.close().await(5, SECONDS);
    }

    @Test
    void aChangeIsSeenByTheNextLookOnEveryNode() throws Exception {
        IdentityKey paul = new IdentityKey("test", "paul");
        UUID home = UUID.randomUUID();
        PgAthletes here = new PgAthletes(database);
        PgAthletes there = new PgAthletes(otherNode);
        assertThat(here.find(paul).await(5, SECONDS)).isEmpty();

        commit(new GuestMet(paul, home));
        assertThat(there.find(paul).await(5, SECONDS)).map(Athlete::state).contains(Athlete.State.GUEST);
        commit(new ConsentRefused(paul, 1, NOW));
        assertThat(here.find(paul).await(5, SECONDS)).map(Athlete::state).contains(Athlete.State.REFUSED);
        commit(new ConsentGiven(paul, 1, NOW));
        Athlete athlete = there.find(paul).await(5, SECONDS).orElseThrow();
        assertThat(athlete.state()).isEqualTo(Athlete.State.ACTIVE);
        assertThat(athlete.id()).isEqualTo(new AthleteId(home));

        commit(new LanguageChosen(new Speaker.Athlete(athlete.id()), Optional.of(Language.EN)));
        commit(new ZoneChosen(athlete.id(), Optional.of(ZoneId.of("America/Montreal"))));
        Athlete told = here.find(paul).await(5, SECONDS).orElseThrow();
        assertThat(told.language()).contains(Language.EN);
        assertThat(told.zone()).contains(ZoneId.of("America/Montreal"));
    }

    @Test
    void meetingSomebodyTwiceChangesNothing() throws Exception {
        IdentityKey ana = new IdentityKey("test", "ana");
        UUID home = UUID.randomUUID();
        commit(new GuestMet(ana, home));
        commit(new ConsentGiven(ana, 1, NOW));

        commit(new GuestMet(ana, UUID.randomUUID()));

        Athlete athlete = new PgAthletes(database).find(ana).await(5, SECONDS).orElseThrow();
        assertThat(athlete.id()).isEqualTo(new AthleteId(home));
        assertThat(athlete.state()).isEqualTo(Athlete.State.ACTIVE);
    }

    @Test
    void changesOnlyTheTraitsThatWereTouched() throws Exception {
        IdentityKey eve = new IdentityKey("test", "eve");
        AthleteId id = new AthleteId(UUID.randomUUID());
        commit(new GuestMet(eve, id.value()));
        PgProfiles profiles = new PgProfiles(database);

        commit(new ProfileChanged(id, Set.of(Trait.WEIGHT, Trait.VMA), weightAndVma(70.04, 15.5)));
        commit(new ProfileChanged(id, Set.of(Trait.WEIGHT), weightAndVma(71.26, 9.0)));
        assertThat(profiles.of(id).await(5, SECONDS).traits()).isEqualTo(weightAndVma(71.3, 15.5));

        commit(new ProfileChanged(id, Set.of(Trait.WEIGHT), Traits.NONE));
        assertThat(profiles.of(id).await(5, SECONDS).traits().known()).containsExactly(Trait.VMA);
    }

    @Test
    void aChangeOfNobodyFailsItsTurn() {
        IdentityKey nobody = new IdentityKey("test", "nobody");
        assertThatThrownBy(() -> commit(new ConsentGiven(nobody, 1, NOW))).hasMessageContaining("gone");
        assertThatThrownBy(() -> commit(new ZoneChosen(new AthleteId(UUID.randomUUID()), Optional.empty())))
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> commit(new ProfileChanged(
                        new AthleteId(UUID.randomUUID()), Set.of(Trait.WEIGHT), weightAndVma(70, 15))))
                .isNotNull();
    }

    private static Traits weightAndVma(double weightKg, double vmaKmh) {
        return new Traits(
                Optional.empty(),
                Optional.empty(),
                Optional.of(weightKg),
                Optional.empty(),
                Optional.of(vmaKmh),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static void commit(Write write) throws Exception {
        database.transaction(c -> writes.carryOut(c, write)).await(10, SECONDS);
    }
}
