// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tenure/clockprint.h"

#include "ui/desk/words.h"
#include "ui/tenure/tenuretimeline.h"
#include "ui/tenure/timelinelayout.h"
#include "ui/widgets/datetext.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace tenon::ui {

using namespace Qt::StringLiterals;

void paintClockSheet(QPainter& painter, const QRect& page, const TenureTimeline& timeline,
                     const QString& title) {
    painter.setPen(Qt::black);
    QFont head = painter.font();
    head.setPointSizeF(head.pointSizeF() * 1.6);
    painter.save();
    painter.setFont(head);
    const QRect titleRect = painter.boundingRect(page, Qt::TextWordWrap, title);
    painter.drawText(titleRect, Qt::TextWordWrap, title);
    painter.restore();
    QRect rest = page.adjusted(0, titleRect.height() * 2, 0, 0);
    const int height = timeline.renderTo(painter, rest);
    rest.setTop(rest.top() + height + painter.fontMetrics().height() * 2);
    for (const tenure::ClockStep& step : timeline.clock().steps) {
        const QString line = u"%1   %2   (%3)"_s.arg(weekdayDateText(step.due), step.title,
                                                     stepStateText(step.state));
        painter.drawText(rest.topLeft(), line);
        rest.setTop(rest.top() + painter.fontMetrics().height() * 3 / 2);
    }
}

void printTimeline(const TenureTimeline& timeline, const QString& title, QWidget* parent) {
    QPrinter printer;
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    // The timeline is laid out in the pixels of a screen and enlarged to the printer's.
    const double scale = printer.logicalDpiX() / 96.0;
    painter.scale(scale, scale);
    const QRect page = printer.pageRect(QPrinter::DevicePixel).toRect();
    paintClockSheet(painter, QRect(0, 0, int(page.width() / scale), int(page.height() / scale)),
                    timeline, title);
}

} // namespace tenon::ui
