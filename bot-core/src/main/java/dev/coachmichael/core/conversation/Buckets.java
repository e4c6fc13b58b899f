package dev.coachmichael.core.conversation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Pacing;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;

/** Token buckets of one endpoint: all chats together, each chat with bursts of three, each room by the minute. */
final class Buckets {

    private static final int CHAT_BURST = 3;

    private final Optional<Bucket> all;
    private final Optional<LoadingCache<Long, Bucket>> chats;
    private final Optional<LoadingCache<Long, Bucket>> rooms;

    Buckets(Pacing pacing) {
        all = pacing.perSecond() == 0
                ? Optional.empty()
                : Optional.of(bucket(Math.max(1, Math.round(pacing.perSecond())), pacing.perSecond(), 1));
        chats = perChat(CHAT_BURST, pacing.chatPerSecond(), 1);
        rooms = perChat(Math.max(1, Math.round(pacing.roomPerMinute())), pacing.roomPerMinute(), 60);
    }

    /** How many parts may leave right now over all chats. */
    int free() {
        return all.map(bucket -> (int) Math.min(Integer.MAX_VALUE, bucket.getAvailableTokens()))
                .orElse(Integer.MAX_VALUE);
    }

    /** How long until one more part may leave. */
    Duration untilFree() {
        return all.map(Buckets::untilOne).orElse(Duration.ZERO);
    }

    /** Takes a place for one part in a chat; or tells how long it has to wait, taking nothing. */
    Duration take(long chat, ChatAddress.Kind kind) {
        Optional<Bucket> room = kind == ChatAddress.Kind.ROOM ? rooms.map(cache -> cache.get(chat)) : Optional.empty();
        Optional<Bucket> own = chats.map(cache -> cache.get(chat));
        Duration wait = longest(
                        longest(room.map(Buckets::untilOne), own.map(Buckets::untilOne)), all.map(Buckets::untilOne))
                .orElse(Duration.ZERO);
        if (!wait.isPositive()) {
            room.ifPresent(bucket -> bucket.tryConsume(1));
            own.ifPresent(bucket -> bucket.tryConsume(1));
            all.ifPresent(bucket -> bucket.tryConsume(1));
        }
        return wait;
    }

    private static Optional<Duration> longest(Optional<Duration> a, Optional<Duration> b) {
        return a.isPresent() && b.isPresent()
                ? Optional.of(a.get().compareTo(b.get()) > 0 ? a.get() : b.get())
                : a.or(() -> b);
    }

    private static Duration untilOne(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static Optional<LoadingCache<Long, Bucket>> perChat(long burst, double rate, int seconds) {
        return rate == 0
                ? Optional.empty()
                : Optional.of(Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterAccess(Duration.ofMinutes(5))
                        .build(chat -> bucket(burst, rate, seconds)));
    }

    private static Bucket bucket(long burst, double rate, int seconds) {
        Duration perToken = Duration.ofNanos(Math.max(1, Math.round(seconds * 1e9 / rate)));
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(1, perToken))
                .build();
    }
}
