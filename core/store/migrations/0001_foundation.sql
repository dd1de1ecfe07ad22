-- Each statement ends with a line that holds only "-- next". Tables and indexes only.
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    file TEXT NOT NULL,
    node INTEGER NOT NULL CHECK (node BETWEEN 0 AND 1023),
    created TEXT NOT NULL,
    min_reader INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    undoes INTEGER REFERENCES journal (id) ON DELETE RESTRICT,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE journal_change (
    journal INTEGER NOT NULL REFERENCES journal (id) ON DELETE RESTRICT,
    n INTEGER NOT NULL,
    tab TEXT NOT NULL,
    row INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (journal, n)
) STRICT
-- next
CREATE INDEX journal_change_row ON journal_change (tab, row)
-- next
CREATE TABLE policy_pack (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT
-- next
CREATE TABLE library (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    administrator TEXT NOT NULL,
    policy INTEGER NOT NULL REFERENCES policy_pack (id) ON DELETE RESTRICT
) STRICT
-- next
CREATE INDEX library_policy ON library (policy)
-- next
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    email TEXT NOT NULL,
    department TEXT NOT NULL,
    supervisor INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    mentor_capacity INTEGER CHECK (mentor_capacity >= 0)
) STRICT
-- next
CREATE INDEX person_email ON person (email)
-- next
CREATE INDEX person_sort_name ON person (sort_name, id)
-- next
CREATE INDEX person_supervisor ON person (supervisor)
-- next
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    policy INTEGER NOT NULL REFERENCES policy_pack (id) ON DELETE RESTRICT,
    track TEXT NOT NULL,
    appointed TEXT,
    ended TEXT,
    tenure TEXT NOT NULL CHECK (tenure IN ('probationary', 'tenured', 'denied', 'not_eligible', 'unknown')),
    tenure_decided TEXT
) STRICT
-- next
CREATE INDEX appointment_person ON appointment (person)
-- next
CREATE INDEX appointment_policy ON appointment (policy)
-- next
CREATE TABLE rank_held (
    id INTEGER PRIMARY KEY,
    appointment INTEGER NOT NULL REFERENCES appointment (id) ON DELETE RESTRICT,
    rank TEXT NOT NULL,
    since TEXT
) STRICT
-- next
CREATE INDEX rank_held_appointment ON rank_held (appointment)
-- next
CREATE TABLE clock_event (
    id INTEGER PRIMARY KEY,
    appointment INTEGER NOT NULL REFERENCES appointment (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('prior_service_credit', 'extension_granted', 'step_done')),
    on_day TEXT NOT NULL,
    years INTEGER NOT NULL CHECK (years BETWEEN 0 AND 10),
    step TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX clock_event_appointment ON clock_event (appointment)
-- next
CREATE TABLE pairing (
    id INTEGER PRIMARY KEY,
    mentor INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    mentee INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    program TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'ended')),
    since TEXT NOT NULL,
    until TEXT,
    override_reason TEXT NOT NULL,
    CHECK (mentor <> mentee)
) STRICT
-- next
CREATE INDEX pairing_mentor ON pairing (mentor)
-- next
CREATE INDEX pairing_mentee ON pairing (mentee)
-- next
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    held_on TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    channel TEXT NOT NULL CHECK (channel IN ('in_person', 'video', 'phone', 'email', 'chat', 'other')),
    activity TEXT NOT NULL
) STRICT
-- next
CREATE INDEX meeting_pairing ON meeting (pairing, held_on)
-- next
CREATE INDEX meeting_held_on ON meeting (held_on)
-- next
CREATE TABLE shared_note (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    topics TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT
-- next
CREATE INDEX shared_note_meeting ON shared_note (meeting)
-- next
CREATE TABLE private_note (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    owner INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    body TEXT NOT NULL
) STRICT
-- next
CREATE INDEX private_note_meeting ON private_note (meeting)
-- next
CREATE INDEX private_note_owner ON private_note (owner)
-- next
CREATE TABLE portfolio_item (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    category TEXT NOT NULL,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('department', 'library', 'campus', 'system', 'local', 'state', 'regional', 'national', 'international')),
    status TEXT NOT NULL CHECK (status IN ('planned', 'in_progress', 'submitted', 'accepted', 'done', 'declined')),
    started TEXT NOT NULL,
    ended TEXT,
    description TEXT NOT NULL
) STRICT
-- next
CREATE INDEX portfolio_item_person ON portfolio_item (person, started)
-- next
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES portfolio_item (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    added TEXT NOT NULL
) STRICT
-- next
CREATE INDEX evidence_item ON evidence (item)
-- next
CREATE TABLE evidence_part (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    n INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (sha256, n)
) STRICT
-- next
CREATE TABLE column_mapping (
    id INTEGER PRIMARY KEY,
    header TEXT NOT NULL,
    field TEXT
) STRICT
