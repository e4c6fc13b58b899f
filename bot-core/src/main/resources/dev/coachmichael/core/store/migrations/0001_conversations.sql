-- Conversations: who speaks, what waits, what leaves. Order within a conversation is pos, given under its row lock.

-- What all nodes of one installation share.
CREATE TABLE installation (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  asker_key bytea NOT NULL
);
INSERT INTO installation (asker_key) VALUES (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

CREATE TABLE athlete (
  id uuid PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('guest', 'active', 'refused', 'erased')),
  name text,
  language text,
  zone text,
  consent_version integer,
  consent_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now()
);

-- Who someone is at a door.
CREATE TABLE identity (
  channel text NOT NULL,
  external_id text NOT NULL,
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  PRIMARY KEY (channel, external_id)
);
CREATE INDEX identity_athlete ON identity (athlete_id);

-- A running process; alive while its session advisory lock on lock_key is held.
CREATE TABLE node (
  id uuid PRIMARY KEY,
  lock_key bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  started_at timestamptz NOT NULL DEFAULT now()
);

-- One bot, shard or local door.
CREATE TABLE endpoint (
  id text PRIMARY KEY,
  holder uuid,
  lease_until timestamptz,
  poll_offset bigint,
  last_good_poll_at timestamptz
);

CREATE TABLE chat (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  endpoint text NOT NULL,
  external_chat text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('private', 'room')),
  home uuid NOT NULL,
  state text NOT NULL DEFAULT 'ok' CHECK (state IN ('ok', 'muted', 'gone')),
  UNIQUE (endpoint, external_chat)
);
CREATE INDEX chat_home ON chat (home);

-- The queue: due_at NULL is idle, past is due, future is held or paused.
CREATE TABLE conversation (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  chat bigint NOT NULL,
  thread text NOT NULL,
  asker text NOT NULL,
  home uuid NOT NULL,
  focus jsonb,
  next_pos bigint NOT NULL DEFAULT 0,
  head_pos bigint NOT NULL DEFAULT 0,
  due_at timestamptz,
  claim uuid,
  holder uuid,
  attempts integer NOT NULL DEFAULT 0,
  UNIQUE (chat, thread, asker)
) WITH (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX conversation_due ON conversation (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX conversation_home ON conversation (home);

CREATE TABLE inbox (
  endpoint text NOT NULL,
  origin text NOT NULL,
  conversation bigint NOT NULL,
  pos bigint,
  kind text NOT NULL,
  sender text NOT NULL,
  body jsonb NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead', 'merged', 'late')),
  placeholder text,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (endpoint, origin),
  UNIQUE (conversation, pos)
) WITH (fillfactor = 80);

-- What leaves, per chat and priority: 0 reply, 1 reminder, 2 digest.
CREATE TABLE lane (
  chat bigint NOT NULL,
  priority smallint NOT NULL,
  endpoint text NOT NULL,
  next_pos bigint NOT NULL DEFAULT 0,
  head_pos bigint NOT NULL DEFAULT 0,
  due_at timestamptz,
  claim uuid,
  holder uuid,
  attempts integer NOT NULL DEFAULT 0,
  PRIMARY KEY (chat, priority)
) WITH (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX lane_due ON lane (endpoint, priority, due_at) WHERE due_at IS NOT NULL;

CREATE TABLE outbox (
  chat bigint NOT NULL,
  priority smallint NOT NULL,
  pos bigint NOT NULL,
  cause text NOT NULL,
  part integer NOT NULL,
  home uuid NOT NULL,
  thread text NOT NULL,
  language text NOT NULL,
  replaces text,
  blocks jsonb NOT NULL,
  state text NOT NULL DEFAULT 'ready' CHECK (state IN ('ready', 'sent', 'dead')),
  platform_id text,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  PRIMARY KEY (chat, priority, pos),
  UNIQUE (cause, part)
) WITH (fillfactor = 70);

-- The row that makes a write happen once.
CREATE TABLE effect (
  home uuid NOT NULL,
  cause text NOT NULL,
  step integer NOT NULL,
  result jsonb,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (home, cause, step)
);

CREATE TABLE button (
  token bytea PRIMARY KEY,
  conversation bigint NOT NULL,
  owner text NOT NULL,
  home uuid NOT NULL,
  cause text NOT NULL,
  skill text NOT NULL,
  input jsonb NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX button_expires ON button (expires_at);
CREATE INDEX button_home ON button (home);

CREATE TABLE transcript (
  home uuid NOT NULL,
  conversation bigint NOT NULL,
  pos bigint NOT NULL,
  role text NOT NULL CHECK (role IN ('athlete', 'coach')),
  at timestamptz NOT NULL DEFAULT now(),
  text text NOT NULL,
  PRIMARY KEY (home, conversation, pos, role)
);

-- One row per turn: what was understood, which facts and rules the answer rests on, how long it took.
CREATE TABLE audit (
  home uuid NOT NULL,
  conversation bigint NOT NULL,
  pos bigint NOT NULL,
  cause text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  door text NOT NULL,
  skill text NOT NULL,
  mode text NOT NULL CHECK (mode IN ('local', 'model', 'safety')),
  language text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('answered', 'dead')),
  facts jsonb NOT NULL,
  sources jsonb NOT NULL,
  warnings jsonb NOT NULL,
  attempts integer NOT NULL,
  latency_ms integer NOT NULL,
  PRIMARY KEY (home, conversation, pos)
);
CREATE INDEX audit_cause ON audit (home, cause);

-- //@UNDO
DROP TABLE installation, audit, transcript, button, effect, outbox, lane, inbox, conversation, chat, endpoint, node, identity, athlete;
