-- The tenure clock's events in full, with private reasons; moves between policy versions; review cases.
CREATE TABLE clock_event_new (
    id INTEGER PRIMARY KEY,
    appointment INTEGER NOT NULL REFERENCES appointment (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('prior_service_credit', 'extension_requested', 'extension_granted', 'extension_denied', 'extension_waived', 'leave', 'early_request', 'track_change', 'reappointment', 'mandatory_year_changed', 'tenure_granted', 'tenure_denied', 'step_done')),
    on_day TEXT NOT NULL,
    years INTEGER NOT NULL CHECK (years BETWEEN 0 AND 10),
    step TEXT NOT NULL,
    track TEXT NOT NULL DEFAULT '',
    answers INTEGER REFERENCES clock_event (id) ON DELETE RESTRICT,
    began TEXT,
    until TEXT,
    decided_by TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL
) STRICT
-- next
INSERT INTO clock_event_new SELECT id, appointment, kind, on_day, years, step, '', NULL, NULL, NULL, '', '', note FROM clock_event
-- next
DROP TABLE clock_event
-- next
ALTER TABLE clock_event_new RENAME TO clock_event
-- next
CREATE INDEX clock_event_appointment ON clock_event (appointment)
-- next
CREATE INDEX clock_event_answers ON clock_event (answers)
-- next
CREATE TABLE clock_reason (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES clock_event (id) ON DELETE RESTRICT,
    owner INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    category TEXT NOT NULL CHECK (category IN ('parental', 'medical', 'caregiving', 'disaster', 'military', 'immigration', 'terminal_degree', 'other')),
    body TEXT NOT NULL
) STRICT
-- next
CREATE INDEX clock_reason_event ON clock_reason (event)
-- next
CREATE INDEX clock_reason_owner ON clock_reason (owner)
-- next
CREATE TABLE policy_move (
    id INTEGER PRIMARY KEY,
    appointment INTEGER NOT NULL REFERENCES appointment (id) ON DELETE RESTRICT,
    from_policy INTEGER NOT NULL REFERENCES policy_pack (id) ON DELETE RESTRICT,
    to_policy INTEGER NOT NULL REFERENCES policy_pack (id) ON DELETE RESTRICT,
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT
-- next
CREATE INDEX policy_move_appointment ON policy_move (appointment)
-- next
CREATE INDEX policy_move_from_policy ON policy_move (from_policy)
-- next
CREATE INDEX policy_move_to_policy ON policy_move (to_policy)
-- next
CREATE TABLE review_case (
    id INTEGER PRIMARY KEY,
    appointment INTEGER NOT NULL REFERENCES appointment (id) ON DELETE RESTRICT,
    review TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2300),
    opened TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'decided', 'withdrawn', 'appealed')),
    outcome TEXT NOT NULL CHECK (outcome IN ('none', 'favourable', 'unfavourable')),
    decided_on TEXT,
    effective_on TEXT,
    decided_by TEXT NOT NULL,
    appealed_on TEXT,
    appeal_outcome TEXT NOT NULL CHECK (appeal_outcome IN ('none', 'favourable', 'unfavourable')),
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX review_case_appointment ON review_case (appointment)
-- next
CREATE TABLE case_step (
    id INTEGER PRIMARY KEY,
    review_case INTEGER NOT NULL REFERENCES review_case (id) ON DELETE RESTRICT,
    step TEXT NOT NULL,
    due TEXT,
    sent TEXT,
    received TEXT,
    done TEXT,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX case_step_review_case ON case_step (review_case)
-- next
CREATE TABLE case_document (
    id INTEGER PRIMARY KEY,
    review_case INTEGER NOT NULL REFERENCES review_case (id) ON DELETE RESTRICT,
    step TEXT NOT NULL,
    title TEXT NOT NULL,
    added TEXT NOT NULL,
    location TEXT NOT NULL
) STRICT
-- next
CREATE INDEX case_document_review_case ON case_document (review_case)
-- next
CREATE TABLE confidential_letter (
    id INTEGER PRIMARY KEY,
    review_case INTEGER NOT NULL REFERENCES review_case (id) ON DELETE RESTRICT,
    step TEXT NOT NULL,
    author TEXT NOT NULL,
    institution TEXT NOT NULL,
    received TEXT NOT NULL,
    location TEXT NOT NULL,
    summary TEXT NOT NULL
) STRICT
-- next
CREATE INDEX confidential_letter_review_case ON confidential_letter (review_case)
-- next
CREATE TABLE candidate_reviewer (
    id INTEGER PRIMARY KEY,
    review_case INTEGER NOT NULL REFERENCES review_case (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    rank TEXT NOT NULL,
    institution TEXT NOT NULL,
    email TEXT NOT NULL,
    expertise TEXT NOT NULL,
    relationship TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'vetted', 'invited', 'agreed', 'declined', 'materials_sent', 'received', 'late')),
    state_on TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX candidate_reviewer_review_case ON candidate_reviewer (review_case)
-- next
CREATE TABLE division_reviewer (
    id INTEGER PRIMARY KEY,
    review_case INTEGER NOT NULL REFERENCES review_case (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    rank TEXT NOT NULL,
    institution TEXT NOT NULL,
    email TEXT NOT NULL,
    expertise TEXT NOT NULL,
    relationship TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'vetted', 'invited', 'agreed', 'declined', 'materials_sent', 'received', 'late')),
    state_on TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX division_reviewer_review_case ON division_reviewer (review_case)
-- next
CREATE TABLE case_vote (
    id INTEGER PRIMARY KEY,
    review_case INTEGER NOT NULL REFERENCES review_case (id) ON DELETE RESTRICT,
    step TEXT NOT NULL,
    body TEXT NOT NULL,
    on_day TEXT NOT NULL,
    eligible INTEGER NOT NULL CHECK (eligible >= 0),
    in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
    against INTEGER NOT NULL CHECK (against >= 0),
    abstained INTEGER NOT NULL CHECK (abstained >= 0),
    recused INTEGER NOT NULL CHECK (recused >= 0),
    absent INTEGER NOT NULL CHECK (absent >= 0),
    report TEXT NOT NULL
) STRICT
-- next
CREATE INDEX case_vote_review_case ON case_vote (review_case)
-- next
CREATE TABLE candidate_response (
    id INTEGER PRIMARY KEY,
    review_case INTEGER NOT NULL REFERENCES review_case (id) ON DELETE RESTRICT,
    step TEXT NOT NULL,
    on_day TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT
-- next
CREATE INDEX candidate_response_review_case ON candidate_response (review_case)
-- next
ALTER TABLE pairing ADD COLUMN phase TEXT NOT NULL DEFAULT 'intensive' CHECK (phase IN ('intensive', 'optional'))
