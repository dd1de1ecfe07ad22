// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/latextext.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace tenon::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestAccent = 4;          // an accent on an accent
constexpr qsizetype longestArgument = 40; // of an accent; keeps reading linear

char16_t combining(QChar accent) {
    static const QHash<QChar, char16_t> marks = {
        {u'`', u'\u0300'}, {u'\'', u'\u0301'}, {u'^', u'\u0302'}, {u'~', u'\u0303'},
        {u'=', u'\u0304'}, {u'u', u'\u0306'},  {u'.', u'\u0307'}, {u'"', u'\u0308'},
        {u'r', u'\u030A'}, {u'H', u'\u030B'},  {u'v', u'\u030C'}, {u'd', u'\u0323'},
        {u'c', u'\u0327'}, {u'k', u'\u0328'},  {u'b', u'\u0331'}};
    return marks.value(accent, u'\0');
}

const QHash<QString, QString>& symbols() {
    static const QHash<QString, QString> table = {{u"ss"_s, u"ß"_s},
                                                  {u"o"_s, u"ø"_s},
                                                  {u"O"_s, u"Ø"_s},
                                                  {u"l"_s, u"ł"_s},
                                                  {u"L"_s, u"Ł"_s},
                                                  {u"ae"_s, u"æ"_s},
                                                  {u"AE"_s, u"Æ"_s},
                                                  {u"oe"_s, u"œ"_s},
                                                  {u"OE"_s, u"Œ"_s},
                                                  {u"aa"_s, u"å"_s},
                                                  {u"AA"_s, u"Å"_s},
                                                  {u"dh"_s, u"ð"_s},
                                                  {u"DH"_s, u"Ð"_s},
                                                  {u"th"_s, u"þ"_s},
                                                  {u"TH"_s, u"Þ"_s},
                                                  {u"dj"_s, u"đ"_s},
                                                  {u"DJ"_s, u"Đ"_s},
                                                  {u"ng"_s, u"ŋ"_s},
                                                  {u"NG"_s, u"Ŋ"_s},
                                                  {u"i"_s, u"ı"_s},
                                                  {u"j"_s, u"ȷ"_s},
                                                  {u"S"_s, u"§"_s},
                                                  {u"P"_s, u"¶"_s},
                                                  {u"dag"_s, u"†"_s},
                                                  {u"ddag"_s, u"‡"_s},
                                                  {u"copyright"_s, u"©"_s},
                                                  {u"pounds"_s, u"£"_s},
                                                  {u"euro"_s, u"€"_s},
                                                  {u"texteuro"_s, u"€"_s},
                                                  {u"ldots"_s, u"…"_s},
                                                  {u"dots"_s, u"…"_s},
                                                  {u"textellipsis"_s, u"…"_s},
                                                  {u"textendash"_s, u"–"_s},
                                                  {u"textemdash"_s, u"—"_s},
                                                  {u"textquoteright"_s, u"’"_s},
                                                  {u"textquoteleft"_s, u"‘"_s},
                                                  {u"textquotedblleft"_s, u"“"_s},
                                                  {u"textquotedblright"_s, u"”"_s},
                                                  {u"textquotesingle"_s, u"'"_s},
                                                  {u"textquotedbl"_s, u"\""_s},
                                                  {u"textbackslash"_s, u"\\"_s},
                                                  {u"backslash"_s, u"\\"_s},
                                                  {u"textasciitilde"_s, u"~"_s},
                                                  {u"textasciicircum"_s, u"^"_s},
                                                  {u"textunderscore"_s, u"_"_s},
                                                  {u"textbar"_s, u"|"_s},
                                                  {u"textless"_s, u"<"_s},
                                                  {u"textgreater"_s, u">"_s},
                                                  {u"textdegree"_s, u"°"_s},
                                                  {u"textregistered"_s, u"®"_s},
                                                  {u"texttrademark"_s, u"™"_s},
                                                  {u"textperiodcentered"_s, u"·"_s},
                                                  {u"cdot"_s, u"·"_s},
                                                  {u"times"_s, u"×"_s},
                                                  {u"pm"_s, u"±"_s},
                                                  {u"leq"_s, u"≤"_s},
                                                  {u"geq"_s, u"≥"_s},
                                                  {u"neq"_s, u"≠"_s},
                                                  {u"approx"_s, u"≈"_s},
                                                  {u"infty"_s, u"∞"_s},
                                                  {u"rightarrow"_s, u"→"_s},
                                                  {u"to"_s, u"→"_s},
                                                  {u"leftarrow"_s, u"←"_s},
                                                  {u"otimes"_s, u"⊗"_s},
                                                  {u"sqrt"_s, u"√"_s},
                                                  {u"hbar"_s, u"ℏ"_s},
                                                  {u"alpha"_s, u"α"_s},
                                                  {u"beta"_s, u"β"_s},
                                                  {u"gamma"_s, u"γ"_s},
                                                  {u"delta"_s, u"δ"_s},
                                                  {u"epsilon"_s, u"ε"_s},
                                                  {u"zeta"_s, u"ζ"_s},
                                                  {u"eta"_s, u"η"_s},
                                                  {u"theta"_s, u"θ"_s},
                                                  {u"iota"_s, u"ι"_s},
                                                  {u"kappa"_s, u"κ"_s},
                                                  {u"lambda"_s, u"λ"_s},
                                                  {u"mu"_s, u"μ"_s},
                                                  {u"nu"_s, u"ν"_s},
                                                  {u"xi"_s, u"ξ"_s},
                                                  {u"pi"_s, u"π"_s},
                                                  {u"rho"_s, u"ρ"_s},
                                                  {u"sigma"_s, u"σ"_s},
                                                  {u"tau"_s, u"τ"_s},
                                                  {u"phi"_s, u"φ"_s},
                                                  {u"chi"_s, u"χ"_s},
                                                  {u"psi"_s, u"ψ"_s},
                                                  {u"omega"_s, u"ω"_s},
                                                  {u"Gamma"_s, u"Γ"_s},
                                                  {u"Delta"_s, u"Δ"_s},
                                                  {u"Theta"_s, u"Θ"_s},
                                                  {u"Lambda"_s, u"Λ"_s},
                                                  {u"Pi"_s, u"Π"_s},
                                                  {u"Sigma"_s, u"Σ"_s},
                                                  {u"Phi"_s, u"Φ"_s},
                                                  {u"Psi"_s, u"Ψ"_s},
                                                  {u"Omega"_s, u"Ω"_s},
                                                  {u"LaTeX"_s, u"LaTeX"_s},
                                                  {u"TeX"_s, u"TeX"_s},
                                                  {u"BibTeX"_s, u"BibTeX"_s},
                                                  {u"par"_s, u"\n"_s}};
    return table;
}

// How something is set, not what it says: their arguments stay, they go.
bool isLayout(const QString& command) {
    static const QSet<QString> names = {u"emph"_s,
                                        u"textit"_s,
                                        u"textbf"_s,
                                        u"texttt"_s,
                                        u"textsc"_s,
                                        u"textrm"_s,
                                        u"textsf"_s,
                                        u"textsl"_s,
                                        u"textup"_s,
                                        u"textmd"_s,
                                        u"textnormal"_s,
                                        u"text"_s,
                                        u"mathrm"_s,
                                        u"mathbf"_s,
                                        u"mathit"_s,
                                        u"mathcal"_s,
                                        u"mathbb"_s,
                                        u"mathsf"_s,
                                        u"mathfrak"_s,
                                        u"ensuremath"_s,
                                        u"mbox"_s,
                                        u"hbox"_s,
                                        u"it"_s,
                                        u"bf"_s,
                                        u"em"_s,
                                        u"rm"_s,
                                        u"sc"_s,
                                        u"sf"_s,
                                        u"tt"_s,
                                        u"sl"_s,
                                        u"small"_s,
                                        u"itshape"_s,
                                        u"bfseries"_s,
                                        u"scshape"_s,
                                        u"url"_s,
                                        u"path"_s,
                                        u"relax"_s,
                                        u"noopsort"_s,
                                        u"textsubscript"_s,
                                        u"textsuperscript"_s,
                                        u"uppercase"_s,
                                        u"enquote"_s,
                                        u"mkbibquote"_s,
                                        u"mkbibemph"_s,
                                        u"protect"_s};
    return names.contains(command);
}

bool isPlainLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

class LatexReader {
public:
    LatexReader(QStringView latex, bool verbatim, int depth = 0)
        : m_latex(latex), m_verbatim(verbatim), m_depth(depth) {}

    QString read() {
        const bool pairedMath = m_latex.count(u'$') % 2 == 0;
        while (m_at < m_latex.size()) {
            const QChar c = m_latex.at(m_at);
            if (c == u'\\')
                readCommand();
            else if (c == u'{' || c == u'}' || (c == u'$' && !m_verbatim && pairedMath))
                ++m_at;
            else
                readPlain(c);
        }
        return m_out;
    }

private:
    QChar peek(qsizetype ahead = 0) const {
        return m_at + ahead < m_latex.size() ? m_latex.at(m_at + ahead) : QChar();
    }

    void put(const QString& text, qsizetype taken) {
        m_out += text;
        m_at += taken;
    }

    void readPlain(QChar c) {
        if (m_verbatim)
            put(c, 1);
        else if (c == u'~')
            put(u" "_s, 1);
        else if (c == u'-' && peek(1) == u'-')
            peek(2) == u'-' ? put(u"—"_s, 3) : put(u"–"_s, 2);
        else if (c == u'`')
            peek(1) == u'`' ? put(u"“"_s, 2) : put(u"‘"_s, 1);
        else if (c == u'\'' && peek(1) == u'\'')
            put(u"”"_s, 2);
        else
            put(c, 1);
    }

    void readCommand() {
        const QChar c = peek(1);
        if (c.isNull())
            put(u"\\"_s, 1);
        else if (!isPlainLetter(c))
            readSign(c);
        else
            readWord();
    }

    void readSign(QChar c) {
        if (!m_verbatim && combining(c) != u'\0' && readAccent(c, 2))
            return;
        if (u"&%$#_{}"_s.contains(c))
            put(c, 2);
        else if (m_verbatim)
            put(u"\\"_s, 1);
        else if (c == u'\\' || c == u' ' || c == u',' || c == u';' || c == u':' || c.isSpace())
            put(u" "_s, 2);
        else if (c == u'-' || c == u'/' || c == u'!' || c == u'@' || c == u'(' || c == u')')
            m_at += 2;
        else
            put(u"\\"_s, 1);
    }

    void readWord() {
        qsizetype length = 0;
        while (isPlainLetter(peek(length + 1)))
            ++length;
        const QString name = m_latex.sliced(m_at + 1, length).toString();
        if (length == 1 && combining(name.front()) != u'\0' && readAccent(name.front(), 2))
            return;
        const auto symbol = symbols().constFind(name);
        if (m_verbatim && symbol == symbols().constEnd()) {
            put(u"\\"_s, 1);
        } else if (symbol != symbols().constEnd()) {
            put(*symbol, length + 1);
            passSpace();
        } else if (isLayout(name)) {
            m_at += length + 1;
            passSpace();
        } else {
            put(u'\\' + name, length + 1);
        }
    }

    // TeX takes the space after a command's word; "{}" after it only ends the word.
    void passSpace() {
        while (peek() == u' ')
            ++m_at;
    }

    // What follows an accent: a group, a command or one character. Empty where there is nothing.
    QStringView argument(qsizetype from, qsizetype& end) const {
        while (from < m_latex.size() && m_latex.at(from) == u' ')
            ++from;
        if (from >= m_latex.size())
            return {};
        end = from + 1;
        if (m_latex.at(from) == u'{') {
            int depth = 0;
            const qsizetype last = qMin(m_latex.size(), from + longestArgument);
            for (qsizetype i = from; i < last; ++i) {
                depth += m_latex.at(i) == u'{' ? 1 : m_latex.at(i) == u'}' ? -1 : 0;
                if (depth == 0) {
                    end = i + 1;
                    return m_latex.sliced(from + 1, i - from - 1);
                }
            }
            return {};
        }
        if (m_latex.at(from) == u'\\') {
            while (end < m_latex.size() && isPlainLetter(m_latex.at(end)) &&
                   end - from < longestArgument)
                ++end;
        } else if (m_latex.at(from).isHighSurrogate() && end < m_latex.size()) {
            ++end;
        }
        return m_latex.sliced(from, end - from);
    }

    bool readAccent(QChar accent, qsizetype taken) {
        if (m_depth >= deepestAccent)
            return false;
        qsizetype end = 0;
        const QStringView raw = argument(m_at + taken, end);
        if (raw.isEmpty())
            return false;
        QString base = LatexReader(raw, false, m_depth + 1).read();
        if (base.isEmpty() || !base.front().isLetter())
            return false;
        if (base.front() == u'ı' || base.front() == u'ȷ')
            base[0] = base.front() == u'ı' ? u'i' : u'j';
        const qsizetype first = base.front().isHighSurrogate() && base.size() > 1 ? 2 : 1;
        base.insert(first, QChar(combining(accent)));
        put(base.normalized(QString::NormalizationForm_C), 0);
        m_at = end;
        return true;
    }

    QStringView m_latex;
    bool m_verbatim;
    int m_depth;
    qsizetype m_at = 0;
    QString m_out;
};

} // namespace

QString fromLatex(const QString& latex) {
    return LatexReader(latex, false).read();
}

QString fromVerbatimLatex(const QString& latex) {
    return LatexReader(latex, true).read();
}

} // namespace tenon::exchange
