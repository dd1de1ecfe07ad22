// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/filechoice.h"

#include "ui/desk/keptfile.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

FileChoice::FileChoice(const QString& sentence, const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_message(new InlineMessage)
    , m_drop(new DropArea(sentence, DropArea::Takes::OneFile))
    , m_chosen(new QWidget)
    , m_name(new ElidedLabel(QString()))
    , m_size(makeLabel({}, TextRole::Caption, Ink::Muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_message);
    column->addWidget(m_drop);
    column->addWidget(m_chosen);
    auto* row = new QHBoxLayout(m_chosen);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeIconLabel(u"paperclip"_s));
    row->addWidget(m_name, 1);
    row->addWidget(m_size);
    auto* remove = makeIconButton(u"x"_s, tr("Take the file away"));
    row->addWidget(remove);
    m_chosen->hide();
    connect(m_drop, &DropArea::filesDropped, this,
            [this](const QStringList& paths) { setPath(paths.value(0)); });
    connect(m_drop, &DropArea::chooseRequested, this, &FileChoice::choose);
    connect(remove, &QPushButton::clicked, this, [this] { setPath({}); });
}

void FileChoice::choose() {
    const QString path = QFileDialog::getOpenFileName(this, m_caption);
    if (!path.isEmpty())
        setPath(path);
}

void FileChoice::setPath(const QString& path) {
    const QString why = path.isEmpty() ? QString() : whyNotKept(path);
    if (!why.isEmpty())
        return m_message->showMessage(MessageKind::Error, why);
    m_message->dismiss();
    m_path = path;
    const QFileInfo file(path);
    m_name->setText(file.fileName());
    m_size->setText(QLocale().formattedDataSize(file.size()));
    const bool inside = isAncestorOf(focusWidget());
    m_chosen->setHidden(path.isEmpty());
    m_drop->setHidden(!path.isEmpty());
    // What had the focus is gone; what took its place has it.
    if (inside)
        (path.isEmpty() ? static_cast<QWidget*>(m_drop) : m_chosen)
            ->findChild<QPushButton*>()
            ->setFocus(Qt::OtherFocusReason);
    emit pathChanged(path);
}

} // namespace tenon::ui
