-- What athletes ask the coach to keep, aim for, tell them later, and what they think of answers.

CREATE TABLE memory (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('fact', 'note', 'decision')),
  text text NOT NULL,
  reason text,
  activity_id uuid,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (athlete_id, id)
);

CREATE TABLE goal (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  distance_m numeric(8, 1) NOT NULL,
  name text,
  race_date date,
  target_s integer,
  set_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (athlete_id, id)
);

-- The local time and the zone are what was asked for; due_at follows from them and is NULL when nothing is left to tell.
CREATE TABLE reminder (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  number integer NOT NULL,
  conversation bigint NOT NULL,
  language text NOT NULL,
  text text NOT NULL,
  zone text NOT NULL,
  at_time time NOT NULL,
  on_date date,
  weekdays text,
  due_at timestamptz,
  set_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (athlete_id, id),
  UNIQUE (athlete_id, number),
  CHECK ((on_date IS NULL) <> (weekdays IS NULL))
);
CREATE INDEX reminder_due ON reminder (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE feedback (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  answered_at timestamptz NOT NULL,
  skill text NOT NULL,
  good boolean NOT NULL,
  reason text,
  given_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (athlete_id, answered_at)
);

-- //@UNDO
DROP TABLE feedback, reminder, goal, memory;
