-- Schema 5. An article is shared as a file of the pair's own; it is no evidence, which the
-- administration sees and its owner hands in.
DROP INDEX reading_evidence
-- next
ALTER TABLE reading DROP COLUMN evidence
-- next
ALTER TABLE reading ADD COLUMN file_name TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE reading ADD COLUMN file_bytes INTEGER NOT NULL DEFAULT 0 CHECK (file_bytes >= 0)
-- next
ALTER TABLE reading ADD COLUMN file_sha256 TEXT NOT NULL DEFAULT ''
