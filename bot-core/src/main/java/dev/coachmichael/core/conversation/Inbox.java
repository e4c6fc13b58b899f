package dev.coachmichael.core.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.coachmichael.core.conversation.TurnStore.Button;
import dev.coachmichael.core.conversation.TurnStore.PlaceOfAsker;
import dev.coachmichael.core.conversation.TurnStore.Stored;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.platform.Acceptance;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.safety.RedFlags;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes what doors receive and stores it, each event once, before the platform is told. Many callers share one
 * transaction; the order within a conversation is the order of arrival here.
 */
final class Inbox {

    private static final int BATCH = 32;
    private static final int QUEUE = 5_000;

    private record Delivered(List<Inbound> batch, OptionalLong pollOffset) {}

    private record Place(EndpointId endpoint, ChatAddress address, String asker) {}

    private final TurnStore store;
    private final AskerNames askers;
    private final Language fallback;
    private final RedFlags redFlags;
    private final Runnable somethingIsDue;
    private final Map<EndpointId, Batcher<Delivered, List<Acceptance>>> batchers = new ConcurrentHashMap<>();
    private final Cache<Place, Long> conversations = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofHours(6))
            .build();

    Inbox(TurnStore store, AskerNames askers, Language fallback, RedFlags redFlags, Runnable somethingIsDue) {
        this.store = store;
        this.askers = askers;
        this.fallback = fallback;
        this.redFlags = redFlags;
        this.somethingIsDue = somethingIsDue;
    }

    Future<List<Acceptance>> accept(EndpointId endpoint, List<Inbound> batch, OptionalLong pollOffset) {
        CrashPoint.RECV.hit();
        List<Inbound> heard = batch.stream().map(this::withDangerHeard).toList();
        return batchers.computeIfAbsent(endpoint, this::batcher).submit(new Delivered(heard, pollOffset));
    }

    /** An edit that tells a danger is a message of its own: one that came too late for its turn would only be noted. */
    private Inbound withDangerHeard(Inbound inbound) {
        return inbound.content() instanceof Inbound.Content.Edited edited && redFlags.areIn(edited.text())
                ? new Inbound(
                        inbound.origin(),
                        inbound.address(),
                        inbound.sender(),
                        inbound.sentAt(),
                        new Inbound.Content.Text(edited.message(), edited.text()))
                : inbound;
    }

    /** Forgets which conversation a chat has: it moved, or its rows were erased. */
    void forgetPlaces() {
        conversations.invalidateAll();
    }

    private Batcher<Delivered, List<Acceptance>> batcher(EndpointId endpoint) {
        return new Batcher<>(BATCH, QUEUE, deliveries -> store(endpoint, deliveries));
    }

    private Future<List<List<Acceptance>>> store(EndpointId endpoint, List<Delivered> deliveries) {
        List<Inbound> all = deliveries.stream()
                .flatMap(delivered -> delivered.batch().stream())
                .toList();
        OptionalLong offset = deliveries.stream()
                .map(Delivered::pollOffset)
                .filter(OptionalLong::isPresent)
                .reduce(OptionalLong.empty(), (older, newer) -> newer);
        return refusals(all).compose(refused -> {
            List<Inbound> taken =
                    all.stream().filter(in -> !refused.containsKey(in)).toList();
            return locate(endpoint, taken)
                    .compose(arrivals -> store.accept(endpoint, arrivals, offset))
                    .map(stored -> perDelivery(deliveries, refused, taken, stored));
        });
    }

    private List<List<Acceptance>> perDelivery(
            List<Delivered> deliveries, Map<Inbound, Acceptance> refused, List<Inbound> taken, List<Stored> stored) {
        CrashPoint.STORED.hit();
        Map<Inbound, Acceptance> outcome = new java.util.IdentityHashMap<>(refused);
        for (int i = 0; i < taken.size(); i++) {
            outcome.put(taken.get(i), acceptance(stored.get(i)));
        }
        if (stored.contains(Stored.QUEUED)) {
            somethingIsDue.run();
        }
        return deliveries.stream()
                .map(delivered -> delivered.batch().stream().map(outcome::get).toList())
                .toList();
    }

    private static Acceptance acceptance(Stored stored) {
        return switch (stored) {
            case QUEUED -> new Acceptance.Queued();
            case DUPLICATE -> new Acceptance.Duplicate();
            case NOTED -> new Acceptance.Noted();
        };
    }

    /** Presses that must not run, by identity of the inbound. */
    private Future<Map<Inbound, Acceptance>> refusals(List<Inbound> all) {
        Set<String> tokens = new HashSet<>();
        for (Inbound inbound : all) {
            if (inbound.content() instanceof Inbound.Content.Press press) {
                tokens.add(press.token());
            }
        }
        Map<Inbound, Acceptance> refused = new java.util.IdentityHashMap<>();
        if (tokens.isEmpty()) {
            return Future.succeededFuture(refused);
        }
        return store.buttons(tokens).map(buttons -> {
            for (Inbound inbound : all) {
                if (inbound.content() instanceof Inbound.Content.Press press) {
                    refusal(inbound, buttons.get(press.token()))
                            .ifPresent(toast -> refused.put(inbound, new Acceptance.Refused(toast)));
                }
            }
            return refused;
        });
    }

    private java.util.Optional<String> refusal(Inbound inbound, @org.jspecify.annotations.Nullable Button button) {
        Language language = Language.ofTag(inbound.sender().languageTag()).orElse(fallback);
        String key;
        if (button == null || button.expired()) {
            key = "button.expired";
        } else if (!button.owner().equals(inbound.sender().externalId())) {
            key = "button.not-yours";
        } else if (button.used()) {
            key = "button.used";
        } else {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(Phrases.in(language).say(key));
    }

    private Future<List<Arrival>> locate(EndpointId endpoint, List<Inbound> batch) {
        Map<Place, PlaceOfAsker> unknown = new LinkedHashMap<>();
        for (Inbound inbound : batch) {
            Place place = place(endpoint, inbound);
            if (conversations.getIfPresent(place) == null) {
                unknown.put(
                        place,
                        new PlaceOfAsker(inbound.address(), inbound.sender().externalId(), place.asker()));
            }
        }
        Future<Void> known = unknown.isEmpty()
                ? Future.succeededFuture()
                : store.conversations(endpoint, List.copyOf(unknown.values())).map(found -> {
                    found.forEach((asked, conversation) ->
                            conversations.put(new Place(endpoint, asked.address(), asked.asker()), conversation));
                    return null;
                });
        return known.map(done -> {
            List<Arrival> arrivals = new ArrayList<>(batch.size());
            for (Inbound inbound : batch) {
                Long conversation = conversations.getIfPresent(place(endpoint, inbound));
                arrivals.add(new Arrival(java.util.Objects.requireNonNull(conversation), inbound));
            }
            return arrivals;
        });
    }

    private Place place(EndpointId endpoint, Inbound inbound) {
        ChatAddress address = inbound.address();
        String asker =
                switch (address.kind()) {
                    case PRIVATE -> "";
                    case ROOM ->
                        askers.nameOf(endpoint.channel(), inbound.sender().externalId());
                };
        return new Place(endpoint, address, asker);
    }
}
