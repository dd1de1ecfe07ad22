// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/packagecard.h"

#include "core/base/text.h"
#include "core/workspace/overview.h"
#include "core/workspace/portfolioexport.h"
#include "ui/tasks/longwrite.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using portfolio::WholeItem;

PackageCard::PackageCard(Desk& desk, InlineMessage* message, QWidget* parent)
    : Card(tr("Complete package"), parent)
    , m_desk(desk)
    , m_message(message)
    , m_reading(new QWidget)
    , m_bar(new QProgressBar)
    , m_preview(new QWidget)
    , m_summary(makeWrappingLabel(QString(), TextRole::BodyStrong))
    , m_remarks(makeWrappingLabel(QString(), TextRole::Caption, Ink::Muted))
    , m_import(makeButton(tr("Import"), u"check"_s, ButtonKind::Primary)) {
    auto* reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->addWidget(
        makeWrappingLabel(tr("Reading the package and checking every file in it …")));
    m_bar->setAccessibleName(tr("Checked so far"));
    reading->addWidget(m_bar);
    auto* stop = makeButton(tr("Stop"), u"x"_s);
    reading->addWidget(stop, 0, Qt::AlignLeft);
    connect(stop, &QPushButton::clicked, this, [this] {
        forget();
        emit left();
    });
    body()->addWidget(m_reading);
    buildPreview();
    hide();
}

void PackageCard::buildPreview() {
    auto* column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 0, 0, 0);
    m_model = new PagedTableModel({{tr("What"), Qt::AlignLeft, 150},
                                   {tr("Title"), Qt::AlignLeft, 260, true},
                                   {tr("When"), Qt::AlignLeft, 120},
                                   {tr("Evidence"), Qt::AlignRight, 100},
                                   {tr("Shared with"), Qt::AlignLeft, 200}},
                                  rowByRow([this](qint64 id) { return rowFor(id); }), this);
    m_table = new DataTable(tr("What the package holds"), m_model);
    m_table->setVisibleRows(12);
    auto* other = makeButton(tr("Another file"), {}, ButtonKind::Quiet);
    auto* controls = new QWidget;
    auto* flow = new FlowLayout(controls);
    flow->addWidget(m_import);
    flow->addWidget(other);
    column->addWidget(m_summary);
    column->addWidget(m_remarks);
    column->addWidget(m_table, 1);
    column->addWidget(controls);
    body()->addWidget(m_preview, 1);
    connect(other, &QPushButton::clicked, this, [this] {
        forget();
        emit left();
    });
    connect(m_import, &QPushButton::clicked, this, &PackageCard::takeIn);
}

void PackageCard::forget() {
    m_work.stop();
    m_package.reset();
    m_model->setIds({});
    hide();
}

void PackageCard::showReading() {
    m_reading->show();
    m_preview->hide();
    m_bar->setRange(0, 0);
    show();
}

void PackageCard::read(const QString& path) {
    forget();
    showReading();
    // From the pool thread, some hundred times at most.
    const auto progress = [card = QPointer<PackageCard>(this),
                           last = std::make_shared<int>(-1)](qint64 done, qint64 total) {
        const int percent = int(done * 100 / qMax<qint64>(1, total));
        if (percent == *last)
            return;
        *last = percent;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [card, percent] {
                if (!card)
                    return;
                card->m_bar->setRange(0, 100);
                card->m_bar->setValue(percent);
            },
            Qt::QueuedConnection);
    };
    m_work.start(
        [path, progress](const CancelToken& cancel) {
            return exchange::readPackageFile(path, progress, cancel);
        },
        [this](Result<exchange::PortfolioPackage> package) {
            if (!package) {
                m_message->showMessage(MessageKind::Error, package.error().message);
                forget();
                return emit left();
            }
            m_package = std::move(*package);
            showPackage();
        });
}

void PackageCard::lookAgain() {
    if (m_package)
        showPackage();
}

void PackageCard::showPackage() {
    auto known = workspace::knownHere(m_desk.library(), *m_package);
    if (!known) {
        m_message->showMessage(MessageKind::Error, known.error().message);
        forget();
        return emit left();
    }
    m_known = std::move(*known);
    const int fresh = int(std::count(m_known.begin(), m_known.end(), false));
    m_summary->setText(summary(fresh));
    m_remarks->setText(remarks(fresh).join(u'\n'));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    std::vector<qint64> ids(m_package->items.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        ids[i] = qint64(i) + 1;
    m_model->setIds(std::move(ids));
    m_model->refresh();
    m_import->setText(fresh > 0 ? tr("Import %n item(s)", nullptr, fresh)
                                : tr("Nothing to import"));
    m_import->setEnabled(fresh > 0);
    m_reading->hide();
    m_preview->show();
    show();
}

QString PackageCard::summary(int fresh) const {
    return tr("The portfolio of %1, written on %2: %3, %4, %5.")
        .arg(m_package->person, text::dayText(m_package->made),
             tr("%n new item(s)", nullptr, fresh),
             tr("%n known already", nullptr, int(m_package->items.size()) - fresh),
             tr("%n evidence file(s)", nullptr, int(m_package->files.size())));
}

QStringList PackageCard::remarks(int fresh) const {
    QStringList remarks;
    const auto person = m_desk.viewpoint().person;
    const QString mine = person ? m_desk.nameOf(*person) : QString();
    if (mine != m_package->person)
        remarks << tr("It is the portfolio of %1. What you import becomes yours, %2.")
                       .arg(m_package->person, mine);
    const auto confidential =
        std::count_if(m_package->files.begin(), m_package->files.end(), [](const auto& file) {
            return file.evidence.confidentiality == portfolio::Confidentiality::Confidential;
        });
    if (confidential > 0)
        remarks << tr("%n file(s) are confidential, and stay so.", nullptr, int(confidential));
    if (m_package->leftOut.any())
        remarks << tr("Some evidence was left out when it was written: confidential %1, about "
                      "students %2.")
                       .arg(m_package->leftOut.confidential)
                       .arg(m_package->leftOut.studentInformation);
    if (fresh > 0)
        remarks << tr("Names, filters, ratings and questions that are not here yet come along.");
    return remarks;
}

TableRow PackageCard::rowFor(qint64 id) const {
    if (!m_package || id <= 0 || std::size_t(id) > m_package->items.size())
        return TableRow(5);
    const portfolio::PortfolioItem& item = m_package->items[std::size_t(id - 1)].item;
    const auto evidence =
        std::count_if(m_package->files.begin(), m_package->files.end(), [&](const auto& file) {
            return std::find(file.items.begin(), file.items.end(), item.id) != file.items.end();
        });
    const QString title = text::cleanedLine(item.title);
    return {m_known[std::size_t(id - 1)] ? TableCell{tr("Known already"), u"check"_s, Tone::Neutral}
                                         : TableCell{tr("New"), u"plus"_s, Tone::Good},
            {title, {}, Tone::Neutral, title},
            {portfolio::periodText(item.started, item.ended, item.ongoing)},
            {evidence > 0 ? QString::number(evidence) : QString()},
            {portfolio::sharingText(item.sharing)}};
}

void PackageCard::takeIn() {
    const auto person = m_desk.viewpoint().person;
    if (!m_package || !person)
        return;
    const QString label = tr("Import a portfolio package");
    LongWrite watch(label, this);
    const exchange::PortfolioPackage package = *m_package;
    const bool done = m_desk.commit(
        label,
        [&](store::Edit& edit) -> Status {
            auto taken =
                workspace::takePackage(edit, *person, package, watch.progress(), watch.cancel());
            return taken ? Status() : Status(taken.error());
        },
        m_message);
    if (!done)
        return;
    forget();
    emit imported();
}

} // namespace tenon::ui
