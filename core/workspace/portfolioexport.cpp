// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/portfolioexport.h"

#include "core/base/outputfile.h"
#include "core/base/text.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/store/blobstore.h"
#include "core/store/durable.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

namespace tenon::workspace {

using namespace Qt::StringLiterals;
using portfolio::Evidence;
using portfolio::EvidenceId;
using portfolio::WholeItem;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PortfolioExport)
};

Error stopped() {
    return {ErrorCode::Cancelled, Tr::tr("Stopped. Nothing was changed."), {}, {}};
}

// Counts one that stays behind.
bool goesAlong(const Evidence& evidence, const PackageOptions& options,
               exchange::LeftOut& leftOut) {
    if (!options.confidential &&
        evidence.confidentiality == portfolio::Confidentiality::Confidential) {
        ++leftOut.confidential;
        return false;
    }
    if (!options.studentInformation && evidence.studentInformation) {
        ++leftOut.studentInformation;
        return false;
    }
    return true;
}

template <class T>
Status readOwned(const Workspace& workspace, people::PersonId person, std::vector<T>& records) {
    auto all = workspace.records<T>().where("person"_L1, person.value());
    if (!all)
        return all.error();
    records = std::move(*all);
    return {};
}

void addFiles(const Workspace& workspace, std::vector<portfolio::EvidenceUse> kept,
              exchange::PortfolioPackage& package) {
    for (portfolio::EvidenceUse& use : kept) {
        const auto read = [&workspace, evidence = use.evidence]() -> Result<QByteArray> {
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            auto done = portfolio::readKeptFile(workspace.reader(), keptFileOf(evidence), bytes);
            return done ? Result<QByteArray>(bytes.data()) : Result<QByteArray>(done.error());
        };
        package.files.push_back({std::move(use.evidence), std::move(use.items), {}, read});
    }
}

// Their own questions; who answered is somebody of this library alone.
Status readQuestions(const Workspace& workspace, people::PersonId person,
                     std::vector<portfolio::FilingQuestion>& questions) {
    auto read = readOwned(workspace, person, questions);
    for (portfolio::FilingQuestion& question : questions)
        question.answeredBy.reset();
    return read;
}

// What comes from outside is made safe to keep, as every import is: no control characters.
template <store::Described T>
Result<T> cleaned(const T& record) {
    store::Row row = store::toRow(record);
    for (store::Value& value : row)
        if (auto* text = std::get_if<QString>(&value))
            *text = text::cleaned(*text);
    return store::fromRow<T>(row);
}

template <store::Described T>
Status insertCleaned(store::Edit& edit, const T& record) {
    auto safe = cleaned(record);
    return safe ? edit.insert(*safe) : Status(safe.error());
}

Status insertWhole(store::Edit& edit, const WholeItem& whole) {
    if (auto item = insertCleaned(edit, whole.item); !item)
        return item;
    return portfolio::eachPart([&](const char*, auto parts) -> Status {
        for (const auto& part : whole.*parts)
            if (auto inserted = insertCleaned(edit, part); !inserted)
                return inserted;
        return {};
    });
}

// Names, filters and ratings of the person's own, as far as they are not here.
template <class T, class Same>
Status takeOwned(store::Edit& edit, people::PersonId person, const std::vector<T>& records,
                 Same same) {
    for (T record : records) {
        record.person = person;
        auto known = edit.read<T>().find(record.id);
        auto others = edit.read<T>().where("person"_L1, person.value());
        if (!known || !others)
            return known ? others.error() : known.error();
        if (*known || std::any_of(others->begin(), others->end(),
                                  [&](const T& other) { return same(other, record); }))
            continue;
        if (auto inserted = insertCleaned(edit, record); !inserted)
            return inserted;
    }
    return {};
}

// The questions whose item is this person's here.
Result<std::vector<portfolio::FilingQuestion>>
askedHere(store::Edit& edit, people::PersonId person,
          const std::vector<portfolio::FilingQuestion>& questions) {
    std::vector<portfolio::FilingQuestion> here;
    for (const portfolio::FilingQuestion& question : questions) {
        if (question.item) {
            auto item = edit.read<portfolio::PortfolioItem>().find(*question.item);
            if (!item)
                return item.error();
            if (!*item || (*item)->person != person)
                continue;
        }
        here.push_back(question);
        here.back().answeredBy.reset();
    }
    return here;
}

Status takeOwn(store::Edit& edit, people::PersonId person,
               const exchange::PortfolioPackage& package) {
    if (auto names = takeOwned(edit, person, package.names,
                               [](const auto& a, const auto& b) { return a.name == b.name; });
        !names)
        return names;
    if (auto filters = takeOwned(
            edit, person, package.filters,
            [](const auto& a, const auto& b) { return a.name == b.name && a.filter == b.filter; });
        !filters)
        return filters;
    if (auto ratings = takeOwned(
            edit, person, package.ratings,
            [](const auto& a, const auto& b) { return a.category == b.category && a.on == b.on; });
        !ratings)
        return ratings;
    auto questions = askedHere(edit, person, package.questions);
    if (!questions)
        return questions.error();
    return takeOwned(edit, person, *questions, [](const auto& a, const auto& b) {
        return a.question == b.question && a.asked == b.asked && a.item == b.item;
    });
}

// The same bytes are kept once. They never become less confidential than they are here.
Result<EvidenceId> stricter(store::Edit& edit, Evidence here, const Evidence& there) {
    here.studentInformation = here.studentInformation || there.studentInformation;
    if (there.confidentiality == portfolio::Confidentiality::Confidential)
        here.confidentiality = there.confidentiality;
    if (auto updated = edit.update(here); !updated)
        return updated.error();
    return here.id;
}

Result<EvidenceId> keepFile(store::Edit& edit, people::PersonId person,
                            const exchange::PackagedFile& file, const CancelToken& cancel) {
    auto here = portfolio::evidenceKeptAs(edit, person, file.evidence.sha256);
    if (!here)
        return here.error();
    if (*here)
        return stricter(edit, **here, file.evidence);
    auto taken = edit.read<Evidence>().find(file.evidence.id);
    if (!taken)
        return taken.error();
    auto bytes = file.content();
    if (!bytes)
        return bytes.error();
    QBuffer source;
    source.setData(*bytes);
    source.open(QIODevice::ReadOnly);
    if (auto kept = store::keepBlob(edit, source, cancel); !kept)
        return kept.error();
    Evidence evidence = file.evidence;
    if (*taken) // by somebody else here
        evidence.id = edit.newId<Evidence>();
    evidence.person = person;
    portfolio::nameEvidence(evidence, file.evidence.name); // whatever the package says of its kind
    if (auto inserted = edit.insert(evidence); !inserted)
        return inserted.error();
    return evidence.id;
}

// Only for items that were added: what stands here already is left alone.
Result<bool> takeFile(store::Edit& edit, people::PersonId person,
                      const exchange::PackagedFile& file, const QSet<qint64>& added,
                      const CancelToken& cancel) {
    std::vector<portfolio::ItemId> proved;
    for (const portfolio::ItemId item : file.items)
        if (added.contains(item.value()))
            proved.push_back(item);
    if (proved.empty())
        return false;
    auto kept = keepFile(edit, person, file, cancel);
    if (!kept)
        return kept.error();
    for (const portfolio::ItemId item : proved)
        if (auto linked = portfolio::linkEvidence(edit, item, *kept); !linked)
            return linked.error();
    return true;
}

// What the disk gives back is what was meant. A device (a pipe, say) gives nothing back.
Status readsBack(const QString& path, const QString& wanted) {
    if (!QFileInfo(path).isFile())
        return {};
    const auto hash = store::sha256Of(path);
    if (hash && *hash == wanted)
        return {};
    QFile::remove(path);
    return Error{ErrorCode::CannotWrite,
                 Tr::tr("%1 was not what was written when it was read back, so it was removed. "
                        "Choose another place.")
                     .arg(QDir::toNativeSeparators(path)),
                 hash ? u"sha256 differs"_s : hash.error().detail, path};
}

} // namespace

Result<exchange::PortfolioPackage> packageOf(const Workspace& workspace, people::PersonId person,
                                             const PackageOptions& options) {
    auto owner = workspace.records<people::Person>().get(person);
    auto items = portfolio::wholeItems(workspace.reader(), person);
    auto kept = portfolio::evidenceKept(workspace.reader(), person);
    if (!owner)
        return owner.error();
    if (!items)
        return items.error();
    if (!kept)
        return kept.error();
    exchange::PortfolioPackage package;
    package.person = owner->name;
    package.made = workspace.today();
    package.items = std::move(*items);
    std::erase_if(*kept, [&](const portfolio::EvidenceUse& use) {
        return !goesAlong(use.evidence, options, package.leftOut);
    });
    if (auto read = readOwned(workspace, person, package.names); !read)
        return read.error();
    if (auto read = readOwned(workspace, person, package.filters); !read)
        return read.error();
    if (options.ownRatings)
        if (auto read = readOwned(workspace, person, package.ratings); !read)
            return read.error();
    if (auto read = readQuestions(workspace, person, package.questions); !read)
        return read.error();
    addFiles(workspace, std::move(*kept), package);
    return package;
}

Result<PackageWritten> exportPackage(const Workspace& workspace, people::PersonId person,
                                     const QString& path, const PackageOptions& options,
                                     const Progress& progress, const CancelToken& cancel) {
    auto package = packageOf(workspace, person, options);
    if (!package)
        return package.error();
    PackageWritten written{
        int(package->items.size()), int(package->files.size()), package->leftOut, 0, {}};
    const auto make = [&](const QString& name) -> Status {
        if (auto made = exchange::writePackageFile(*package, name, progress, cancel); !made)
            return made;
        written.bytes = QFileInfo(name).size();
        auto hash = store::sha256Of(name);
        if (!hash)
            return hash.error();
        written.sha256 = *hash;
        return {};
    };
    if (path.isEmpty()) {
        const QTemporaryDir rehearsal;
        auto made = make(rehearsal.filePath(u"package.zip"_s));
        return made ? Result<PackageWritten>(written) : Result<PackageWritten>(made.error());
    }
    if (auto done = makeOutputFile(path, make); !done)
        return done.error();
    if (auto back = readsBack(path, written.sha256); !back)
        return back.error();
    return written;
}

Result<std::vector<bool>> knownHere(const Workspace& workspace,
                                    const exchange::PortfolioPackage& package) {
    std::vector<bool> known;
    for (const WholeItem& whole : package.items) {
        auto found = workspace.records<portfolio::PortfolioItem>().find(whole.item.id);
        if (!found)
            return found.error();
        known.push_back(found->has_value());
    }
    return known;
}

Result<PackageTaken> takePackage(store::Edit& edit, people::PersonId person,
                                 const exchange::PortfolioPackage& package,
                                 const Progress& progress, const CancelToken& cancel) {
    PackageTaken taken;
    QSet<qint64> added;
    const qint64 total = qint64(package.items.size() + package.files.size());
    qint64 done = 0;
    const auto goOn = [&] {
        if (progress)
            progress(++done, total);
        return !cancel.isCancelled();
    };
    for (WholeItem whole : package.items) {
        if (!goOn())
            return stopped();
        auto known = edit.read<portfolio::PortfolioItem>().find(whole.item.id);
        if (!known)
            return known.error();
        if (*known) {
            ++taken.known;
            continue;
        }
        whole.item.person = person;
        if (auto inserted = insertWhole(edit, whole); !inserted)
            return inserted.error();
        added.insert(whole.item.id.value());
        ++taken.added;
    }
    for (const exchange::PackagedFile& file : package.files) {
        if (!goOn())
            return stopped();
        auto kept = takeFile(edit, person, file, added, cancel);
        if (!kept)
            return kept.error();
        taken.evidence += *kept;
    }
    if (auto own = takeOwn(edit, person, package); !own)
        return own.error();
    return taken;
}

Result<PackageTaken> importPackage(Workspace& workspace, people::PersonId person,
                                   const QString& path, const Progress& progress,
                                   const CancelToken& cancel) {
    auto package = exchange::readPackageFile(path);
    if (!package)
        return package.error();
    PackageTaken taken;
    auto done =
        workspace.commit(Tr::tr("Import a portfolio package"), [&](store::Edit& edit) -> Status {
            auto all = takePackage(edit, person, *package, progress, cancel);
            if (!all)
                return all.error();
            taken = *all;
            return {};
        });
    if (!done)
        return done.error();
    return taken;
}

} // namespace tenon::workspace
