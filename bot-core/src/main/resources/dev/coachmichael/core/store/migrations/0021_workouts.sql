-- The workout that a watch was following, when its file keeps it.

ALTER TABLE activity_detail ADD COLUMN workout jsonb;

-- //@UNDO
ALTER TABLE activity_detail DROP COLUMN workout;
