package dev.coachmichael.telegram;

import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Decides whether a message is meant for the coach, and takes the coach's own name out of its words. In a room that is
 * a command, a reply to the coach or his name; everything else is nobody's business here.
 */
final class Addressing {

    private final Me me;

    Addressing(Me me) {
        this.me = me;
    }

    /** The words of a message that is for the coach, without his name; empty when it is not for him. */
    Optional<String> heard(Message message, boolean room) {
        boolean caption = message.getText() == null;
        String text = Optional.ofNullable(caption ? message.getCaption() : message.getText())
                .orElse("");
        List<MessageEntity> entities = Optional.ofNullable(
                        caption ? message.getCaptionEntities() : message.getEntities())
                .orElse(List.of());
        Optional<MessageEntity> command = entities.stream()
                .filter(entity -> "bot_command".equals(entity.getType()) && from(entity) == 0)
                .findFirst();
        if (command.isPresent()) {
            return command(text, command.get());
        }
        List<MessageEntity> calls =
                entities.stream().filter(entity -> callsMe(text, entity)).toList();
        if (!room || repliesToMe(message) || !calls.isEmpty()) {
            return Optional.of(calls.isEmpty() ? text : without(text, calls));
        }
        return Optional.empty();
    }

    /** {@code /plan@OurBot 10k} is {@code /plan 10k}; {@code /plan@OtherBot} is not for us, wherever it is said. */
    private Optional<String> command(String text, MessageEntity entity) {
        String command = slice(text, entity);
        int at = command.indexOf('@');
        if (at < 0) {
            return Optional.of(text);
        }
        return command.substring(at + 1).equalsIgnoreCase(me.username())
                ? Optional.of(command.substring(0, at) + text.substring(command.length()))
                : Optional.empty();
    }

    private boolean repliesToMe(Message message) {
        return Optional.ofNullable(message.getReplyToMessage())
                .map(Message::getFrom)
                .filter(from -> from.getId() == me.id())
                .isPresent();
    }

    private boolean callsMe(String text, MessageEntity entity) {
        return switch (Optional.ofNullable(entity.getType()).orElse("")) {
            case "mention" -> slice(text, entity).equalsIgnoreCase("@" + me.username());
            case "text_mention" -> entity.getUser() != null && entity.getUser().getId() == me.id();
            default -> false;
        };
    }

    private static String without(String text, List<MessageEntity> calls) {
        StringBuilder rest = new StringBuilder(text);
        for (MessageEntity call : calls.reversed()) {
            rest.replace(from(call), to(text, call), "");
        }
        return rest.toString()
                .replaceFirst("^[\\s,:;]+", "")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static String slice(String text, MessageEntity entity) {
        return text.substring(Math.min(from(entity), text.length()), to(text, entity));
    }

    private static int from(MessageEntity entity) {
        return Math.max(0, Optional.ofNullable(entity.getOffset()).orElse(0));
    }

    private static int to(String text, MessageEntity entity) {
        int length = Math.max(0, Optional.ofNullable(entity.getLength()).orElse(0));
        return (int) Math.min(text.length(), (long) from(entity) + length);
    }
}
