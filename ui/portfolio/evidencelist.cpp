// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/evidencelist.h"

#include "core/portfolio/evidencestore.h"
#include "ui/desk/keptfile.h"
#include "ui/desk/page.h"
#include "ui/portfolio/thumbnail.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/make.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::Evidence;
using portfolio::EvidenceUse;

namespace {

template <class T>
bool holds(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

} // namespace

EvidenceList::EvidenceList(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_lines(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_lines->setSpacing(space::s);
    column->addLayout(m_lines);
    auto* drop = new DropArea(tr("Drop files that prove it, at most 50 MB each."));
    connect(drop, &DropArea::filesDropped, this, &EvidenceList::addFiles);
    connect(drop, &DropArea::chooseRequested, this,
            [this] { addFiles(QFileDialog::getOpenFileNames(this, tr("Choose evidence"))); });
    column->addWidget(drop);
}

void EvidenceList::setItem(std::optional<portfolio::ItemId> item) {
    m_item = item;
    m_files.clear();
    m_dropped.clear();
    m_linked.clear();
    m_classes.clear();
    showLines();
}

void EvidenceList::addFiles(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    for (const QString& path : paths) {
        if (const QString why = whyNotKept(path); !why.isEmpty())
            emit complained(why);
        else if (!m_files.contains(path))
            m_files << path;
    }
    showLines();
}

bool EvidenceList::isUsedHere(const EvidenceUse& use) const {
    if (holds(m_dropped, use.evidence.id))
        return false;
    return holds(m_linked, use.evidence.id) || (m_item && holds(use.items, *m_item));
}

void EvidenceList::showLines() {
    clearLayout(m_lines);
    const auto person = m_desk.viewpoint().person;
    auto kept = person ? portfolio::evidenceKept(m_desk.library().reader(), *person)
                       : Result<std::vector<EvidenceUse>>(std::vector<EvidenceUse>());
    if (!kept)
        return emit complained(kept.error().message);
    for (const EvidenceUse& use : *kept)
        if (isUsedHere(use))
            addKept(use);
    for (const QString& path : std::as_const(m_files))
        addPending(path);
    offerKept(*kept);
}

void EvidenceList::addKept(const EvidenceUse& use) {
    const Evidence& evidence = use.evidence;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* picture = makeIconLabel(u"paperclip"_s);
    row->addWidget(picture, 0, Qt::AlignTop);
    showPicture(picture, evidence);
    auto* words = new QVBoxLayout;
    words->addWidget(new ElidedLabel(evidence.name));
    words->addWidget(
        makeLabel(QLocale().formattedDataSize(evidence.bytes), TextRole::Caption, Ink::Muted));
    if (QWidget* others = makeOthers(use))
        words->addWidget(others, 0, Qt::AlignLeft);
    words->addWidget(makeClasses(evidence));
    row->addLayout(words, 1);
    auto* open = makeIconButton(u"eye"_s, tr("Open %1").arg(evidence.name));
    auto* remove = makeIconButton(u"x"_s, tr("Remove %1").arg(evidence.name));
    row->addWidget(open, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(open, &QPushButton::clicked, this, [this, evidence] {
        if (auto opened = showKeptFile(m_desk.library(), keptFileOf(evidence)); !opened)
            emit complained(opened.error().message);
    });
    connect(remove, &QPushButton::clicked, this, [this, id = evidence.id] {
        std::erase(m_linked, id);
        m_dropped.push_back(id);
        showLines();
    });
    m_lines->addWidget(line);
}

bool EvidenceList::isChanged() const {
    return !m_files.isEmpty() || !m_dropped.empty() || !m_linked.empty() || !m_classes.isEmpty();
}

// The other items that a file proves, as a list to open; none where there are no others.
QWidget* EvidenceList::makeOthers(const EvidenceUse& use) {
    std::vector<qint64> ids;
    for (const portfolio::ItemId item : use.items)
        if (item != m_item)
            ids.push_back(item.value());
    const auto items = portfolio::itemsById(m_desk.library().reader(), ids);
    if (!items || items->empty())
        return nullptr;
    auto* button = makeButton(tr("Also proves %n other item(s)", nullptr, int(items->size())), {},
                              ButtonKind::Link);
    auto* menu = new QMenu(button);
    for (const portfolio::PortfolioItem& item : *items)
        connect(menu->addAction(QString(item.title).replace(u'&', u"&&"_s)), &QAction::triggered,
                this, [this, id = item.id] { emit itemRequested(id); });
    button->setMenu(menu);
    return button;
}

QWidget* EvidenceList::makeClasses(const Evidence& evidence) {
    auto* classes = new QWidget;
    auto* column = new QVBoxLayout(classes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    Classes now{evidence.studentInformation,
                evidence.confidentiality == portfolio::Confidentiality::Confidential};
    now = m_classes.value(evidence.id.value(), now);
    auto* student = new QCheckBox(tr("Contains student information"));
    auto* confidential = new QCheckBox(tr("Confidential"));
    student->setChecked(now.student);
    confidential->setChecked(now.confidential);
    student->setAccessibleName(tr("%1 contains student information").arg(evidence.name));
    confidential->setAccessibleName(tr("%1 is confidential").arg(evidence.name));
    const auto note = [this, id = evidence.id.value(), student, confidential] {
        m_classes.insert(id, {student->isChecked(), confidential->isChecked()});
    };
    connect(student, &QCheckBox::toggled, this, note);
    connect(confidential, &QCheckBox::toggled, this, note);
    column->addWidget(student);
    column->addWidget(confidential);
    return classes;
}

void EvidenceList::showPicture(QLabel* label, const Evidence& evidence) {
    if (!hasThumbnail(evidence.mime, evidence.bytes))
        return;
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!portfolio::readKeptFile(m_desk.library().reader(), keptFileOf(evidence), bytes))
        return;
    makeThumbnail(bytes.data(), evidence.mime, QSize(scaled(56), scaled(72)), label,
                  [label](const QPixmap& picture) {
                      label->setFixedSize(picture.size());
                      label->setPixmap(picture);
                  });
}

void EvidenceList::addPending(const QString& path) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeIconLabel(u"paperclip"_s));
    row->addWidget(new ElidedLabel(QFileInfo(path).fileName()), 1);
    row->addWidget(makeLabel(tr("will be kept when you save"), TextRole::Caption, Ink::Muted));
    auto* remove = makeIconButton(u"x"_s, tr("Remove %1").arg(QFileInfo(path).fileName()));
    connect(remove, &QPushButton::clicked, this, [this, path] {
        m_files.removeAll(path);
        showLines();
    });
    row->addWidget(remove);
    m_lines->addWidget(line);
}

// One file may prove several items: what is kept already is offered, not added again.
void EvidenceList::offerKept(const std::vector<EvidenceUse>& kept) {
    auto* menu = new QMenu(this);
    for (const EvidenceUse& use : kept) {
        if (isUsedHere(use))
            continue;
        QAction* action = menu->addAction(QString(use.evidence.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = use.evidence.id] {
            std::erase(m_dropped, id);
            m_linked.push_back(id);
            showLines();
        });
    }
    if (menu->isEmpty())
        return menu->deleteLater();
    auto* button = makeButton(tr("Use a kept file"), u"link"_s, ButtonKind::Link);
    button->setMenu(menu);
    menu->setParent(button, Qt::Popup);
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

Status EvidenceList::write(store::Edit& edit, portfolio::ItemId item, const CancelToken& cancel,
                           const Progress& progress) const {
    for (auto it = m_classes.constBegin(); it != m_classes.constEnd(); ++it) {
        auto evidence = edit.read<Evidence>().get(portfolio::EvidenceId(it.key()));
        if (!evidence)
            return evidence.error();
        evidence->studentInformation = it->student;
        evidence->confidentiality = it->confidential ? portfolio::Confidentiality::Confidential
                                                     : portfolio::Confidentiality::Ordinary;
        if (auto updated = edit.update(*evidence); !updated)
            return updated;
    }
    for (const portfolio::EvidenceId id : m_linked)
        if (auto linked = portfolio::linkEvidence(edit, item, id); !linked)
            return linked;
    for (const portfolio::EvidenceId id : m_dropped)
        if (auto removed = portfolio::unlinkEvidence(edit, item, id); !removed)
            return removed;
    qint64 done = 0;
    for (const QString& path : m_files) {
        if (progress)
            progress(done++, m_files.size());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::CannotRead,
                         tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                         {},
                         path};
        auto added = portfolio::addEvidence(edit, item, path, file, m_desk.today(), cancel);
        if (!added)
            return added.error();
    }
    return {};
}

} // namespace tenon::ui
