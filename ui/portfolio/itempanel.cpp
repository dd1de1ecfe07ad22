// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/itempanel.h"

#include "core/base/text.h"
#include "core/people/peoplequery.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "core/workspace/overview.h"
#include "ui/desk/page.h"
#include "ui/desk/words.h"
#include "ui/portfolio/evidencefile.h"
#include "ui/tasks/longwrite.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::PortfolioItem;

ItemPanel::ItemPanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Portfolio item"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_title(new QLineEdit)
    , m_titleField(new FormField(tr("&Title"), m_title))
    , m_category(new QComboBox)
    , m_categoryField(new FormField(tr("&Category"), m_category))
    , m_started(new QDateEdit)
    , m_hasEnd(new QCheckBox(tr("It &ended on")))
    , m_ended(new QDateEdit)
    , m_role(new QLineEdit)
    , m_scope(new QComboBox)
    , m_status(new QComboBox)
    , m_description(new QPlainTextEdit)
    , m_evidence(new QVBoxLayout) {
    setContent(buildForm());
    auto* save = makeButton(tr("Save item"), u"check"_s, ButtonKind::Primary);
    addFooterButton(save);
    setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, &ItemPanel::save);
    connect(m_hasEnd, &QCheckBox::toggled, m_ended, &QWidget::setEnabled);
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        const policy::Category* category =
            m_pack ? m_pack->category(m_category->currentData().toString()) : nullptr;
        m_categoryField->setHint(category ? category->description : QString());
    });
    hide();
}

QWidget* ItemPanel::buildForm() {
    for (QDateEdit* day : {m_started, m_ended}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(u"d MMM yyyy"_s);
    }
    m_ended->setAccessibleName(tr("Day it ended"));
    for (const auto& [scope, token] : Tokens<portfolio::Scope>::pairs)
        m_scope->addItem(portfolio::scopeText(scope), QString::fromLatin1(token));
    for (const auto& [status, token] : Tokens<portfolio::ItemStatus>::pairs)
        m_status->addItem(portfolio::statusText(status), QString::fromLatin1(token));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(scaled(96));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(m_titleField);
    column->addWidget(m_categoryField);
    column->addWidget(new FormField(tr("&From"), m_started));
    column->addWidget(m_hasEnd);
    column->addWidget(m_ended);
    column->addWidget(new FormField(tr("My &role"), m_role));
    column->addWidget(new FormField(tr("S&cope"), m_scope));
    column->addWidget(new FormField(tr("St&atus"), m_status));
    column->addWidget(new FormField(tr("&Description"), m_description));
    column->addWidget(makeLabel(tr("Evidence"), TextRole::BodyStrong));
    column->addLayout(m_evidence);
    auto* drop = new DropArea(tr("Drop files that prove it, at most 50 MB each."));
    connect(drop, &DropArea::filesDropped, this, &ItemPanel::addFiles);
    connect(drop, &DropArea::chooseRequested, this,
            [this] { addFiles(QFileDialog::getOpenFileNames(this, tr("Choose evidence"))); });
    column->addWidget(drop);
    column->addWidget(makeAudienceBadge(Audience::Pair), 0, Qt::AlignLeft);
    column->addStretch();
    return content;
}

void ItemPanel::fillCategories() {
    m_category->clear();
    m_pack = nullptr;
    const auto person = m_desk.viewpoint().person;
    if (!person)
        return;
    auto profile = people::profile(m_desk.library().reader(), *person);
    auto pack = profile ? workspace::packOf(m_desk.library(), *profile)
                        : Result<const policy::PolicyPack*>(profile.error());
    if (!pack)
        return m_message->showMessage(MessageKind::Error, pack.error().message);
    m_pack = *pack;
    for (const policy::Category& category : m_pack->categories)
        m_category->addItem(category.title, category.code);
}

void ItemPanel::openFor(std::optional<portfolio::ItemId> item, const QStringList& files) {
    m_item = item;
    m_files.clear();
    m_dropped.clear();
    m_message->dismiss();
    m_titleField->setError({});
    fillCategories();
    PortfolioItem shown;
    shown.started = PartialDate(m_desk.today());
    if (m_pack && !m_pack->categories.empty())
        shown.category = m_pack->categories.front().code;
    if (item) {
        auto found = m_desk.library().records<PortfolioItem>().get(*item);
        if (!found)
            return;
        shown = *found;
    } else if (!files.isEmpty()) {
        shown.title = QFileInfo(files.first()).completeBaseName();
    }
    show(shown);
    addFiles(files);
    setTitle(item ? tr("Edit item") : tr("New item"));
    openPanel();
    m_title->setFocus();
    m_title->selectAll();
}

void ItemPanel::show(const PortfolioItem& item) {
    m_title->setText(item.title);
    m_category->setCurrentIndex(std::max(0, m_category->findData(item.category)));
    m_started->setDate(item.started ? item.started->first() : m_desk.today());
    m_hasEnd->setChecked(item.ended.has_value());
    m_ended->setEnabled(item.ended.has_value());
    m_ended->setDate(item.ended ? item.ended->last() : m_started->date());
    m_role->setText(item.role);
    m_scope->setCurrentIndex(m_scope->findData(tokenOf(item.scope)));
    m_status->setCurrentIndex(m_status->findData(tokenOf(item.status)));
    m_description->setPlainText(item.description);
    showEvidence();
}

PortfolioItem ItemPanel::edited() const {
    PortfolioItem item;
    item.person = m_desk.viewpoint().person.value_or(people::PersonId());
    item.title = text::cleanedLine(m_title->text());
    item.category = m_category->currentData().toString();
    item.started = PartialDate(m_started->date());
    if (m_hasEnd->isChecked())
        item.ended = PartialDate(m_ended->date());
    item.role = text::cleanedLine(m_role->text());
    item.scope = fromToken<portfolio::Scope>(m_scope->currentData().toString())
                     .value_or(portfolio::Scope::Library);
    item.status = fromToken<portfolio::ItemStatus>(m_status->currentData().toString())
                      .value_or(portfolio::ItemStatus::Done);
    item.description = text::cleaned(m_description->toPlainText());
    return item;
}

void ItemPanel::addFiles(const QStringList& paths) {
    for (const QString& path : paths) {
        const QFileInfo file(path);
        if (!file.isFile() || file.size() == 0)
            m_message->showMessage(
                MessageKind::Warning,
                tr("“%1” is not a file with anything in it.").arg(file.fileName()));
        else if (!m_files.contains(path))
            m_files << path;
    }
    showEvidence();
}

void ItemPanel::showEvidence() {
    clearLayout(m_evidence);
    if (m_item)
        if (auto kept = portfolio::evidenceOf(m_desk.library().reader(), *m_item))
            for (const portfolio::Evidence& evidence : *kept) {
                if (std::find(m_dropped.begin(), m_dropped.end(), evidence.id) != m_dropped.end())
                    continue;
                addEvidenceLine(
                    evidence.name, QLocale().formattedDataSize(evidence.bytes),
                    [this, evidence] { openEvidence(evidence); },
                    [this, evidence] {
                        m_dropped.push_back(evidence.id);
                        showEvidence();
                    });
            }
    for (const QString& path : std::as_const(m_files))
        addEvidenceLine(QFileInfo(path).fileName(), tr("will be kept when you save"), {},
                        [this, path] {
                            m_files.removeAll(path);
                            showEvidence();
                        });
}

void ItemPanel::addEvidenceLine(const QString& name, const QString& size,
                                std::function<void()> open, std::function<void()> remove) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeIconLabel(u"paperclip"_s));
    row->addWidget(new ElidedLabel(name), 1);
    row->addWidget(makeLabel(size, TextRole::Caption, Ink::Muted));
    if (open) {
        auto* button = makeIconButton(u"eye"_s, tr("Open %1").arg(name));
        connect(button, &QPushButton::clicked, this, [open = std::move(open)] { open(); });
        row->addWidget(button);
    }
    auto* button = makeIconButton(u"x"_s, tr("Remove %1").arg(name));
    connect(button, &QPushButton::clicked, this, [remove = std::move(remove)] { remove(); });
    row->addWidget(button);
    m_evidence->addWidget(line);
}

void ItemPanel::openEvidence(const portfolio::Evidence& evidence) {
    if (auto opened = showEvidenceFile(m_desk.library(), evidence); !opened)
        m_message->showMessage(MessageKind::Error, opened.error().message);
}

Status ItemPanel::keepFiles(store::Edit& edit, portfolio::ItemId item, LongWrite& watch) {
    for (const portfolio::EvidenceId id : m_dropped)
        if (auto removed = portfolio::unlinkEvidence(edit, item, id); !removed)
            return removed;
    const Progress progress = watch.progress();
    qint64 done = 0;
    for (const QString& path : std::as_const(m_files)) {
        progress(done++, m_files.size());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::CannotRead,
                         tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                         {},
                         path};
        auto kept = portfolio::addEvidence(edit, item, path, file, m_desk.today(), watch.cancel());
        if (!kept)
            return kept.error();
    }
    return {};
}

void ItemPanel::save() {
    PortfolioItem item = edited();
    m_titleField->setError(item.title.isEmpty() ? tr("Give it a title.") : QString());
    if (item.title.isEmpty())
        return m_titleField->focusEditor();
    if (!m_pack)
        return;
    portfolio::WholeItem whole;
    if (m_item)
        if (auto stored = portfolio::wholeItem(m_desk.library().reader(), *m_item))
            whole = *stored;
    item.id = whole.item.id;
    if (whole.item.status != item.status)
        portfolio::noteStatus(whole, item.status, PartialDate(m_desk.today()));
    whole.item = item;
    if (auto good = portfolio::checkItem(*m_pack, whole); !good)
        return m_message->showMessage(MessageKind::Error, good.error().message);
    const QString label =
        (m_item ? tr("Change “%1”") : tr("Add “%1” to the portfolio")).arg(item.title);
    LongWrite watch(label, this);
    const bool done = m_desk.commit(
        label,
        [&](store::Edit& edit) -> Status {
            if (auto written = portfolio::saveItem(edit, whole, m_desk.today()); !written)
                return written;
            return keepFiles(edit, whole.item.id, watch);
        },
        m_message);
    if (done)
        closePanel();
}

} // namespace tenon::ui
