package dev.coachmichael.core.config;

import dev.coachmichael.core.config.SettingsCatalogue.Section;
import dev.coachmichael.core.language.Language;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Settings whose feature has no code yet, so that they are accepted, checked, masked and listed from the start. A
 * feature that arrives takes its settings along: the constant moves beside the code that reads it.
 */
public final class Declared {

    /** How log lines are written. */
    public enum LogFormat {
        TEXT,
        JSON
    }

    private static final int DAILY_MOST = 1_000_000_000;
    private static final double PACE_MOST = 10_000;

    public static final Setting<Long> MAX_HEAP = Setting.bytes(
                    "COACH_MAX_HEAP", "Heap of the process, a size such as 512m or 1g. Read by ./coach.")
            .withDefault("512m");
    public static final Setting<Path> DATA_DIR = Setting.path(
                    "COACH_DATA_DIR",
                    "Folder of the embedded database, generated keys and uploads in flight."
                            + " A relative path starts at the working folder.")
            .withDefault("./data");
    public static final Setting<Language> LANGUAGE = Setting.choice(
                    "COACH_LANGUAGE", "Language of people who have not chosen one: fr or en.", Language.class)
            .withDefault("fr");
    public static final Setting<ZoneId> TIME_ZONE = Setting.zone(
                    "COACH_TIME_ZONE", "Time zone of people who have not chosen one.")
            .withDefault("Europe/Paris");
    public static final Setting<LogFormat> LOG_FORMAT = Setting.choice(
                    "LOG_FORMAT", "How log lines are written: text for people, json for collectors.", LogFormat.class)
            .withDefault("text");

    public static final Setting<String> HTTP_HOST = Setting.text(
                    "COACH_HTTP_HOST", "Address that the panel, the API and webhooks listen on.")
            .withDefault("127.0.0.1");
    public static final Setting<Integer> HTTP_PORT = Setting.integer(
                    "COACH_HTTP_PORT", "Port of the panel, the API and webhooks.", 0, 65_535)
            .withDefault("8080");
    public static final Setting<Integer> MANAGEMENT_PORT = Setting.integer(
                    "COACH_MANAGEMENT_PORT", "Port of /health and /metrics, always on 127.0.0.1.", 0, 65_535)
            .withDefault("8081");
    public static final Setting<URI> PUBLIC_URL = Setting.url(
                    "COACH_PUBLIC_URL", "Address that links and webhooks use.", "https", "http")
            .withSample("https://coach.example.org");

    public static final Setting<String> ADMIN_EMAIL = Setting.of(
                    "COACH_ADMIN_EMAIL",
                    "First administrator without the setup page.",
                    Reading.matching("[^@\\s]+@[^@\\s]+", "an e-mail address"))
            .withSample("owner@example.org");
    public static final Setting<String> ADMIN_PASSWORD =
            Setting.secret("COACH_ADMIN_PASSWORD", "Password of the first administrator.");
    public static final Setting<String> MASTER_KEY = Setting.secret(
            "COACH_MASTER_KEY",
            "Tink keyset that encrypts stored secrets. Without it one is generated in the data folder.");

    public static final Setting<URI> DATABASE_URL = new Setting<>(
                    "DATABASE_URL",
                    "Postgres to use instead of the embedded one. Percent-encode special characters of the password.",
                    "",
                    "",
                    postgresAddress(),
                    Setting.Shown.WITHOUT_CREDENTIALS,
                    false)
            .withSample("postgresql://user:password@host:5432/coach");

    public static final Setting<URI> QDRANT_URL = Setting.url(
                    "QDRANT_URL", "gRPC address of Qdrant instead of the index in the process.", "http", "https")
            .withSample("http://127.0.0.1:6334");
    public static final Setting<String> QDRANT_API_KEY = Setting.secret("QDRANT_API_KEY", "Key of that Qdrant.");
    public static final Setting<String> QDRANT_COLLECTION =
            Setting.text("QDRANT_COLLECTION", "Collection of that Qdrant.").withSample("coach");

    public static final Setting<URI> OPENAI_BASE_URL = Setting.url(
                    "OPENAI_BASE_URL",
                    "Any OpenAI-compatible endpoint. Without one the coach answers with its local engine.",
                    "https",
                    "http")
            .withSample("https://api.openai.com/v1");
    public static final Setting<String> OPENAI_API_KEY = Setting.secret("OPENAI_API_KEY", "Key of that endpoint.");
    public static final Setting<String> OPENAI_MODEL = Setting.text("OPENAI_MODEL", "Model of that endpoint.");
    public static final Setting<List<String>> MODELS = Setting.of(
                    "COACH_MODELS",
                    "Models to try in this order before the local engine, with commas between them, instead of OPENAI_MODEL."
                            + " A name alone is a model of OPENAI_BASE_URL; name@https://KEY@host/v1 is one elsewhere.",
                    modelNames())
            .masked()
            .withSample("gpt-4.1-mini,mistral-small-latest@https://KEY@api.mistral.ai/v1");
    public static final Setting<URI> EMBEDDING_BASE_URL = Setting.url(
                    "EMBEDDING_BASE_URL", "Embedding endpoint instead of the model in the process.", "https", "http")
            .withSample("https://api.openai.com/v1");
    public static final Setting<String> EMBEDDING_API_KEY =
            Setting.secret("EMBEDDING_API_KEY", "Key of the embedding endpoint.");
    public static final Setting<String> EMBEDDING_MODEL =
            Setting.text("EMBEDDING_MODEL", "Model of the embedding endpoint.");
    public static final Setting<Integer> TOKENS_PER_USER_DAY = Setting.integer(
                    "COACH_TOKENS_PER_USER_DAY",
                    "Model tokens that one person may spend a day; 0 sets no limit.",
                    0,
                    DAILY_MOST)
            .withDefault("10000");
    public static final Setting<Integer> TOKENS_PER_DAY = Setting.integer(
                    "COACH_TOKENS_PER_DAY",
                    "Model tokens that everybody together may spend a day; 0 sets no limit.",
                    0,
                    DAILY_MOST)
            .withDefault("0");

    public static final Setting<String> TELEGRAM_BOT_TOKEN = Setting.of(
                    "TELEGRAM_BOT_TOKEN",
                    "Token from @BotFather; turns Telegram on.",
                    Reading.matching("\\d{1,19}:[A-Za-z0-9_-]+", "digits, a colon and letters, as @BotFather gives it"))
            .masked();
    public static final Setting<URI> TELEGRAM_API_URL = Setting.url(
                    "TELEGRAM_API_URL", "Telegram's Bot API, or a Bot API server of your own.", "https", "http")
            .withDefault("https://api.telegram.org");
    public static final Setting<String> TELEGRAM_WEBHOOK_SECRET = Setting.of(
                    "TELEGRAM_WEBHOOK_SECRET",
                    "Receives updates at POST /webhooks/telegram with this secret; without it the bot polls.",
                    Reading.matching("[A-Za-z0-9_-]{1,256}", "1 to 256 letters, digits, _ or -"))
            .masked();
    public static final Setting<Double> TELEGRAM_SEND_PER_SECOND = Setting.decimal(
                    "TELEGRAM_SEND_PER_SECOND", "Messages a second over all chats; 0 sets no limit.", 0, PACE_MOST)
            .withDefault("30");
    public static final Setting<Double> TELEGRAM_CHAT_PER_SECOND = Setting.decimal(
                    "TELEGRAM_CHAT_PER_SECOND", "Messages a second in one chat; 0 sets no limit.", 0, PACE_MOST)
            .withDefault("1");
    public static final Setting<Double> TELEGRAM_GROUP_PER_MINUTE = Setting.decimal(
                    "TELEGRAM_GROUP_PER_MINUTE", "Messages a minute in one group; 0 sets no limit.", 0, PACE_MOST)
            .withDefault("20");

    public static final Setting<String> DISCORD_BOT_TOKEN =
            Setting.secret("DISCORD_BOT_TOKEN", "Token of the bot; turns Discord on.");
    public static final Setting<URI> DISCORD_API_URL =
            Setting.url("DISCORD_API_URL", "Base of Discord's REST API instead of Discord's own.", "https", "http");

    public static final Setting<URI> GARMIN_SSO_URL =
            Setting.url("GARMIN_SSO_URL", "Garmin's sign-in.", "https", "http").withDefault("https://sso.garmin.com");
    public static final Setting<URI> GARMIN_DIAUTH_URL = Setting.url(
                    "GARMIN_DIAUTH_URL", "Garmin's token exchange.", "https", "http")
            .withDefault("https://diauth.garmin.com");
    public static final Setting<URI> GARMIN_API_URL = Setting.url(
                    "GARMIN_API_URL", "Garmin Connect's data.", "https", "http")
            .withDefault("https://connectapi.garmin.com");
    public static final Setting<URI> GARMIN_PERSONAL_URL = Setting.url(
                    "GARMIN_PERSONAL_URL", "Garmin's API for personal keys.", "https", "http")
            .withDefault("https://personal.connectapi.garmin.com");
    public static final Setting<URI> GARMIN_PARTNER_URL = Setting.url(
                    "GARMIN_PARTNER_URL", "Garmin's API for partners.", "https", "http")
            .withDefault("https://apis.garmin.com");

    /** Halts the process at a named point with a probability; for the crash suite. */
    public static final Setting<String> CRASH_AT = Setting.text(
                    "COACH_CRASH_AT", "Where the process halts in crash tests.")
            .forTests();

    private Declared() {}

    private static Reading<URI> postgresAddress() {
        Pattern form = Pattern.compile("postgres(?:ql)?://(?:[^@/\\s]*@)?(?:\\[[0-9a-fA-F:]+]|[^:/@\\s\\[\\]]+)"
                + "(?::\\d{1,5})?/[^/?#\\s]+(?:\\?\\S*)?");
        return new Reading<>(
                "an address of the form postgresql://user:password@host:port/database",
                text -> Reading.url("postgresql", "postgres").read(text).filter(url -> form.matcher(text)
                        .matches()));
    }

    private static Reading<List<String>> modelNames() {
        Reading<List<String>> list = Reading.list("names, or name@address, with commas between them");
        return new Reading<>(list.expected(), text -> list.read(text)
                .filter(names -> names.stream().allMatch(name -> name.matches("[^@\\s]+(@https?://\\S+)?"))));
    }

    /** All of them by feature. */
    public static List<Section> sections() {
        return List.of(
                Section.of("Process", MAX_HEAP, DATA_DIR, LOG_FORMAT),
                Section.of("People", LANGUAGE, TIME_ZONE),
                Section.of("Panel and API", HTTP_HOST, HTTP_PORT, MANAGEMENT_PORT, PUBLIC_URL),
                Section.of("Accounts and secrets", ADMIN_EMAIL, ADMIN_PASSWORD, MASTER_KEY),
                Section.of("Database", DATABASE_URL),
                Section.of("Knowledge base", QDRANT_URL, QDRANT_API_KEY, QDRANT_COLLECTION),
                Section.of("Embeddings", EMBEDDING_BASE_URL, EMBEDDING_API_KEY, EMBEDDING_MODEL),
                Section.of("Models", OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_MODEL, MODELS),
                Section.of("Budgets", TOKENS_PER_USER_DAY, TOKENS_PER_DAY),
                telegram(),
                Section.of("Discord", DISCORD_BOT_TOKEN, DISCORD_API_URL),
                Section.of(
                        "Garmin",
                        GARMIN_SSO_URL,
                        GARMIN_DIAUTH_URL,
                        GARMIN_API_URL,
                        GARMIN_PERSONAL_URL,
                        GARMIN_PARTNER_URL),
                Section.of("Tests", CRASH_AT));
    }

    private static Section telegram() {
        return Section.of(
                "Telegram",
                TELEGRAM_BOT_TOKEN,
                TELEGRAM_API_URL,
                TELEGRAM_WEBHOOK_SECRET,
                TELEGRAM_SEND_PER_SECOND,
                TELEGRAM_CHAT_PER_SECOND,
                TELEGRAM_GROUP_PER_MINUTE);
    }
}
