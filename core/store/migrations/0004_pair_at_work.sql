-- Pairings of every shape with their members, and what the pair works with.
CREATE TABLE pairing_new (
    id INTEGER PRIMARY KEY,
    shape TEXT NOT NULL DEFAULT 'one_to_one' CHECK (shape IN ('one_to_one', 'choice_of_two', 'two_mentors', 'resource_team', 'peer_circle', 'reverse', 'on_the_spot', 'toward_full')),
    title TEXT NOT NULL DEFAULT '',
    program TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'offered', 'accepted', 'declined', 'published', 'agreement_due', 'active', 'paused', 'ending', 'ended')),
    ending TEXT CHECK (ending IN ('completed', 'term_over', 'no_fault', 'mentor_left', 'mentee_left', 'conflict_arisen', 'rematched', 'tenure_decided', 'withdrawn')),
    since TEXT NOT NULL,
    until TEXT,
    term TEXT,
    trial_until TEXT,
    contact_days INTEGER NOT NULL DEFAULT 0 CHECK (contact_days BETWEEN 0 AND 400),
    first_contact_by TEXT NOT NULL DEFAULT 'mentor' CHECK (first_contact_by IN ('mentor', 'mentee', 'peer')),
    first_contact_due TEXT,
    agreement_due TEXT,
    published TEXT,
    override_reason TEXT NOT NULL,
    phase TEXT NOT NULL DEFAULT 'intensive' CHECK (phase IN ('intensive', 'optional'))
) STRICT
-- next
INSERT INTO pairing_new SELECT id, 'one_to_one', '', program, state, CASE state WHEN 'ended' THEN 'completed' END, since, until, NULL, NULL, 0, 'mentor', NULL, NULL, since, override_reason, phase FROM pairing
-- next
CREATE TABLE pairing_member (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    role TEXT NOT NULL CHECK (role IN ('mentor', 'mentee', 'peer')),
    since TEXT NOT NULL,
    until TEXT,
    accepted TEXT,
    acknowledged TEXT,
    named INTEGER NOT NULL DEFAULT 0 CHECK (named IN (0, 1))
) STRICT
-- next
INSERT INTO pairing_member SELECT id, id, mentor, 'mentor', since, until, since, since, 0 FROM pairing
-- next
INSERT INTO pairing_member SELECT (SELECT max(id) FROM pairing) + row_number() OVER (ORDER BY id), id, mentee, 'mentee', since, until, since, since, 0 FROM pairing
-- next
DROP TABLE pairing
-- next
ALTER TABLE pairing_new RENAME TO pairing
-- next
CREATE UNIQUE INDEX pairing_member_pairing ON pairing_member (pairing, person)
-- next
CREATE INDEX pairing_member_person ON pairing_member (person, role)
-- next
CREATE TABLE pairing_reason (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    about TEXT NOT NULL CHECK (about IN ('declined', 'change', 'exit')),
    body TEXT NOT NULL,
    written TEXT NOT NULL
) STRICT
-- next
CREATE INDEX pairing_reason_pairing ON pairing_reason (pairing)
-- next
CREATE INDEX pairing_reason_person ON pairing_reason (person)
-- next
CREATE TABLE hand_over (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    owner INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    body TEXT NOT NULL,
    written TEXT NOT NULL
) STRICT
-- next
CREATE INDEX hand_over_pairing ON hand_over (pairing)
-- next
CREATE INDEX hand_over_owner ON hand_over (owner)
-- next
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('assignment', 'mentor_introduction', 'mentee_introduction', 'first_contact', 'agreement_reminder', 'thanks', 'service_recognition', 'certificate', 'waitlist', 'ending')),
    pairing INTEGER REFERENCES pairing (id) ON DELETE RESTRICT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    on_day TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('pdf', 'odt', 'email', 'clipboard', 'other')),
    subject TEXT NOT NULL
) STRICT
-- next
CREATE INDEX letter_pairing ON letter (pairing)
-- next
CREATE INDEX letter_person ON letter (person, on_day)
-- next
CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT
) STRICT
-- next
CREATE INDEX absence_meeting ON absence (meeting)
-- next
CREATE INDEX absence_person ON absence (person)
-- next
CREATE TABLE planned_meeting (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    on_day TEXT NOT NULL,
    at_time TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    channel TEXT NOT NULL CHECK (channel IN ('in_person', 'video', 'phone', 'email', 'chat', 'other')),
    place TEXT NOT NULL,
    repeats TEXT NOT NULL CHECK (repeats IN ('never', 'weekly', 'fortnightly', 'monthly', 'quarterly')),
    repeat_until TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'missed', 'cancelled', 'moved')),
    meeting INTEGER REFERENCES meeting (id) ON DELETE RESTRICT
) STRICT
-- next
CREATE INDEX planned_meeting_pairing ON planned_meeting (pairing, on_day)
-- next
CREATE INDEX planned_meeting_on_day ON planned_meeting (on_day)
-- next
CREATE INDEX planned_meeting_meeting ON planned_meeting (meeting)
-- next
CREATE TABLE agenda_entry (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    added TEXT NOT NULL,
    done TEXT
) STRICT
-- next
CREATE INDEX agenda_entry_pairing ON agenda_entry (pairing)
-- next
CREATE INDEX agenda_entry_person ON agenda_entry (person)
-- next
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
    body TEXT NOT NULL
) STRICT
-- next
CREATE INDEX decision_meeting ON decision (meeting)
-- next
CREATE TABLE action_item (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    meeting INTEGER REFERENCES meeting (id) ON DELETE RESTRICT,
    owner INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    due TEXT,
    done TEXT
) STRICT
-- next
CREATE INDEX action_item_pairing ON action_item (pairing)
-- next
CREATE INDEX action_item_meeting ON action_item (meeting)
-- next
CREATE INDEX action_item_owner ON action_item (owner, done)
-- next
CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL CHECK (state IN ('draft', 'in_force', 'replaced')),
    drafted TEXT NOT NULL,
    in_force TEXT,
    revise_by TEXT
) STRICT
-- next
CREATE INDEX agreement_pairing ON agreement (pairing)
-- next
CREATE TABLE agreement_clause (
    id INTEGER PRIMARY KEY,
    agreement INTEGER NOT NULL REFERENCES agreement (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 1),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT
-- next
CREATE INDEX agreement_clause_agreement ON agreement_clause (agreement)
-- next
CREATE TABLE agreement_signature (
    id INTEGER PRIMARY KEY,
    agreement INTEGER NOT NULL REFERENCES agreement (id) ON DELETE RESTRICT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    on_day TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('typed', 'paper')),
    name TEXT NOT NULL
) STRICT
-- next
CREATE INDEX agreement_signature_agreement ON agreement_signature (agreement)
-- next
CREATE INDEX agreement_signature_person ON agreement_signature (person)
-- next
CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    measure TEXT NOT NULL,
    baseline TEXT NOT NULL,
    target TEXT NOT NULL,
    evidence TEXT NOT NULL,
    help TEXT NOT NULL,
    category TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL CHECK (state IN ('draft', 'agreed', 'in_progress', 'done', 'dropped', 'carried_over')),
    needs_confirmation INTEGER NOT NULL CHECK (needs_confirmation IN (0, 1)),
    confirmed TEXT,
    carried_from INTEGER REFERENCES goal (id) ON DELETE RESTRICT,
    sharing TEXT NOT NULL CHECK (sharing IN ('private', 'mentor', 'mentor_and_administration'))
) STRICT
-- next
CREATE INDEX goal_pairing ON goal (pairing)
-- next
CREATE INDEX goal_person ON goal (person)
-- next
CREATE INDEX goal_carried_from ON goal (carried_from)
-- next
CREATE TABLE goal_step (
    id INTEGER PRIMARY KEY,
    goal INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position >= 1),
    title TEXT NOT NULL,
    due TEXT,
    done TEXT
) STRICT
-- next
CREATE INDEX goal_step_goal ON goal_step (goal)
-- next
CREATE TABLE goal_review (
    id INTEGER PRIMARY KEY,
    goal INTEGER NOT NULL REFERENCES goal (id) ON DELETE RESTRICT,
    due TEXT NOT NULL,
    done TEXT,
    note TEXT NOT NULL
) STRICT
-- next
CREATE INDEX goal_review_goal ON goal_review (goal)
-- next
CREATE TABLE program_topic (
    id INTEGER PRIMARY KEY,
    month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),
    title TEXT NOT NULL,
    prompt TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('mentor_to_mentee', 'mentee_to_mentor', 'both')),
    sent TEXT
) STRICT
-- next
CREATE TABLE pair_topic (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    month INTEGER NOT NULL CHECK (month BETWEEN 0 AND 12),
    title TEXT NOT NULL,
    prompt TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('mentor_to_mentee', 'mentee_to_mentor', 'both'))
) STRICT
-- next
CREATE INDEX pair_topic_pairing ON pair_topic (pairing)
-- next
CREATE TABLE topic_mark (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    topic TEXT NOT NULL,
    discussed TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('mentor_to_mentee', 'mentee_to_mentor', 'both'))
) STRICT
-- next
CREATE INDEX topic_mark_pairing ON topic_mark (pairing)
-- next
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    published TEXT,
    container TEXT NOT NULL,
    doi TEXT NOT NULL,
    link TEXT NOT NULL,
    evidence INTEGER REFERENCES evidence (id) ON DELETE RESTRICT,
    comment TEXT NOT NULL,
    shared_by INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    shared TEXT NOT NULL
) STRICT
-- next
CREATE INDEX reading_pairing ON reading (pairing)
-- next
CREATE INDEX reading_evidence ON reading (evidence)
-- next
CREATE INDEX reading_shared_by ON reading (shared_by)
-- next
CREATE TABLE reading_mark (
    id INTEGER PRIMARY KEY,
    reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE RESTRICT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    mark TEXT NOT NULL CHECK (mark IN ('read', 'discussed')),
    on_day TEXT NOT NULL
) STRICT
-- next
CREATE INDEX reading_mark_reading ON reading_mark (reading)
-- next
CREATE INDEX reading_mark_person ON reading_mark (person)
-- next
CREATE TABLE introduction (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    by_person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    purpose TEXT NOT NULL,
    on_day TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT
-- next
CREATE INDEX introduction_pairing ON introduction (pairing)
-- next
CREATE INDEX introduction_by_person ON introduction (by_person)
-- next
CREATE TABLE discussion (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    title TEXT NOT NULL,
    opened TEXT NOT NULL
) STRICT
-- next
CREATE INDEX discussion_pairing ON discussion (pairing)
-- next
CREATE TABLE discussion_post (
    id INTEGER PRIMARY KEY,
    discussion INTEGER NOT NULL REFERENCES discussion (id) ON DELETE RESTRICT,
    person INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('typed', 'email', 'chat')),
    body TEXT NOT NULL
) STRICT
-- next
CREATE INDEX discussion_post_discussion ON discussion_post (discussion)
-- next
CREATE INDEX discussion_post_person ON discussion_post (person)
-- next
CREATE TABLE journal_page (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    on_day TEXT NOT NULL,
    title TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('typed', 'email', 'chat')),
    body TEXT NOT NULL
) STRICT
-- next
CREATE INDEX journal_page_owner ON journal_page (owner, on_day)
-- next
CREATE TABLE exclusion (
    id INTEGER PRIMARY KEY,
    owner INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    reason TEXT NOT NULL
) STRICT
-- next
CREATE INDEX exclusion_owner ON exclusion (owner)
-- next
CREATE INDEX exclusion_person ON exclusion (person)
-- next
CREATE TABLE checklist_item (
    id INTEGER PRIMARY KEY,
    pairing INTEGER NOT NULL REFERENCES pairing (id) ON DELETE RESTRICT,
    checklist TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 1),
    title TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('mentor', 'mentee', 'peer')),
    due TEXT,
    done TEXT
) STRICT
-- next
CREATE INDEX checklist_item_pairing ON checklist_item (pairing)
