package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.ChatAddress;
import dev.coachmichael.core.platform.Inbound;
import dev.coachmichael.core.platform.Inbound.Change;
import dev.coachmichael.core.platform.Inbound.Content;
import dev.coachmichael.core.platform.Inbound.Sender;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Turns updates into what the coach takes. The same updates always give the same result, however often they come. */
final class UpdateTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateTranslator.class);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,61}");

    private final Addressing addressing;
    private final Clock clock;

    UpdateTranslator(Me me, Clock clock) {
        this.addressing = new Addressing(me);
        this.clock = clock;
    }

    /** Translates a batch; an update that makes no sense is left out. */
    Received translate(List<IncomingUpdate> updates) {
        Received received =
                new Received(new ArrayList<>(updates.size()), new ArrayList<>(), new ArrayList<>(), moves(updates));
        Set<String> albums = new HashSet<>();
        for (IncomingUpdate update : updates) {
            try {
                translate(update, received, albums);
            } catch (RuntimeException e) {
                LOG.warn(
                        "Update skipped: it makes no sense id={} cause={}",
                        update.id(),
                        e.getClass().getSimpleName());
            }
        }
        return received;
    }

    private void translate(IncomingUpdate incoming, Received received, Set<String> albums) {
        String origin = String.valueOf(incoming.id());
        Update update = incoming.update();
        if (update.getMessage() != null) {
            message(origin, update.getMessage(), received, albums);
        } else if (update.getEditedMessage() != null) {
            edit(origin, update.getEditedMessage(), received);
        } else if (update.getCallbackQuery() != null) {
            press(origin, update.getCallbackQuery(), received);
        } else if (update.getMyChatMember() != null) {
            membership(origin, update.getMyChatMember(), received);
        } else {
            LOG.debug("Update skipped: nothing that concerns us id={}", incoming.id());
        }
    }

    private void message(String origin, Message message, Received received, Set<String> albums) {
        if (!personal(message)) {
            return;
        }
        Optional<Content> content =
                addressing.heard(message, room(message.getChat())).flatMap(words -> Contents.of(message, words));
        if (content.isEmpty() || repeats(content.get(), message, albums)) {
            return;
        }
        add(origin, message, instant(message.getDate()), content.get(), received);
    }

    private void edit(String origin, Message message, Received received) {
        if (!personal(message) || (message.getText() == null && message.getCaption() == null)) {
            return;
        }
        Instant at = instant(Optional.ofNullable(message.getEditDate()).orElse(message.getDate()));
        addressing.heard(message, room(message.getChat())).ifPresent(words -> {
            String text = SafeText.stored(words, Contents.LONGEST_TEXT);
            add(origin, message, at, new Content.Edited(String.valueOf(message.getMessageId()), text), received);
        });
    }

    private void press(String origin, CallbackQuery query, Received received) {
        String data = Optional.ofNullable(query.getData()).orElse("");
        String token = data.startsWith(Keyboard.PREFIX) ? data.substring(Keyboard.PREFIX.length()) : "";
        MaybeInaccessibleMessage under = query.getMessage();
        boolean ours = TOKEN.matcher(token).matches() && under != null && known(under.getChat());
        Sender sender = sender(query.getFrom());
        int place = ours ? received.inbounds().size() : -1;
        Received.Tap tap = new Received.Tap(query.getId(), sender.languageTag(), place);
        if (!ours) {
            received.strays().add(tap);
            return;
        }
        String thread = under instanceof Message message ? thread(message) : "";
        ChatAddress address = address(under.getChat(), thread, received.moves());
        received.inbounds().add(new Inbound(origin, address, sender, clock.instant(), new Content.Press(token)));
        received.taps().add(tap);
    }

    private void membership(String origin, ChatMemberUpdated update, Received received) {
        if (!known(update.getChat()) || update.getNewChatMember() == null) {
            return;
        }
        boolean inside = inside(update.getNewChatMember());
        boolean wasInside = Optional.ofNullable(update.getOldChatMember())
                .map(UpdateTranslator::inside)
                .orElse(!inside);
        if (inside == wasInside) {
            return;
        }
        boolean room = room(update.getChat());
        Change change = inside ? room ? Change.ADDED : Change.UNBLOCKED : room ? Change.REMOVED : Change.BLOCKED;
        ChatAddress address = address(update.getChat(), "", received.moves());
        Content content = new Content.Membership(change);
        received.inbounds()
                .add(new Inbound(origin, address, sender(update.getFrom()), instant(update.getDate()), content));
    }

    private static void add(String origin, Message message, Instant at, Content content, Received received) {
        ChatAddress address = address(message.getChat(), thread(message), received.moves());
        received.inbounds().add(new Inbound(origin, address, sender(message.getFrom()), at, content));
    }

    /** Said by a person in a chat that we serve: no channel, no bot, nobody behind the name of a chat. */
    private static boolean personal(Message message) {
        return known(message.getChat())
                && message.getSenderChat() == null
                && message.getFrom() != null
                && !Boolean.TRUE.equals(message.getFrom().getIsBot());
    }

    /** The second picture of an album says nothing that the first did not. */
    private static boolean repeats(Content content, Message message, Set<String> albums) {
        return content instanceof Content.Unreadable
                && message.getMediaGroupId() != null
                && !albums.add(message.getMediaGroupId());
    }

    private static Map<String, String> moves(List<IncomingUpdate> updates) {
        Map<String, String> moves = new HashMap<>();
        for (IncomingUpdate incoming : updates) {
            Message message = incoming.update().getMessage();
            if (message != null && message.getMigrateToChatId() != null && message.getChat() != null) {
                moves.put(String.valueOf(message.getChat().getId()), String.valueOf(message.getMigrateToChatId()));
            }
        }
        return moves;
    }

    private static ChatAddress address(Chat chat, String thread, Map<String, String> moves) {
        String id = String.valueOf(chat.getId());
        return new ChatAddress(
                moves.getOrDefault(id, id), thread, room(chat) ? ChatAddress.Kind.ROOM : ChatAddress.Kind.PRIVATE);
    }

    /** A reply outside a forum has a thread id as well; it names no topic. */
    private static String thread(Message message) {
        boolean topic = Boolean.TRUE.equals(message.getIsTopicMessage()) && message.getMessageThreadId() != null;
        return topic ? String.valueOf(message.getMessageThreadId()) : "";
    }

    private static Sender sender(User user) {
        return new Sender(
                String.valueOf(user.getId()),
                Optional.ofNullable(user.getLanguageCode()).orElse(""));
    }

    private static boolean inside(ChatMember member) {
        return switch (member.getStatus()) {
            case "left", "kicked" -> false;
            case "restricted" ->
                !(member instanceof ChatMemberRestricted restricted) || !Boolean.FALSE.equals(restricted.getIsMember());
            default -> true;
        };
    }

    private static boolean known(Chat chat) {
        return chat != null && ("private".equals(chat.getType()) || room(chat));
    }

    private static boolean room(Chat chat) {
        return "group".equals(chat.getType()) || "supergroup".equals(chat.getType());
    }

    private static Instant instant(Integer seconds) {
        return Instant.ofEpochSecond(seconds);
    }
}
