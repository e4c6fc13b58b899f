package dev.coachmichael.core.activity.file;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Numbers and times as XML writes them. */
final class XmlValues {

    private XmlValues() {}

    /** Not-a-number when the text is none. */
    static double number(String text) {
        if (text.isEmpty() || text.length() > 40) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /**
     * A moment with its offset; the offset is UTC for the usual {@code Z}. A time without zone is UTC, as both formats
     * demand.
     */
    static Optional<OffsetDateTime> time(String text) {
        if (text.length() < 16 || text.length() > 40) {
            return Optional.empty();
        }
        try {
            return Optional.of(usual(text) ? parseUsual(text) : parseAny(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The offset of a time that names another one than {@code Z}. */
    static Optional<ZoneOffset> namedOffset(OffsetDateTime time) {
        return time.getOffset().equals(ZoneOffset.UTC) ? Optional.empty() : Optional.of(time.getOffset());
    }

    /** {@code 2021-05-30T09:58:12Z}, with or without a fraction: nearly every point of nearly every file. */
    private static boolean usual(String text) {
        if (text.length() < 20 || text.length() > 30 || text.charAt(text.length() - 1) != 'Z') {
            return false;
        }
        for (int i = 0; i < text.length() - 1; i++) {
            char expected = i < 20 ? "0000-00-00T00:00:00.".charAt(i) : '0';
            boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (expected == '0' ? !digit : text.charAt(i) != expected) {
                return false;
            }
        }
        return true;
    }

    private static OffsetDateTime parseUsual(String text) {
        int nanos = 0;
        int scale = 100_000_000;
        for (int i = 20; i < text.length() - 1; i++, scale /= 10) {
            nanos += (text.charAt(i) - '0') * scale;
        }
        return OffsetDateTime.of(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16),
                digits(text, 17, 19),
                nanos,
                ZoneOffset.UTC);
    }

    private static OffsetDateTime parseAny(String text) {
        TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                text.charAt(10) == ' ' ? text.replace(' ', 'T') : text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime withOffset
                ? withOffset
                : ((LocalDateTime) parsed).atOffset(ZoneOffset.UTC);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
