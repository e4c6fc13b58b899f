package dev.coachmichael.deploy.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import dev.coachmichael.core.store.measure.OneInsert;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;

/**
 * One turn in three settings, in the same rounds: the coach over HTTP (webhook in, reply out), a yardstick over the same
 * HTTP that only inserts a row, and the coach without HTTP. Messages and replies come from and go to another process,
 * so that processor time is that of the bot alone.
 */
final class TurnBench implements Measurement {

    private static final int AT_ONCE = 256;
    private static final int CHATS = 1_000;
    private static final int PER_SECOND = 200;

    private final Rounds rounds = new Rounds();

    @Override
    public List<Figure> on(Ground ground) throws Exception {
        ground.warmUp();
        Effort effort = ground.effort();
        try (Node alone = new Node(ground.vertx(), ground.crowd("turn", CHATS), Node.ECHO);
                Node behindHttp = new Node(ground.vertx(), ground.crowd("turn_http", CHATS), Node.ECHO);
                ChildProcess messenger = ChildProcess.start("bench-child", "messenger")) {
            Talk talk = new Talk(ground.vertx(), alone::take);
            alone.start(BenchDoor.instant(
                    outgoing -> talk.answered(outgoing.address().chat())));
            OneInsert table = OneInsert.open(behindHttp.database()).await(30, SECONDS);
            WebhookBots bots = new WebhookBots(ground.vertx(), behindHttp, table, Integer.parseInt(messenger.hear()));
            behindHttp.start(bots.door());
            try {
                ground.say("Warming up the webhooks");
                for (String bot : List.of(WebhookBots.YARDSTICK, WebhookBots.COACH)) {
                    messenger.tell(asked(bots, bot, "times", AT_ONCE)
                            .put("messages", effort.warmUp() / (bot.equals(WebhookBots.COACH) ? 4 : 1))
                            .encode());
                    messenger.hear();
                }
                ground.say("Measuring turns in " + effort.rounds() + " rounds");
                for (int round = 0; round < effort.rounds() && (round == 0 || ground.timeLeft()); round++) {
                    overHttp(messenger, bots, WebhookBots.COACH, effort.slice());
                    overHttp(messenger, bots, WebhookBots.YARDSTICK, effort.slice());
                    withoutHttp(talk, effort.slice());
                }
            } finally {
                bots.close();
            }
        }
        return figures();
    }

    private static JsonObject asked(WebhookBots bots, String bot, String how, int chats) {
        return new JsonObject()
                .put("how", how)
                .put("port", bots.port())
                .put("path", bot)
                .put("chats", chats);
    }

    private void overHttp(ChildProcess messenger, WebhookBots bots, String bot, Duration slice) throws Exception {
        CpuTime.Used<JsonObject> busy = CpuTime.of(() -> {
            messenger.tell(asked(bots, bot, "closely", AT_ONCE)
                    .put("millis", slice.toMillis())
                    .encode());
            return new JsonObject(messenger.hear());
        });
        rounds.add(bot + " rate", busy.result().getDouble("perSecond"));
        rounds.add(bot + " cpu", busy.microsEach(busy.result().getInteger("answers")));
        messenger.tell(asked(bots, bot, "steadily", CHATS)
                .put("perSecond", PER_SECOND)
                .put("millis", slice.toMillis())
                .encode());
        JsonObject calm = new JsonObject(messenger.hear());
        rounds.add(bot + " p50", calm.getDouble("p50"));
        rounds.add(bot + " p99", calm.getDouble("p99"));
    }

    private void withoutHttp(Talk talk, Duration slice) throws Exception {
        CpuTime.Used<Talk.Heard> busy = CpuTime.of(() -> talk.closely(Ground.chats(AT_ONCE), slice));
        rounds.add("alone rate", busy.result().perSecond());
        rounds.add("alone cpu", busy.microsEach(busy.result().answers()));
        Sample calm =
                Sample.of(talk.steadily(Ground.chats(CHATS), PER_SECOND, slice).millis());
        rounds.add("alone p50", calm.percentile(50));
        rounds.add("alone p99", calm.percentile(99));
    }

    private List<Figure> figures() {
        String coach = WebhookBots.COACH;
        String yardstick = WebhookBots.YARDSTICK;
        String load = ", " + AT_ONCE + " chats at once";
        String calm = " at " + PER_SECOND + " msg/s";
        return List.of(
                figure("alone cpu", "our CPU per turn, no HTTP" + load, "µs").aiming(Aim.atMost(600)),
                figure("alone rate", "turns, no HTTP" + load, "/s"),
                figure("alone p50", "accepted to sent, no HTTP" + calm + ", p50", "ms"),
                figure("alone p99", "accepted to sent, no HTTP" + calm + ", p99", "ms")
                        .aiming(Aim.atMost(25)),
                figure(coach + " cpu", "our CPU per turn, webhook to reply" + load, "µs")
                        .aiming(Aim.atMost(600)),
                figure(coach + " rate", "turns, webhook to reply" + load, "/s"),
                figure(coach + " p50", "webhook to reply" + calm + ", p50", "ms"),
                figure(coach + " p99", "webhook to reply" + calm + ", p99", "ms")
                        .aiming(Aim.atMost(25)),
                figure(yardstick + " cpu", "yardstick: CPU per message" + load, "µs"),
                figure(yardstick + " rate", "yardstick: messages" + load, "/s"),
                figure(yardstick + " p50", "yardstick: webhook to reply" + calm + ", p50", "ms"),
                figure(yardstick + " p99", "yardstick: webhook to reply" + calm + ", p99", "ms"),
                ratio("our CPU over the yardstick's", "cpu"),
                ratio("our rate over the yardstick's", "rate"),
                ratio("our p99 over the yardstick's", "p99"));
    }

    private Figure figure(String value, String name, String unit) {
        return Figure.of(Part.TURN, name, rounds.of(value), unit);
    }

    private Figure ratio(String name, String value) {
        Sample coach = rounds.of(WebhookBots.COACH + " " + value);
        return Figure.of(Part.TURN, name, coach.over(rounds.of(WebhookBots.YARDSTICK + " " + value)), "×");
    }
}
