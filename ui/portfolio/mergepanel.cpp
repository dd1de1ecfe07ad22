// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/mergepanel.h"

#include "core/portfolio/evidencestore.h"
#include "core/portfolio/itemstore.h"
#include "core/portfolio/portfolioquery.h"
#include "ui/desk/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

MergePanel::MergePanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Merge items"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_fieldsColumn(new QVBoxLayout) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(makeWrappingLabel(
        tr("They become one item. Identifiers, tags, dates of status and evidence of all are kept; "
           "where they differ, choose what is right.")));
    m_fieldsColumn->setSpacing(space::m);
    column->addLayout(m_fieldsColumn);
    column->addStretch();
    setContent(content);
    auto* button = makeButton(tr("Merge"), u"check"_s, ButtonKind::Primary);
    addFooterButton(button);
    setDefaultButton(button);
    connect(button, &QPushButton::clicked, this, &MergePanel::merge);
    hide();
}

void MergePanel::openFor(const std::vector<qint64>& items) {
    m_accounts.clear();
    m_message->dismiss();
    for (const qint64 id : items) {
        auto whole = portfolio::wholeItem(m_desk.library().reader(), portfolio::ItemId(id));
        if (!whole)
            return;
        m_accounts.push_back(std::move(*whole));
    }
    if (m_accounts.size() < 2 || m_accounts.size() > portfolio::mostMerged)
        return;
    m_fields = portfolio::mergeFields(m_accounts);
    m_choices.clear();
    for (const portfolio::MergeField& field : m_fields)
        m_choices.push_back(field.proposed);
    showFields();
    openPanel();
}

void MergePanel::showFields() {
    clearLayout(m_fieldsColumn);
    bool differ = false;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (!m_fields[i].differs())
            continue;
        differ = true;
        m_fieldsColumn->addWidget(makeField(i));
    }
    if (!differ)
        m_fieldsColumn->addWidget(
            makeWrappingLabel(tr("They say the same; nothing is to be chosen.")));
}

QWidget* MergePanel::makeField(std::size_t index) {
    const portfolio::MergeField& field = m_fields[index];
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(makeLabel(field.label, TextRole::BodyStrong));
    auto* group = new QButtonGroup(box);
    for (int i = 0; i < field.values.size(); ++i) {
        if (field.values[i].isEmpty())
            continue;
        QString shown = field.values[i].simplified();
        auto* choice = new QRadioButton;
        shown = choice->fontMetrics().elidedText(shown, Qt::ElideMiddle, scaled(280));
        choice->setText(QString(shown).replace(u'&', u"&&"_s));
        choice->setToolTip(field.values[i]);
        choice->setAccessibleName(tr("%1: %2").arg(field.label, shown));
        choice->setChecked(i == field.proposed);
        group->addButton(choice, i);
        column->addWidget(choice);
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this, index](int account) { m_choices[index] = account; });
    return box;
}

void MergePanel::merge() {
    portfolio::WholeItem whole = portfolio::merged(m_accounts, m_choices);
    const bool done = m_desk.commit(
        tr("Merge %n items", nullptr, int(m_accounts.size())),
        [&](store::Edit& edit) -> Status {
            for (std::size_t i = 1; i < m_accounts.size(); ++i) {
                auto evidence = portfolio::evidenceOf(edit.database(), m_accounts[i].item.id);
                if (!evidence)
                    return evidence.error();
                for (const portfolio::Evidence& piece : *evidence)
                    if (auto linked = portfolio::linkEvidence(edit, whole.item.id, piece.id);
                        !linked)
                        return linked;
                if (auto removed = portfolio::removeItem(edit, m_accounts[i].item.id); !removed)
                    return removed;
            }
            return portfolio::saveItem(edit, whole, m_desk.today());
        },
        m_message);
    if (done)
        closePanel();
}

} // namespace tenon::ui
