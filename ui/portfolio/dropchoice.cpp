// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/dropchoice.h"

#include "core/base/text.h"
#include "core/portfolio/evidencestore.h"
#include "core/portfolio/itemstore.h"
#include "ui/desk/keptfile.h"
#include "ui/tasks/longwrite.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 6;

} // namespace

QString titleFromFile(const QString& path) {
    const QFileInfo file(path);
    const QString title = text::cleanedLine(file.completeBaseName().replace(u'_', u' '));
    return title.isEmpty() ? file.fileName() : title;
}

DropChoice::DropChoice(Desk& desk, InlineMessage* message, QWidget* parent)
    : Card(tr("What are these files?"), parent)
    , m_desk(desk)
    , m_message(message)
    , m_files(makeWrappingLabel(QString()))
    , m_each(makeButton(QString(), u"plus"_s, ButtonKind::Primary))
    , m_one(makeButton(tr("One new item with all of them"), u"paperclip"_s))
    , m_there(makeButton(QString(), u"paperclip"_s)) {
    body()->addWidget(m_files);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    auto* cancel = makeButton(tr("Leave them"), {}, ButtonKind::Quiet);
    for (QPushButton* button : {m_each, m_one, m_there, cancel})
        flow->addWidget(button);
    body()->addWidget(buttons);
    connect(m_each, &QPushButton::clicked, this, &DropChoice::makeItems);
    connect(m_one, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_paths;
        leave();
        emit editRequested({}, paths);
    });
    connect(m_there, &QPushButton::clicked, this, [this] {
        const QStringList paths = m_paths;
        leave();
        emit editRequested(m_target, paths);
    });
    connect(cancel, &QPushButton::clicked, this, &DropChoice::leave);
    connect(&desk, &Desk::viewpointChanged, this, &DropChoice::leave);
    setTarget({}, {});
    hide();
}

void DropChoice::setTarget(std::optional<portfolio::ItemId> item, const QString& title) {
    m_target = item;
    m_there->setVisible(item.has_value());
    m_there->setText(tr("Add them to “%1”").arg(title.size() > 40 ? title.left(39) + u'…' : title));
    m_there->setAccessibleName(tr("Add them to “%1”").arg(title));
}

void DropChoice::ask(const QStringList& paths) {
    QStringList complaints;
    m_paths.clear();
    for (const QString& path : paths) {
        if (const QString why = whyNotKept(path); !why.isEmpty())
            complaints << why;
        else if (!m_paths.contains(path))
            m_paths << path;
    }
    if (!complaints.isEmpty())
        m_message->showMessage(MessageKind::Warning, complaints.join(u'\n'));
    if (m_paths.isEmpty())
        return leave();
    QStringList names;
    for (const QString& path : m_paths.mid(0, mostNamed))
        names << QFileInfo(path).fileName();
    if (const auto more = m_paths.size() - names.size(); more > 0)
        names << tr("and %n more", nullptr, int(more));
    m_files->setText(names.join(u", "_s));
    m_each->setText(tr("An item for each, %n in all", nullptr, int(m_paths.size())));
    show();
    m_each->setFocus(Qt::OtherFocusReason);
}

void DropChoice::leave() {
    m_paths.clear();
    hide();
}

// They wait in the inbox, undated: a file's own date is not when the work was done.
void DropChoice::makeItems() {
    const auto person = m_desk.viewpoint().person;
    if (!person)
        return;
    const QString label = tr("Add %n item(s) from files", nullptr, int(m_paths.size()));
    LongWrite watch(label, this);
    const bool done = m_desk.commit(
        label,
        [&](store::Edit& edit) -> Status {
            const Progress progress = watch.progress();
            for (qsizetype i = 0; i < m_paths.size(); ++i) {
                QFile file(m_paths[i]);
                if (!file.open(QIODevice::ReadOnly))
                    return Error{ErrorCode::CannotRead,
                                 tr("“%1” cannot be read: %2. Nothing was added.")
                                     .arg(m_paths[i], file.errorString()),
                                 {},
                                 m_paths[i]};
                portfolio::WholeItem whole;
                whole.item.person = *person;
                whole.item.title = titleFromFile(m_paths[i]);
                if (auto saved = portfolio::saveItem(edit, whole, m_desk.today()); !saved)
                    return saved;
                auto added = portfolio::addEvidence(edit, whole.item.id, m_paths[i], file,
                                                    m_desk.today(), watch.cancel());
                if (!added)
                    return added.error();
                progress(i + 1, m_paths.size());
            }
            return {};
        },
        m_message);
    if (!done)
        return;
    m_message->showMessage(
        MessageKind::Success,
        tr("%n item(s) wait in your inbox, each with its file.", nullptr, int(m_paths.size())));
    leave();
}

} // namespace tenon::ui
