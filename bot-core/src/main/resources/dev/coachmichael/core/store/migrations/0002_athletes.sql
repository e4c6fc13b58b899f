-- What the coach keeps about an athlete. Every key starts with the athlete.

CREATE TABLE profile (
  athlete_id uuid PRIMARY KEY REFERENCES athlete (id) ON DELETE CASCADE,
  birth_year integer,
  sex text CHECK (sex IN ('F', 'M')),
  weight_kg numeric(4, 1),
  height_cm integer,
  vma_kmh numeric(4, 2),
  vo2max numeric(4, 1),
  hr_max integer,
  hr_rest integer,
  weekly_km numeric(5, 1),
  days_available text,
  level text,
  goal text,
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE race_result (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  distance_m numeric(8, 1) NOT NULL,
  time_s integer NOT NULL,
  on_date date,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (athlete_id, id)
);

-- summary holds the whole record; the columns beside it are those that reads find and add up by.
CREATE TABLE activity (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  id uuid NOT NULL,
  started_at timestamptz NOT NULL,
  local_date date NOT NULL,
  sport text NOT NULL,
  distance_m double precision NOT NULL,
  timer_s double precision NOT NULL,
  ascent_m double precision,
  summary jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (athlete_id, id)
);
CREATE INDEX activity_sport ON activity (athlete_id, sport, started_at);
CREATE INDEX activity_day ON activity (athlete_id, local_date);

-- Laps, splits and the track of an activity.
CREATE TABLE activity_detail (
  athlete_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  laps jsonb NOT NULL,
  splits jsonb NOT NULL,
  track bytea,
  PRIMARY KEY (athlete_id, activity_id),
  FOREIGN KEY (athlete_id, activity_id) REFERENCES activity (athlete_id, id) ON DELETE CASCADE
);
ALTER TABLE activity_detail ALTER COLUMN track SET STORAGE EXTERNAL;

-- What makes a recording recognisable when it comes again.
CREATE TABLE activity_key (
  athlete_id uuid NOT NULL,
  key text NOT NULL,
  activity_id uuid NOT NULL,
  PRIMARY KEY (athlete_id, key),
  FOREIGN KEY (athlete_id, activity_id) REFERENCES activity (athlete_id, id) ON DELETE CASCADE
);
CREATE INDEX activity_key_activity ON activity_key (athlete_id, activity_id);

-- Originals as they were sent.
CREATE TABLE file (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  sha256 bytea NOT NULL,
  name text NOT NULL,
  bytes bytea NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (athlete_id, sha256)
);
ALTER TABLE file ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- Files that a guest sent before consenting: references only, for a day.
CREATE TABLE held_file (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  endpoint text NOT NULL,
  file_id text NOT NULL,
  name text NOT NULL,
  size_bytes bigint NOT NULL,
  held_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (athlete_id, endpoint, file_id)
);
CREATE INDEX held_file_expires ON held_file (expires_at);

-- An athlete's latest answers, whatever the conversation.
CREATE INDEX audit_latest ON audit (home, at);

-- A receipt per erasure, without anything personal.
CREATE TABLE erasure (
  id uuid PRIMARY KEY,
  athlete_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  rows_erased bigint NOT NULL
);

-- //@UNDO
DROP INDEX audit_latest;
DROP TABLE erasure, held_file, file, activity_key, activity_detail, activity, race_result, profile;
