// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/portfolioexport.h"

#include "core/base/fingerprint.h"
#include "core/base/outputfile.h"
#include "core/base/text.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/store/blobstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

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

Status addFiles(const Workspace& workspace, std::vector<portfolio::EvidenceUse> kept,
                const Progress& progress, const CancelToken& cancel,
                exchange::PortfolioPackage& package) {
    qint64 total = 0;
    for (const portfolio::EvidenceUse& use : kept)
        total += use.evidence.bytes;
    qint64 done = 0;
    for (portfolio::EvidenceUse& use : kept) {
        if (cancel.isCancelled())
            return stopped();
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (auto read = portfolio::readEvidence(workspace.reader(), use.evidence, bytes); !read)
            return read;
        done += use.evidence.bytes;
        package.files.push_back({std::move(use.evidence), std::move(use.items), bytes.data()});
        if (progress)
            progress(done, total);
    }
    return {};
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
    return takeOwned(edit, person, package.ratings, [](const auto& a, const auto& b) {
        return a.category == b.category && a.on == b.on;
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
    QBuffer source;
    source.setData(file.bytes);
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
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && hash.addData(&file) &&
        QString::fromLatin1(hash.result().toHex()) == wanted)
        return {};
    file.close();
    QFile::remove(path);
    return Error{ErrorCode::CannotWrite,
                 Tr::tr("%1 was not what was written when it was read back, so it was removed. "
                        "Choose another place.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString(), path};
}

} // namespace

Result<exchange::PortfolioPackage> packageOf(const Workspace& workspace, people::PersonId person,
                                             const PackageOptions& options,
                                             const Progress& progress, const CancelToken& cancel) {
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
    if (auto added = addFiles(workspace, std::move(*kept), progress, cancel, package); !added)
        return added.error();
    return package;
}

Result<PackageWritten> exportPackage(const Workspace& workspace, people::PersonId person,
                                     const QString& path, const PackageOptions& options,
                                     const Progress& progress, const CancelToken& cancel) {
    // Two halves: out of the library, into the package.
    const auto half = [&](qint64 first) -> Progress {
        if (!progress)
            return {};
        return [&progress, first](qint64 done, qint64 total) {
            progress(first * total + done, 2 * total);
        };
    };
    auto package = packageOf(workspace, person, options, half(0), cancel);
    if (!package)
        return package.error();
    auto bytes = exchange::writePackage(*package, half(1), cancel);
    if (!bytes)
        return bytes.error();
    const PackageWritten written{int(package->items.size()), int(package->files.size()),
                                 package->leftOut, bytes->size(), sha256Of(*bytes)};
    if (path.isEmpty())
        return written;
    if (auto done = writeOutputFile(path, *bytes); !done)
        return done.error();
    if (auto back = readsBack(path, written.sha256); !back)
        return back.error();
    return written;
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
