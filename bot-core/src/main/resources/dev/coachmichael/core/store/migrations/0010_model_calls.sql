-- What language models cost and did. No row holds anything that anybody said.

-- Tokens set aside and spent per day; the home of all zeros counts everybody together.
CREATE TABLE token_day (
  home uuid NOT NULL,
  day date NOT NULL,
  reserved bigint NOT NULL DEFAULT 0,
  spent bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (home, day)
) WITH (fillfactor = 70);

-- One row per request, written before it and completed after it; one that stays open was in a process that died.
CREATE TABLE model_call (
  home uuid NOT NULL,
  cause text NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  provider text NOT NULL,
  model text NOT NULL,
  reserved_tokens integer NOT NULL,
  outcome text NOT NULL DEFAULT 'open',
  input_tokens integer,
  output_tokens integer,
  cost_euros double precision,
  first_token_ms integer,
  total_ms integer,
  PRIMARY KEY (home, cause, id)
);

-- One row per turn that a model had a part in: which tools ran, which rules replies broke, how it ended.
CREATE TABLE model_turn (
  home uuid NOT NULL,
  cause text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  tools jsonb NOT NULL,
  rules jsonb NOT NULL,
  outcome text NOT NULL,
  requests integer NOT NULL,
  total_ms integer NOT NULL,
  PRIMARY KEY (home, cause)
);

-- //@UNDO
DROP TABLE model_turn, model_call, token_day;
