-- What a note says of its run that changes how the run is read; '{}' for every other thing to remember.

ALTER TABLE memory ADD COLUMN corrections text[] NOT NULL DEFAULT '{}';
CREATE INDEX memory_corrections ON memory (athlete_id) WHERE corrections <> '{}' AND activity_id IS NOT NULL;

-- //@UNDO
DROP INDEX memory_corrections;
ALTER TABLE memory DROP COLUMN corrections;
