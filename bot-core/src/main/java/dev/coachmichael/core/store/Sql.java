package dev.coachmichael.core.store;

import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Values as statements take them. */
final class Sql {

    private Sql() {}

    // Overloads rather than a variable number: an array must stay one argument.

    static Tuple row(Object a, Object b) {
        return Tuple.tuple().addValue(a).addValue(b);
    }

    static Tuple row(Object a, Object b, Object c) {
        return row(a, b).addValue(c);
    }

    static Tuple row(Object a, Object b, Object c, Object d) {
        return row(a, b, c).addValue(d);
    }

    static Tuple row(Object a, Object b, Object c, Object d, Object e) {
        return row(a, b, c, d).addValue(e);
    }

    static Tuple row(Object a, Object b, Object c, Object d, Object e, Object f) {
        return row(a, b, c, d, e).addValue(f);
    }

    static Tuple row(Object a, Object b, Object c, Object d, Object e, Object f, Object g) {
        return row(a, b, c, d, e, f).addValue(g);
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
