// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/packeditorpage.h"

#include "core/policy/packreader.h"
#include "core/policy/policystore.h"
#include "ui/policy/objectform.h"
#include "ui/policy/packpreview.h"
#include "ui/policy/roomydelegate.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkMs = 250;
constexpr int leastForm = 200;
constexpr int stackedForm = 560; // its least height where the three stand below each other
constexpr int besideFrom = 900;  // the width from which the preview stands beside the form

struct Section {
    const char* title;
    QStringList members;
};

const std::vector<Section>& sections() {
    static const std::vector<Section> all{
        {QT_TRANSLATE_NOOP("PackEditor", "General"),
         {u"name"_s, u"version"_s, u"title"_s, u"program"_s, u"yearStart"_s, u"sources"_s}},
        {QT_TRANSLATE_NOOP("PackEditor", "Ranks"), {u"ranks"_s, u"ladders"_s}},
        {QT_TRANSLATE_NOOP("PackEditor", "Tracks and clock"), {u"tracks"_s}},
        {QT_TRANSLATE_NOOP("PackEditor", "Reviews and calendars"), {u"reviews"_s}},
        {QT_TRANSLATE_NOOP("PackEditor", "Criteria"),
         {u"categories"_s, u"ratings"_s, u"countsFrom"_s}},
        {QT_TRANSLATE_NOOP("PackEditor", "Workload"), {u"workload"_s}},
        {QT_TRANSLATE_NOOP("PackEditor", "Eligibility"),
         {u"assignWithinDays"_s, u"silentAfterDays"_s, u"menteeRanks"_s, u"eligibility"_s}},
        {QT_TRANSLATE_NOOP("PackEditor", "Conflicts"), {u"conflicts"_s}},
        {QT_TRANSLATE_NOOP("PackEditor", "Dossiers"), {u"dossiers"_s}},
        {QT_TRANSLATE_NOOP("PackEditor", "Agreement"),
         {u"clauses"_s, u"pairings"_s, u"activities"_s}},
    };
    return all;
}

QString titleOf(const Section& section) {
    return QCoreApplication::translate("PackEditor", section.title);
}

// "3" becomes "4", "2026" becomes "2027", "first" becomes "first-2".
QString nextVersion(const QString& version) {
    bool number = false;
    const int count = version.toInt(&number);
    return number ? QString::number(count + 1) : version + u"-2"_s;
}

QScrollArea* makeScrollArea(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setWidget(content);
    return area;
}

QByteArray jsonOf(const QJsonObject& pack) {
    return QJsonDocument(pack).toJson();
}

} // namespace

PackEditorPage::PackEditorPage(Desk& desk, QWidget* parent) : Page(desk, parent) {
    header()->setTitle(tr("Edit a policy"));
    header()->setTrail({tr("Policies")});
    header()->setPrimaryAction(tr("Adopt as new version"), u"check"_s);
    header()->setSecondaryAction(tr("Cancel"));
    connect(header(), &PageHeader::crumbActivated, this,
            [this] { this->desk().showPage(u"policies"_s); });
    connect(header(), &PageHeader::secondaryActivated, this, &PackEditorPage::leave);
    connect(header(), &PageHeader::primaryActivated, this, &PackEditorPage::adopt);
    auto* body = new QWidget;
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::l);
    m_body->addWidget(makeSections());
    m_body->addWidget(makeFormArea(), 5);
    m_body->addWidget(makePreviewArea(), 3);
    column()->addWidget(body, 1);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &PackEditorPage::check);
}

QWidget* PackEditorPage::makeSections() {
    m_sections = new QListWidget;
    m_sections->setAccessibleName(tr("Sections of the policy"));
    m_sections->setTabKeyNavigation(false);
    m_sections->setItemDelegate(new RoomyDelegate(m_sections));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Section& section : sections())
        m_sections->addItem(titleOf(section));
    m_sections->setCurrentRow(0);
    connect(m_sections, &QListWidget::currentRowChanged, this, &PackEditorPage::showSection);
    return m_sections;
}

QWidget* PackEditorPage::makeFormArea() {
    auto* card = new Card;
    card->setPadding(space::l);
    m_formArea = makeScrollArea(new QWidget);
    card->body()->addWidget(m_formArea, 1);
    return card;
}

QWidget* PackEditorPage::makePreviewArea() {
    m_preview = new PackPreview;
    m_previewArea = makeScrollArea(m_preview);
    return m_previewArea;
}

void PackEditorPage::edit(const QJsonObject& pack) {
    m_start = policy::inNewestFormat(pack);
    m_pack = m_start;
    m_pack["version"_L1] = nextVersion(m_pack["version"_L1].toString());
    message()->dismiss();
    m_sections->setCurrentRow(0);
    showSection(0);
    check();
}

// What somebody typed stays, whatever else happens to the library.
void PackEditorPage::refresh() {
    if (!hasPack()) {
        const auto current = library().library();
        if (!current)
            return showError(current.error());
        const auto version = library().records<policy::PolicyVersion>().get(current->policy);
        if (!version)
            return showError(version.error());
        edit(QJsonDocument::fromJson(version->body.toUtf8()).object());
    }
    fitWidth();
}

void PackEditorPage::showSection(int index) {
    if (index < 0 || !hasPack())
        return;
    m_section = index;
    const FormContext context{[this](const QString& names) {
        return codes(names);
    }};
    const Section& section = sections()[std::size_t(index)];
    auto* form = new ObjectForm(policy::rootOfSchema(), context, section.members);
    connect(form, &ValueEditor::edited, this, &PackEditorPage::takeSection);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::m, 0);
    column->addWidget(form);
    column->addStretch();
    form->setValue(m_pack);
    m_form = form;
    m_formArea->setWidget(content); // deletes the one before
    content->setAutoFillBackground(false);
    m_formArea->verticalScrollBar()->setValue(0);
    showFaults();
}

void PackEditorPage::takeSection() {
    m_pack = m_form->value().toObject();
    m_checkSoon.start();
}

void PackEditorPage::check() {
    m_checkSoon.stop();
    m_faults = policy::readPack(jsonOf(m_pack)).faults;
    if (m_faults.empty())
        m_preview->showPacks(m_start, m_pack, desk().today());
    m_preview->setStale(!m_faults.empty());
    header()->setSubtitle(tr("“%1”, to be version %2. Nothing is written until it is adopted.")
                              .arg(m_pack["title"_L1].toString(), m_pack["version"_L1].toString()));
    showFaults();
}

void PackEditorPage::showFaults() {
    if (m_form)
        m_form->setFaults(m_faults);
    for (int i = 0; i < m_sections->count(); ++i) {
        const QStringList& members = sections()[std::size_t(i)].members;
        const auto count =
            std::count_if(m_faults.begin(), m_faults.end(), [&](const policy::PackFault& fault) {
                return members.contains(splitPath(fault.path).first);
            });
        QListWidgetItem* item = m_sections->item(i);
        const QString title = titleOf(sections()[std::size_t(i)]);
        item->setText(count > 0 ? tr("%1 (%2)", "section, number of faults").arg(title).arg(count)
                                : title);
        item->setIcon(count > 0 ? icon(u"alert-circle"_s) : QIcon());
    }
    if (m_faults.empty())
        return message()->dismiss();
    const QString first = m_faults.front().path;
    message()->showMessage(
        MessageKind::Warning,
        tr("%n fault(s) to mend before it can be adopted. %1: %2", nullptr, int(m_faults.size()))
            .arg(first, m_faults.front().message),
        tr("Go there"), [this, first] { reveal(first); });
}

void PackEditorPage::reveal(const QString& path) {
    const QString head = splitPath(path).first;
    for (int i = 0; i < m_sections->count(); ++i) {
        if (!sections()[std::size_t(i)].members.contains(head))
            continue;
        m_sections->setCurrentRow(i);
        m_form->reveal(path);
        if (QWidget* focused = m_form->window()->focusWidget();
            focused && m_formArea->isAncestorOf(focused))
            m_formArea->ensureWidgetVisible(focused, 0, 80);
        return;
    }
}

void PackEditorPage::adopt() {
    check();
    if (!m_faults.empty())
        return reveal(m_faults.front().path);
    const QByteArray json = jsonOf(m_pack);
    const QString label = tr("Adopted version %1 of “%2”")
                              .arg(m_pack["version"_L1].toString(), m_pack["title"_L1].toString());
    const bool adopted = desk().commit(
        label,
        [json](store::Edit& edit) -> Status {
            auto version = policy::adoptPack(edit, json);
            return version ? Status() : Status(version.error());
        },
        message());
    if (adopted)
        leave();
}

// The next time it is shown, it begins with what is in force then.
void PackEditorPage::leave() {
    desk().showPage(u"policies"_s);
    m_pack = {};
    markStale();
}

QStringList PackEditorPage::codes(const QString& names) const {
    if (names == u"steps"_s) {
        // Steps of reviews that come more than once end in their year; stepsOf() knows.
        const auto reading = policy::readPack(jsonOf(m_pack));
        QStringList all;
        for (const policy::Track& track : reading.pack.tracks)
            for (const policy::TrackStep& step : policy::stepsOf(reading.pack, track))
                if (!all.contains(step.code))
                    all.append(step.code);
        return all;
    }
    QStringList all;
    for (const QJsonValue& one : m_pack[names].toArray())
        all.append(one["code"_L1].toString());
    return all;
}

void PackEditorPage::fitWidth() {
    const bool beside = width() >= scaled(besideFrom);
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int widest = m_sections->sizeHintForColumn(0) + iconSide() + space::s;
    m_sections->setMinimumWidth(beside ? std::min(widest, scaled(240)) : 0);
    m_sections->setMaximumWidth(beside ? m_sections->minimumWidth() : QWIDGETSIZE_MAX);
    // Below each other each has its own height, and the page scrolls.
    m_sections->setMinimumHeight(beside ? 0 : scaled(120));
    m_sections->setMaximumHeight(beside ? QWIDGETSIZE_MAX : scaled(160));
    m_formArea->setMinimumHeight(beside ? leastForm : stackedForm);
    m_previewArea->setMinimumHeight(beside ? leastForm : stackedForm);
}

void PackEditorPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitWidth();
}

} // namespace tenon::ui
