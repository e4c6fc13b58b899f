package dev.coachmichael.telegram;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** The methods of the Bot API that do something at once, with the checks of the server. Guarded by the fake's lock. */
final class FakeMethods {

    private static final int TEXT = 4_096;
    private static final int CAPTION = 1_024;
    private static final int RAW_BYTES = 32_768;
    private static final long DOWNLOAD = 20L << 20;

    private final FakeTelegram telegram;

    FakeMethods(FakeTelegram telegram) {
        this.telegram = telegram;
    }

    /** A call that the server refuses. */
    static final class Refused extends Exception {
        private final int code;
        private final transient JsonObject parameters;

        Refused(int code, String description, JsonObject parameters) {
            super(description);
            this.code = code;
            this.parameters = parameters;
        }

        JsonObject answer() {
            JsonObject answer =
                    new JsonObject().put("ok", false).put("error_code", code).put("description", getMessage());
            return parameters.isEmpty() ? answer : answer.put("parameters", parameters);
        }

        int code() {
            return code;
        }
    }

    static Refused bad(String description) {
        return new Refused(400, "Bad Request: " + description, new JsonObject());
    }

    /** What the method returns. */
    Object call(Call call) throws Refused {
        return switch (call.method()) {
            case "getMe" -> telegram.me();
            case "getWebhookInfo" -> telegram.webhookInfo();
            case "setWebhook" -> telegram.setWebhook(call.body());
            case "deleteWebhook" -> telegram.setWebhook(new JsonObject());
            case "sendMessage" -> sendMessage(call);
            case "sendPhoto" -> sendFile(call, "photo");
            case "sendDocument" -> sendFile(call, "document");
            case "sendMessageDraft" -> sendDraft(call);
            case "editMessageText" -> editText(call);
            case "editMessageReplyMarkup" -> editMarkup(call);
            case "deleteMessage" -> delete(call);
            case "sendChatAction" -> chatAction(call);
            case "answerCallbackQuery" -> answerQuery(call);
            case "setMyCommands" -> setCommands(call);
            case "getMyCommands" -> telegram.commands.getOrDefault(commandsKey(call), new JsonArray());
            case "deleteMyCommands" -> telegram.commands.remove(commandsKey(call)) != null;
            case "getFile" -> getFile(call);
            case "getChat" -> chat(call).json();
            case "getChatMember" -> new JsonObject().put("status", "member");
            case "leaveChat" -> leave(call);
            default -> throw new Refused(404, "Not Found", new JsonObject());
        };
    }

    private JsonObject sendMessage(Call call) throws Refused {
        FakeChat chat = chat(call);
        String raw = call.body().getString("text", "");
        return stand(chat, call, words(call, raw, TEXT, "message is too long"), raw, Optional.empty());
    }

    private JsonObject sendFile(Call call, String field) throws Refused {
        FakeChat chat = chat(call);
        Call.Upload file = call.files().get(field);
        if (file == null || file.content().length == 0) {
            throw bad("there is no " + field + " in the request");
        }
        if ("photo".equals(field) && !(file.content().length > 4 && file.content()[1] == 'P')) {
            throw bad("IMAGE_PROCESS_FAILED");
        }
        String raw = call.body().getString("caption", "");
        String text = raw.isEmpty() ? "" : words(call, raw, CAPTION, "message caption is too long");
        return stand(chat, call, text, raw, Optional.of(file));
    }

    private JsonObject stand(FakeChat chat, Call call, String text, String raw, Optional<Call.Upload> file)
            throws Refused {
        long thread =
                Long.parseLong(call.body().getValue("message_thread_id", 0).toString());
        if (thread != 0 && !chat.forum) {
            throw bad("message thread not found");
        }
        JsonObject markup = markup(call);
        long id = telegram.nextMessageId();
        SentMessage message = new SentMessage(chat.id(), id, thread, text, raw, markup, file, 0);
        chat.messages.put(id, message);
        chat.order.add(id);
        return json(chat, message);
    }

    private JsonObject editText(Call call) throws Refused {
        FakeChat chat = chat(call);
        SentMessage before = message(chat, call, "message to edit not found");
        if (before.file().isPresent()) {
            throw bad("there is no text in the message to edit");
        }
        String raw = call.body().getString("text", "");
        String text = words(call, raw, TEXT, "message is too long");
        JsonObject markup = markup(call);
        if (before.text().equals(text) && before.markup().equals(markup)) {
            throw bad("message is not modified: specified new message content and reply markup are exactly the same"
                    + " as a current content and reply markup of the message");
        }
        SentMessage after = before.edited(text, raw, markup);
        chat.messages.put(after.id(), after);
        return json(chat, after);
    }

    private JsonObject editMarkup(Call call) throws Refused {
        FakeChat chat = chat(call);
        SentMessage before = message(chat, call, "message to edit not found");
        SentMessage after = before.edited(before.text(), before.raw(), markup(call));
        chat.messages.put(after.id(), after);
        return json(chat, after);
    }

    private boolean delete(Call call) throws Refused {
        FakeChat chat = chat(call);
        chat.messages.remove(message(chat, call, "message to delete not found").id());
        return true;
    }

    private boolean sendDraft(Call call) throws Refused {
        FakeChat chat = chat(call);
        if (chat.room() || !(call.body().getValue("chat_id") instanceof Number)) {
            throw bad("chat must be private");
        }
        long id = call.body().getLong("draft_id", 0L);
        if (id == 0) {
            throw bad("DRAFT_ID_INVALID");
        }
        String raw = call.body().getString("text", "");
        chat.drafts.add(new FakeChat.Draft(id, raw.isEmpty() ? "" : words(call, raw, TEXT, "message is too long")));
        return true;
    }

    private boolean chatAction(Call call) throws Refused {
        chat(call);
        if (call.body().getString("action", "").isEmpty()) {
            throw bad("wrong parameter action in request");
        }
        return true;
    }

    private boolean answerQuery(Call call) throws Refused {
        String id = call.body().getString("callback_query_id", "");
        if (!telegram.openQueries.remove(id)) {
            throw bad("query is too old and response timeout expired or query ID is invalid");
        }
        String toast = call.body().getString("text", "");
        if (toast.length() > 200) {
            throw bad("MESSAGE_TOO_LONG");
        }
        telegram.toasts.put(id, toast);
        return true;
    }

    private boolean setCommands(Call call) throws Refused {
        JsonArray commands = call.body().getJsonArray("commands", new JsonArray());
        if (commands.size() > 100) {
            throw bad("BOT_COMMANDS_TOO_MUCH");
        }
        for (Object one : commands) {
            JsonObject command = (JsonObject) one;
            if (!command.getString("command", "").matches("[a-z0-9_]{1,32}")) {
                throw bad("BOT_COMMAND_INVALID");
            }
            int description = command.getString("description", "").length();
            if (description < 1 || description > 256) {
                throw bad("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        telegram.commands.put(commandsKey(call), commands);
        return true;
    }

    private static String commandsKey(Call call) {
        String scope = call.body().getJsonObject("scope", new JsonObject()).getString("type", "default");
        String language = call.body().getString("language_code", "");
        return language.isEmpty() ? scope : scope + ":" + language;
    }

    private JsonObject getFile(Call call) throws Refused {
        String id = call.body().getString("file_id", "");
        FakeTelegram.StoredFile file = telegram.files.get(id);
        if (file == null) {
            throw bad("invalid file_id");
        }
        if (file.sizeBytes() > DOWNLOAD) {
            throw bad("file is too big");
        }
        return new JsonObject()
                .put("file_id", id)
                .put("file_unique_id", "u" + id)
                .put("file_size", file.sizeBytes())
                .put("file_path", file.path());
    }

    private boolean leave(Call call) throws Refused {
        chat(call).closed = Optional.of("bot is not a member of the group chat");
        return true;
    }

    private FakeChat chat(Call call) throws Refused {
        FakeChat chat = telegram.chats.get(call.chat());
        if (chat == null) {
            throw bad("chat not found");
        }
        if (chat.movedTo != 0) {
            throw new Refused(
                    400,
                    "Bad Request: group chat was upgraded to a supergroup chat",
                    new JsonObject().put("migrate_to_chat_id", chat.movedTo));
        }
        if (chat.closed.isPresent()) {
            throw new Refused(403, "Forbidden: " + chat.closed.get(), new JsonObject());
        }
        return chat;
    }

    private static SentMessage message(FakeChat chat, Call call, String gone) throws Refused {
        SentMessage message = chat.messages.get(
                Long.valueOf(call.body().getValue("message_id", 0).toString()));
        if (message == null) {
            throw bad(gone);
        }
        return message;
    }

    /** What readers see of a text; refused as the server does. */
    private static String words(Call call, String raw, int limit, String tooLong) throws Refused {
        if (raw.getBytes(StandardCharsets.UTF_8).length > RAW_BYTES) {
            throw bad("text is too long");
        }
        for (int i = 0; i < raw.length(); i++) {
            boolean pair = Character.isHighSurrogate(raw.charAt(i))
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1));
            if (Character.isSurrogate(raw.charAt(i)) && !pair) {
                throw bad("strings must be encoded in UTF-8");
            }
            i += pair ? 1 : 0;
        }
        String mode = call.body().getString("parse_mode", "");
        String text = raw;
        if ("HTML".equals(mode)) {
            try {
                text = HtmlReader.text(raw);
            } catch (HtmlReader.Refused e) {
                throw new Refused(400, String.valueOf(e.getMessage()), new JsonObject());
            }
        } else if (!mode.isEmpty()) {
            throw bad("unsupported parse_mode");
        }
        text = text.strip();
        if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT)) {
            throw bad("message text is empty");
        }
        if (text.length() > limit) {
            throw bad(tooLong);
        }
        return text;
    }

    private static JsonObject markup(Call call) throws Refused {
        JsonObject markup = call.body().getJsonObject("reply_markup", new JsonObject());
        for (Object row : markup.getJsonArray("inline_keyboard", new JsonArray())) {
            for (Object one : (JsonArray) row) {
                JsonObject button = (JsonObject) one;
                if (button.getString("text", "").isBlank()) {
                    throw bad("inline keyboard button text is empty");
                }
                int bytes = button.getString("callback_data", "").getBytes(StandardCharsets.UTF_8).length;
                if (bytes < 1 || bytes > 64) {
                    throw bad("BUTTON_DATA_INVALID");
                }
            }
        }
        return markup;
    }

    private JsonObject json(FakeChat chat, SentMessage message) {
        JsonObject json = new JsonObject()
                .put("message_id", message.id())
                .put("date", telegram.nowSeconds())
                .put("from", telegram.me())
                .put("chat", chat.json());
        if (message.thread() != 0) {
            json.put("message_thread_id", message.thread()).put("is_topic_message", true);
        }
        return json.put(message.file().isPresent() ? "caption" : "text", message.text());
    }

    /** The parameters that a form or a query holds, with JSON where a value is JSON. */
    static JsonObject parameters(Iterable<Map.Entry<String, String>> fields) {
        JsonObject body = new JsonObject();
        var names = new ArrayList<String>();
        for (Map.Entry<String, String> field : fields) {
            String value = field.getValue();
            names.add(field.getKey());
            if (value.startsWith("{")) {
                body.put(field.getKey(), new JsonObject(value));
            } else if (value.startsWith("[")) {
                body.put(field.getKey(), new JsonArray(value));
            } else if (value.matches("-?\\d{1,18}")
                    && !"text".equals(field.getKey())
                    && !"caption".equals(field.getKey())) {
                body.put(field.getKey(), Long.valueOf(value));
            } else {
                body.put(field.getKey(), value);
            }
        }
        return body;
    }
}
