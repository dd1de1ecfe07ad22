// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/welcomepage.h"

#include "core/policy/policypack.h"
#include "ui/desk/page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPolicyWidth = 160;

QString documentsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QPushButton* makeDoor(const QString& text, const QString& iconName, ButtonKind kind) {
    auto* button = makeButton(text, iconName, kind);
    button->setMinimumWidth(scaled(200));
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_message(new InlineMessage)
    , m_recentCard(new Card(tr("Recent libraries")))
    , m_newCard(new Card(tr("New library")))
    , m_name(new QLineEdit)
    , m_nameField(new FormField(tr("&Name of the library"), m_name))
    , m_administrator(new QLineEdit)
    , m_policy(new QComboBox)
    , m_policyField(new FormField(tr("&Policy"), m_policy))
    , m_path(new QLineEdit)
    , m_pathField(new FormField(tr("&File"), m_path)) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    column->setSpacing(space::xl);
    column->addStretch(1);
    column->addWidget(makeHead());
    column->addWidget(m_message);
    column->addWidget(m_recentCard);
    m_newCard->body()->addWidget(makeNewForm());
    column->addWidget(m_newCard);
    column->addStretch(2);
    content->setMaximumWidth(820);
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 20);
    row->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_recentCard->hide();
    m_newCard->hide();
}

QWidget* WelcomePage::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("Tenon"), TextRole::PageTitle));
    column->addWidget(makeWrappingLabel(
        tr("Mentoring on the tenure track, for the library that runs it, the colleague who is on "
           "the clock, and "
           "the one who helps. Everything stays in one private file on this computer.")));
    auto* doors = new QWidget;
    auto* flow = new FlowLayout(doors);
    auto* sample = makeDoor(tr("Explore the sample"), u"book-open"_s, ButtonKind::Primary);
    auto* fresh = makeDoor(tr("New library…"), u"plus"_s, ButtonKind::Secondary);
    auto* open = makeDoor(tr("Open…"), u"folder"_s, ButtonKind::Secondary);
    for (QPushButton* door : {sample, fresh, open})
        flow->addWidget(door);
    column->addWidget(doors);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(fresh, &QPushButton::clicked, this, &WelcomePage::showNewLibrary);
    connect(open, &QPushButton::clicked, this, &WelcomePage::chooseRequested);
    return head;
}

QWidget* WelcomePage::makeNewForm() {
    for (const QString& name : policy::shippedPacks()) {
        const auto json = policy::shippedPackJson(name);
        const auto pack =
            json ? policy::parsePack(*json) : Result<policy::PolicyPack>(json.error());
        if (pack)
            m_policy->addItem(pack->title, name);
    }
    // A long title of a policy does not widen the page; it is whole in the list.
    m_policy->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_policy->setMinimumWidth(leastPolicyWidth);
    m_policyField->setHint(
        tr("Ranks, clock, criteria and who may mentor whom. It is copied into the file."));
    m_pathField->setHint(tr("A folder of your own on this computer is safest."));
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_nameField);
    column->addWidget(new FormField(tr("&Administrator"), m_administrator));
    column->addWidget(m_policyField);
    auto* place = new QHBoxLayout;
    place->addWidget(m_pathField, 1);
    auto* choose = makeButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the file"));
    place->addWidget(choose, 0, Qt::AlignVCenter);
    column->addLayout(place);
    auto* create = makeButton(tr("Create library"), u"check"_s, ButtonKind::Primary);
    column->addWidget(create, 0, Qt::AlignLeft);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_path->setText(QDir(documentsFolder())
                            .filePath((name.isEmpty() ? tr("Library") : name) + u".tenon"_s));
    });
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Where to keep the library"), m_path->text(), tr("Tenon libraries (*.tenon)"),
            nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            m_path->setText(path);
    });
    connect(create, &QPushButton::clicked, this, &WelcomePage::submit);
    for (QLineEdit* field : {m_name, m_administrator, m_path})
        connect(field, &QLineEdit::returnPressed, this, &WelcomePage::submit);
    return form;
}

void WelcomePage::setRecent(const QStringList& paths) {
    clearLayout(m_recentCard->body());
    for (const QString& path : paths) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* name = makeButton(QFileInfo(path).completeBaseName(), u"file"_s, ButtonKind::Quiet);
        name->setAccessibleDescription(path);
        connect(name, &QPushButton::clicked, this, [this, path] { emit openRequested(path); });
        row->addWidget(name);
        auto* folder = new ElidedLabel(QDir::toNativeSeparators(QFileInfo(path).path()));
        setTextRole(folder, TextRole::Label);
        setInk(folder, Ink::Muted);
        row->addWidget(folder, 1);
        m_recentCard->body()->addWidget(line);
    }
    m_recentCard->setVisible(!paths.isEmpty());
}

void WelcomePage::showNewLibrary() {
    m_newCard->show();
    if (m_path->text().isEmpty())
        m_path->setText(QDir(documentsFolder()).filePath(tr("Library") + u".tenon"_s));
    m_nameField->focusEditor();
}

void WelcomePage::submit() {
    m_nameField->setError(m_name->text().trimmed().isEmpty() ? tr("Give the library a name.")
                                                             : QString());
    QString path = m_path->text().trimmed();
    if (!path.isEmpty() && QFileInfo(path).suffix() != u"tenon"_s)
        path += u".tenon"_s;
    m_pathField->setError(
        QFileInfo::exists(path) ? tr("That file exists already; choose another name.") : QString());
    if (!m_nameField->error().isEmpty())
        return m_nameField->focusEditor();
    if (!m_pathField->error().isEmpty())
        return m_pathField->focusEditor();
    emit newRequested({path, m_name->text().trimmed(), m_administrator->text().trimmed(),
                       m_policy->currentData().toString()});
}

} // namespace tenon::ui
