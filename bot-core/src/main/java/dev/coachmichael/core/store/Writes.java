package dev.coachmichael.core.store;

import dev.coachmichael.core.turn.Write;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How each kind of write is carried out, inside the transaction of its turn. */
public final class Writes {

    private final Map<Class<? extends Write>, BiFunction<SqlConnection, Write, Future<Void>>> known = new HashMap<>();

    /** Adds a kind of write. */
    public <W extends Write> Writes add(Class<W> kind, BiFunction<SqlConnection, W, Future<Void>> how) {
        known.put(kind, (connection, write) -> how.apply(connection, kind.cast(write)));
        return this;
    }

    /** Carries out changes that no turn brings, in one transaction. */
    public Future<Void> carryOut(Database database, List<Write> changes) {
        return database.transaction(connection -> {
            Future<Void> all = Future.succeededFuture();
            for (Write change : changes) {
                all = all.compose(x -> carryOut(connection, change));
            }
            return all;
        });
    }

    Future<Void> carryOut(SqlConnection connection, Write write) {
        var how = known.get(write.getClass());
        if (how == null) {
            return Future.failedFuture(new IllegalStateException("Nothing carries out " + write.getClass()));
        }
        return how.apply(connection, write);
    }
}
