package dev.coachmichael.telegram;

import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Delivery;
import dev.coachmichael.core.platform.Outgoing;
import dev.coachmichael.core.reply.Block;
import dev.coachmichael.core.reply.Chart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** A fake Telegram, a door to it and a coach that remembers, for one test. */
final class Stage implements AutoCloseable {

    static final List<MenuCommand> MENU = List.of(
            new MenuCommand("plan", "Mon plan", Language.FR, false),
            new MenuCommand("sortie", "Sortie du groupe", Language.FR, true),
            new MenuCommand("plan", "My plan", Language.EN, false),
            new MenuCommand("grouprun", "Group run", Language.EN, true));

    /** Everything as usual, only sooner. */
    static final PollTiming QUICK = new PollTiming(
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofMillis(30),
            Duration.ofMillis(50));

    /** The smallest picture there is: one grey point. */
    static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    final Vertx vertx = Vertx.vertx();
    final FakeTelegram telegram = FakeTelegram.start(vertx);
    final RecordingCoaching coaching = new RecordingCoaching();
    final TelegramDoor door;

    private Stage(UnaryOperator<TelegramSettings> settings, ChartPainter painter) {
        door = TelegramDoor.create(vertx, settings.apply(telegram.settings()), MENU, painter, coaching, QUICK);
    }

    /** A door that is not open yet. */
    static Stage set() {
        return new Stage(settings -> settings, (chart, language) -> PICTURE);
    }

    /** A door that polls. */
    static Stage polling() {
        Stage stage = set();
        done(stage.door.held(OptionalLong.empty()));
        return stage;
    }

    static Stage painting(ChartPainter painter) {
        return new Stage(settings -> settings, painter);
    }

    static Stage configured(UnaryOperator<TelegramSettings> settings) {
        return new Stage(settings, (chart, language) -> PICTURE);
    }

    /** Waits for a future as long as a test may. */
    static <T> T done(Future<T> future) {
        return Conditions.done(future);
    }

    /** Sends blocks to somebody's private chat, as one part. */
    Delivery send(FakeUser user, Block... blocks) {
        return send(ChatAddress.privately(String.valueOf(user.chat().id())), "", blocks);
    }

    /** Sends blocks, as one part, in the place of a message. */
    Delivery send(ChatAddress address, String replaces, Block... blocks) {
        return done(door.send(new Outgoing("key", address, replaces, Language.FR, List.of(blocks))));
    }

    static ChatAddress room(FakeChat chat) {
        return new ChatAddress(String.valueOf(chat.id()), "", ChatAddress.Kind.ROOM);
    }

    static Block.Paragraph says(String text) {
        return new Block.Paragraph(text);
    }

    static Chart chart() {
        return new Chart(
                "Semaine",
                "Trois sorties, 24 km en tout.",
                Chart.Kind.BARS,
                "jour",
                List.of(Chart.Series.bars("km", Chart.Unit.KILOMETRES, List.of("lun", "mer"), List.of(8.0, 16.0))));
    }

    @Override
    public void close() {
        door.close();
        telegram.close();
        done(vertx.close());
    }
}
