-- Items with every field of the field, their parts in tables of their own; one file may prove several.
CREATE TABLE evidence_kept (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added TEXT NOT NULL
) STRICT
-- next
INSERT INTO evidence_kept SELECT id, item, name, mime, bytes, sha256, added FROM evidence
-- next
DROP TABLE evidence
-- next
CREATE TABLE portfolio_item_new (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    type TEXT NOT NULL DEFAULT 'other' CHECK (type IN ('other', 'job_description', 'achievement', 'instruction', 'project', 'supervision', 'article', 'book', 'chapter', 'edited_book', 'book_review', 'column', 'presentation', 'digital_work', 'grant', 'work_in_progress', 'award', 'committee', 'office', 'reviewing', 'mentoring', 'outreach', 'development', 'degree', 'diversity', 'evaluation', 'letter')),
    category TEXT NOT NULL,
    subcategory TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    contribution TEXT NOT NULL DEFAULT '',
    scope TEXT NOT NULL CHECK (scope IN ('department', 'library', 'campus', 'system', 'local', 'state', 'regional', 'national', 'international')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'in_progress', 'submitted', 'revise_and_resubmit', 'accepted', 'in_press', 'published', 'presented', 'done', 'funded', 'rejected', 'declined', 'cancelled', 'discontinued')),
    started TEXT,
    ended TEXT,
    ongoing INTEGER NOT NULL DEFAULT 0 CHECK (ongoing IN (0, 1)),
    organization TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL,
    effort TEXT NOT NULL DEFAULT '',
    impact TEXT NOT NULL DEFAULT '',
    hours INTEGER CHECK (hours >= 0),
    hours_per_year INTEGER CHECK (hours_per_year >= 0),
    counts_from TEXT,
    sharing TEXT NOT NULL DEFAULT 'mentor' CHECK (sharing IN ('private', 'mentor', 'mentor_and_administration')),
    source TEXT NOT NULL DEFAULT ''
) STRICT
-- next
INSERT INTO portfolio_item_new SELECT id, person, 'other', category, '', title, role, '', scope, status, started, ended, 0, '', description, '', '', NULL, NULL, NULL, 'mentor', '' FROM portfolio_item
-- next
DROP TABLE portfolio_item
-- next
ALTER TABLE portfolio_item_new RENAME TO portfolio_item
-- next
CREATE INDEX portfolio_item_person ON portfolio_item (person, started)
-- next
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    added TEXT NOT NULL,
    student_information INTEGER NOT NULL DEFAULT 0 CHECK (student_information IN (0, 1)),
    confidentiality TEXT NOT NULL DEFAULT 'ordinary' CHECK (confidentiality IN ('ordinary', 'confidential'))
) STRICT
-- next
CREATE INDEX evidence_person ON evidence (person)
-- next
CREATE INDEX evidence_sha256 ON evidence (sha256)
-- next
CREATE TABLE item_evidence (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    evidence INTEGER NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT
) STRICT
-- next
CREATE INDEX item_evidence_item ON item_evidence (item)
-- next
CREATE INDEX item_evidence_evidence ON item_evidence (evidence)
-- next
INSERT INTO evidence SELECT k.id, i.person, k.name, k.mime, k.bytes, k.sha256, k.added, 0, 'ordinary' FROM evidence_kept k JOIN portfolio_item i ON i.id = k.item
-- next
INSERT INTO item_evidence SELECT id, item, id FROM evidence_kept
-- next
DROP TABLE evidence_kept
-- next
CREATE TABLE item_range (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    started TEXT NOT NULL,
    ended TEXT
) STRICT
-- next
CREATE INDEX item_range_item ON item_range (item)
-- next
CREATE TABLE item_status (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    status TEXT NOT NULL CHECK (status IN ('planned', 'in_progress', 'submitted', 'revise_and_resubmit', 'accepted', 'in_press', 'published', 'presented', 'done', 'funded', 'rejected', 'declined', 'cancelled', 'discontinued')),
    on_day TEXT NOT NULL
) STRICT
-- next
CREATE INDEX item_status_item ON item_status (item)
-- next
INSERT INTO item_status SELECT id, id, status, started FROM portfolio_item
-- next
CREATE TABLE item_person (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 1),
    part TEXT NOT NULL CHECK (part IN ('author', 'editor', 'translator', 'chair', 'organizer', 'contributor', 'mentee', 'student', 'colleague', 'supervisor', 'reviewer', 'other')),
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    me INTEGER NOT NULL CHECK (me IN (0, 1))
) STRICT
-- next
CREATE INDEX item_person_item ON item_person (item)
-- next
CREATE TABLE item_identifier (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('doi', 'isbn', 'issn', 'pmid', 'pmcid', 'wos', 'put_code', 'url', 'other')),
    value TEXT NOT NULL
) STRICT
-- next
CREATE INDEX item_identifier_item ON item_identifier (item)
-- next
CREATE TABLE item_field (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT
-- next
CREATE INDEX item_field_item ON item_field (item)
-- next
CREATE TABLE item_tag (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    tag TEXT NOT NULL
) STRICT
-- next
CREATE INDEX item_tag_item ON item_tag (item)
-- next
CREATE TABLE item_filing (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    category TEXT NOT NULL,
    subcategory TEXT NOT NULL
) STRICT
-- next
CREATE INDEX item_filing_item ON item_filing (item)
-- next
CREATE TABLE item_dossier (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    dossier TEXT NOT NULL
) STRICT
-- next
CREATE INDEX item_dossier_item ON item_dossier (item)
-- next
CREATE TABLE name_variant (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    name TEXT NOT NULL
) STRICT
-- next
CREATE INDEX name_variant_person ON name_variant (person)
-- next
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    filter TEXT NOT NULL
) STRICT
-- next
CREATE INDEX saved_filter_person ON saved_filter (person)
-- next
CREATE TABLE self_rating (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    category TEXT NOT NULL,
    rating TEXT NOT NULL,
    on_day TEXT NOT NULL
) STRICT
-- next
CREATE INDEX self_rating_person ON self_rating (person)
-- next
CREATE TABLE filing_question (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    item INTEGER REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    question TEXT NOT NULL,
    asked TEXT NOT NULL,
    answered_by INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    answer TEXT NOT NULL,
    category TEXT NOT NULL,
    subcategory TEXT NOT NULL,
    answered TEXT
) STRICT
-- next
CREATE INDEX filing_question_person ON filing_question (person)
-- next
CREATE INDEX filing_question_item ON filing_question (item)
-- next
CREATE INDEX filing_question_answered_by ON filing_question (answered_by)
