// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/gallery.h"

#include "tests/ui/widgets/sampleclock.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/tenure/tenuretimeline.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/make.h"
#include "ui/widgets/meters.h"
#include "ui/widgets/pagedtablemodel.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/reflowlayout.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stattile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace tenon::testing {

using namespace tenon::ui;

namespace {

QVBoxLayout* columnOf(QWidget* page) {
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    return column;
}

QWidget* makeTiles() {
    auto* tiles = new QWidget;
    auto* grid = new ReflowGrid(220, 4, tiles);
    auto* time = new StatTile(u"hourglass"_s, u"Time to tenure file"_s);
    time->setFigure(u"2 y 6 m"_s);
    time->setCaption(u"File due 15 Sep 2028"_s);
    auto* done = new StatTile(u"folder-check"_s, u"Portfolio complete"_s);
    done->setFigure(u"62 %"_s);
    done->setCaption(u"12 items added this year"_s);
    auto* ring = new Ring;
    ring->setPercent(62);
    done->setPicture(ring);
    auto* meetings = new StatTile(u"chat-text"_s, u"Meetings this term"_s);
    meetings->setFigure(u"4 of 6"_s);
    meetings->setCaption(u"Last contact 3 days ago"_s);
    auto* blocks = new BlockMeter;
    blocks->setBlocks(4, 6);
    meetings->setPicture(blocks);
    auto* next = new StatTile(u"calendar-clock"_s, u"Next deadline"_s);
    next->setFigure(u"12 Mar"_s);
    next->setCaption(u"Third-year review in 19 days"_s, Tone::Warning);
    for (StatTile* tile : {time, done, meetings, next})
        grid->addWidget(tile);
    return tiles;
}

QWidget* makeProgressLine(const QString& title, Tone tone, const QString& state, int value,
                          int total, int expected) {
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(6);
    auto* words = new QHBoxLayout;
    words->addWidget(makeLabel(title, TextRole::BodyStrong));
    auto* badge = new Badge(state, tone);
    badge->setFilled(false);
    words->addWidget(badge);
    words->addStretch(1);
    words->addWidget(makeLabel(u"%1 of %2"_s.arg(value).arg(total), TextRole::Label, Ink::Soft));
    words->addWidget(makeLabel(u"%1 %"_s.arg(100 * value / total), TextRole::BodyStrong));
    column->addLayout(words);
    auto* bar = new ProgressBarWithMark;
    bar->setAccessibleName(title);
    bar->setProgress(value, total, expected);
    bar->setTone(tone == Tone::Good ? Tone::Accent : tone);
    column->addWidget(bar);
    return line;
}

QWidget* makeProgressCard() {
    auto* card = new Card(u"Portfolio progress"_s);
    card->addHeaderWidget(makeLabel(u"29 of 47 items with evidence"_s, TextRole::Label, Ink::Soft));
    QVBoxLayout* body = card->body();
    body->addWidget(makeProgressLine(u"Librarianship"_s, Tone::Good, u"On track"_s, 14, 18, 13));
    body->addWidget(makeProgressLine(u"Scholarship"_s, Tone::Late, u"2 items behind"_s, 6, 11, 8));
    body->addWidget(makeProgressLine(u"Service"_s, Tone::Warning, u"1 item behind"_s, 5, 12, 6));
    body->addWidget(
        makeProgressLine(u"Professional development"_s, Tone::Good, u"On track"_s, 4, 6, 4));
    body->addWidget(
        makeWrappingLabel(u"The upright mark is what the library's criteria expect by today."_s,
                          TextRole::Caption, Ink::Muted));
    body->addStretch(1);
    return card;
}

QWidget* makeMeetingLine(const QString& iconName, const QString& title, const QString& when,
                         const QString& length) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(makeIconTile(iconName));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(makeWrappingLabel(title, TextRole::BodyStrong, Ink::Strong));
    words->addWidget(makeWrappingLabel(when, TextRole::Label, Ink::Soft));
    row->addLayout(words, 1);
    row->addWidget(makeLabel(length, TextRole::Label, Ink::Soft));
    return line;
}

QWidget* makeMeetingsCard() {
    auto* card = new Card(u"Recent mentoring"_s);
    card->addHeaderWidget(makeButton(u"View log"_s, {}, ButtonKind::Link));
    const QStringList titles{u"Peer teaching observation"_s, u"Article revision plan"_s,
                             u"Service load, committee choice"_s,
                             u"Draft narrative, comments sent"_s};
    const QStringList icons{u"people"_s, u"video"_s, u"coffee"_s, u"file-text"_s};
    for (int i = 0; i < 4; ++i) {
        if (i > 0)
            card->body()->addWidget(new Separator);
        card->body()->addWidget(
            makeMeetingLine(icons[i], titles[i], u"18 Feb · Ruth Okafor"_s, u"60 min"_s));
    }
    card->addFooterWidget(makeWrappingLabel(
        u"3 h 05 min this term, counted as service for 2 mentors"_s, TextRole::Label, Ink::Soft));
    return card;
}

PagedTableModel* makeModel() {
    std::vector<TableColumn> columns{{u"Name"_s, Qt::AlignLeft, 200, true},
                                     {u"Unit"_s, Qt::AlignLeft, 180, true},
                                     {u"State"_s, Qt::AlignLeft, 170, false},
                                     {u"Meetings"_s, Qt::AlignRight, 100, false}};
    auto* model = new PagedTableModel(columns, [](std::span<const qint64> ids) {
        std::vector<TableRow> rows;
        for (qint64 id : ids) {
            const bool late = id % 5 == 0;
            rows.push_back(
                {{u"Person %1 of the Research Services Department"_s.arg(id)},
                 {u"Research Data Services"_s},
                 {late ? u"Review is late"_s : u"On track"_s,
                  late ? u"alert-triangle"_s : u"check-circle"_s, late ? Tone::Late : Tone::Good},
                 {QString::number(id % 12)}});
        }
        return rows;
    });
    std::vector<qint64> ids;
    for (qint64 id = 1; id <= 500; ++id)
        ids.push_back(id);
    model->setIds(std::move(ids));
    return model;
}

Card* makeFieldsCard() {
    auto* card = new Card(u"Log a meeting"_s);
    auto* grid = new ReflowGrid(260, 2);
    auto* mentee = new QComboBox;
    mentee->addItems({u"Amara Osei"_s, u"Jonas Weber"_s});
    auto* day = new QDateEdit(sampleToday());
    auto* minutes = new QSpinBox;
    minutes->setRange(0, 600);
    minutes->setValue(45);
    auto* mail = new QLineEdit(u"amara.osei@"_s);
    grid->addWidget(new FormField(u"&Mentee"_s, mentee));
    grid->addWidget(new FormField(u"&Day"_s, day));
    grid->addWidget(new FormField(u"M&inutes"_s, minutes));
    auto* mailField = new FormField(u"&E-mail"_s, mail);
    mailField->setError(u"An e-mail address has something after the @."_s);
    grid->addWidget(mailField);
    card->body()->addLayout(grid);
    auto* notes = new FormField(u"N&otes"_s, new QPlainTextEdit(u"Talked about the narrative."_s));
    notes->setHint(u"Only you see these notes."_s);
    card->body()->addWidget(notes);
    card->body()->addWidget(new QCheckBox(u"&Counts as service"_s));
    card->body()->addWidget(new QRadioButton(u"In &person"_s));
    auto* video = new QRadioButton(u"By &video"_s);
    video->setChecked(true);
    card->body()->addWidget(video);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(makeButton(u"Log meeting"_s, u"plus"_s, ButtonKind::Primary));
    flow->addWidget(makeButton(u"Save as draft"_s));
    flow->addWidget(makeButton(u"Discard"_s, {}, ButtonKind::Quiet));
    flow->addWidget(makeButton(u"Remove pairing"_s, u"trash"_s, ButtonKind::Danger));
    auto* disabled = makeButton(u"Not now"_s, u"clock"_s);
    disabled->setEnabled(false);
    flow->addWidget(disabled);
    card->body()->addWidget(buttons);
    return card;
}

BarChart* makeChart() {
    auto* chart = new BarChart(u"Mentoring by month"_s, u"Month"_s, u"Time"_s);
    std::vector<Bar> bars;
    const QStringList months{u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s, u"Jan"_s, u"Feb"_s};
    const std::vector<int> hours{3, 5, 4, 0, 6, 2};
    for (int i = 0; i < 6; ++i) {
        const int value = hours[std::size_t(i)];
        bars.push_back({months[i], double(value), u"%1 h"_s.arg(value),
                        u"%1: %2 hours"_s.arg(months[i]).arg(value)});
    }
    chart->setBars(bars);
    return chart;
}

} // namespace

QWidget* makePersonPage() {
    auto* page = new QWidget;
    QVBoxLayout* column = columnOf(page);
    auto* header = new PageHeader(u"Amara Osei"_s);
    header->setTrail({u"Mentees"_s, u"Research services"_s});
    header->setPerson(u"Amara Osei"_s);
    header->addStatus(new Badge(u"Needs attention"_s, Tone::Warning));
    header->setSubtitle(
        u"Assistant Librarian, Research Data Services · Mentors: Ruth Okafor, Daniel Lindqvist"_s);
    header->setSecondaryAction(u"Export dossier"_s, u"export"_s);
    header->setPrimaryAction(u"Log meeting"_s, u"plus"_s);
    column->addWidget(header);
    column->addWidget(makeTiles());
    auto* clock = new Card(u"Tenure clock"_s);
    clock->setSubtitle(u"Appointed 16 Aug 2022 · 6-year clock with 1 approved extension"_s);
    clock->addHeaderWidget(new TimelineLegend);
    auto* timeline = new TenureTimeline;
    timeline->setClock(sampleClock(), sampleToday());
    clock->body()->addWidget(timeline);
    column->addWidget(clock);
    auto* lower = new QWidget;
    auto* grid = new ReflowGrid(400, 2, lower);
    grid->addWidget(makeProgressCard());
    grid->addWidget(makeMeetingsCard());
    column->addWidget(lower);
    column->addStretch(1);
    return page;
}

QWidget* makeListPage() {
    auto* page = new QWidget;
    QVBoxLayout* column = columnOf(page);
    auto* header = new PageHeader(u"Mentees"_s);
    header->setSubtitle(u"18 people on the tenure track"_s);
    header->setPrimaryAction(u"Add person"_s, u"person-plus"_s);
    column->addWidget(header);
    auto* search = new SearchField(u"Search mentees"_s);
    column->addWidget(search);
    auto* card = new Card;
    card->setPadding(space::s);
    PagedTableModel* model = makeModel();
    auto* table = new DataTable(u"Mentees"_s, model);
    model->setParent(table);
    table->selectRow(2);
    card->body()->addWidget(table);
    column->addWidget(card, 1);
    auto* empty = new EmptyState(u"chat"_s, u"Meetings you log appear here, newest first."_s);
    empty->setAction(u"Log meeting"_s, u"plus"_s);
    empty->setExample(u"For example: “Coffee, 30 min: choosing a committee”."_s);
    auto* emptyCard = new Card;
    emptyCard->body()->addWidget(empty);
    column->addWidget(emptyCard);
    return page;
}

QWidget* makeFormPage() {
    auto* page = new QWidget;
    QVBoxLayout* column = columnOf(page);
    column->addWidget(new PageHeader(u"Form, messages and chart"_s));
    for (MessageKind kind :
         {MessageKind::Info, MessageKind::Success, MessageKind::Warning, MessageKind::Error}) {
        auto* message = new InlineMessage;
        message->showMessage(
            kind, u"The file was changed since. Nothing was written; look at the history."_s,
            u"Open history"_s, [] {});
        column->addWidget(message);
    }
    auto* holder = new QWidget;
    auto* grid = new ReflowGrid(420, 2, holder);
    grid->addWidget(makeFieldsCard());
    auto* chartCard = new Card(u"Mentoring by month"_s);
    chartCard->addHeaderWidget(makeAudienceBadge(Audience::Pair));
    chartCard->body()->addWidget(makeChart());
    chartCard->body()->addWidget(new DropArea(u"Drop files here as evidence."_s));
    chartCard->body()->addStretch(1);
    grid->addWidget(chartCard);
    column->addWidget(holder);
    column->addStretch(1);
    return page;
}

std::unique_ptr<Shell> makeGallery() {
    auto shell = std::make_unique<Shell>();
    shell->setLibraryName(u"Northfield University Library"_s);
    shell->setEntries({{u"home"_s, u"dashboard"_s, u"Dashboard"_s, u"Overview"_s},
                       {u"person"_s, u"people"_s, u"Mentees"_s, u"Overview"_s, 18},
                       {u"list"_s, u"pair"_s, u"Matches"_s, u"Overview"_s, 3},
                       {u"form"_s, u"chat-text"_s, u"Mentoring log"_s, u"Work"_s},
                       {u"portfolio"_s, u"folder"_s, u"Portfolio"_s, u"Work"_s},
                       {u"miles"_s, u"signpost"_s, u"Milestones"_s, u"Work"_s, 2, true},
                       {u"reports"_s, u"chart"_s, u"Reports"_s, u"Work"_s},
                       {u"f1"_s, u"filter"_s, u"Third-year reviews"_s, u"Saved filters"_s, 5},
                       {u"f2"_s, u"filter"_s, u"No contact, 60 days"_s, u"Saved filters"_s, 2}});
    shell->setRoles({{u"admin"_s, u"Library administrator"_s, u"Helen Vasquez"_s},
                     {u"junior"_s, u"Mentee"_s, u"Amara Osei"_s}},
                    u"admin"_s);
    shell->addPage(u"person"_s, makePersonPage());
    shell->addPage(u"list"_s, makeListPage(), true);
    shell->addPage(u"form"_s, makeFormPage());
    shell->statusLine()->setSaved(u"Saved 10:42"_s);
    shell->statusLine()->setBackup(u"Backed up today"_s);
    shell->statusLine()->setUndo(u"Log meeting"_s);
    shell->showPage(u"person"_s);
    shell->sidebar()->setCurrent(u"person"_s);
    return shell;
}

} // namespace tenon::testing
