package dev.coachmichael.core.store.measure;

import java.util.Locale;

/** A table of the crowd and the statement that fills it, over {@code given (endpoint, athletes)}. */
enum CrowdTable {
    ATHLETE("""
            INSERT INTO athlete (id, state, name, language, zone, consent_version, consent_at)
            SELECT md5('athlete ' || n)::uuid, 'active', 'Athlete ' || n, 'fr', 'Europe/Paris', 1, now()
            FROM given, generate_series(1, athletes) n
            """),

    IDENTITY("""
            INSERT INTO identity (channel, external_id, athlete_id)
            SELECT split_part(endpoint, ':', 1), n::text, md5('athlete ' || n)::uuid
            FROM given, generate_series(1, athletes) n
            """),

    CHAT("""
            INSERT INTO chat (id, endpoint, external_chat, kind, home) OVERRIDING SYSTEM VALUE
            SELECT n, endpoint, n::text, 'private', md5('athlete ' || n)::uuid
            FROM given, generate_series(1, athletes) n
            """),

    CONVERSATION("""
            INSERT INTO conversation (id, chat, thread, asker, home, next_pos, head_pos) OVERRIDING SYSTEM VALUE
            SELECT n, n, '', '', md5('athlete ' || n)::uuid, 4, 4 FROM given, generate_series(1, athletes) n
            """),

    LANE("""
            INSERT INTO lane (chat, priority, endpoint, next_pos, head_pos)
            SELECT n, 0, endpoint, 4, 4 FROM given, generate_series(1, athletes) n
            """),

    INBOX("""
            INSERT INTO inbox (endpoint, origin, conversation, pos, kind, sender, state, received_at, body)
            SELECT endpoint, 'past-' || m || '-' || n, n, m, 'text', n::text, 'done',
                   now() - make_interval(hours => 96 - 24 * m),
                   jsonb_build_object('message', m || '-' || n, 'text', 'Et ma semaine ?',
                                      'languageTag', 'fr', 'sentAt', '2026-01-01T08:00:00Z')
            FROM given, generate_series(0, 3) m, generate_series(1, athletes) n
            """),

    TRANSCRIPT("""
            INSERT INTO transcript (home, conversation, pos, role, at, text)
            SELECT md5('athlete ' || n)::uuid, n, m, role, now() - make_interval(hours => 96 - 24 * m),
                   'Et ma semaine ? Trois sorties, 32 km, une de plus que la semaine d avant.'
            FROM given, generate_series(0, 3) m, generate_series(1, athletes) n,
                 unnest(ARRAY['athlete', 'coach']) role
            """),

    AUDIT("""
            INSERT INTO audit (home, conversation, pos, cause, at, door, skill, mode, language, outcome, facts,
                               sources, warnings, attempts, latency_ms)
            SELECT md5('athlete ' || n)::uuid, n, m, 'in:' || n || ':' || m,
                   now() - make_interval(hours => 96 - 24 * m), split_part(endpoint, ':', 1), 'week', 'local',
                   'fr', 'answered',
                   '[{"name": "week_distance", "value": 32000, "unit": "m", "source": "activity"}]', '[]', '[]',
                   1, 12
            FROM given, generate_series(0, 3) m, generate_series(1, athletes) n
            """),

    OUTBOX("""
            INSERT INTO outbox (chat, priority, pos, cause, part, home, thread, language, state, platform_id,
                                created_at, sent_at, blocks)
            SELECT n, 0, m, 'in:' || n || ':' || m, 0, md5('athlete ' || n)::uuid, '', 'fr', 'sent',
                   m || '-' || n, at, at,
                   '[{"type": "paragraph", "text": "Trois sorties, 32 km, une de plus que la semaine d avant."}]'
            FROM given, generate_series(0, 3) m, generate_series(1, athletes) n,
                 make_interval(hours => 96 - 24 * m) ago, LATERAL (SELECT now() - ago AS at) t
            """),

    ACTIVITY("""
            INSERT INTO activity (athlete_id, id, started_at, local_date, sport, distance_m, timer_s, ascent_m, summary)
            SELECT md5('athlete ' || n)::uuid, gen_random_uuid(), at, at::date, 'RUN', 5000 + 100 * (n % 90),
                   1800 + 30 * (n % 90), 40, '{"easySeconds": 1500, "hardSeconds": 300}'
            FROM given, generate_series(1, 8) k, generate_series(1, athletes) n,
                 LATERAL (SELECT now() - make_interval(days => 10 * k, mins => n % 600) AS at) t
            """);

    private final String rows;

    CrowdTable(String rows) {
        this.rows = rows;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Takes the endpoint's key and the number of athletes. */
    String insert() {
        return "WITH given AS (SELECT $1::text AS endpoint, $2::int AS athletes) " + rows;
    }
}
