package dev.coachmichael.telegram;

import dev.coachmichael.core.platform.Pacing;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * How to reach Telegram and how fast to speak.
 *
 * @param token the bot's secret, {@code digits:letters}; never printed
 * @param apiUrl the Bot API server, http or https
 * @param webhookSecret what Telegram sends along with each push, {@code [A-Za-z0-9_-]}, at most 256; empty to poll
 * @param publicUrl the address under which the webhook is reached from outside; empty when someone else registers it
 * @param connections how many kept connections calls share
 * @param pacing how fast this door may send
 */
public record TelegramSettings(
        String token, URI apiUrl, String webhookSecret, String publicUrl, int connections, Pacing pacing) {

    /** Telegram's own server. */
    public static final URI API_URL = URI.create("https://api.telegram.org");

    /** What Telegram takes: about 30 messages a second in all, 1 in one chat, 20 a minute in one group. */
    public static final Pacing PACING = new Pacing(30, 1, 20);

    /** Connections that calls share unless the settings say otherwise. */
    public static final int CONNECTIONS = 64;

    private static final Pattern TOKEN = Pattern.compile("\\d{1,19}:[A-Za-z0-9_-]+");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{0,256}");

    public TelegramSettings {
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("A bot token is digits, a colon and letters, as BotFather gives it");
        }
        if (apiUrl.getHost() == null || !("http".equals(apiUrl.getScheme()) || "https".equals(apiUrl.getScheme()))) {
            throw new IllegalArgumentException("The Bot API address is an http or https address with a host");
        }
        if (!SECRET.matcher(webhookSecret).matches()) {
            throw new IllegalArgumentException("A webhook secret is at most 256 letters, digits, _ and -");
        }
        if (connections < 1) {
            throw new IllegalArgumentException("At least one connection is needed, not " + connections);
        }
    }

    /** Polling with the usual limits. */
    public static TelegramSettings polling(String token, URI apiUrl) {
        return new TelegramSettings(token, apiUrl, "", "", CONNECTIONS, PACING);
    }

    /** The bot's own id: the digits before the colon. */
    public String botId() {
        return token.substring(0, token.indexOf(':'));
    }

    /** Whether Telegram pushes, so that nothing is polled. */
    public boolean pushed() {
        return !webhookSecret.isEmpty();
    }

    @Override
    public String toString() {
        return "TelegramSettings[bot=" + botId() + ", apiUrl=" + apiUrl + ", pushed=" + pushed() + ", connections="
                + connections + ", pacing=" + pacing + "]";
    }
}
