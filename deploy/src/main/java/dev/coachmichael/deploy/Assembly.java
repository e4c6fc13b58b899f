package dev.coachmichael.deploy;

import dev.coachmichael.core.CoachCore;
import dev.coachmichael.core.chart.ChartPicture;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.platform.Pacing;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.deploy.terminal.LocalSession;
import dev.coachmichael.telegram.MenuCommand;
import dev.coachmichael.telegram.TelegramDoor;
import dev.coachmichael.telegram.TelegramSettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that {@code ./coach up} runs, started in the order of dependency and stopped in reverse. */
public final class Assembly {

    private static final int CONNECTIONS = 12;

    private final CoachCore core;
    private final Optional<TelegramDoor> telegram;

    private Assembly(CoachCore core, Optional<TelegramDoor> telegram) {
        this.core = core;
        this.telegram = telegram;
    }

    public static Future<Assembly> start(Vertx vertx, Settings settings) {
        return CoachCore.open(vertx, LocalSession.coreSettings(settings, CONNECTIONS), Clock.systemUTC())
                .compose(core -> openDoors(vertx, settings, core)
                        .recover(e -> core.close().transform(x -> Future.failedFuture(e))));
    }

    private static Future<Assembly> openDoors(Vertx vertx, Settings settings, CoachCore core) {
        Optional<TelegramDoor> telegram = telegramSettings(settings)
                .map(telegramSettings -> TelegramDoor.create(
                        vertx, telegramSettings, menu(core), new ChartPicture()::png, core.coaching()));
        return telegram.map(door -> core.coaching().open(door))
                .orElseGet(Future::succeededFuture)
                .map(new Assembly(core, telegram));
    }

    private static Optional<TelegramSettings> telegramSettings(Settings settings) {
        return settings.find(Declared.TELEGRAM_BOT_TOKEN)
                .map(token -> new TelegramSettings(
                        token,
                        settings.get(Declared.TELEGRAM_API_URL),
                        settings.find(Declared.TELEGRAM_WEBHOOK_SECRET).orElse(""),
                        settings.find(Declared.PUBLIC_URL).map(URI::toString).orElse(""),
                        TelegramSettings.CONNECTIONS,
                        new Pacing(
                                settings.get(Declared.TELEGRAM_SEND_PER_SECOND),
                                settings.get(Declared.TELEGRAM_CHAT_PER_SECOND),
                                settings.get(Declared.TELEGRAM_GROUP_PER_MINUTE))));
    }

    /** The commands that messengers show, in both languages. */
    static List<MenuCommand> menu(CoachCore core) {
        List<MenuCommand> menu = new ArrayList<>();
        for (Skill<?> skill : core.skills().all()) {
            for (Skill.Command command : skill.command().stream().toList()) {
                menu.add(line(skill, command, command.french(), Language.FR));
                menu.add(line(skill, command, command.english(), Language.EN));
            }
        }
        return menu;
    }

    private static MenuCommand line(Skill<?> skill, Skill.Command command, String name, Language language) {
        return new MenuCommand(name, Phrases.in(language).say("menu." + skill.id()), language, command.inRooms());
    }

    public CoachCore core() {
        return core;
    }

    /** What whoever started it wants to know. */
    public List<String> greeting() {
        return List.of(
                "Coach Michael is ready.",
                "Database: "
                        + (core.databaseIsEmbedded() ? "embedded Postgres in the data folder" : "as DATABASE_URL says"),
                "Coach:    local engine, no key needed",
                "Telegram: " + (telegram.isPresent() ? "on" : "off (set TELEGRAM_BOT_TOKEN)"),
                "Talk to it here: ./coach chat    Stop it: Ctrl-C");
    }

    public Future<Void> stop() {
        return core.close();
    }
}
