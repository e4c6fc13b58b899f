package dev.coachmichael.deploy.doctor;

import dev.coachmichael.core.config.Declared;
import dev.coachmichael.core.config.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Ports of ours, and Telegram. */
final class NetworkChecks {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private NetworkChecks() {}

    static Finding publicPort(Settings settings) {
        return port(
                "port", settings.get(Declared.HTTP_HOST), settings.get(Declared.HTTP_PORT), Declared.HTTP_PORT.name());
    }

    static Finding managementPort(Settings settings) {
        return port(
                "management port",
                "127.0.0.1",
                settings.get(Declared.MANAGEMENT_PORT),
                Declared.MANAGEMENT_PORT.name());
    }

    private static Finding port(String part, String host, int port, String setting) {
        if (port == 0) {
            return Finding.ok(part, "any free one");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return Finding.ok(part, host + ":" + port + " is free");
        } catch (IOException e) {
            return Finding.warn(
                    part,
                    host + ":" + port + " is taken",
                    "Fine if the coach runs already; else stop the other program or set " + setting + ".");
        }
    }

    static Finding publicUrl(Settings settings) {
        boolean webhook = settings.find(Declared.TELEGRAM_WEBHOOK_SECRET).isPresent();
        Optional<URI> url = settings.find(Declared.PUBLIC_URL);
        if (webhook && url.isEmpty()) {
            return Finding.warn(
                    "public address",
                    "TELEGRAM_WEBHOOK_SECRET is set, COACH_PUBLIC_URL is not",
                    "Set COACH_PUBLIC_URL so that the webhook is registered, or register it yourself.");
        }
        return Finding.ok("public address", url.map(URI::toString).orElse("none, this machine only"));
    }

    static Finding telegram(Settings settings) {
        Optional<String> token = settings.find(Declared.TELEGRAM_BOT_TOKEN);
        if (token.isEmpty()) {
            return Finding.ok("telegram", "off: TELEGRAM_BOT_TOKEN is not set");
        }
        String base = settings.get(Declared.TELEGRAM_API_URL).toString().replaceAll("/+$", "");
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/bot" + token.get() + "/getMe"))
                    .timeout(PATIENCE)
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return switch (status) {
                case 200 -> Finding.ok("telegram", "the bot answers");
                case 401, 404 ->
                    Finding.fail(
                            "telegram",
                            "Telegram refuses the token",
                            "Copy the token from BotFather into TELEGRAM_BOT_TOKEN.");
                default -> Finding.warn("telegram", "Telegram answered " + status, "Try again in a minute.");
            };
        } catch (IOException | IllegalArgumentException e) {
            return Finding.warn(
                    "telegram", "Telegram cannot be reached", "Check this machine's network, or TELEGRAM_API_URL.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.warn("telegram", "not checked", "");
        }
    }
}
