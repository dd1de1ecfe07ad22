// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svgpath.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace tenon::ui {

namespace {

class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    bool atEnd() {
        skipSpace();
        return m_at >= m_text.size();
    }
    bool atLetter() { return !atEnd() && m_text[m_at].isLetter(); }
    QChar takeChar() { return m_text[m_at++]; }

    double number() {
        skipSpace();
        const qsizetype begin = m_at;
        bool dot = false;
        if (m_at < m_text.size() && (m_text[m_at] == u'-' || m_text[m_at] == u'+'))
            ++m_at;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || (m_text[m_at] == u'.' && !dot)))
            dot = m_text[m_at++] == u'.' || dot;
        if (m_at == begin) // not a number: step over it, so that reading always ends
            ++m_at;
        return m_text.sliced(begin, std::min(m_at, m_text.size()) - begin).toDouble();
    }
    bool flag() {
        skipSpace();
        return m_at < m_text.size() && m_text[m_at++] == u'1';
    }

private:
    void skipSpace() {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }
    QStringView m_text;
    qsizetype m_at = 0;
};

struct Arc {
    double rx;
    double ry;
    double rotation; // degrees
    bool large;
    bool sweep;
    QPointF to;
};

struct Ellipse {
    QPointF centre;
    double rx;
    double ry;
    double cosine;
    double sine;
    double start;
    double extent;
    QPointF at(double u, double v) const {
        return {centre.x() + cosine * rx * u - sine * ry * v,
                centre.y() + sine * rx * u + cosine * ry * v};
    }
};

// End-point to centre parametrisation: SVG 1.1, appendix F.6.5 and F.6.6.
Ellipse ellipseOf(QPointF from, const Arc& arc) {
    const double angle = qDegreesToRadians(arc.rotation);
    Ellipse e{{}, std::abs(arc.rx), std::abs(arc.ry), std::cos(angle), std::sin(angle), 0, 0};
    const QPointF half = (from - arc.to) / 2;
    const double x = e.cosine * half.x() + e.sine * half.y();
    const double y = -e.sine * half.x() + e.cosine * half.y();
    const double excess = x * x / (e.rx * e.rx) + y * y / (e.ry * e.ry);
    if (excess > 1) {
        e.rx *= std::sqrt(excess);
        e.ry *= std::sqrt(excess);
    }
    const double below = e.rx * e.rx * y * y + e.ry * e.ry * x * x;
    const double inside = std::max(0.0, (e.rx * e.rx * e.ry * e.ry - below) / below);
    const double k = (arc.large == arc.sweep ? -1 : 1) * std::sqrt(inside);
    const double cx = k * e.rx * y / e.ry;
    const double cy = -k * e.ry * x / e.rx;
    e.centre =
        QPointF(e.cosine * cx - e.sine * cy, e.sine * cx + e.cosine * cy) + (from + arc.to) / 2;
    e.start = std::atan2((y - cy) / e.ry, (x - cx) / e.rx);
    e.extent = std::atan2((-y - cy) / e.ry, (-x - cx) / e.rx) - e.start;
    if (arc.sweep && e.extent < 0)
        e.extent += 2 * M_PI;
    if (!arc.sweep && e.extent > 0)
        e.extent -= 2 * M_PI;
    return e;
}

void addArc(QPainterPath& path, const Arc& arc) {
    const QPointF from = path.currentPosition();
    if (from == arc.to)
        return;
    if (arc.rx == 0 || arc.ry == 0) {
        path.lineTo(arc.to);
        return;
    }
    const Ellipse e = ellipseOf(from, arc);
    const int pieces = std::max(1, qCeil(std::abs(e.extent) / M_PI_2 - 1e-9));
    const double step = e.extent / pieces;
    const double t = 4.0 / 3 * std::tan(step / 4);
    for (int i = 0; i < pieces; ++i) {
        const double u = e.start + i * step;
        const double v = u + step;
        path.cubicTo(e.at(std::cos(u) - t * std::sin(u), std::sin(u) + t * std::cos(u)),
                     e.at(std::cos(v) + t * std::sin(v), std::sin(v) - t * std::cos(v)),
                     i == pieces - 1 ? arc.to : e.at(std::cos(v), std::sin(v)));
    }
}

class PathReader {
public:
    explicit PathReader(QStringView data) : m_scan(data) {}
    QPainterPath read() {
        while (!m_scan.atEnd()) {
            if (m_scan.atLetter())
                m_command = m_scan.takeChar();
            if (!step())
                break;
        }
        return m_path;
    }

private:
    QPointF point() {
        const QPointF origin = m_command.isLower() ? m_from : QPointF();
        const double x = m_scan.number();
        return origin + QPointF(x, m_scan.number());
    }
    bool step() {
        m_from = m_path.currentPosition();
        const QChar kind = m_command.toUpper();
        const bool known = straight(kind) || curved(kind);
        m_previous = kind;
        return known;
    }
    bool straight(QChar kind) {
        const bool relative = m_command.isLower();
        switch (kind.unicode()) {
        case u'M':
            m_start = point();
            m_path.moveTo(m_start);
            m_command = relative ? u'l' : u'L';
            return true;
        case u'L':
            m_path.lineTo(point());
            return true;
        case u'H':
            m_path.lineTo((relative ? m_from.x() : 0) + m_scan.number(), m_from.y());
            return true;
        case u'V':
            m_path.lineTo(m_from.x(), (relative ? m_from.y() : 0) + m_scan.number());
            return true;
        case u'Z':
            m_path.closeSubpath();
            m_path.moveTo(m_start);
            return true;
        default:
            return false;
        }
    }
    bool curved(QChar kind) {
        switch (kind.unicode()) {
        case u'C':
            cubic(point());
            return true;
        case u'S':
            cubic(m_previous == u'C' || m_previous == u'S' ? mirrored() : m_from);
            return true;
        case u'Q':
            quad(point());
            return true;
        case u'T':
            quad(m_previous == u'Q' || m_previous == u'T' ? mirrored() : m_from);
            return true;
        case u'A':
            arc();
            return true;
        default:
            return false;
        }
    }
    QPointF mirrored() const { return 2 * m_from - m_control; }
    void cubic(QPointF first) {
        m_control = point();
        m_path.cubicTo(first, m_control, point());
    }
    void quad(QPointF control) {
        m_control = control;
        m_path.quadTo(control, point());
    }
    void arc() {
        Arc arc{m_scan.number(), 0, 0, false, false, {}};
        arc.ry = m_scan.number();
        arc.rotation = m_scan.number();
        arc.large = m_scan.flag();
        arc.sweep = m_scan.flag();
        arc.to = point();
        addArc(m_path, arc);
    }

    Scanner m_scan;
    QPainterPath m_path;
    QPointF m_from;
    QPointF m_start;
    QPointF m_control;
    QChar m_command = u'?';
    QChar m_previous;
};

} // namespace

QPainterPath svgPath(QStringView data) {
    return PathReader(data).read();
}

} // namespace tenon::ui
