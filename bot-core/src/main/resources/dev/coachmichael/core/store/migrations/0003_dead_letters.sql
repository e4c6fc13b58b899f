-- Dead letters are counted every few seconds. Audit rows never change, so this index costs a turn nothing; one on the
-- state of inbox rows would make every finished turn write to all indexes of that table.

CREATE INDEX audit_dead ON audit (at) WHERE outcome = 'dead';

-- //@UNDO
DROP INDEX audit_dead;
