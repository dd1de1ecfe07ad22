// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/svgpath.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QXmlStreamReader>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace tenon::ui {

namespace {

constexpr double gridSize = 24;
constexpr double strokeWidth = 1.75;

struct Shape {
    QPainterPath path;
    bool filled = false;
};
using Drawing = std::vector<Shape>;

class Attributes {
public:
    explicit Attributes(const QXmlStreamAttributes& attributes) : m_attributes(attributes) {}
    double number(QLatin1StringView name) const { return m_attributes.value(name).toDouble(); }
    QString text(QLatin1StringView name) const { return m_attributes.value(name).toString(); }

private:
    const QXmlStreamAttributes& m_attributes;
};

QPainterPath polyPath(const QString& points, bool closed) {
    return svgPath(u"M"_s + points + (closed ? u"Z"_s : QString()));
}

QPainterPath pathOf(QStringView element, const Attributes& a) {
    QPainterPath path;
    if (element == u"path")
        return svgPath(a.text("d"_L1));
    if (element == u"polyline" || element == u"polygon")
        return polyPath(a.text("points"_L1), element == u"polygon");
    if (element == u"circle") {
        const double r = a.number("r"_L1);
        path.addEllipse(QPointF(a.number("cx"_L1), a.number("cy"_L1)), r, r);
    } else if (element == u"line") {
        path.moveTo(a.number("x1"_L1), a.number("y1"_L1));
        path.lineTo(a.number("x2"_L1), a.number("y2"_L1));
    } else if (element == u"rect") {
        const double r = a.number("rx"_L1);
        path.addRoundedRect(
            QRectF(a.number("x"_L1), a.number("y"_L1), a.number("width"_L1), a.number("height"_L1)),
            r, r);
    }
    return path;
}

QString pathInResources(const QString& name) {
    return u":/icons/"_s + name + u".svg"_s;
}

Drawing readDrawing(const QString& name) {
    Drawing drawing;
    QFile file(pathInResources(name));
    if (!file.open(QIODevice::ReadOnly))
        return drawing;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const Attributes a(attributes);
        QPainterPath path = pathOf(xml.name(), a);
        if (!path.isEmpty() && xml.name() != u"svg")
            drawing.push_back({path, a.text("fill"_L1) == u"currentColor"});
    }
    return drawing;
}

const Drawing& drawingOf(const QString& name) {
    static QHash<QString, std::shared_ptr<Drawing>> drawings;
    auto& drawing = drawings[name];
    if (!drawing)
        drawing = std::make_shared<Drawing>(readDrawing(name));
    return *drawing;
}

// Asks the theme when it paints: one QIcon serves every theme.
class ThemedEngine : public QIconEngine {
public:
    ThemedEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, m_name, fitted(rect), colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, side, colour(mode), scale);
    }
    QIconEngine* clone() const override { return new ThemedEngine(*this); }
    bool isNull() override { return !hasIcon(m_name); }
    QString iconName() override { return m_name; }

private:
    QColor colour(QIcon::Mode mode) const {
        return mode == QIcon::Disabled ? theme().disabledInk() : inkColour(m_ink);
    }
    static QRectF fitted(const QRect& rect) {
        const double side = std::min(rect.width(), rect.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect).center());
        return box;
    }
    QString m_name;
    Ink m_ink;
};

} // namespace

bool hasIcon(const QString& name) {
    return QFile::exists(pathInResources(name));
}

QStringList iconNames() {
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / gridSize, box.height() / gridSize);
    painter.setPen(QPen(colour, strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Shape& shape : drawingOf(name)) {
        painter.setBrush(shape.filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawPath(shape.path);
    }
    painter.restore();
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio) {
    const QString key = u"tenon/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.rgba()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(qRound(size * ratio), qRound(size * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, name, QRectF(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, Ink ink) {
    return QIcon(new ThemedEngine(name, ink));
}

} // namespace tenon::ui
