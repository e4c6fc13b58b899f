package dev.coachmichael.core.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * The declaration of one setting: a constant beside the code that uses it.
 *
 * {@snippet :
 * static final Setting<Integer> PORT =
 *         Setting.integer("COACH_HTTP_PORT", "Port of the panel.", 0, 65_535).withDefault("8080");
 * }
 *
 * @param name what the environment and {@code coach.env} call it
 * @param description one or two sentences for whoever runs the coach
 * @param fallback what holds when nobody sets it, written as in {@code coach.env}; empty when the setting may be absent
 * @param sample a value to learn from where there is no default; empty when none is needed
 * @param reading how the text becomes a value
 * @param shown how much of the value may be shown
 * @param testOnly true when it is refused outside the product's own tests, and never listed
 * @param <T> the type of the value
 */
public record Setting<T>(
        String name,
        String description,
        String fallback,
        String sample,
        Reading<T> reading,
        Shown shown,
        boolean testOnly) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");

    /** How much of a value may be shown. */
    public enum Shown {
        WHOLE,
        /** An address: what stands before the host and secrets in its query are masked. */
        WITHOUT_CREDENTIALS,
        /** A secret: nothing of it is shown. */
        MASKED
    }

    public Setting {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a setting: " + name);
        }
        if (description.isBlank()) {
            throw new IllegalArgumentException(name + " has no description");
        }
        refuseUnreadable(name, "default", fallback, reading);
        refuseUnreadable(name, "sample", sample, reading);
    }

    public static Setting<String> text(String name, String description) {
        return of(name, description, Reading.text());
    }

    /** A text that is never shown. */
    public static Setting<String> secret(String name, String description) {
        return of(name, description, Reading.text()).masked();
    }

    public static Setting<Integer> integer(String name, String description, int min, int max) {
        return of(name, description, Reading.integer(min, max));
    }

    public static Setting<Double> decimal(String name, String description, double min, double max) {
        return of(name, description, Reading.decimal(min, max));
    }

    /** A span of time such as {@code 30s}, {@code 10m} or {@code 2h}. */
    public static Setting<Duration> duration(String name, String description) {
        return of(name, description, Reading.duration());
    }

    /** A number of bytes such as {@code 512m} or {@code 1g}, in powers of 1024. */
    public static Setting<Long> bytes(String name, String description) {
        return of(name, description, Reading.bytes());
    }

    /** An address with one of these schemes; credentials in it are never shown. */
    public static Setting<URI> url(String name, String description, String... schemes) {
        Reading<URI> reading = Reading.url(schemes);
        return new Setting<>(name, description, "", "", reading, Shown.WITHOUT_CREDENTIALS, false);
    }

    /** One of an enum's names, written in lower case with hyphens. */
    public static <E extends Enum<E>> Setting<E> choice(String name, String description, Class<E> type) {
        return of(name, description, Reading.choice(type));
    }

    public static Setting<Path> path(String name, String description) {
        return of(name, description, Reading.path());
    }

    public static Setting<ZoneId> zone(String name, String description) {
        return of(name, description, Reading.zone());
    }

    /** A setting with a reading of its own. */
    public static <T> Setting<T> of(String name, String description, Reading<T> reading) {
        return new Setting<>(name, description, "", "", reading, Shown.WHOLE, false);
    }

    /** The same setting with a value that holds when nobody sets it. */
    public Setting<T> withDefault(String text) {
        return new Setting<>(name, description, text, sample, reading, shown, testOnly);
    }

    public Setting<T> withSample(String text) {
        return new Setting<>(name, description, fallback, text, reading, shown, testOnly);
    }

    /** The same setting, never shown. */
    public Setting<T> masked() {
        return new Setting<>(name, description, fallback, sample, reading, Shown.MASKED, testOnly);
    }

    /** The same setting for the product's own tests: refused unless the system property {@code coach.test} is true. */
    public Setting<T> forTests() {
        return new Setting<>(name, description, fallback, sample, reading, shown, true);
    }

    private static void refuseUnreadable(String name, String what, String text, Reading<?> reading) {
        if (!text.isEmpty() && reading.read(text).isEmpty()) {
            throw new IllegalArgumentException("The " + what + " of " + name + " is not " + reading.expected());
        }
    }
}
