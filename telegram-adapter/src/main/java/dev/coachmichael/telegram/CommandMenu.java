package dev.coachmichael.telegram;

import dev.coachmichael.core.language.Language;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * The menus beside the input field: all commands in private chats, a few in groups. French is what clients see whose
 * language we do not speak.
 */
final class CommandMenu {

    private final List<MenuCommand> commands;

    CommandMenu(List<MenuCommand> commands) {
        this.commands = List.copyOf(commands);
    }

    /** Tells Telegram; fails with {@link CallFailed} at the first menu that it does not take. */
    Future<Void> register(BotApi api) {
        Future<Void> done = Future.succeededFuture();
        for (Language language : Language.values()) {
            for (boolean room : new boolean[] {false, true}) {
                JsonObject menu = menu(language, room);
                done = done.compose(before -> api.result("setMyCommands", menu).mapEmpty());
            }
        }
        return done;
    }

    private JsonObject menu(Language language, boolean room) {
        JsonArray list = new JsonArray();
        commands.stream()
                .filter(command -> command.language() == language && (command.room() || !room))
                .forEach(command -> list.add(
                        new JsonObject().put("command", command.name()).put("description", command.description())));
        JsonObject menu = new JsonObject()
                .put("commands", list)
                .put("scope", new JsonObject().put("type", room ? "all_group_chats" : "all_private_chats"));
        return language == Language.FR ? menu : menu.put("language_code", language.code());
    }
}
