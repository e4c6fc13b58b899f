package dev.coachmichael.core.coach;

import dev.coachmichael.core.coach.TokenBudget.CallEnd;
import java.util.function.Supplier;

/** What happens between the coach and its models, for whoever keeps figures. */
public interface ModelEvents {

    /** Nobody wants to know. */
    ModelEvents NONE = new ModelEvents() {};

    /** A model may be called from now on. */
    default void expected(String provider, String model) {}

    /** A call ended. */
    default void called(String provider, String model, CallEnd end) {}

    /** A breaker exists; {@code state} is 0 when it lets calls through, 1 when it tries one, 2 when it lets none. */
    default void breaker(String upstream, Supplier<Number> state) {}
}
