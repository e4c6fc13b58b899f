package dev.coachmichael.core.conversation;

import dev.coachmichael.core.coach.Coach;
import dev.coachmichael.core.turn.Answer;
import dev.coachmichael.core.turn.Mode;
import dev.coachmichael.core.turn.Turn;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A coach that thinks for a while and lets its text come in pieces, by a timer, as a model does. */
public final class SlowCoach implements Coach {

    private final Duration whole;
    private final int pieces;
    private final Vertx vertx;

    public SlowCoach(Vertx vertx, Duration whole, int pieces) {
        this.vertx = vertx;
        this.whole = whole;
        this.pieces = pieces;
    }

    public String whole() {
        return "piece ".repeat(pieces).strip();
    }

    @Override
    public Answered answer(Turn turn, Consumer<String> partial) {
        for (int piece = 1; piece <= pieces; piece++) {
            vertx.timer(whole.toMillis() / pieces, TimeUnit.MILLISECONDS).await();
            partial.accept("piece ".repeat(piece).strip());
        }
        return new Answered("smalltalk", Mode.LOCAL, Answer.saying(whole()));
    }
}
