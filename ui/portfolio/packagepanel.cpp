// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/packagepanel.h"

#include "ui/tasks/longwrite.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;

PackagePanel::PackagePanel(Desk& desk, QWidget* parent)
    : SidePanel(tr("Complete package"), parent)
    , m_desk(desk)
    , m_message(new InlineMessage)
    , m_contents(makeWrappingLabel(QString(), TextRole::BodyStrong)) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_message);
    column->addWidget(makeWrappingLabel(
        tr("One ZIP file with everything in your portfolio: all items with all fields, the "
           "evidence files, your names, filters and questions, and a list of checksums. It needs "
           "no Tenon to be read, and Tenon reads it back.")));
    column->addWidget(m_contents);
    m_confidential = addChoice(
        column, tr("&Confidential evidence too"),
        tr("Letters and evaluations marked as confidential. Whoever gets the file can read them."));
    m_students = addChoice(column, tr("Evidence with &student information too"),
                           tr("Records of students, which the law protects (FERPA). Take them "
                              "along only for yourself."));
    m_ratings = addChoice(column, tr("How I &rate myself"),
                          tr("Nobody else sees it in Tenon; in the file everybody would."));
    column->addStretch();
    setContent(content);
    auto* save = makeButton(tr("Save package"), u"export"_s, ButtonKind::Primary);
    addFooterButton(save);
    setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, &PackagePanel::chooseFile);
    hide();
}

QCheckBox* PackagePanel::addChoice(QVBoxLayout* column, const QString& text, const QString& why) {
    auto* box = new QCheckBox(text);
    box->setAccessibleDescription(why);
    auto* reason = makeWrappingLabel(why, TextRole::Caption, Ink::Muted);
    // Under the words of its box, and closer to it than to the next.
    const int words = box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, box) + space::s;
    auto* choice = new QVBoxLayout;
    choice->setSpacing(0);
    choice->addWidget(box);
    auto* under = new QHBoxLayout;
    under->setContentsMargins(words, 0, 0, 0);
    under->addWidget(reason);
    choice->addLayout(under);
    column->addLayout(choice);
    connect(box, &QCheckBox::toggled, this, &PackagePanel::showCounts);
    return box;
}

void PackagePanel::openForExport() {
    m_message->dismiss();
    for (QCheckBox* box : {m_confidential, m_students, m_ratings})
        box->setChecked(false); // said anew each time
    showCounts();
    openPanel();
}

void PackagePanel::showCounts() {
    const auto person = m_desk.viewpoint().person;
    if (!person)
        return;
    const auto package = workspace::packageOf(
        m_desk.library(), *person, {m_confidential->isChecked(), m_students->isChecked(), false});
    if (!package)
        return m_message->showMessage(MessageKind::Error, package.error().message);
    qint64 bytes = 0;
    for (const exchange::PackagedFile& file : package->files)
        bytes += file.evidence.bytes;
    QString text = tr("%n item(s)", nullptr, int(package->items.size())) + u", "_s +
                   tr("%n evidence file(s)", nullptr, int(package->files.size()));
    if (bytes > 0)
        text += u" ("_s + QLocale().formattedDataSize(bytes) + u')';
    QStringList left;
    if (package->leftOut.confidential > 0)
        left << tr("%n confidential file(s) stay behind", nullptr, package->leftOut.confidential);
    if (package->leftOut.studentInformation > 0)
        left << tr("%n file(s) about students stay behind", nullptr,
                   package->leftOut.studentInformation);
    for (const QString& one : std::as_const(left))
        text += u'\n' + one;
    m_contents->setText(text);
}

void PackagePanel::chooseFile() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the complete package"), u"portfolio.zip"_s,
                                     tr("ZIP files (*.zip);;All files (*)"));
    if (!path.isEmpty())
        saveTo(path);
}

// The library has one connection, so what is read out of it is read here, with a bar that stops it.
void PackagePanel::saveTo(const QString& path) {
    const auto person = m_desk.viewpoint().person;
    if (!person)
        return;
    LongWrite watch(tr("Save a complete package"), this);
    const auto written = workspace::exportPackage(
        m_desk.library(), *person, path,
        {m_confidential->isChecked(), m_students->isChecked(), m_ratings->isChecked()},
        watch.progress(), watch.cancel());
    if (!written)
        return m_message->showMessage(
            written.error().code == ErrorCode::Cancelled ? MessageKind::Info : MessageKind::Error,
            written.error().message);
    m_message->showMessage(MessageKind::Success,
                           tr("Written to “%1” and read back: %2, %3.")
                               .arg(path, tr("%n item(s)", nullptr, written->items),
                                    tr("%n evidence file(s)", nullptr, written->evidence)));
}

} // namespace tenon::ui
