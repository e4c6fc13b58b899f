package dev.coachmichael.core.reply;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One figure of an answer and where it comes from. Every number that a reply says is in one of the turn's facts.
 *
 * @param name what it is, in English and snake_case: {@code distance}, {@code pace}, {@code week_distance}
 * @param value a number, a text or a date as text
 * @param unit {@code m}, {@code s}, {@code s/km}, {@code bpm}, {@code km/h}, {@code kg}, {@code count} ...; empty for
 *     texts
 * @param source the row or formula it comes from: {@code activity:2026-11-18T06:02:11Z}, {@code distance/timer}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fact(String name, Object value, String unit, String source) {

    public static Fact number(String name, double value, String unit, String source) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return new Fact(name, whole ? (Object) (long) value : (Object) value, unit, source);
    }

    public static Fact text(String name, String value, String source) {
        return new Fact(name, value, "", source);
    }
}
