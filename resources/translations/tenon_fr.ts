<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Agenda</name>
    <message>
        <source>Review of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentoring agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yearly revision of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>This version is in force or was replaced; begin a revision instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement has from 1 to %1 clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1 has no title or no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s policy requires the clause “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement belongs to a pairing that has been made known and has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a draft already; change it or acknowledge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members of the pairing acknowledge its agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is acknowledged already by this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name to acknowledge the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message>
        <source>Mentoring agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, in force since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, a draft of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and a role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: acknowledged on %3 as “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: signed on paper on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring agreement of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>Choose somebody else, or give a reason for the exception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be assigned: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy does not hold what the library holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already exists; a backup never overwrites a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That backup is the library itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room or no permission to restore “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BibTeX</name>
    <message>
        <source>“@%1” is not a kind of entry that is known; it became other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people of “%1” end in “and others”; please add who is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in “%1” has more than two commas; it is kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no BibTeX entry in the file; each begins with an @, as in “@article{”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that begins in line %1 is longer than %2 characters, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braces stand in each other more than %1 deep (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is not closed before line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brace opened in line %1 is not closed before line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 entries, the most that is read at once. Please divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the @ there is no entry: “@%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not closed before line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has more than %1 fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands in the file more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing after the key (line %1); the entry was read as if it stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the value of “%1” there should be a comma or the end of the entry (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is missing before “%1” (line %2); the entry was read as if it stood there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here should be the name of a field (line %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” there should be an equals sign (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value (line %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The abbreviation “%1” is not explained in the file; it is kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviations would make the file too large; “%1” is kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” it refers to is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cross-references go round in a circle; they end at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlobStore</name>
    <message>
        <source>The file is larger than 50 MB. Nothing was added; keep large files elsewhere and add a document that says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not what was stored: its fingerprint differs. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>A suggested date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePlan</name>
    <message>
        <source>Withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on %1: favourable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on %1: unfavourable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appealed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for: %1 (%2), due %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is done; the decision is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vote has no negative numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote does not add up: %1 are eligible, and for, against, abstained, recused and absent make %2. Correct one of the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseStore</name>
    <message>
        <source>This review was withdrawn; its steps stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt needs a day of sending. Add the day on which it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt of %1 is dated before the sending on %2. Correct one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come. What is planned is the due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy “%1” has no review “%2”. Choose one of its reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a case of “%1” in that academic year already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer needs a name and an institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which committee voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter needs its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the decision was favourable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is decided; it can be appealed, not withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no decision to appeal yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal is dated after the decision on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no step of this review; it has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucune</translation>
    </message>
    <message>
        <source>%1 is outside of the academic year %2 of this case. Choose a day in it, or open a case of the other year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is not dated after today, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision of %1 cannot take effect before it, on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>“%1 %2” has no option --%3. See tenonctl %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many. Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing. Usage: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today takes a date such as 2026-09-01, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenonctl: everything Tenon can do to a library, from a script.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Every command: --json  --today DATE  --dry-run (where it writes)  --author NAME
tenonctl GROUP --help tells more. Exit: 0 done, 1 refused by a rule, 2 usage,
3 file or input not readable, 4 writing failed and nothing changed, 130 cancelled.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command group “%1”. See tenonctl --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no such verb. It has:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ready, under the policy “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The sample library is in “%1”: %n people, all of them invented.</source>
        <translation>
            <numerusform>La bibliothèque d’exemple est dans « %1 » : %n personne, inventée.</numerusform>
            <numerusform>La bibliothèque d’exemple est dans « %1 » : %n personnes, toutes inventées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Portfolio items</source>
        <translation>Éléments du portfolio</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be put in the place of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was restored; what stood there is kept as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new library; never replaces a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a library holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prove that a library is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a checked copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup back; what it replaces is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Would undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who changed what, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a change back, as a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one where this is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--minutes takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel “%1”; there are in_person, video, phone, email, chat and other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Logged: %n minute(s).</source>
        <translation>
            <numerusform>Consigné : %n minute.</numerusform>
            <numerusform>Consigné : %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>in_person, video, phone, email, chat, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the policy; its first that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for its owner alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor (as it is) or mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Admissible</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign %1 as mentor of %2</source>
        <translation>Attribuer %1 comme mentor à %2</translation>
    </message>
    <message>
        <source>%1 is the mentor of %2 from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Personne accompagnée</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>everybody as a mentor for somebody, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today where this is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a rule aside; the history keeps the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is larger than 50 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map must be a JSON object from column to field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map gives the column “%1” to “%2”, which is no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n row(s) cannot be.</source>
        <translation>
            <numerusform>Rien n’a été importé : %n ligne ne peut pas l’être.</numerusform>
            <numerusform>Rien n’a été importé : %n lignes ne peuvent pas l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1, updated %2, unchanged %3, skipped %4.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not used: %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>tenured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>import a roster (CSV); by e-mail, all or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which column is which field; remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the good rows all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the portfolio</source>
        <translation>Ajouter « %1 » au portfolio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>of the person’s criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file to keep with it, at most 50 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a portfolio, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring service of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentoring as service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-09-01, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, appointed %2: year %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tenure clock, explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--only takes open, late or no-receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--alarm takes days before, such as 30,7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>open, late or no-receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every date of everybody, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates as an iCalendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one person; else of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminders, days before: 30,7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such review case; open one with “tenure open-case”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review case is open; “tenure open-case” opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the review case of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review needs an appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--year takes the first calendar year of the academic year, such as 2030 for 2030–31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a review case of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--list takes candidate or division.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind takes document, letter or response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which case; else the one that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review cases with their steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator (as it is), mentee or mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a review case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed for this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the written receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an external reviewer, new or in a new state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidate or division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a committee&apos;s vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document, a confidential letter or a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document, letter, response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a document; the author of a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourable or unfavourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also change rank, tenure and mentoring phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an appeal, and what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once it is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1 long, and a policy pack at most %2. Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file, and no policy of that name is shipped. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, version %2, can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their rules are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already exists; name a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of “%2” is in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted version %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Version %1 of “%2” is for new appointments; %n change(s) against the version before. Nobody was moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to version %2 of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is bound to version %2 of “%3”, and was to version %4 of “%5”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policies that are shipped, or a library&apos;s versions and who is bound to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every fault of a policy pack, with its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what changes from A to B: names, JSON files, or FILE@VERSION of a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a policy as JSON: a name, or FILE@VERSION of a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new version for new appointments; nobody is moved to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind one person to another version, by a recorded decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review %1, in the academic year %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no appointment yet; import one with the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--years takes a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--answers takes the identifier of an event, as “tenure events” lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category “%1”; there are parental, medical, caregiving, disaster, military, immigration, terminal_degree and other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 has no event %2; see “tenure events”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a day and years, such as 2027-09-01:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--credit takes years, from 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose something: --extension, --credit or --early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of credit, extension, leave or earliness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request or extension it refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a change of track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a step that was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for everybody concerned; never a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the person alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened to a clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record what happened to a clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an event back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both calendars, without and with an extension, credit or early review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several are divided by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several open cases. Say which: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer: %1, %2 (%3)</source>
        <comment>name, institution, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote of %1, %2: %3 for, %4 against, %5 abstained, %6 recused, %7 absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of %1, received %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--apply takes yes; without it only the case changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsed only, nothing is written. It would say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of extension.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of a leave, of the occasion, or a day of the new mandatory year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a year, a month or a day, such as 2026, 2026-09 or 2026-09-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--hours takes a whole number of hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not filed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no item “%2”; “portfolio list --json” shows their identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an item to a portfolio; without a category it waits in the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article, committee, presentation …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026, 2026-09 or 2026-09-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private, mentor or mentor_and_administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words and conditions, such as &quot;category:service evidence:no&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a new status of an item, with its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today where left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like: %1 (understood: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the criteria say: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worth keeping: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide does not know this. Try the words for what you did: taught, published, chaired, digitised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a piece of work goes, and what to keep as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by this person’s criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portfolio item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a portfolio item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">Manquante</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a portfolio stands by the person’s criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with their evidence to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a portfolio package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as in “portfolio list”; a package is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential evidence too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence about students too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package of a portfolio, with its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(inbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 completed, %4 known already, %5 not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works from elsewhere; the format is recognised by content; --dry-run shows what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the format with --format: one of %1. Without it, the ending of the file decides: .bib, .ris, .json, .csv, .xlsx or .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n confidential file(s); --with-confidential takes them along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n file(s) about students; --with-student-information takes them along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A package is always whole; --filter is for the other formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a portfolio as BibTeX, RIS, CSL-JSON, CSV, XLSX or a complete package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bibtex, ris, csl-json, csv, xlsx or package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they rate themselves too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked. With --online it would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer describes no work with a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portfolio already: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>really ask; without it, what would be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a DOI stands for, as doi.org says; nothing is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where answers are kept for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the web addresses of a portfolio still lead somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair has no agreement yet; begin one with agreement draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clauses cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clauses are a JSON list of objects with code, title and body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the clauses of an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair&apos;s agreement in all its versions; the newest as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to sign on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin one with the policy&apos;s clauses, or revise the one in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of the draft&apos;s clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge the draft; the last member brings it into force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed instead of a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--steps takes “title=2027-01-31; title”, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no category “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pairing has no such goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry a goal over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goal in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what will show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a criterion of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title=DATE; title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another day of review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done when the mentor confirms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private, mentor, mentor_and_administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, agreed, in_progress, done, dropped, carried_over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goals of a pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm, as the mentor, that it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry it over to another year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of letter; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acknowledged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say about which pairing, with --pairing, or to whom, with --person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this pairing gets a letter of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that a letter was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter goes to several people; name one with --person, or use letter batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1 &lt;%2&gt;
Subject: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>who was written to, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairings that somebody has not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a letter and note it; kinds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about this pairing, to all of it whom it goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a recognition of service: its first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and its last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or the academic year that begins in this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as plain text, noted as copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters of one kind, a file for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf, odt or html; pdf where this is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to log in an empty line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting log takes MENTOR and MENTEE with --date and --minutes, or a line with --quick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a meeting, in options or as a line with --quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“45 min w Osei coffee third-year file”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --quick: who types; else the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log the meetings of a calendar (iCalendar or CSV), or one line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose pairs; else every pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has one meeting on each line, as for --quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present, unacknowledged, no-first-contact, silent-30, silent-60, agreement-overdue, ending-soon, change-wanted, waiting, over, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose a pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 since %3. Possible now: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Accepté</translation>
    </message>
    <message>
        <source>%1 a pairing</source>
        <comment>an action as on a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a private list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. Nobody else sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propose a pairing of any shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one_to_one (as it is), choice_of_two, two_mentors, resource_team, peer_circle, reverse, on_the_spot, toward_full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a circle or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pairing: its members, dates, and what may be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer, accept, decline, withdraw, publish, acknowledge, pause, resume, ask-for-change, keep-on or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mentor the mentee chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the coordinator alone; never needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the mentee to the next mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of end: completed, term_over, no_fault, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of end; today where this is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never pair these two; private to the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for oneself alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member of the pairing who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no identifier; the lists show them, such as those of mentor list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong to this pairing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --as EMAIL which member of the pairing does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Temps</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished">Moyen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pairing has no such meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a meeting as missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a planned meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan a meeting, or a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45 where this is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a room, a number, a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never, weekly, fortnightly, monthly, quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meetings to come of a pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was missed; nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and all that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log it as held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own day where this is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the pair has to speak about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mentored nobody yet; there is no service to put into a portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring as an item of the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than an even share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation type="unfinished">Personnes accompagnées</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make or update the item of the mentor&apos;s own portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who carries how much, compared with capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the academic year that begins in this year, instead of --from and --to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --year or --from and --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--year takes a year such as 2025, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say of which time: --from and --to, or --year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only to whom no such letter went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair has no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal has no such page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a page out of a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the subject of --eml where it is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail in place of --text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the discussions of the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a discussion, for reading and printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who was introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduce somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pages of somebody’s own journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a page out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shared, %2 on the list already or without a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair shares no such article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an article as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an article as discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not shared as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who shared an article takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an article away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is worth reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the articles the pair shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of --file where this is not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal or book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a DOI or a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article itself, at most 50 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share every work of a bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark an article as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copy of an article that is shared as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take an article away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mois</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair has no topic “%1”; topic list shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a topic as discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a topic to every pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to every pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Begin a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checklist “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check something off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pairing has no such item of a checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 12; without it, at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mentor_to_mentee, mentee_to_mentor, both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the pair may speak about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this month’s that are not discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a topic of the pair’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a topic as discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send a topic of the program to every pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a pair is asked to do, and the checklists it may begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check something off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of a circle or team who were not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quick takes --as and --absent beside it; write the rest into the line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockOutput</name>
    <message>
        <source>Save the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock of %1.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of the library.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review: %1, in the academic year %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned earlier, at the candidate’s request: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest early review: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed on %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockStore</name>
    <message>
        <source>Say on which day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years are from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by how many years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which step was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which extension is waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” refers to this event. Remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy “%1” has no track “%2”. Choose one of its tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy “%1” has no step “%2”. Choose one of the clock&apos;s steps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Committer</name>
    <message>
        <source>This library is open for reading only. Nothing was changed; save a copy where you may write and work on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while saving. Close this library and open it again to see whether the last change was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CslJson</name>
    <message>
        <source>It has no type; it became other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a type that is known; it became other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than a field can keep and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “%1” is there, but empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here should be a record, with its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is greater than %1 MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; its first row should name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows a closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The library file cannot be opened safely here. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscussionSheet</name>
    <message>
        <source>Begun on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an author and a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentWriter</name>
    <message>
        <source>The document could not be laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be written as ODT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoiLookup</name>
    <message>
        <source>“%1” could not be found. Is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” took too long to answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of “%1” was too big, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address was passed on again and again, without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to one that Tenon does not ask: only public addresses with https are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look-up was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has registered this DOI. Look whether it is typed as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would not answer (%2). Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no DOI. A DOI looks like 10.1234/abc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of “%1” is no description of a work (CSL-JSON).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Durable</name>
    <message>
        <source>“%1” could not be written. Check that the disk has room and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>A record without an identity was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Eligibility</name>
    <message>
        <source>Left on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenured since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether tenured is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenured only from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tenured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank is not recorded; at least %1 is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not know the rank &quot;%1&quot;; at least %2 is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the least rank asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, above %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; at least %2 is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervises %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not supervise %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody mentors themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has %1 of at most %2 mentees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already mentors %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not mentor %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available for this pairing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailReader</name>
    <message>
        <source>The e-mail is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail: it does not begin with lines such as From: and Subject:. Save the e-mail as .eml, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(The rest is left out.)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>“%1” lies in a folder where you may not write. Copy it to a folder of your own and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already open in %2 (process %3) on the computer “%4”. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileMeta</name>
    <message>
        <source>The library file lacks its identity; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source> and </source>
        <comment>between two categories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is filed under %2; say which is the main one, so that it is counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands more than once, under %2, with the same identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands more than once, under %2; is it the same work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work like this is usually filed under %1, and not under %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Rencontres</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problème</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>Say in a sentence what the goal is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal is done when the mentor has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step needs a title, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of the goal needs a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal was carried over; change the one that follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal is confirmed by the mentor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goal is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a goal that is still open is carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later day for the goal that follows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>The guide cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an area of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is missing from this Tenon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ICalendarReader</name>
    <message>
        <source>Line %1 is longer than %2 signs; this is no calendar that people use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no iCalendar file: it does not begin with BEGIN:VCALENDAR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends within an event; the event is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line without a name and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event without a day that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this event repeats is not understood; only its first day is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has more than %1 events; take a shorter stretch of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is larger than %1 MB; take a shorter stretch of time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file has more than %1 records, the most that is read at once. Please divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “%1” was understood as %2; the rest is kept as a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date that can be understood; it is kept as a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no title; “%1” stands in its place until you write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is greater than %1 MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemFill</name>
    <message>
        <source>Status</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Identifiers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemGrid</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date that can be read in one way only: write 2026, 2026-09, 1 Sep 2026 or 2024 – 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no title: say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no category of your criteria: choose one, or leave it empty for the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type that is known: choose one, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemMatch</name>
    <message>
        <source>same title, year and first author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, earlier in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Catégorie</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>My role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemParts</name>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished">Personne accompagnée</translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Responsable</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">Autre</translation>
    </message>
    <message>
        <source>Web of Science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORCID put-code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemStore</name>
    <message>
        <source>The criteria have no category “%1”; they have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no subcategory “%2”; it has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucune</translation>
    </message>
    <message>
        <source>It cannot have ended before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it began, or leave the end out too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the item a title; it is what a committee reads first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subcategory needs its category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria have no dossier “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header has columns (“%1”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a %2 that is known; it is kept as a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date that can be understood without guessing; it is kept as a field. Write it as 2024-03-15 or 15 Mar 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one name ends and the next begins in “%1” would be a guess; please divide the names with semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column names the titles. The first row should name the columns: title, type, date, role, organization and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are not known and are kept as fields: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemType</name>
    <message>
        <source>Other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever shows that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy of each different description, with its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement in librarianship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by term, guides, reports, plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction session or course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson plan, evaluation, thank-you letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection or systems project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article, and the letter of acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title page and contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title page, contents and the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column, newsletter or blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation or poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme page and slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software, data or exhibition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address, and a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award or honor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of thanks, and what the committee made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office in an association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing or peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor’s letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community outreach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of thanks, programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript, which stays private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution to diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, programme, letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter, and your response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of support or thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance rate in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected or appointed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing education units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution role (CRediT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded in the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal or informal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split of the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal or external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granting body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructor of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manuscripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure (sessions, consultations, requests)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Rencontres</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of mentees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Pages</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refereed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it draws on your expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Responsable</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to see it waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation type="unfinished">Nomination</translation>
    </message>
    <message>
        <source>At their own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer reviewed, blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by the editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faculty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished">En personne</translation>
    </message>
    <message>
        <source>Informal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parliamentarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author and presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history entry “%1” was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>Lists and objects stand in each other more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty, so there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file with anything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB. Keep it where it is, and add its address or a smaller copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of a kind that could run as a program, so it is not opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written out to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program that shows “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterTemplates</name>
    <message>
        <source>has a brace without its partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the field “%1”, which letters do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the field “%1”, which may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates of letters cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none of the kind “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates of letters are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterWork</name>
    <message>
        <source>The agreement of this pairing is in force; nobody needs a reminder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter of this kind goes to people, whatever state their pairings are in; a choice of pairings is none for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>%1 at %2</source>
        <comment>a name and an e-mail address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and a department</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of the library faculty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s) of the library faculty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mentoring program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter is about a pairing; say about which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is written to about a pairing before it is made known, or where it never began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter “%1” about a pairing that is in the state “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nobody to whom this letter goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mentored nobody in this period; there is no service to recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not waiting for a mentor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template of the letter “%1” fits %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction to the mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction to the mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognition of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>a kind of letter and a person; a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChecker</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets nobody in unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked: only public web addresses are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lookups</name>
    <message>
        <source>Switched off, Tenon sends nothing anywhere. Switched on, it asks only when you press a button, and shows the address first: looking up sends the DOI to doi.org, which passes it on to where the work is registered (Crossref or DataCite, say); checking links asks the web addresses in your items. Whoever is asked sees the address of your computer, and nothing else of yours. Answers are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the internet is switched off, so nothing was sent. The switch is in the settings, “Look up DOIs on the internet”, and here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingImport</name>
    <message>
        <source>A meeting of that day and length is logged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it is of one of your pairs on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be of several of your pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it was is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no columns for the day and for the subject or the people. Its first row should name them: Subject, Start Date, Start Time, End Time, Attendees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day cannot be read in one way; write it as 2026-11-23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 meetings at once; take fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingLog</name>
    <message>
        <source>A meeting lasts from 1 minute to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is logged after it was held; choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pair was not together on that day; its mentoring began on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s policy knows no activity “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private note belongs to the mentor or to the mentee; say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two were not paired on %1. Assign the mentor first, or correct the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pairing has not been made known yet; meetings are logged once it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only members of the pairing can have been absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting needs two who were there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPlan</name>
    <message>
        <source>“%1” is no time of day; write it as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings are planned in a pairing that has been made known and has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day after the pairing began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting lasts from 1 minute to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is not planned any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentoringWords</name>
    <message>
        <source>At present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acknowledged by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed or offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Tout</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>The library could not be brought to this version: some records refer to others that are missing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nbib</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no PubMed record in the file; each begins with a line “PMID- ”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Orcid</name>
    <message>
        <source>A group holds no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulk of works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORCID gave no work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ORCID record: it holds no activities, no works and no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distinction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>research resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid %2; it is kept as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation that came with it could not be read as BibTeX; it is kept as a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer review for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 could not be written: %2. What stood there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a library or another database, which an output would destroy. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk would not take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackDiff</name>
    <message>
        <source>Added ladder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed ladder “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added rank “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed rank “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added track “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed track “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added notice for year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed notice for year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the review “%1” to a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the review “%1” from a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added review “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed review “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added step “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed step “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added category “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed category “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added subcategory “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed subcategory “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added workload share “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed workload share “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added eligibility rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed eligibility rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added conflict rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed conflict rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added dossier “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed dossier “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added section “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed section “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added clause “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed clause “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added activity “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed activity “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: worded differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucune</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n year(s), was %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: due %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added pairing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed pairing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks and clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews and calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackPreview</name>
    <message>
        <source>%1: %2</source>
        <comment>what is due, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackSamples</name>
    <message>
        <source>Review half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review</source>
        <translation type="unfinished">Évaluation obligatoire</translation>
    </message>
    <message>
        <source>Notice in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed at the start of this academic year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed in January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two years of credit and a year of extension</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHelp</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Who needs you now: colleagues on a tenure clock who have no mentor, reviews that are due soon, and pairs that have not met for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name to see the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign mentor opens the candidates, each with the reasons for and against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Everybody in the library. The list is searched as you type; every word has to occur in a name, an address or a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a person with Enter or a double click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import roster brings in or brings up to date a whole list from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenure clock of one person, their mentors, and when they met. What is written in notes and portfolios stays with those who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each date on the clock tells the rule it comes from; move through them with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation type="unfinished">Importer une liste</translation>
    </message>
    <message>
        <source>Brings people and appointments in from a table, such as one from a personnel system. Nothing is written before you have seen what each row would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is which; Tenon remembers it for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation type="unfinished">Binômes</translation>
    </message>
    <message>
        <source>Who mentors whom, since when, and when the two last met. You see that they met, not what they wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting for the chosen pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a pairing; it stays in the history and in service statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation type="unfinished">Où j’en suis</translation>
    </message>
    <message>
        <source>Your tenure clock, what comes next and by when, and how far your portfolio has come in each category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to portfolio, or log a meeting with your mentor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished">Portfolio</translation>
    </message>
    <message>
        <source>What you have done, by category, with the evidence for it. Files are kept inside the library, so that they move and are backed up with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Rencontres</translation>
    </message>
    <message>
        <source>Your mentoring meetings, newest first, with the notes both of you share and your own private ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting, from here or from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mentees</source>
        <translation type="unfinished">Mes personnes accompagnées</translation>
    </message>
    <message>
        <source>The colleagues you mentor: where each stands, when you last met, and what your time adds up to this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the service statement, ready to hand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service statement</source>
        <translation type="unfinished">Attestation de service</translation>
    </message>
    <message>
        <source>Mentoring as service, for an annual review or a dossier: meetings and hours in the period you choose. What you see is what is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PDF, or as another kind of file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the period and whose service it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historique</translation>
    </message>
    <message>
        <source>Every change, who made it and when. Nothing is ever struck from it: taking a change back is a change of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change and take it back, unless later ones build on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Sauvegardes</translation>
    </message>
    <message>
        <source>Copies of the library, each opened and checked before it counts. One is made when you close a library after a change, and every 30 minutes of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it; the library it replaces is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find anybody and anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger and smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open and close this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock and reviews shows all of it, to print, to export, or to suppose what if.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tenure clock in full: every step with the rule it follows from, what happened to it, and the review cases. A private reason is shown to its owner alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus looks into a year of the clock, Page Up and Page Down go to the years beside it, Minus comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if shows both calendars side by side and saves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an event: credit, an extension, a leave, a change of track, a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts next in a review, what was sent and whether a receipt came, reviewers, votes, letters and the decision. Candidates and mentors see no vote, no confidential letter and no reviewer of the division’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a step records what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add brings in a reviewer, a document, a vote or a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the decision, what it changes about the person is offered, not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date of everybody, as an agenda, a month or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow it by words, department, review, or to what is late or without a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a calendar file; importing it again updates what was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a date opens the clock it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules this library works by: ranks, clocks, calendars, criteria and who may mentor whom. Whoever was appointed under a version stays bound to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see what differs from the version for new appointments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file names every fault of a policy, with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one person to another version by a decision; it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of a policy in sections. Nothing is written until you adopt it as a new version; Cancel lets the copy go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is at fault says so at its field and in the list of sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would mean shows the dates of three people who do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes the chosen entry out of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to your portfolio in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new portfolio item with all its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an item with Enter to change it, to see where it goes or to add evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several to file, share, tag or merge them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what is written down elsewhere; export what is shown at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into my portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works that are listed elsewhere already. A file is recognised by what is in it, and nothing is added before you have seen what would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the lines; what is known already is completed or passed over, never doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is not yours, then import. One undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a mentor and a mentee do together: the agenda, meetings to come, goals, the agreement, topics and what they share. Only the pair reads it; whoever looks after the pairing sees days and numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part with the arrow keys on the tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M logs a meeting from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change, or an end, is under “The pairing”; no reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write for yourself, and whom you do not want to be paired with. Nobody else reads it: not your pair, not the administration, no search, no export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail saved as .eml may be dropped here, to keep or to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or several and write them letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item in one line, with all its fields, many in a grid, or by dropping files onto the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search as you type; every word has to occur. Conditions such as category:service, evidence:no, dossier:none or year:2022-2024 narrow it, and a search can be saved as a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add many items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item in each row. A title, a date and a category are enough; everything else can follow later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet at the current cell; a first row that names the columns puts each where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be read is marked with its reason, and stays; empty rows are passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter adds the items. One undo takes all of them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Preuves</translation>
    </message>
    <message>
        <source>Every file you keep: its size, what it holds, and which items it proves. Beside it are the items that have no evidence yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a file opens a copy of it for reading. What could run as a program is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item that a file proves to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is unused to remove it; one undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, drop or paste; several files are imported together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete package of a portfolio is recognised as one, checked and shown before it is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the web addresses in your items still lead somewhere. It asks the internet only while the setting allows it, and only when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the addresses that would be asked, then ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong stands first; Enter opens the item, to put the address right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at any time; what was found until then stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a mentor, put it into your own portfolio with one button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As administrator, see who carries how much, and write letters that recognise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many portfolio items in a grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairAgenda</name>
    <message>
        <source>The agenda of a pair is its members’ alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairWords</name>
    <message>
        <source>Put down by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation type="unfinished">En période probatoire</translation>
    </message>
    <message>
        <source>This goes where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month’s topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From mentor to mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From mentee to mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairingSteps</name>
    <message>
        <source>Mentors</source>
        <translation type="unfinished">Mentors</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation type="unfinished">Personnes accompagnées</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person is named twice; choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible while a pairing is “%2”. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of at most %3 mentees, offers among them; wait for an answer, or choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which of the mentors offered you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand-over note is the mentee&apos;s own; only the mentee writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pairing cannot end before it began; choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for the others to accept this offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day the mentor is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is for the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is for the members of the pairing; say who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who asked for the change takes it back, or the coordinator keeps the pairing on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: exactly %2 belong here, and %3 are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose at least %2; so far there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairingWords</name>
    <message>
        <source>One to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mentors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toward the highest rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Accepté</translation>
    </message>
    <message>
        <source>Not taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the agreement into force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict of roles arose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished">Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation type="unfinished">Personne accompagnée</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleQuery</name>
    <message>
        <source>Nobody in this library has the address “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>This folder is on a network. Locks can fail there and two people could overwrite each other’s work; a folder on this computer is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is copied to other computers while you work, which can mix two states of a library; a folder that is not synchronised is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyMove</name>
    <message>
        <source>A move to another policy version is a decision: say who decided, on which day and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment is bound to that policy version already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPack</name>
    <message>
        <source>must be an object, { … }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a code: lower-case letters, digits and hyphens, at most 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list, [ … ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known here; is it misspelt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a track that leads to tenure has at least 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clock needs at least one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a track without a clock has no steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least as great as years, or 0 for no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is later than the last year of the track, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is newer than this Tenon reads, %2; a newer Tenon is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; already stands for %2[%3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clock needs the code of the step that must not be missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy pack cannot be used. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy called &quot;%1&quot;. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is greater than %1, %2; the least comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to a section of items; remove it, or take the section from &quot;items&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scale has at least two words, the best last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a word twice; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands twice, on lines %1 and %2; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not belong to this kind of rule; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from %1 to %2, and is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 entries; %2 are the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 long; a policy pack is %2 at most. Is this the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has lists and objects more than %1 deep inside each other; a policy pack needs fewer than ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given already at %2[%3]; each needs a code of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no rank &quot;%1&quot;; use the code of one of the ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no category &quot;%1&quot;; use the code of one of the categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no review &quot;%1&quot;; use the code of one of the reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: this pack has ladders, and each of its ranks and tracks is on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no ladder &quot;%1&quot;; use the code of one of the ladders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step is due on a month and day of a year, or after another step, not both; remove this, or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from 0 to 3650: a step is not due before the one it follows; turn the two round, or give a month and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs after: the code of the step it follows, or &quot;appointment&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: give month and day, or after and offsetDays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no meaning for a step that does not move with an extension; remove it, or let the step move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for more letters than the %1 reviewers that are named; ask for fewer, or for more reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least shares add up to %1 per cent; lower them to 100 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greatest shares add up to %1 per cent; together they must reach 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same as conflicts[%1]; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts conflicts[%1], which says &quot;%2&quot; of the same relation and role; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the order of ranks[%1] too, on the same ladder; give each rank its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given already at %2, and both are on %3; each step needs a code of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the title of %2 too, and both are on %3; tell them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;appointment&quot; stands for the day of appointment; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot; on %2; use the code of one of its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these steps wait for each other: %1. Take one of the links away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is placed already at %2.reviews[%3]; put all its years there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the review would end in year %1, after the last year of the track, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step of this track has the code &quot;%1&quot;; the steps of a review that comes more than once end in its year, as in &quot;review-2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 steps with every placed review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given already at %2.steps[%3]; each needs a code of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice is due on a day or so many months before the end, not both; remove months, or month and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes after the notice for year %1; put the notices in the order of their years, one for each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must leave a year of the track, which has %1; use 0 for as many as leave a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a track of 0 years has no clock; remove it, or give years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year %1 is given twice; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day %1 in month %2; its last is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an area of work; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of no scale; give the ratings a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no word of the scale; there are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for %1 ratings of %2 categories; ask for one of each at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is filed at %2 already; each area has one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given already at pairings[%2]; give each shape once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicySchema</name>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an editor of JSON finds this schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Stays the same in every version of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another for every change that is adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>The policy as people read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a pairing is called: Library Faculty Mentoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mois</translation>
    </message>
    <message>
        <source>Month in which the academic year begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Jour</translation>
    </message>
    <message>
        <source>First day of the academic year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladders of ranks that run side by side; none for a single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks, each with its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks and their clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of review and their calendars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria by which a portfolio is filed and judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a review judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the scale, the best last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ratings together are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the assignment, agreed each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may mentor whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands too close to a candidate to act in a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handed in for which review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a mentoring agreement says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks with a mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks on appointment to which a mentor is assigned; none: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After appointment, before a missing mentor is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent after days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pair without a meeting for longer is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mentors do, and whether it counts as service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rules come from; say so where a value is general knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name in lower-case letters, digits and hyphens; other parts of the policy use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ladder is called: Librarian I to IV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank as people write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A greater order is more senior, across ladders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder it is on; asked for where the policy has ladders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody of this rank may be tenured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years in the rank before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before promotion to this rank; 0 where the policy does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, before promotion to this rank; 0 where the policy does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for it in a roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last rule holds for all later years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month by which notice is given in that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of that month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a month and day: before the end of the appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the middle of a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which academic year is year 1 for somebody who starts in the middle of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of extension, in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With every extension; 0 for no limit, else at least the years of the track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of prior service; 0: as many as leave a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early review from year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first year in which early consideration may be asked for; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension is asked for within so many days of its occasion; 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave that stops the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leave of fewer days within two years always counts as time; 0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension may be given back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of non-renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when notice is given, by year of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rules of the clock come from; empty: the track&apos;s source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of review that comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which years of the clock. More than one: the codes of its steps end in the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The track as people write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the track leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ladder of its ranks; asked for where the policy has ladders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the clock in academic years; 0 for a track without a clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review not to be missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step that ends the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step of the pre-tenure review, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions, credit, notice and early review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reviews come in which years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that belong to no review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the track&apos;s rules come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step is called on timelines and in calendars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year on the clock; in a review&apos;s calendar, counted from the review&apos;s year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month in which the step is due; not together with After.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step it follows, or &quot;appointment&quot;, instead of a month and day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the step it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a due date on a Saturday or Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has to act; empty: the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off for a date that is only suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A written receipt is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off for a step that only the calendar shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of steps that are done first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves with an extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension granted before the step moves it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if granted by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an extension granted in the first so many years moves it; 0: any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to have ready, one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the step comes from; in a review&apos;s calendar, empty: the review&apos;s source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review decides or prepares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the review and when they are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, and from whose list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External reviewers the candidate names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External reviewers the division names; the candidate does not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters without which the review does not go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years since collaboration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-authorship within so many years is a conflict; 0: ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a favourable decision changes; offered to people, never done silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A favourable decision grants tenure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank a favourable decision gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the review and its calendar come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is filed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category as the criteria call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the mandatory review; 0 where the policy does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent; 0 where the policy does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcategories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer places to file an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share as the assignment calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per cent of the assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria category it is judged under; empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked of a mentor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Rang</translation>
    </message>
    <message>
        <source>The least rank; only for a minimum rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation type="unfinished">Personnes accompagnées</translation>
    </message>
    <message>
        <source>Mentees at once, where the person has no limit of their own; only for a capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a reason, which is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from; say so where it is general knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How somebody stands to the candidate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what role they would act: external-reviewer, committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Tenon does when they would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading in the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its contents come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Catégorie</translation>
    </message>
    <message>
        <source>Items of this category only; only for a section of items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off for a section that may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the dossier is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review it is handed in for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause as it stands in the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off for a clause that a pair may leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mentors do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its time is in a statement of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Monday after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Friday before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year they start in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearer of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reappointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post-tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenured</source>
        <translation type="unfinished">Titularisé</translation>
    </message>
    <message>
        <source>Of at least a rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not oneself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above a number of mentees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paired already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished">Mentor</translation>
    </message>
    <message>
        <source>Former mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Responsable</translation>
    </message>
    <message>
        <source>Co-author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the same institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio items</source>
        <translation type="unfinished">Éléments du portfolio</translation>
    </message>
    <message>
        <source>A document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by Tenon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as words of the scale, one for each category that must reach one, whichever category it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when on accomplishments count in a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word of the scale this category must reach; empty: none of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of work that are filed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of work that are filed in the category itself, in none of its subcategories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cataloguing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides and materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing and reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The university</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continuing education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation type="unfinished">Binômes</translation>
    </message>
    <message>
        <source>Shapes of mentoring with the campus&apos;s own terms; a shape that is not here has the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shape this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation type="unfinished">Mentors</translation>
    </message>
    <message>
        <source>How many mentors at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mentees at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many peers, in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is meant to last; 0 where it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it may be left without a word; 0 for no trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact is expected so often; 0 for no rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the first contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it was made known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it began; 0 where no agreement is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts toward how many mentees a mentor may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the rules for mentors hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice by mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentee chooses one of the mentors offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins in the optional phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mentors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toward the highest rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyStore</name>
    <message>
        <source>The library file does not say which library it is; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds version %1 of “%2” already, with other content. Give the changed policy another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: version %1 of “%2” is in force and says the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioExport</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not what was written when it was read back, so it was removed. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a portfolio package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioItem</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Prévu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished">En cours</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished">Soumis</translation>
    </message>
    <message>
        <source>Revise and resubmit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Accepté</translation>
    </message>
    <message>
        <source>In press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Refusé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Département</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Bibliothèque</translation>
    </message>
    <message>
        <source>Campus</source>
        <translation type="unfinished">Campus</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Réseau</translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished">Local</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <translation type="unfinished">Régional</translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished">National</translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished">International</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mentor and the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortfolioPackage</name>
    <message>
        <source>“%1” in the package holds what is no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio of %1, written on %2.

portfolio.csv opens in any spreadsheet. portfolio.json holds everything, with days as year-month-day. The folder “evidence” holds the files. manifest.json lists every file with its SHA-256, so that it can be seen whether all are as they were written.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ZIP file is no portfolio package; its manifest is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package was written by a newer Tenon. Update Tenon to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package lacks “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the package is not what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds “%1”, which nobody listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds an item that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds evidence that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was not what it should be when it was read back, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the package belongs to an item other than its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” proves an item that the package lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not lie where evidence of a package lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the package proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some evidence was left out on purpose: confidential %1, about students %2.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio was not the same when it was read back, so the package was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” asks about an item that the package lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole ZIP file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>There is no file “%1”. Check the name, or make a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a second name on this disk, so that two programs could change it at once. Copy it and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Tenon library file. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program into a form that is not safe to open. It was left as it is; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already open in this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateSteps</name>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is paired with themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickItem</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickMeeting</name>
    <message>
        <source>There is no pair yet to log a meeting for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called %1. With whom: %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long? The line names two lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting lasts from 1 minute to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day? It can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting is logged after it was held. Which day was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you meet? The line can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for quick entry cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for quick entry cannot be read: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for quick entry are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Work counts from the last promotion, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work counts from the appointment, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the criteria of this policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your own ratings you reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate yourself in %1 to see whether you reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your own ratings you do not reach it yet in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your own ratings you do not reach it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Give the article’s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no DOI and no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the list already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of no kind that can be read. Looked for were BibTeX entries (“@article{”), RIS (“TY  - ”), PubMed (“PMID- ”), CSL-JSON, an ORCID record, an XLSX workbook, and a table whose first row names the columns, with one for the title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a complete package of a portfolio, not a list of works. Choose it on the page “Import into my portfolio”, or use “tenonctl portfolio import-package”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together these are more than %1 records, the most that is read. Import it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file that can be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>A value in the library file cannot be understood. Nothing was changed; restore a backup, or send this message to the people who look after Tenon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>“%1” was left in the middle of a change and there is no room to copy it before it is put right. Nothing was changed; make room, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>That record is no longer in the library; somebody removed it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDecision</name>
    <message>
        <source>Rank: %1 from %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure: granted on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure: denied on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mentoring: %n pairing(s) go on as optional ones.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewerCheck</name>
    <message>
        <source>is a mentor of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was a mentor of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervises the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked with the candidate on “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at the candidate’s own institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. Source: %3</source>
        <comment>reviewer, relation, source of the rule</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ris</name>
    <message>
        <source>The record is not closed with a line “ER  -”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a type of record that is known; it became other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has more than %1 lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not begin with a line “TY  - ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Web of Science’s own tagged format, not RIS. In Web of Science choose Export, then “RIS (other reference software)” or “BibTeX”, and open that file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no RIS record in the file; each begins with a line “TY  - ”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Library administrator</source>
        <translation>Administration de la bibliothèque</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Personne accompagnée</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Service statements</source>
        <translation>Attestations de service</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>Où j’en suis</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>My mentees</source>
        <translation>Mes personnes accompagnées</translation>
    </message>
    <message>
        <source>Service statement</source>
        <translation>Attestation de service</translation>
    </message>
    <message>
        <source>My portfolio</source>
        <translation>Mon portfolio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds hidden characters that change the order of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has %1 cells where the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands already in row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before the year %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than %2 years ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ambiguous: it can be %2 or %3. Write it as 2026-08-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-08-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a rank of the policy. Its ranks are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a track of the policy. Its tracks are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is ambiguous: write the year with four figures, as 2026-08-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Write yes, no, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenured</source>
        <translation>Titularisé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Filière</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>a name (one column, or first name and last name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster needs a column for %1. Its columns are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the library or in this roster has the address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the library or in this roster is called %1. Give the supervisor&apos;s e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called %1. Give the supervisor&apos;s e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody supervises themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes a circle of supervisors: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor&apos;s own row, %1, cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message numerus="yes">
        <source>%n row(s) of the roster cannot be imported, so nothing was. Mend them, or import without them.</source>
        <translation>
            <numerusform>%n ligne de la liste ne peut pas être importée, donc rien ne l’a été. Corrigez-la ou importez sans elle.</numerusform>
            <numerusform>%n lignes de la liste ne peuvent pas être importées, donc rien ne l’a été. Corrigez-les ou importez sans elles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished">Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished">Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Courriel</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Rang</translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished">Filière</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation type="unfinished">Nomination</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished">Département</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished">Responsable</translation>
    </message>
    <message>
        <source>Tenured</source>
        <translation type="unfinished">Titularisé</translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Modifié</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished">Inchangé</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Problème</translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 50 MB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaCheck</name>
    <message>
        <source>The library file is damaged. It was left as it is; restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file holds something Tenon did not put there, so it was not opened and not changed. Restore a backup, or ask whoever sent it for a clean copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Tenon library file. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was saved by a newer Tenon. It was not changed; install that version, or ask for a copy saved by this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceChart</name>
    <message numerus="yes">
        <source>%1: %2, %n meeting(s)</source>
        <translation>
            <numerusform>%1 : %2, %n rencontre</numerusform>
            <numerusform>%1 : %2, %n rencontres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceEntry</name>
    <message numerus="yes">
        <source>Mentored %n member(s) of the library faculty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished">Mentor</translation>
    </message>
</context>
<context>
    <name>ServiceReport</name>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was mentored in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Personne accompagnée</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of mentoring service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n meeting(s)</source>
        <translation>
            <numerusform>en %n rencontre</numerusform>
            <numerusform>en %n rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n mentee(s).</source>
        <translation>
            <numerusform>avec %n personne accompagnée.</numerusform>
            <numerusform>avec %n personnes accompagnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are the meetings and other activities that the library&apos;s policy recognises as mentoring service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: %1 of activities that the policy does not recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of mentoring service: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mentee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement is made from dates and durations alone. What was said is between mentor and mentee, and mentees are named where they agreed to be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingSteps</name>
    <message>
        <source>Say who was introduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A discussion begins with a title and a first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>The library file is in use by another program. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is read-only. Nothing was changed; allow writing to it or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged. It was left as it is; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file or its folder cannot be opened. Check that it exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would contradict something else in the library. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Tenon library file. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file could not carry out a step. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenureClock</name>
    <message>
        <source>no years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum %1 on the clock, with every extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum %1 of extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock had already run out on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no clock without a day of appointment. Add the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clock without a track. Add the track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; has no track &quot;%2&quot;. Choose one of its tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no tenure clock. Choose another track if this person has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment is recorded as not eligible for tenure. Change that if the person is on the tenure track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure was granted on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure was denied on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure was granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of %1 granted on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: moved from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior-service credit of %1: year %2 of the track is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: prior-service credit stands for year %2 of the track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: %2 was before the appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: tenure was decided before it was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out: the appointment ended on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Source: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed on %1; the academic year %2 is year 1, also for a start in the middle of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior-service credit of %1 shortens the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock runs %1, to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Year %1 of service: %n month(s) before the term ends on %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Year %1 of service: by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not counted: %2. Source: %3</source>
        <comment>event, why, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would leave no year of a track of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum %1 of credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an extension cannot be given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without the extension the last year of the clock began on %1, before the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: waived on %2, and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it was asked for %n day(s) after its occasion, and at most %1 are allowed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: only %2 counted, %3. Source: %4</source>
        <comment>event, years counted, the cap, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it counts, and moves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a leave of fewer than %n day(s) within two years counts as time on the clock</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is before the clock began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this track has no early review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an early review is possible from year %1 on the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year it asks for is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the review is planned %2 before the mandatory one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the clock of “%2” began, with %3 of earlier service. What came before stays with “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early review: planned for %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event, then why it moved nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step does not move with an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step moves only with an extension in the first %1 on the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2: due on %3 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed for this review: due on %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of year %2 on the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sent on %1; no receipt is recorded. Ask for one in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not counted: %2</source>
        <comment>event, then why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no day. Add the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is dated before the appointment on %1. Correct one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenure was decided already, on %1. Take one of the two decisions back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is dated after the decision on %1. Correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say to which academic year. Add a day of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step was recorded as done already. Take one of the two back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request it answers is not recorded. Choose the request, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is dated before the request of %1. Correct one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request of %1 was answered already. Take one of the two answers back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not name an extension that was granted. Choose the extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is dated before the extension of %1. Correct one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that extension was waived already. Take one of the two back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a leave needs its first and its last day. Add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins. Exchange the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy “%1” has no track “%2”. Choose one of its tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenure was decided already. Take one of the two decisions back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior-service credit of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension of %1 requested on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension denied on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension waived on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early review, by %1, requested on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of track on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reappointment on %1, to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reappointment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the mandatory year on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure granted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure denied on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step “%1” done on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed with tenure on %1: there is no probationary period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed on %1; by the rule for a start in the middle of a year, the academic year %2 is year 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the mandatory year is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lengthens the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step or its review was due before it and did not move.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenureTimeline</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenureWords</name>
    <message>
        <source>Prior-service credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early review requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reappointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory year changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth or adoption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of a relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disaster or pandemic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Refusé</translation>
    </message>
    <message>
        <source>Materials sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>%1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UTF-16 text ends inside a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains a NUL character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is UTF-8 in one place and something else in another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicGuide</name>
    <message>
        <source>The topics cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics cannot be read: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicSteps</name>
    <message>
        <source>Give the topic a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic belongs to a month from 1 to 12, or to none (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair has the checklist “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>%1: %2</source>
        <comment>step, then person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <comment>who wrote, and when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>“%1” cannot be undone, because what it changed was changed again since. Undo the later changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such change in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>The change was not saved, because part of it would have been missing from the history. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y %2 m</source>
        <comment>years and months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The file is not an XLSX workbook that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook holds XML that is refused for safety: a document type, or tags too long or too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook’s XML is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has more than %1 texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (row %2, column %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row has more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet holds more text than is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is empty; its first row should name the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is greater than %1 MB, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file is a damaged ZIP archive, or one with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has more than %1 parts, the most that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive has no part “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than it is packed; it is refused for safety.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>The ZIP file could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole ZIP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP file holds a file that would lie outside of it: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP file holds “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as long as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::desktop::Application</name>
    <message>
        <source>A library to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as if it were this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End once the window has been painted, to measure the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::AgreementSection</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sign by hand, or to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name to acknowledge the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement yet. It begins with the library’s clauses; the pair changes them and adds its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, in force since %2; to be looked at again by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a clause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not acknowledged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged on %1 as “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on paper on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draft an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::AssignPanel</name>
    <message>
        <source>Assign mentor</source>
        <translation>Attribuer un mentor</translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation>Rechercher des candidats</translation>
    </message>
    <message>
        <source>Also &amp;those a rule speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason for the exception</source>
        <translation>&amp;Motif de l’exception</translation>
    </message>
    <message>
        <source>The history keeps it.</source>
        <translation>L’historique le conserve.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Mentor for %1</source>
        <translation>Mentor pour %1</translation>
    </message>
    <message>
        <source>Nobody meets every rule. Show the others as well to see what speaks against each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Admissible</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>An exception needs a reason.</source>
        <translation>Une exception demande un motif.</translation>
    </message>
    <message>
        <source>Assign %1 as mentor of %2</source>
        <translation>Attribuer %1 comme mentor à %2</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign, and make it known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign %n mentor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offer %1 as mentor of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::Attendance</name>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::BackupsPage</name>
    <message>
        <source>No backup yet. One is made when the library is closed after a change, and every 30 minutes of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Each is opened and checked before it counts. Restoring keeps the library it replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Its last change: “%1”, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people, %2 pairings, %3 meetings, %4 portfolio items; now there are %5 people and %6 meetings. %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checked copy was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::Badge</name>
    <message>
        <source>Only you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and your pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pair and the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who conduct the review, never the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::BarChart</name>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::BlockMeter</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::BulkBar</name>
    <message>
        <source>File under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag for the chosen items:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag portfolio items</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n portfolio item(s)</source>
        <translation type="unfinished">
            <numerusform>Supprimer %n élément du portfolio</numerusform>
            <numerusform>Supprimer %n éléments du portfolio</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::BulkMeetingsPanel</name>
    <message>
        <source>Many meetings at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;line for each meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iCalendar (.ics) or a CSV export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics *.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to log</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not clear</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log %n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>45 min w Osei 12 Nov coffee third-year file
1h zoom Osei yesterday article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <comment>day, length, pair below</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are logged. What was not clear is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::CalendarPage</name>
    <message>
        <source>Search people and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">Mois</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date of every clock and review case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing every clock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many dates, how many of them late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No clock runs in this library yet. With a day of appointment and a track, every step appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is like that. Choose Everything, or other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>month, dates, late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1, none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::CasePage</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the decision changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External reviewers: the candidate’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a step records what became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer of the candidate’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer of the division’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure clock</source>
        <translation type="unfinished">Calendrier de titularisation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry this out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out the decision about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is proposed yet. A candidate names reviewers and never writes to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1: %2 for, %3 against, %4 abstained, %5 recused, %6 absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The division’s own reviewers, votes and letters. Neither the candidate nor a mentor is ever shown them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio as it was handed in, evaluations, and what the candidate answered to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the review case of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closely: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::CasePanel</name>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfavourable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to the &amp;step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipt of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written receipt; without one, ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due &amp;by agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the policy says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer of the candidate’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer of the division’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abse&amp;nt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written re&amp;port, where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some states letters in faculty files are public records; keep no more here than the review needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished">&amp;Titre</translation>
    </message>
    <message>
        <source>Response of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effective on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank, tenure status and mentoring stay as they are; what the decision would change is offered on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appealed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the review case of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship, as &amp;declared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ClockCard</name>
    <message>
        <source>Tenure clock</source>
        <translation type="unfinished">Calendrier de titularisation</translation>
    </message>
    <message>
        <source>Whole clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of credit</source>
        <translation type="unfinished">
            <numerusform>%n année de crédit</numerusform>
            <numerusform>%n années de crédit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of extension</source>
        <translation type="unfinished">
            <numerusform>%n année de prolongation</numerusform>
            <numerusform>%n années de prolongation</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the present year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of the year, not only the milestones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ClockPage</name>
    <message>
        <source>Year on the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review</source>
        <translation type="unfinished">Évaluation obligatoire</translation>
    </message>
    <message>
        <source>Pre-tenure review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest early review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of non-renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, text or web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the policy “%1”, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no early review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1, no receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, to end on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened to this clock yet: credit, extensions, leaves and decisions stand here, each with what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review case keeps who acts, what was sent and received, letters, votes and the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a review case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a review case of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::CommandPalette</name>
    <message>
        <source>Search people, items, actions and settings</source>
        <translation>Rechercher personnes, éléments, actions et préférences</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hit(s) shown</source>
        <translation>
            <numerusform>%1 sur %n résultat affiché</numerusform>
            <numerusform>%1 sur %n résultats affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still reading: %n hit(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::DataTable</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::Desk</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::Disclosure</name>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::DoiLookupCard</name>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address would be asked; nothing else is sent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer describes no work with a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the field right that is marked above, then look up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says nothing that the item does not say already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found. Only what is ticked or chosen goes into the form, and the form is saved when you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::DropArea</name>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::DropChoice</name>
    <message>
        <source>What are these files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One new item with all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add them to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An item for each, %n in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) from files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait in your inbox, each with its file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::EventPanel</name>
    <message>
        <source>Record an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;gan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of &amp;reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;private reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter of 14 October, personnel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">&amp;Jour</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;cument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a reason: everybody concerned reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no appointment yet; it comes with the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an event: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years off the clock; 0 for a leave that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of service that count on the new track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The occasion: a birth, the beginning of an illness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day in the academic year of the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review: %1 instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">aucune</translation>
    </message>
    <message>
        <source>The mandatory review stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the clock of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::EvidenceList</name>
    <message>
        <source>Drop files that prove it, at most 50 MB each.</source>
        <translation type="unfinished">Déposez ici les fichiers qui le prouvent, 50 Mo au plus chacun.</translation>
    </message>
    <message>
        <source>Choose evidence</source>
        <translation type="unfinished">Choisir une preuve</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Ouvrir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Retirer %1</translation>
    </message>
    <message>
        <source>Contains student information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains student information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be kept when you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Also proves %n other item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use a kept file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::EvidencePage</name>
    <message>
        <source>Search my evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is kept yet. Drop files into your portfolio, or add them to an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains student information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Preuves</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished">Portfolio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused: proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With student information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them in the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Student information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see which items it proves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, added on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Ouvrir %1</translation>
    </message>
    <message>
        <source>It is of a kind that could run as a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open item: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n unused file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::FieldEditor</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::FileChoice</name>
    <message>
        <source>Take the file away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::GoalsSection</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific, measured, with a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal yet. Three are enough for a year: what, how it is measured, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done when the mentor confirms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>A goal is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over to next year: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry a goal over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal was looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::GridModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Catégorie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <comment>a cell: column, row, what stands in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 !</source>
        <comment>the number of a row that cannot be read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>a cell that is edited: column, row</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::GridPage</name>
    <message>
        <source>Add many items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished">Portfolio</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One item in each row: a title, a date and a category are enough, and what has no category waits in your inbox. Copy rows in a spreadsheet and paste them here. Enter goes down, Tab goes on, Escape leaves the grid, Ctrl+Enter adds the items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be pasted. Copy some rows in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid has no column for this, so it was not pasted: %1. Import the table to keep all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to add yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more row(s), marked in the grid.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was added yet, because %n row(s) cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the other %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added. What cannot be read stays here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n portfolio item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::GridView</name>
    <message>
        <source>Items to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this page is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys, then what they do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::HistoryPage</name>
    <message>
        <source>Take this change back</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Every change but what is others’ own: who made it and when. Nothing is ever struck from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ImportPage</name>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into my portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished">Portfolio</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what is written down elsewhere already. The file is recognised by what is in it, nothing is sent anywhere, and nothing is added before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Catégorie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a reference, a table or a list of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 50 MB. Export a part of it, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished">Rien à importer</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Nouveau</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here: BibTeX, RIS, CSL-JSON, an ORCID record, PubMed, CSV, XLSX, or a complete package. Several are looked at and imported together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a DOI alone. An item can be begun with it; looking up what it stands for is offered there, and nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a complete package. Import it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable, %1: %2</source>
        <comment>where, and why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::InlineMessage</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ItemForm</name>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished">&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation type="unfinished">&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;When, or from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still &amp;going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Identifiers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags and dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026, 2026-09, 1 Sep 2026 or today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation type="unfinished">&amp;État</translation>
    </message>
    <message>
        <source>S&amp;hared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else sees it, in this program or in anything it writes for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished">&amp;Description</translation>
    </message>
    <message>
        <source>My &amp;role</source>
        <translation type="unfinished">Mon &amp;rôle</translation>
    </message>
    <message>
        <source>My contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an identifier or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>Until; empty: present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty where its own date decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every status with its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also filed under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Catégorie</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation type="unfinished">Donnez-lui un titre.</translation>
    </message>
    <message>
        <source>“%1” is no date: write 2026, 2026-09 or 1 Sep 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ItemPanel</name>
    <message>
        <source>Portfolio item</source>
        <translation>Élément du portfolio</translation>
    </message>
    <message>
        <source>Save item</source>
        <translation>Enregistrer l’élément</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Edit item</source>
        <translation>Modifier l’élément</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nouvel élément</translation>
    </message>
    <message>
        <source>Type what you did, and the guide says where it goes. What is not filed yet waits in your inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This usually goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask my mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on %1, not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth keeping: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where an item goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does “%1” go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a portfolio item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portfolio item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is not saved yet. Save it first, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it and open the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You closed this before it was saved. Files are to be chosen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new portfolio item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::JournalPage</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be paired with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you read this page, in this library and in everything made from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was it about, what did I think, what do I want to ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished">&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In my journal, for me alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail saved as .eml; it may also be dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pair to share with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others only learn that a pairing is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for yourself alone; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for yourself alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody not to be paired with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;om not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a page out of a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet. A line after each meeting is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a private list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a note with the pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails (*.eml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for yourself, or share it with the pair. Nothing is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::LetterBatchPanel</name>
    <message>
        <source>Write letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no letter of this kind to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the letters are to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Note that %n letter(s) were written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n letter(s) were not written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were not written: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::LetterPanel</name>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished">&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change what you like; an empty line begins a new paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as ODT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a letter was written, to whom and when, is kept; its text is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no letter to write about this pairing at present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>%1 has no e-mail address here; save the letter instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail program answered. Copy the text and paste it where you write e-mail; the address is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail program has the draft; it sends nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to hand over. It is on the clipboard: paste it into the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is on the clipboard. The address is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that a letter was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::LibraryView</name>
    <message>
        <source>This library is open for reading only, because it may not be written where it lies. Save a copy to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Dernière sauvegarde %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Points of view</source>
        <translation>Points de vue</translation>
    </message>
    <message>
        <source>See as mentee %1</source>
        <translation>Voir comme personne accompagnée : %1</translation>
    </message>
    <message>
        <source>See as mentor %1</source>
        <translation>Voir comme mentor : %1</translation>
    </message>
    <message>
        <source>See as administrator</source>
        <translation>Voir comme administration</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is being made; then the library is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add many items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into my portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a complete package</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopwatch: %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Written and not saved: %1. Save it first, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change is another’s own; they alone take it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::LifePanel</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change, or an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whom I choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the &amp;next mentor, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what you write here goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator then makes the pairing known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds it against you, and no record of it leaves this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator sees that a change is wanted and proposes somebody else. Until then everything goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends today, without fault. The hours of service stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, then a pairing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::LinksPage</name>
    <message>
        <source>No item of yours has a web address, so there is nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation type="unfinished">Portfolio</translation>
    </message>
    <message>
        <source>Addresses asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web addresses in my portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These addresses would be asked, each once, whether something still stands there; nothing else is sent, and addresses of this computer or a private network are left out. Enter opens the item an address stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask %n address(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ListEditor</name>
    <message>
        <source>%1, in year %2</source>
        <comment>review, years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2: %3</source>
        <comment>relation, role, effect</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, day of the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Add the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::LoadCard</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carries how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation type="unfinished">Mentor</translation>
    </message>
    <message>
        <source>Mentees now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Temps</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentors by what they carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody mentors at present, nor did in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>a mentor and a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody carries much more than an even share, which is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than an even share of the hours, which is %2, is carried by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More mentees than they agreed to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places in use of a capacity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, more than even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the chosen period, beside the places each has agreed to; circles and mentoring on the spot take no place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::LogMeetingPanel</name>
    <message>
        <source>Log meeting</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>My &amp;private note</source>
        <translation>Ma note &amp;privée</translation>
    </message>
    <message>
        <source>Enter, or Ctrl+Enter from a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third-year file, article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;air</source>
        <translation>&amp;Binôme</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Moyen</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <source>&amp;Shared note</source>
        <translation>Note &amp;partagée</translation>
    </message>
    <message>
        <source>There is no active pair yet. Assign a mentor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (does not count as service)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote here and did not log is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::MainWindow</name>
    <message>
        <source>Tenon</source>
        <translation>Tenon</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>Tenon libraries (*.tenon);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the sample could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>%1 – Tenon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. The library it replaced is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::MeetingsPage</name>
    <message>
        <source>Notes of this meeting</source>
        <translation>Notes de cette rencontre</translation>
    </message>
    <message>
        <source>No meeting is logged yet. It takes five seconds: Ctrl+M, the minutes, Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>No shared note.</source>
        <translation>Pas de note partagée.</translation>
    </message>
    <message>
        <source>No private note.</source>
        <translation>Pas de note privée.</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (without %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::MentorHomePage</name>
    <message>
        <source>My mentees</source>
        <translation>Mes personnes accompagnées</translation>
    </message>
    <message>
        <source>Service this year</source>
        <translation>Service cette année</translation>
    </message>
    <message>
        <source>Service this academic year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service by month</source>
        <translation>Service par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>Service statement</source>
        <translation>Attestation de service</translation>
    </message>
    <message>
        <source>Last met %1, %2</source>
        <translation>Dernière rencontre : %1, %2</translation>
    </message>
    <message>
        <source>Together since %1, not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mentor nobody at present. When the library assigns somebody to you, they appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>counted as service in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 that does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in hours</source>
        <comment>academic year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Meetings that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>an academic year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::MergePanel</name>
    <message>
        <source>Merge items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They become one item. Identifiers, tags, dates of status and evidence of all are kept; where they differ, choose what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say the same; nothing is to be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::MonthGrid</name>
    <message>
        <source>%1, %2</source>
        <comment>step and person, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::MovePersonCard</name>
    <message>
        <source>Move one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;rson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to another version, by a decision that is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound to version %1 of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the version %1 is bound to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review left to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review: %1, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review: %1, was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to version %2 of the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::NavButton</name>
    <message>
        <source>%1, %2 late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::NowSection</name>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mentee’s clock and goals fill it; add what you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put something on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the agenda, a stopwatch, notes, and what comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring with %1 is offered to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1 are a mentoring pair since %2. Say that you know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge a pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is asked for. The coordinator will see to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a pairing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pairing is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume a pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and %1 have not met yet; the first step is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first e-mail was written on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the agenda. What the mentee’s clock and goals bring appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>Take a point off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a point on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, or call off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned. Plan one, or a series of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something promised is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes the other anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PackEditorPage</name>
    <message>
        <source>Edit a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt as new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, to be version %2. Nothing is written until it is adopted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>section, number of faults</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) to mend before it can be adopted. %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted version %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PackPreview</name>
    <message>
        <source>What it would mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faults come first: these dates are of the policy as it last stood without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No track of this policy has a clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Modifié</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PackageCard</name>
    <message>
        <source>Complete package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the package and checking every file in it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Preuves</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished">Rien à importer</translation>
    </message>
    <message>
        <source>The portfolio of %1, written on %2: %3, %4, %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is the portfolio of %1. What you import becomes yours, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are confidential, and stay so.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some evidence was left out when it was written: confidential %1, about students %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, filters, ratings and questions that are not here yet come along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Nouveau</translation>
    </message>
    <message>
        <source>Import a portfolio package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PackagePanel</name>
    <message>
        <source>Complete package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One ZIP file with everything in your portfolio: all items with all fields, the evidence files, your names, filters and questions, and a list of checksums. It needs no Tenon to be read, and Tenon reads it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confidential evidence too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and evaluations marked as confidential. Whoever gets the file can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence with &amp;student information too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of students, which the law protects (FERPA). Take them along only for yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I &amp;rate myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else sees it in Tenon; in the file everybody would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save package</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential file(s) stay behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) about students stay behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the complete package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP files (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a complete package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to “%1” and read back: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PairPage</name>
    <message>
        <source>No pairing yet. When the library gives you a mentor or a mentee, what you do together is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which of my pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the pair’s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Thèmes</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a pairing and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the junior mentors the senior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation type="unfinished">Consigner une rencontre</translation>
    </message>
    <message>
        <source>The pairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change, or an end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more can be done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, then a pairing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PairPanel</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished">&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 14:30; may stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished">&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished">&amp;Moyen</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a room, a number, a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation type="unfinished">Consigner une rencontre</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation type="unfinished">&amp;Thèmes</translation>
    </message>
    <message>
        <source>&amp;Shared note</source>
        <translation type="unfinished">Note &amp;partagée</translation>
    </message>
    <message>
        <source>D&amp;ecisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;private note</source>
        <translation type="unfinished">Ma note &amp;privée</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Qui</translation>
    </message>
    <message>
        <source>By (2027-01-31)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>a point of an agenda</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2027-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off the whole series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, or call off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as the one who missed or moved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specific, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help wanted of the mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no further day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when I say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the mentor confirms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mentor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mentor and the administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a draft takes back what was acknowledged of it. Empty a clause to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own clause: title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1: title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own clause: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause %1: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle of peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished">&amp;Du</translation>
    </message>
    <message>
        <source>Send a topic to every pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the month’s own topic on every pair’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who brings it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished">&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal or book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;DOI or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it is worth reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where they work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop the article itself, at most 50 MB. It is kept in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote here and did not save is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers, at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PairSection</name>
    <message>
        <source>%1: %2</source>
        <comment>a button and what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take something of a pair away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PairingsPage</name>
    <message>
        <source>Log meeting</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>No pairings yet. They begin where somebody without a mentor is given one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairings</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Personne accompagnée</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who needs a mentor</source>
        <translation>Voir qui a besoin d’un mentor</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1, silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the pairings by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met in %1 of %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a circle and who leads it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PeoplePage</name>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Nobody is in this library yet. A roster brings everybody in at once; only a name and an e-mail are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Nomination</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Example: name, email, rank, appointed, supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenured</source>
        <translation>Titularisé</translation>
    </message>
    <message>
        <source>On the clock</source>
        <translation>En période probatoire</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>tenon::ui::PersonPage</name>
    <message>
        <source>Year on the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory review</source>
        <translation>Évaluation obligatoire</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Mentees</source>
        <translation>Personnes accompagnées</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenured</source>
        <translation>Titularisé</translation>
    </message>
    <message>
        <source>Assign mentor</source>
        <translation>Attribuer un mentor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>Exception: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library’s policy wants a mentor here, and there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library’s policy does not ask for a mentor here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock and reviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PersonRow</name>
    <message>
        <source>Opens the page of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, then for whom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PoliciesPage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: without a clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, at most %3 of extension</source>
        <comment>track, years, extension</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, at most %3 of extension and %4 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt for new appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks, clocks, calendars, criteria and who may mentor whom. A new version is for new appointments; nobody is moved to it without a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped with Tenon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the version for new appointments. Choose another in the list, or here, to see what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their rules are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted version %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place and fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in “%1”. Mend them in the file and check it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no fault. It is listed below; nothing is written until you adopt it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::PortfolioPage</name>
    <message>
        <source>Search my portfolio</source>
        <translation>Rechercher dans mon portfolio</translation>
    </message>
    <message>
        <source>Your portfolio is empty. A title, a date and a category are enough; evidence can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Portfolio items</source>
        <translation>Éléments du portfolio</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Enter adds “%1”, %2, under %3. Ctrl+Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portfolio item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox: not filed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only I can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is behind you yet, so everything is new. This list will show what was added or changed after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added or changed since the review of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Colonnes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here: bibliographies are imported, other files become evidence of new items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you do? “Poster on shelf reading, Apr 2025”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group and how many it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) written to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A DOI. Enter begins an item with it, where looking it up is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen for a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item with all its fields	Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many items in a grid	Ctrl+Shift+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete package…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProcessSection</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished">Dernier contact</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement in force since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Terminé</translation>
    </message>
    <message>
        <source>An exception to a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a channel and how often</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was written to about this pairing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may be named in my mentor’s letters, statement and portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a mentee may be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has said: I may be named in the mentor’s letters, statement and portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change, without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose consent, and to what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProgressBarWithMark</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, expected by now: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ProgressList</name>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark shows what is expected by today under the library’s criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come by the review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an academic year and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By academic year: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own rating in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuestionCard</name>
    <message>
        <source>In words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would file it under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer where an item goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::QuickLine</name>
    <message>
        <source>45 min w Osei coffee third-year file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, how long, how, and what about, in any order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter logs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ReminderWork</name>
    <message>
        <source>%1: due %2, %3.</source>
        <comment>step, date, in how many days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: due %3, %4.</source>
        <comment>person, step, date, in how many days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more date(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tenon</source>
        <translation type="unfinished">Tenon</translation>
    </message>
    <message>
        <source>Tenon reminds you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::RoleButton</name>
    <message>
        <source>Point of view: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Choose another point of view. It changes what is shown first, not what may be seen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::RosterPage</name>
    <message>
        <source>Drop a roster here: a CSV file as spreadsheets save it. Only a name and an e-mail address are needed; importing it twice changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Rosters (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ignored)</source>
        <translation>(ignorée)</translation>
    </message>
    <message>
        <source>%1 · %2 · divided by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 with a problem. Columns not used: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importer %n ligne</numerusform>
            <numerusform>Importer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Import the roster “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were imported. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n ligne a été importée. Annuler la retire.</numerusform>
            <numerusform>%n lignes ont été importées. Annuler les retire toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>See who needs a mentor</source>
        <translation>Voir qui a besoin d’un mentor</translation>
    </message>
    <message>
        <source>Import the good rows and &amp;leave out those with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation type="unfinished">Importer une liste</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Personnes</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Courriel</translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the roster “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::RowList</name>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::SearchButton</name>
    <message>
        <source>Search everything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>People, items, actions and settings; Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ServiceItemCard</name>
    <message>
        <source>In my portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be written; nothing is until you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mentored nobody yet. Once you do, one button here makes the entry of your portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into my portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring my portfolio up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Nouveau</translation>
    </message>
    <message>
        <source>Has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named: a mentee is only with their consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named with their consent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring as an item of the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your portfolio has %n item(s) of mentoring, up to date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open my portfolio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::ServicePage</name>
    <message>
        <source>&amp;Mentor</source>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>Service by month</source>
        <translation>Service par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Service statement</source>
        <translation>Attestation de service</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year %1</source>
        <translation>Année universitaire %1</translation>
    </message>
    <message>
        <source>There is no mentor in this library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service of %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt);;Web page (*.html);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentoring service of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”. It holds no word of any note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to all mentors of this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has any service in this period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Also Ctrl + and Ctrl −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings belong to you and this computer; everything that belongs to the library is in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remind me, days before a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also by the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days divided by commas, such as 30, 7. Empty: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of days, from 0 to 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;up DOIs on the internet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::SharedCard</name>
    <message>
        <source>Shared portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) shared with you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::SharedSection</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduce somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles from a bibliography…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send by e-mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an article as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an article as discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shared yet. An article with a line of why is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles from a bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliographies (*.bib *.ris *.json *.csv *.xlsx *.nbib);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Share %n article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shared, %2 on the list already or without a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) shared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody introduced yet. My friends are your friends: whom should the other know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet. What is written here stays in this file, and only the pair reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an article away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail is begun without “%1”: save a copy, and attach it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Point de vue</translation>
    </message>
    <message>
        <source>This changes what is shown first. It locks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::StandingPage</name>
    <message>
        <source>Time to tenure file</source>
        <translation>Temps avant le dossier</translation>
    </message>
    <message>
        <source>Portfolio complete</source>
        <translation>Portfolio complet</translation>
    </message>
    <message>
        <source>Meetings this year</source>
        <translation>Rencontres cette année</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Portfolio progress</source>
        <translation>Progression du portfolio</translation>
    </message>
    <message>
        <source>My mentors</source>
        <translation>Mes mentors</translation>
    </message>
    <message>
        <source>Add to portfolio</source>
        <translation>Ajouter au portfolio</translation>
    </message>
    <message>
        <source>Log meeting</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>File due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step of the clock is behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 expected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mentor is assigned yet. The library’s administrator sees that you need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Pas encore de rencontre</translation>
    </message>
    <message>
        <source>Clock and reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Ouvrir</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::StandingStrip</name>
    <message>
        <source>Progress in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Progression</translation>
    </message>
    <message>
        <source>%1: show its items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation type="unfinished">
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) may be counted twice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::StatusLine</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>tenon::ui::Stopwatch</name>
    <message>
        <source>Start the stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::TenureTimeline</name>
    <message>
        <source>Tenure clock</source>
        <translation>Calendrier de titularisation</translation>
    </message>
    <message>
        <source>%1, due %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure clock, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::TimelineLegend</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::TodayPage</name>
    <message>
        <source>Without a mentor</source>
        <translation>Sans mentor</translation>
    </message>
    <message>
        <source>Due within 60 days</source>
        <translation>Échéance sous 60 jours</translation>
    </message>
    <message>
        <source>Silent pairs</source>
        <translation>Binômes silencieux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting too long</source>
        <translation>
            <numerusform>%n attend trop longtemps</numerusform>
            <numerusform>%n attendent trop longtemps</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits too long</source>
        <translation>Personne n’attend trop longtemps</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing overdue</source>
        <translation>Rien en retard</translation>
    </message>
    <message>
        <source>Every pair is in touch</source>
        <translation>Tous les binômes sont en contact</translation>
    </message>
    <message>
        <source>Longer than the policy allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this library</source>
        <translation>dans cette bibliothèque</translation>
    </message>
    <message>
        <source>Everybody who should have a mentor has one. New colleagues appear here on the day of their appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Appointed %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of appointment is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign mentor</source>
        <translation>Attribuer un mentor</translation>
    </message>
    <message>
        <source>Nothing is due within 60 days. Reviews and dossiers appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pair has met lately. Pairs that fall silent appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor %1, last met %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor %1, never met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in this library yet. A roster brings everybody in at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairings that wait for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tenon::ui::TopicsSection</name>
    <message>
        <source>Topics, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was once done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a topic as discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discussed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do and who does it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check something off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::TwiceHint</name>
    <message>
        <source>Filed under %1 as well. It is counted once, under %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted twice? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other item: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::WelcomePage</name>
    <message>
        <source>Recent libraries</source>
        <translation>Bibliothèques récentes</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Name of the library</source>
        <translation>&amp;Nom de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Policy</source>
        <translation>&amp;Politique</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Tenon</source>
        <translation>Tenon</translation>
    </message>
    <message>
        <source>Mentoring on the tenure track, for the library that runs it, the colleague who is on the clock, and the one who helps. Everything stays in one private file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Explorer l’exemple</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Ranks, clock, criteria and who may mentor whom. It is copied into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of your own on this computer is safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>&amp;Administration</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Create library</source>
        <translation>Créer la bibliothèque</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenon libraries (*.tenon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the library a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::ui::WhatIfCard</name>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose something and see what moves. Nothing is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Both calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock as supposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suppose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppose this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supposed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tenon::workspace::Workspace</name>
    <message>
        <source>%1 has no appointment yet. Add the day and the track of the appointment to see the tenure clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northfield University Library (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed what to bring next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note only I can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample evidence for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northfield University Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. This change was not saved. Put the file back where it was, or close the library and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing that would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was saved by an older Tenon and must be brought up to date, but it may not be written here. Open a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already exists. Choose another name; a new library never replaces a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no policy version “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has several policy versions “%1”. Say which: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no appointment to be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the track “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rank “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved to version %2 of “%3”: it does not have %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter in the personnel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason only I can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio as handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dean’s office, shelf 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>President</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a mentor of the person who asked can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it goes, or write a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the article on shared print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to a refereed journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft of twelve pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review by spring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal’s confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical reader for the method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the second draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve on one committee outside the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed, and present at three meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Café in the atrium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the second draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mentors learn from the mentored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A. Example and B. Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of Invented Library Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, and it made me think of our first year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lena Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State library, preservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows everybody in shared print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which journal first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one with the quick review, or the one everybody reads?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one whose readers you want to argue with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our hours never meet; somebody in my building would be easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered beyond the usual number of mentees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is kept here is missing or altered (fingerprint %1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
