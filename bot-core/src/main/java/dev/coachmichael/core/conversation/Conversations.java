package dev.coachmichael.core.conversation;

import dev.coachmichael.core.athlete.Athletes;
import dev.coachmichael.core.coach.Coach;
import dev.coachmichael.core.platform.Acceptance;
import dev.coachmichael.core.platform.Coaching;
import dev.coachmichael.core.platform.Door;
import dev.coachmichael.core.platform.EndpointId;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.safety.RedFlags;
import dev.coachmichael.core.safety.ReplyCheck;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** All conversations of this node: what doors call, and what runs behind it. */
public final class Conversations implements Coaching {

    private static final Duration NOTIFY_EVERY = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What the conversations rest on. */
    public record Stores(TurnStore turns, LaneStore lanes, NodeStore nodes, Athletes athletes, AskerNames askers) {}

    /** Who answers, and who looks before and after. */
    public record Voices(RedFlags redFlags, Coach coach, ReplyCheck check) {}

    private final Vertx vertx;
    private final Stores stores;
    private final ConversationSettings settings;
    private final ConversationEvents events;
    private final Inbox inbox;
    private final Worker worker;
    private final Doors doors;
    private final Map<EndpointId, EndpointHold> holds = new ConcurrentHashMap<>();
    private final AtomicBoolean notifying = new AtomicBoolean();

    public Conversations(
            Vertx vertx, Stores stores, Voices voices, Doors doors, Clock clock, ConversationSettings settings) {
        this(vertx, stores, voices, doors, clock, settings, ConversationEvents.NONE);
    }

    /** As the other one, and tells {@code events} what happens. */
    public Conversations(
            Vertx vertx,
            Stores stores,
            Voices voices,
            Doors doors,
            Clock clock,
            ConversationSettings settings,
            ConversationEvents events) {
        this.vertx = vertx;
        this.doors = doors;
        this.stores = stores;
        this.settings = settings;
        this.events = events;
        this.inbox = new Inbox(
                stores.turns(), stores.askers(), settings.language(), voices.redFlags(), this::somethingIsDue);
        TurnRunner runner = new TurnRunner(
                vertx,
                stores.turns(),
                stores.athletes(),
                doors,
                voices.redFlags(),
                voices.coach(),
                voices.check(),
                clock,
                settings);
        this.worker = new Worker(
                vertx, stores.turns(), runner, stores.nodes().node(), settings, this::somethingLeaves, events);
    }

    /** Begins to claim turns. */
    public Future<Void> start() {
        worker.start();
        return stores.nodes().listen(what -> wake());
    }

    @Override
    public Future<List<Acceptance>> accept(EndpointId endpoint, List<Inbound> batch, OptionalLong pollOffset) {
        return inbox.accept(endpoint, batch, pollOffset);
    }

    @Override
    public Future<Void> open(Door door) {
        doors.add(door);
        events.opened(door.endpoint());
        EndpointHold hold = new EndpointHold(vertx, stores.nodes(), stores.lanes(), door, settings.slowPoll(), events);
        holds.put(door.endpoint(), hold);
        return hold.start();
    }

    @Override
    public Future<Void> close(EndpointId endpoint) {
        EndpointHold hold = holds.remove(endpoint);
        doors.remove(endpoint);
        return hold == null ? Future.succeededFuture() : hold.stop();
    }

    @Override
    public Future<Void> chatMoved(EndpointId endpoint, String oldChat, String newChat) {
        return stores.nodes().chatMoved(endpoint, oldChat, newChat).onSuccess(x -> inbox.forgetPlaces());
    }

    @Override
    public void polled(EndpointId endpoint) {
        events.polled(endpoint);
        stores.nodes().polled(endpoint);
    }

    /** Turns that run right now. */
    public int inFlight() {
        return worker.inFlight();
    }

    /** Stops intake, lets running turns end, hands the rest back. */
    public Future<Void> stop() {
        List<EndpointHold> open = List.copyOf(holds.values());
        holds.clear();
        return Future.join(open.stream().map(EndpointHold::stopIntake).toList())
                .otherwiseEmpty()
                .compose(x -> worker.stop(PATIENCE))
                .eventually(
                        () -> Future.join(open.stream().map(EndpointHold::stop).toList())
                                .otherwiseEmpty());
    }

    private void somethingIsDue() {
        worker.signal();
        notifyOthers();
    }

    private void somethingLeaves() {
        holds.values().forEach(EndpointHold::signal);
        worker.signal();
        notifyOthers();
    }

    private void wake() {
        worker.signal();
        holds.values().forEach(EndpointHold::signal);
    }

    /** At most one every 20 ms: it only wakes, the slow poll is the truth. */
    private void notifyOthers() {
        if (notifying.compareAndSet(false, true)) {
            vertx.setTimer(NOTIFY_EVERY.toMillis(), id -> {
                notifying.set(false);
                stores.nodes().notifyOthers("due");
            });
        }
    }
}
