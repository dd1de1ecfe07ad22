// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a copy of a policy: sections at the left, the section's form, and what it would mean.
// Nothing is written until it is adopted as a new version, in one commit; Cancel lets the copy go.
#pragma once

#include "core/policy/policypack.h"
#include "ui/desk/page.h"
#include "ui/policy/valueeditor.h"

#include <QJsonObject>
#include <QTimer>

class QBoxLayout;
class QListWidget;
class QScrollArea;

namespace tenon::ui {

class ObjectForm;
class PackPreview;

class PackEditorPage : public Page {
    Q_OBJECT
public:
    explicit PackEditorPage(Desk& desk, QWidget* parent = nullptr);

    // Begins with a copy of a pack; its version becomes the next one.
    void edit(const QJsonObject& pack);
    QJsonObject pack() const { return m_pack; }
    bool hasPack() const { return !m_pack.isEmpty(); }
    // Goes to the field at a path, in whichever section it is.
    void reveal(const QString& path);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSections();
    QWidget* makeFormArea();
    QWidget* makePreviewArea();
    void showSection(int index);
    void takeSection();
    void check();
    void showFaults();
    void adopt();
    void leave();
    QStringList codes(const QString& names) const;
    void fitWidth();

    QBoxLayout* m_body;
    QListWidget* m_sections;
    QScrollArea* m_formArea;
    QScrollArea* m_previewArea;
    PackPreview* m_preview;
    ObjectForm* m_form = nullptr;
    int m_section = 0;
    QTimer m_checkSoon; // not at every key
    QJsonObject m_start;
    QJsonObject m_pack;
    ValueEditor::Faults m_faults;
};

} // namespace tenon::ui
