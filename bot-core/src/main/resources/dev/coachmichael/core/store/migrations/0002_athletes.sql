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

CREATE TABLE activity (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  started_at timestamptz NOT NULL,
  id uuid NOT NULL,
  local_date date NOT NULL,
  sport text NOT NULL,
  indoor boolean NOT NULL,
  name text,
  distance_m double precision,
  timer_s double precision NOT NULL,
  elapsed_s double precision NOT NULL,
  avg_hr integer,
  max_hr integer,
  avg_cadence integer,
  ascent_m double precision,
  best_source text NOT NULL,
  summary jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (athlete_id, started_at, id),
  UNIQUE (athlete_id, id)
);

-- Laps, splits and the track of an activity.
CREATE TABLE activity_detail (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  activity_id uuid NOT NULL,
  laps jsonb NOT NULL,
  splits jsonb NOT NULL,
  track bytea,
  PRIMARY KEY (athlete_id, activity_id)
);
ALTER TABLE activity_detail ALTER COLUMN track SET STORAGE EXTERNAL;

-- What makes a recording recognisable when it comes again.
CREATE TABLE activity_key (
  athlete_id uuid NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  key text NOT NULL,
  activity_id uuid NOT NULL,
  PRIMARY KEY (athlete_id, key)
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
  file_id text NOT NULL,
  name text NOT NULL,
  size_bytes bigint NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (athlete_id, file_id)
);

-- A receipt per erasure, without anything personal.
CREATE TABLE erasure (
  id uuid PRIMARY KEY,
  athlete_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  rows_erased bigint NOT NULL
);

-- //@UNDO
DROP TABLE erasure, held_file, file, activity_key, activity_detail, activity, race_result, profile;
