package dev.coachmichael.core.skill;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.athlete.Profile;
import dev.coachmichael.core.platform.Acceptance;
import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.FileReference;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Inbound.Content;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody in a private chat with the coach. */
public final class Person {

    private static final AtomicLong ORIGINS = new AtomicLong();

    private final Talk talk;
    private final String id;
    private final String languageTag;
    private Reply last = new Reply(List.of());
    private String lastMessage = "";

    Person(Talk talk, String id, String languageTag) {
        this.talk = talk;
        this.id = id;
        this.languageTag = languageTag;
    }

    /** Writes, and waits for the reply. */
    public Reply says(String words) throws Exception {
        lastMessage = String.valueOf(ORIGINS.incrementAndGet());
        return hears(new Content.Text(lastMessage, words));
    }

    /** Changes the last message after its answer, and waits for another. */
    public Reply edits(String words) throws Exception {
        return hears(new Content.Edited(lastMessage, words));
    }

    /** Sends a file with words under it. */
    public Reply sendsFile(String name, String caption) throws Exception {
        return hears(new Content.Attachment(origin(), new FileReference("file", name, 1000), caption));
    }

    /** Presses a button of the last reply. */
    public Reply presses(String label) throws Exception {
        return presses(last, label);
    }

    /** Presses a button of an earlier reply. */
    public Reply presses(Reply reply, String label) throws Exception {
        return hears(new Content.Press(reply.token(label)));
    }

    /** Sends something that the coach cannot read. */
    public Reply sends(Inbound.Media media) throws Exception {
        return hears(new Content.Unreadable(String.valueOf(ORIGINS.incrementAndGet()), media, ""));
    }

    /** The next message that comes without having written. */
    public Reply hears() throws Exception {
        last = talk.door.next(id);
        return last;
    }

    /** Writes in a room. */
    public Reply saysInRoom(String room, String words) throws Exception {
        send(new ChatAddress(room, "", ChatAddress.Kind.ROOM), new Content.Text(origin(), words));
        return talk.door.next(room);
    }

    /** Adds the coach to a room. */
    public Reply invitesTo(String room) throws Exception {
        send(new ChatAddress(room, "", ChatAddress.Kind.ROOM), new Content.Membership(Inbound.Change.ADDED));
        return talk.door.next(room);
    }

    /** The same person at another node. */
    public Person at(Talk other) {
        return new Person(other, id, languageTag);
    }

    private Reply hears(Content content) throws Exception {
        send(ChatAddress.privately(id), content);
        last = talk.door.next(id);
        return last;
    }

    private void send(ChatAddress address, Content content) throws Exception {
        Inbound inbound = new Inbound(origin(), address, new Inbound.Sender(id, languageTag), talk.now(), content);
        List<Acceptance> accepted = talk.conversations
                .accept(talk.endpoint, List.of(inbound), OptionalLong.empty())
                .await(10, SECONDS);
        assertThat(accepted).hasOnlyElementsOfType(Acceptance.Queued.class);
    }

    private static String origin() {
        return "o" + ORIGINS.incrementAndGet();
    }

    public String externalId() {
        return id;
    }

    /** The key of their data, by who they are now. */
    public AthleteId athlete() throws Exception {
        return new AthleteId(talk.rows("SELECT athlete_id FROM identity WHERE external_id = '" + id + "'")
                .get(0)
                .getUUID(0));
    }

    public Profile profile() throws Exception {
        return talk.profileOf(athlete());
    }

    /** guest, active or refused; empty when there is no row. */
    public String state() throws Exception {
        return talk
                .rows("SELECT a.state FROM athlete a JOIN identity i ON i.athlete_id = a.id WHERE i.external_id = '"
                        + id + "'")
                .stream()
                .map(row -> row.getString(0))
                .findFirst()
                .orElse("");
    }
}
