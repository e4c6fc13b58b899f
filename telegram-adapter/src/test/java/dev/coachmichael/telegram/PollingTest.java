package dev.coachmichael.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.platform.Inbound;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollingTest {

    private final Stage stage = Stage.set();
    private final FakeTelegram telegram = stage.telegram;
    private final RecordingCoaching coaching = stage.coaching;
    private final FakeUser runner = telegram.user(41);

    @AfterEach
    void close() {
        stage.close();
    }

    private void hold() {
        Stage.done(stage.door.held(OptionalLong.empty()));
    }

    @Test
    void storesAMessageBeforeTheOffsetMoves() {
        hold();
        coaching.fail(2);
        runner.says("salut");

        Inbound inbound = coaching.expect(1).getFirst();
        assertThat(inbound.content()).isEqualTo(new Inbound.Content.Text("1", "salut"));
        assertThat(inbound.sender()).isEqualTo(new Inbound.Sender("41", "fr"));
        assertThat(inbound.address().chat()).isEqualTo("41");
        assertThat(coaching.batches()).hasSize(3).allMatch(batch -> batch.inbounds()
                .equals(List.of(inbound)));
        telegram.await("the update is confirmed", () -> telegram.pendingUpdates() == 0);
        assertThat(offsets().filter(offset -> offset > 0).findFirst()).hasValue(Long.parseLong(inbound.origin()) + 1);
    }

    @Test
    void handsOverAWholeBatchAtOnceAndInOrder() {
        telegram.shuffleNextBatch();
        telegram.inOneGo(() -> IntStream.range(0, 100).forEach(i -> runner.says("ligne " + i)));
        hold();

        coaching.expect(100);
        assertThat(coaching.batches()).hasSize(1);
        assertThat(coaching.texts())
                .isEqualTo(IntStream.range(0, 100).mapToObj(i -> "ligne " + i).toList());
        assertThat(coaching.batches().getFirst().offset().getAsLong())
                .isEqualTo(Long.parseLong(coaching.stored().getLast().origin()) + 1);
    }

    @Test
    void startsWhereItStoppedLast() {
        Stage.done(stage.door.held(OptionalLong.of(99_990)));

        telegram.await("a poll", telegram::isPolled);
        assertThat(offsets().findFirst()).hasValue(99_990);
    }

    @Test
    void survivesWhatAServerCanDo() {
        telegram.faults()
                .next(
                        "getUpdates",
                        new Fault.Error(500, "Internal Server Error"),
                        new Fault.Page(502),
                        new Fault.Page(200),
                        new Fault.DropBefore(),
                        new Fault.HalfAnswer(),
                        new Fault.Hang(),
                        Fault.conflict(),
                        new Fault.Error(404, "Not Found"),
                        new Fault.TooMany(1))
                .next("getWebhookInfo", new Fault.Page(502), new Fault.DropAfter())
                .next("getMe", new Fault.Error(500, "Internal Server Error"));
        hold();
        runner.says("toujours là");

        assertThat(coaching.expect(1)).hasSize(1);
        assertThat(telegram.calls("getUpdates")).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void goesOnAfterAnotherPollerHeldTheToken() {
        telegram.faults().always("getUpdates", Fault.conflict());
        hold();
        telegram.awaitCalls("getUpdates", 5);
        telegram.faults().clear();
        runner.says("enfin");

        assertThat(coaching.expect(1)).hasSize(1);
    }

    @Test
    void waitsAsLongAsItIsTold() {
        telegram.faults().next("getUpdates", new Fault.TooMany(1));
        hold();
        telegram.awaitCalls("getUpdates", 2);

        List<Call> polls = telegram.calls("getUpdates");
        assertThat(Duration.ofNanos(polls.get(1).atNanos() - polls.get(0).atNanos()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void stopsWhenTheTokenIsRevoked() {
        telegram.faults().always("getUpdates", Fault.revoked());
        hold();
        telegram.awaitCalls("getUpdates", 1);

        Stage.done(stage.door.released());
        assertThat(telegram.calls("getUpdates")).hasSize(1);
        assertThat(coaching.polls()).isZero();
    }

    @Test
    void doesNotDropLowerIdsAfterAReset() {
        hold();
        runner.says("avant");
        coaching.expect(1);
        telegram.resetUpdateIds(50);
        runner.says("après");
        coaching.expect(2);
        runner.says("encore");

        assertThat(coaching.expect(3)).extracting(Inbound::origin).contains("50", "51");
        assertThat(coaching.texts()).containsExactly("avant", "après", "encore");
    }

    @Test
    void losesOnlyTheUpdateThatIsBroken() {
        telegram.inOneGo(() -> {
            runner.says("un");
            telegram.happensRaw(id -> "{\"update_id\":" + id + ",\"message\":{\"message_id\":\"x\",\"date\":[]}}");
            telegram.happensRaw(id -> "{\"update_id\":" + id + ",\"message\":{\"message_id\":7}}");
            telegram.happensRaw(id -> "{\"update_id\":" + id + ",\"telepathy\":{\"thought\":1}}");
            telegram.happensRaw(id -> "null");
            runner.says("deux");
        });
        hold();

        coaching.expect(2);
        assertThat(coaching.texts()).containsExactly("un", "deux");
        telegram.await("everything is confirmed", () -> telegram.pendingUpdates() == 0);
    }

    @Test
    void readsIdsBeyondThirtyTwoBits() {
        long far = 5_000_000_000L;
        FakeUser distant = telegram.user(far);
        FakeChat group = telegram.supergroup(-1_002_147_483_999L);
        telegram.resetUpdateIds(far);
        telegram.inOneGo(() -> {
            distant.says("de loin");
            distant.in(group).says("/plan");
        });
        hold();

        List<Inbound> stored = coaching.expect(2);
        assertThat(stored.getFirst().origin()).isEqualTo("5000000000");
        assertThat(stored.getFirst().sender().externalId()).isEqualTo("5000000000");
        assertThat(stored.getLast().address().chat()).isEqualTo("-1002147483999");
    }

    @Test
    void doesNotSpinWhenTheServerRepeatsItself() {
        hold();
        runner.says("une fois");
        coaching.expect(1);
        telegram.repeatNewestUpdate();
        coaching.await("a repetition", () -> coaching.batches().size() >= 2);

        assertThat(coaching.stored()).hasSize(1);
        assertThat(coaching.batches()).hasSize(2);
    }

    @Test
    void removesAWebhookOnlyWhenOneIsSet() {
        hold();
        telegram.await("a poll", telegram::isPolled);
        assertThat(telegram.calls("deleteWebhook")).isEmpty();
        Stage.done(stage.door.released());

        telegram.setWebhook(new JsonObject().put("url", "http://127.0.0.1:1/elsewhere"));
        hold();
        telegram.await("a poll", telegram::isPolled);
        assertThat(telegram.calls("deleteWebhook")).hasSize(1);
    }

    @Test
    void waitsForWhatIsBeingStoredBeforeItIsReleased() {
        coaching.hang(1);
        hold();
        runner.says("presque");
        coaching.await("a batch under way", () -> coaching.held() == 1);
        Future<Void> released = stage.door.released();
        assertThat(released.isComplete()).isFalse();
        coaching.release();

        Stage.done(released);
        assertThat(coaching.texts()).containsExactly("presque");
    }

    @Test
    void pollsNoMoreWhenItIsReleased() {
        hold();
        telegram.await("a poll", telegram::isPolled);
        Stage.done(stage.door.released());

        int polls = telegram.calls("getUpdates").size();
        runner.says("personne n'écoute");
        assertThat(telegram.calls("getUpdates")).hasSize(polls);
        assertThat(coaching.stored()).isEmpty();
        hold();
        assertThat(coaching.expect(1)).hasSize(1);
    }

    @Test
    void startsAfreshWhenTheCoachNeverAnswers() {
        coaching.hang(1);
        hold();
        runner.says("patience");

        assertThat(coaching.expect(1)).hasSize(1);
    }

    @Test
    void startsAfreshWhenItsThreadIsGone() {
        coaching.breakOnce();
        hold();
        telegram.await("a poll", telegram::isPolled);
        runner.says("perdu ?");
        coaching.expect(1);
        runner.says("non");

        assertThat(coaching.expect(2)).hasSize(2);
    }

    @Test
    void tellsThatPollsWork() {
        hold();
        coaching.await("two good polls", () -> coaching.polls() >= 2);
    }

    @Test
    void registersMenusInBothLanguages() {
        hold();
        telegram.await("a poll", telegram::isPolled);

        assertThat(names("all_private_chats")).containsExactly("plan", "sortie");
        assertThat(names("all_private_chats:en")).containsExactly("plan", "grouprun");
        assertThat(names("all_group_chats")).containsExactly("sortie");
        assertThat(names("all_group_chats:en")).containsExactly("grouprun");
    }

    @Test
    void pollsEvenWhenMenusAreNotTaken() {
        telegram.faults().always("setMyCommands", new Fault.Error(400, "Bad Request: BOT_COMMAND_INVALID"));
        hold();
        runner.says("salut");

        assertThat(coaching.expect(1)).hasSize(1);
    }

    private List<String> names(String scope) {
        return telegram.menu(scope).stream()
                .map(command -> ((JsonObject) command).getString("command"))
                .toList();
    }

    private LongStream offsets() {
        return telegram.calls("getUpdates").stream()
                .mapToLong(call -> call.body().getLong("offset", 0L));
    }
}
