package dev.coachmichael.core.store;

import dev.coachmichael.core.athlete.AthleteId;
import dev.coachmichael.core.language.Figures;
import dev.coachmichael.core.language.Language;
import dev.coachmichael.core.language.Phrases;
import dev.coachmichael.core.reminder.Reminder;
import dev.coachmichael.core.reminder.ReminderCancelled;
import dev.coachmichael.core.reminder.ReminderResumed;
import dev.coachmichael.core.reminder.ReminderSet;
import dev.coachmichael.core.reminder.Reminders;
import dev.coachmichael.core.reminder.Schedule;
import dev.coachmichael.core.reply.Block;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reminders in Postgres. What is due leaves through the outbox, behind replies and before digests. */
public final class PgReminders implements Reminders {

    private static final int AT_ONCE = 50;
    private static final Duration LATE = Duration.ofMinutes(15);

    private static final String OPEN = """
            SELECT id, number, text, zone, at_time, on_date, weekdays, due_at FROM reminder
            WHERE athlete_id = $1 AND due_at IS NOT NULL ORDER BY due_at, number
            """;

    private static final String NEXT_NUMBER = """
            SELECT coalesce(max(number), 0) + 1 AS next FROM reminder WHERE athlete_id = $1
            """;

    private static final String SET = """
            INSERT INTO reminder (athlete_id, id, number, conversation, language, text, zone, at_time, on_date, weekdays,
                                  due_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """;

    private static final String CANCEL = "UPDATE reminder SET due_at = NULL WHERE athlete_id = $1 AND id = $2";

    private static final String DUE = """
            SELECT r.athlete_id, r.id, r.number, r.text, r.zone, r.at_time, r.on_date, r.weekdays, r.due_at,
                   coalesce(a.language, r.language) AS language, c.chat, c.thread, ch.endpoint,
                   ch.state = 'ok' AND ch.home = r.athlete_id AS reachable
            FROM reminder r
            JOIN athlete a ON a.id = r.athlete_id
            JOIN conversation c ON c.id = r.conversation
            JOIN chat ch ON ch.id = c.chat
            WHERE r.due_at <= $1 ORDER BY r.due_at LIMIT $2 FOR UPDATE OF r SKIP LOCKED
            """;

    private static final String LANE = """
            INSERT INTO lane (chat, priority, endpoint, next_pos, due_at) VALUES ($1, 1, $2, 1, now())
            ON CONFLICT (chat, priority) DO UPDATE
              SET next_pos = lane.next_pos + 1, due_at = coalesce(lane.due_at, now())
            RETURNING next_pos
            """;

    private static final String OUTBOX = """
            INSERT INTO outbox (chat, priority, pos, cause, part, home, thread, language, blocks)
            VALUES ($1, 1, $2, $3, 0, $4, $5, $6, $7::text::jsonb)
            """;

    private static final String MOVE_ON = "UPDATE reminder SET due_at = $3 WHERE athlete_id = $1 AND id = $2";

    private final Database database;

    public PgReminders(Database database) {
        this.database = database;
    }

    /** Adds the writes of reminders. */
    public static Writes register(Writes writes) {
        return writes.add(ReminderSet.class, PgReminders::set)
                .add(ReminderCancelled.class, (c, cancelled) -> c.preparedQuery(CANCEL)
                        .execute(Sql.row(cancelled.athlete().value(), cancelled.reminder()))
                        .mapEmpty())
                .add(ReminderResumed.class, (c, resumed) -> c.preparedQuery(MOVE_ON)
                        .execute(Sql.row(resumed.athlete().value(), resumed.reminder(), Sql.timestamp(resumed.due())))
                        .mapEmpty());
    }

    private static Future<Void> set(SqlConnection c, ReminderSet set) {
        Reminder reminder = set.reminder();
        Tuple row = Sql.row(
                        set.athlete().value(),
                        reminder.id(),
                        reminder.number(),
                        set.conversation(),
                        set.language().code(),
                        reminder.text(),
                        reminder.zone().getId())
                .addValue(reminder.schedule().time());
        switch (reminder.schedule()) {
            case Schedule.Once once -> row.addValue(once.day()).addValue(null);
            case Schedule.Weekly weekly -> row.addValue(null).addValue(code(weekly));
        }
        return c.preparedQuery(SET)
                .execute(row.addValue(Sql.timestamp(reminder.due())))
                .mapEmpty();
    }

    private static String code(Schedule.Weekly weekly) {
        return weekly.days().stream().map(day -> day.name().substring(0, 3)).collect(Collectors.joining(","));
    }

    @Override
    public Future<List<Reminder>> open(AthleteId athlete) {
        return database.pool()
                .preparedQuery(OPEN)
                .execute(Tuple.of(athlete.value()))
                .map(rows -> {
                    List<Reminder> open = new ArrayList<>(rows.size());
                    rows.forEach(row -> open.add(reminder(row)));
                    return open;
                });
    }

    @Override
    public Future<Integer> nextNumber(AthleteId athlete) {
        return database.pool()
                .preparedQuery(NEXT_NUMBER)
                .execute(Tuple.of(athlete.value()))
                .map(rows -> rows.iterator().next().getInteger("next"));
    }

    @Override
    public Future<Integer> tellDue(Instant now) {
        return database.transaction(c -> c.preparedQuery(DUE)
                .execute(Sql.row(Sql.timestamp(now), AT_ONCE))
                .compose(rows -> {
                    Future<Integer> told = Future.succeededFuture(0);
                    for (Row row : rows) {
                        told = told.compose(before -> tell(c, row, now).map(before + 1));
                    }
                    return told;
                }));
    }

    private static Future<Void> tell(SqlConnection c, Row row, Instant now) {
        Reminder reminder = reminder(row);
        Object next = reminder.schedule()
                .next(now, reminder.zone())
                .map(Sql::timestamp)
                .orElse(null);
        Future<Void> said = row.getBoolean("reachable") ? say(c, row, reminder, now) : Future.succeededFuture();
        return said.compose(x -> c.preparedQuery(MOVE_ON)
                .execute(Sql.row(row.getUUID("athlete_id"), reminder.id()).addValue(next))
                .mapEmpty());
    }

    private static Future<Void> say(SqlConnection c, Row row, Reminder reminder, Instant now) {
        Language language = Language.ofTag(row.getString("language")).orElse(Language.FR);
        String cause = "rem:" + reminder.id() + ":" + LocalDate.ofInstant(reminder.due(), reminder.zone());
        String blocks = StoredJson.blocks(List.of(new Block.Paragraph(words(reminder, language, now))));
        return c.preparedQuery(LANE)
                .execute(Sql.row(row.getLong("chat"), row.getString("endpoint")))
                .compose(lane -> c.preparedQuery(OUTBOX)
                        .execute(Sql.row(
                                        row.getLong("chat"),
                                        lane.iterator().next().getLong("next_pos") - 1,
                                        cause,
                                        row.getUUID("athlete_id"),
                                        row.getString("thread"),
                                        language.code())
                                .addValue(blocks)))
                .mapEmpty();
    }

    private static String words(Reminder reminder, Language language, Instant now) {
        Phrases phrases = Phrases.in(language);
        String text = reminder.text().isEmpty() ? phrases.say("reminder.no-text") : reminder.text();
        boolean late = reminder.due().plus(LATE).isBefore(now);
        return late
                ? phrases.say(
                        "reminder.told.late",
                        "text",
                        text,
                        "time",
                        Figures.in(language)
                                .time(reminder.due().atZone(reminder.zone()).toLocalTime()))
                : phrases.say("reminder.told", "text", text);
    }

    private static Reminder reminder(Row row) {
        LocalDate day = row.getLocalDate("on_date");
        Schedule schedule = day != null
                ? new Schedule.Once(day, row.getLocalTime("at_time"))
                : new Schedule.Weekly(
                        Arrays.stream(Objects.requireNonNull(row.getString("weekdays"))
                                        .split(","))
                                .map(PgReminders::weekday)
                                .collect(Collectors.toSet()),
                        row.getLocalTime("at_time"));
        return new Reminder(
                row.getUUID("id"),
                row.getInteger("number"),
                row.getString("text"),
                schedule,
                ZoneId.of(row.getString("zone")),
                row.getOffsetDateTime("due_at").toInstant());
    }

    private static DayOfWeek weekday(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters))
                .findFirst()
                .orElseThrow();
    }
}
