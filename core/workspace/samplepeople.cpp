// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/samplepeople.h"

namespace tenon::workspace {

const std::vector<SamplePerson>& samplePeople() {
    static const std::vector<SamplePerson> people{
        // name, department, rank, supervisor, years, days, tenured, track, capacity, credit,
        // extension, behind
        {"Helen Vasquez", "Administration", "professor", nullptr, 19, 0, 14, true, 0, 0, 0, false},
        {"Joseph Whitlock", "Research Services", "professor", "Helen Vasquez", 16, 0, 11, true, -1,
         0, 0, false},
        {"Miriam Castellano", "Cataloging", "associate", "Helen Vasquez", 11, 0, 6, true, -1, 0, 0,
         false},
        {"Ruth Okafor", "Instruction", "professor", "Helen Vasquez", 14, 0, 9, true, -1, 0, 0,
         false},
        {"Daniel Lindqvist", "Special Collections", "associate", "Helen Vasquez", 9, 0, 4, true, 2,
         0, 0, false},
        {"Priya Raman", "Systems", "associate", "Helen Vasquez", 8, 0, 2, true, -1, 0, 0, false},
        {"Tomas Brandt", "Archives", "professor", "Helen Vasquez", 21, 0, 16, true, 0, 0, 0, false},
        {"Agnes Muller-Hart", "Instruction", "associate", "Ruth Okafor", 10, 0, 5, true, -1, 0, 0,
         false},
        {"Grace Tanaka", "Collections", "associate", "Helen Vasquez", 12, 0, 7, true, -1, 0, 0,
         false},
        {"Beatrice Lang", "Archives", "distinguished-professor", "Tomas Brandt", 27, 0, 22, true,
         -1, 0, 0, false},
        {"Amara Osei", "Research Services", "assistant", "Joseph Whitlock", 2, 0, -1, true, -1, 0,
         0, false},
        {"Leo Marchetti", "Cataloging", "assistant", "Miriam Castellano", -1, 6, -1, true, -1, 0, 0,
         false},
        {"Noor Haddad", "Systems", "assistant", "Priya Raman", -1, 41, -1, true, -1, 0, 0, false},
        {"Callum Reyes", "Special Collections", "assistant", "Tomas Brandt", 4, 0, -1, true, -1, 0,
         1, false},
        {"Ingrid Solheim", "Instruction", "assistant", "Ruth Okafor", 1, 0, -1, true, -1, 0, 0,
         false},
        {"Wei Abbott", "Collections", "assistant", "Helen Vasquez", 0, 0, -1, true, -1, 0, 0,
         false},
        {"Fatima Rossi", "Research Services", "assistant", "Joseph Whitlock", 4, 0, -1, true, -1, 0,
         0, true},
        {"Olu Adeyemi", "Archives", "assistant", "Tomas Brandt", 1, 0, -1, true, -1, 0, 0, false},
        {"Hannah Brooks", "Instruction", "associate", "Ruth Okafor", 6, 0, 1, true, -1, 0, 0,
         false},
        {"Marcus Feld", "Systems", "assistant", "Priya Raman", 1, 0, -1, true, -1, 2, 0, false},
        {"Samuel Okoro", "Cataloging", "assistant", "Miriam Castellano", 2, 0, -1, true, -1, 0, 0,
         true},
        {"Yusuf Karim", "Research Services", "associate", "Joseph Whitlock", 1, 0, -1, true, -1, 0,
         0, false},
        {"Peter Novak", "Access Services", "instructor", "Helen Vasquez", 5, 0, -1, false, -1, 0, 0,
         false},
        {"Dana Whitehorse", "Access Services", "instructor", "Helen Vasquez", 2, 0, -1, false, -1,
         0, 0, false},
        {"Elena Petrova", "Instruction", "distinguished-instructor", "Ruth Okafor", 9, 0, -1, false,
         -1, 0, 0, false},
    };
    return people;
}

const std::vector<SamplePair>& samplePairs() {
    static const std::vector<SamplePair> pairs{
        // mentor, mentee, started, last met, every, ended (days ago)
        {"Ruth Okafor", "Amara Osei", 790, 3, 23, -1},
        {"Daniel Lindqvist", "Callum Reyes", 1510, 12, 30, -1},
        {"Daniel Lindqvist", "Olu Adeyemi", 420, 19, 27, -1},
        {"Agnes Muller-Hart", "Ingrid Solheim", 430, 96, 31, -1},
        {"Grace Tanaka", "Wei Abbott", 70, 8, 14, -1},
        {"Ruth Okafor", "Fatima Rossi", 1480, 26, 34, -1},
        {"Grace Tanaka", "Marcus Feld", 410, 33, 38, -1},
        {"Priya Raman", "Samuel Okoro", 75, -1, 30, -1},
        {"Beatrice Lang", "Yusuf Karim", 400, 41, 45, -1},
        {"Ruth Okafor", "Hannah Brooks", 2200, 520, 40, 500},
    };
    return pairs;
}

const std::vector<SampleItem>& sampleItems() {
    static const std::vector<SampleItem> items{
        {"Amara Osei", "librarianship", "Research data consultations for the College of Science",
         "Consultant", "campus", "done", 60, true,
         "112 consultations, most of them on data management plans."},
        {"Amara Osei", "librarianship", "Data management workshop series", "Instructor", "campus",
         "done", 130, true, "Six sessions a term, 84 participants."},
        {"Amara Osei", "librarianship", "Guide to funder data policies", "Author", "library",
         "done", 240, true, "Kept up to date every term."},
        {"Amara Osei", "librarianship", "Reference desk and chat", "Reference librarian", "library",
         "done", 400, false, "Four hours a week."},
        {"Amara Osei", "librarianship", "Repository deposit workflow redesigned", "Project lead",
         "library", "done", 310, true, "Deposits doubled in the first year."},
        {"Amara Osei", "librarianship", "Survey of data storage needs", "Lead", "campus",
         "in_progress", 25, false, ""},
        {"Amara Osei", "scholarship", "What reviewers look for in data management plans", "Author",
         "national", "done", 190, true, "Peer-reviewed article."},
        {"Amara Osei", "scholarship", "Poster: counting consultations that count", "Presenter",
         "regional", "done", 350, true, ""},
        {"Amara Osei", "scholarship", "Book review: Managing Small Data", "Reviewer", "national",
         "submitted", 30, false, ""},
        {"Amara Osei", "service", "Faculty Senate Library Committee", "Member", "campus", "done",
         420, true, "Meets monthly."},
        {"Amara Osei", "service", "Search committee, metadata librarian", "Member", "library",
         "done", 160, true, ""},
        {"Amara Osei", "service", "State library association, data interest group", "Secretary",
         "state", "done", 280, false, ""},
        {"Callum Reyes", "librarianship", "Processing of the Harrow family papers", "Archivist",
         "library", "done", 700, true, ""},
        {"Callum Reyes", "scholarship", "Exhibition: A County in Maps", "Curator", "local", "done",
         500, true, ""},
        {"Callum Reyes", "service", "Regional archives round table", "Chair", "regional", "done",
         320, false, ""},
        {"Ingrid Solheim", "librarianship", "First-year seminar instruction", "Instructor",
         "campus", "done", 200, false, ""},
        {"Wei Abbott", "librarianship", "Orientation to the collection budget", "Liaison",
         "library", "done", 30, false, ""},
        {"Fatima Rossi", "librarianship", "Business research clinic", "Founder", "campus", "done",
         600, true, ""},
        {"Fatima Rossi", "scholarship", "Embedded librarians and case competitions", "Author",
         "national", "accepted", 90, true, ""},
        {"Fatima Rossi", "service", "Graduate council", "Member", "campus", "done", 380, true, ""},
        {"Olu Adeyemi", "librarianship", "Oral history digitization", "Project lead", "library",
         "in_progress", 140, false, ""},
        {"Marcus Feld", "librarianship", "Discovery layer upgrade", "Developer", "library", "done",
         150, true, ""},
        {"Hannah Brooks", "service", "Library faculty assembly", "Chair", "library", "done", 260,
         false, ""},
        {"Ruth Okafor", "service", "Library Faculty Mentoring", "Mentor", "library", "done", 790,
         false, "Mentor of three colleagues."},
    };
    return items;
}

} // namespace tenon::workspace
