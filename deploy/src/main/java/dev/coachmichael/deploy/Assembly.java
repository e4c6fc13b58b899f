package dev.coachmichael.deploy;

import dev.coachmichael.core.CoachCore;
import dev.coachmichael.core.chart.ChartPicture;
import dev.coachmichael.core.coach.ModelSettings;
import dev.coachmichael.core.coach.wire.ModelEndpoint;
import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.platform.Pacing;
import dev.coachmichael.core.skill.Skill;
import dev.coachmichael.deploy.http.ManagementServer;
import dev.coachmichael.deploy.http.PageState;
import dev.coachmichael.deploy.http.PublicServer;
import dev.coachmichael.deploy.terminal.LocalSession;
import dev.coachmichael.telegram.MenuCommand;
import dev.coachmichael.telegram.TelegramDoor;
import dev.coachmichael.telegram.TelegramSettings;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that {@code ./coach up} runs, started in the order of dependency and stopped in reverse. */
public final class Assembly {

    private static final int CONNECTIONS = 12;

    private final CoachCore core;
    private final Optional<TelegramDoor> telegram;
    private final PublicServer publicServer;
    private final ManagementServer managementServer;
    private final ModelSettings models;

    private Assembly(
            CoachCore core,
            Optional<TelegramDoor> telegram,
            PublicServer publicServer,
            ManagementServer managementServer,
            ModelSettings models) {
        this.core = core;
        this.models = models;
        this.telegram = telegram;
        this.publicServer = publicServer;
        this.managementServer = managementServer;
    }

    /** The core and the doors; {@link #listen} comes after. */
    public static Future<Assembly> start(Vertx vertx, Settings settings) {
        PrometheusMeterRegistry figures = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        return CoachCore.open(vertx, LocalSession.coreSettings(settings, CONNECTIONS), Clock.systemUTC(), figures)
                .compose(core -> openDoors(vertx, settings, core, figures)
                        .recover(e -> core.close().transform(x -> Future.failedFuture(e))));
    }

    private static Future<Assembly> openDoors(
            Vertx vertx, Settings settings, CoachCore core, PrometheusMeterRegistry figures) {
        Optional<TelegramSettings> telegramSettings = telegramSettings(settings);
        Optional<TelegramDoor> telegram = telegramSettings.map(
                known -> TelegramDoor.create(vertx, known, menu(core), new ChartPicture()::png, core.coaching()));
        telegramSettings
                .filter(known -> !known.pushed())
                .flatMap(known -> telegram)
                .ifPresent(door -> core.vitals().expectPolls(door.endpoint()));
        List<Router> routers = telegram.flatMap(TelegramDoor::webhook).stream()
                .map(webhook -> webhook.router(vertx))
                .toList();
        PublicServer publicServer = new PublicServer(
                vertx,
                new PublicServer.Address(
                        settings.get(Declared.HTTP_HOST),
                        settings.get(Declared.HTTP_PORT),
                        settings.find(Declared.PUBLIC_URL)
                                .filter(url -> "https".equals(url.getScheme()))
                                .isPresent()),
                routers,
                () -> new PageState(core.vitals().readiness().state().overall(), openDoors(telegram)),
                settings.get(Declared.LANGUAGE));
        ManagementServer managementServer = new ManagementServer(
                vertx, settings.get(Declared.MANAGEMENT_PORT), core.vitals().readiness(), figures);
        return telegram.map(door -> core.coaching().open(door))
                .orElseGet(Future::succeededFuture)
                .compose(x -> core.vitals().start())
                .map(new Assembly(core, telegram, publicServer, managementServer, ModelSettings.from(settings)));
    }

    private static List<PageState.OpenDoor> openDoors(Optional<TelegramDoor> telegram) {
        return telegram.map(door -> new PageState.OpenDoor("Telegram", Optional.empty())).stream()
                .toList();
    }

    /** Opens the ports; not to be called on an event loop. Answers the public one. */
    public Future<Integer> listen() {
        Future<Integer> open = publicServer.start();
        return Future.all(open, managementServer.start()).compose(x -> open);
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

    private String coach() {
        return models.chain().isEmpty()
                ? "local engine, no key needed"
                : models.chain().stream()
                        .map(ModelEndpoint::name)
                        .collect(Collectors.joining(", ", "", ", then local"));
    }

    /** What whoever started it wants to know. */
    public List<String> greeting(String address) {
        return List.of(
                "Coach Michael is ready: " + address,
                "Database: "
                        + (core.databaseIsEmbedded() ? "embedded Postgres in the data folder" : "as DATABASE_URL says"),
                "Coach:    " + coach(),
                "Telegram: " + (telegram.isPresent() ? "on" : "off (set TELEGRAM_BOT_TOKEN)"),
                "Talk to it here: ./coach chat    Stop it: Ctrl-C");
    }

    /** Readiness turns red, intake stops, answers leave, ports close. */
    public Future<Void> stop() {
        core.vitals().readiness().stopping();
        return publicServer.stop().eventually(core::close).eventually(managementServer::stop);
    }
}
