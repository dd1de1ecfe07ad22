// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mentoring/quickline.h"

#include "ui/desk/page.h"
#include "ui/desk/words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/make.h"
#include "ui/widgets/reflowlayout.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tenon::ui {

using namespace Qt::StringLiterals;
using mentoring::QuickMeeting;
using mentoring::QuickQuestion;

QuickLine::QuickLine(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_preview(makeWrappingLabel({}, TextRole::Label, Ink::Muted))
    , m_answerRow(new QWidget)
    , m_answers(new FlowLayout(m_answerRow)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_line->setPlaceholderText(tr("45 min w Osei coffee third-year file"));
    m_line->setAccessibleName(tr("The meeting in one line"));
    m_line->setMaxLength(500);
    setFocusProxy(m_line);
    m_preview->setTextFormat(Qt::PlainText);
    column->addWidget(m_line);
    column->addWidget(m_preview);
    column->addWidget(m_answerRow);
    m_answerRow->hide();
    connect(m_line, &QLineEdit::textEdited, this, &QuickLine::read);
}

void QuickLine::begin(workspace::QuickLog log, QHash<qint64, QString> names) {
    m_log = std::move(log);
    m_names = std::move(names);
    clear();
}

void QuickLine::clear() {
    m_line->clear();
    m_read = {};
    showPreview();
}

bool QuickLine::isEmpty() const {
    return m_line->text().trimmed().isEmpty();
}

bool QuickLine::hasQuestions() const {
    return !m_read.questions.empty();
}

void QuickLine::settle(QuickQuestion::About about) {
    std::erase_if(m_read.questions,
                  [about](const QuickQuestion& one) { return one.about == about; });
    showPreview();
}

void QuickLine::read() {
    if (!m_log)
        return;
    m_read = m_log->read(m_line->text());
    showPreview();
    emit changed();
}

QString QuickLine::sentence() const {
    QStringList parts;
    if (m_read.pairing)
        parts << m_names.value(m_read.pairing->value());
    if (m_read.minutes)
        parts << durationText(*m_read.minutes);
    parts << weekdayDateText(m_read.day) << channelText(m_read.channel);
    if (!m_read.topics.isEmpty())
        parts << m_read.topics;
    return parts.join(u" · "_s);
}

void QuickLine::showPreview() {
    clearLayout(m_answers);
    m_answerRow->hide();
    if (isEmpty()) {
        m_preview->setText(tr("Who, how long, how, and what about, in any order."));
        return;
    }
    QStringList questions;
    for (const QuickQuestion& question : m_read.questions) {
        questions << question.text;
        addAnswers(question);
    }
    m_preview->setText(questions.isEmpty() ? tr("Enter logs: %1").arg(sentence())
                                           : questions.join(u' '));
    m_answerRow->setVisible(m_answers->count() > 0);
    QAccessibleEvent told(m_preview, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void QuickLine::addAnswer(const QString& text, std::function<void(QuickMeeting&)> answer,
                          QuickQuestion::About about) {
    auto* button = makeButton(text);
    connect(button, &QPushButton::clicked, this, [this, answer = std::move(answer), about] {
        answer(m_read);
        m_line->setFocus();
        settle(about);
        emit changed();
    });
    m_answers->addWidget(button);
}

void QuickLine::addAnswers(const QuickQuestion& question) {
    constexpr std::size_t most = 6;
    const auto about = question.about;
    if (question.pairings.size() <= most)
        for (const mentoring::PairingId id : question.pairings)
            addAnswer(
                m_names.value(id.value()), [id](QuickMeeting& one) { one.pairing = id; }, about);
    std::vector<int> minutes = question.minutes;
    if (about == QuickQuestion::About::Minutes && minutes.empty())
        minutes = {30, 45, 60};
    for (const int one : minutes)
        if (one >= 1 && one <= 24 * 60)
            addAnswer(
                durationText(one), [one](QuickMeeting& meeting) { meeting.minutes = one; }, about);
    for (const QDate day : question.days)
        addAnswer(
            weekdayDateText(day), [day](QuickMeeting& meeting) { meeting.day = day; }, about);
    for (const mentoring::Channel channel : question.channels)
        addAnswer(
            channelText(channel), [channel](QuickMeeting& one) { one.channel = channel; }, about);
}

} // namespace tenon::ui
