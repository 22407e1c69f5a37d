// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/file_panel.h"

#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/raw_pane.h"
#include "ui/inspector/record_banner.h"
#include "ui/models/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/code_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/json_tree.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_pane.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 320;

bool isPlain(FileForm form) {
    return form == FileForm::Csv || form == FileForm::Text || form == FileForm::Binary ||
           form == FileForm::Routes || form == FileForm::Metrics;
}

// A decoder that knows nothing shows bytes as text; the raw view does that better.
bool hasText(const FileDescription& description) {
    const bool bytes = description.content == FileForm::Binary || description.content == FileForm::Routes ||
                       description.content == FileForm::Metrics;
    return !bytes && !description.text.empty();
}

std::optional<TextProblem> problemIn(const FileDescription& description) {
    const auto& problem = description.problem;
    if (!problem || problem->line <= 0 || description.form != description.content) return std::nullopt;
    return TextProblem{.line = static_cast<int>(problem->line),
                       .column = std::max(1, static_cast<int>(problem->column)),
                       .message = errorLine(*problem)};
}

}  // namespace

FilePanel::FilePanel(PageContext& context, QWidget* parent)
    : QWidget(parent),
      openOutside([](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }),
      m_context(context),
      m_head(new QWidget(this)),
      m_name(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_more(new QToolButton(this)),
      m_banner(new Banner(this)),
      m_tabs(new QTabWidget(this)),
      m_text(new TextPane(this)),
      m_highlighter(nullptr),
      m_filler(m_document),
      m_tree(new JsonTree(this)),
      m_table(new TableView(this)),
      m_raw(new RawPane(context.session, this)) {
    setObjectName(u"filePanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_banner);
    m_banner->hide();
    buildTabs();
    column->addWidget(m_tabs, 1);
    connect(m_banner, &Banner::actionTriggered, this, &FilePanel::onBannerAction);
}

// The views live longer than what they show.
FilePanel::~FilePanel() {
    m_text->editor().useDocument(nullptr);
    m_tree->setJsonModel(nullptr);
}

QWidget* FilePanel::buildHead() {
    auto* grid = new QGridLayout(m_head);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    m_name->setObjectName(u"fileName"_s);
    m_name->setFont(Theme::font(FontRole::Section));
    m_name->setWordWrap(true);
    m_summary->setObjectName(u"fileSummary"_s);
    m_summary->setFont(Theme::font(FontRole::Caption));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_more->setObjectName(u"fileMenu"_s);
    m_more->setIcon(icon(Glyph::More));
    m_more->setProperty("menuByGlyph", true);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("What can be done with this file"));
    m_more->setAccessibleName(tr("File menu"));
    auto* menu = new QMenu(m_more);
    menu->addAction(icon(Glyph::Copy), tr("Copy path"), this,
                    [this] { QGuiApplication::clipboard()->setText(m_path); });
    QAction* outside = menu->addAction(icon(Glyph::Open), tr("Open with another program"), this, [this] {
        openOutside(m_context.session.directory() + u'/' + m_path);
    });
    outside->setObjectName(u"openOutside"_s);
    m_more->setMenu(menu);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_more, 0, 1, Qt::AlignTop);
    grid->addWidget(m_summary, 1, 0, 1, 2);
    setCompact(false);
    return m_head;
}

void FilePanel::setCompact(bool compact) {
    const int right = metrics::kSmall + (compact ? metrics::kControl : 0);
    m_head->layout()->setContentsMargins(metrics::kSmall, metrics::kTiny, right, metrics::kTiny);
}

void FilePanel::buildTabs() {
    m_document.setDocumentLayout(new CodeLayout(&m_document));
    m_document.setDefaultFont(Theme::font(FontRole::Code));
    m_text->editor().useDocument(&m_document);
    m_text->editor().setReadOnly(true);
    m_text->editor().setObjectName(u"decodedText"_s);
    m_text->editor().setAccessibleName(tr("Decoded contents"));
    m_tree->setObjectName(u"fileTree"_s);
    m_tree->setAccessibleName(tr("Contents as a tree"));
    m_tree->setJsonModel(&m_treeModel);
    m_table->setObjectName(u"fileTable"_s);
    m_table->setAccessibleName(tr("Contents as a table"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setModel(&m_tableModel);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_tabs->setObjectName(u"fileTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the file"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_table, tr("Table"));
    m_tabs->addTab(m_raw, tr("Raw"));
}

void FilePanel::setViews(FileViews views) {
    FileContents& contents = views.contents;
    const bool same = m_path == toQString(contents.path);
    m_path = toQString(contents.path);
    m_recordKey = contents.problem ? toQString(contents.problem->key) : QString();
    showHead(contents);
    showBanner(contents);
    showText(contents);
    m_tabs->setTabVisible(TreeView, views.tree != nullptr);
    m_treeModel.setValue(std::move(views.tree));
    showTable(contents);
    m_raw->showFile(m_path, contents.entry.size);
    const bool hidden = !m_tabs->isTabVisible(m_tabs->currentIndex());
    if (same && !hidden) return;
    const int first = m_tabs->isTabVisible(RowsView) && contents.description.content == FileForm::Csv
                          ? RowsView
                      : m_tabs->isTabVisible(TextView) ? TextView
                                                       : RawView;
    m_tabs->setCurrentIndex(first);
}

void FilePanel::showHead(const FileContents& contents) {
    m_name->setText(m_path.mid(m_path.lastIndexOf(u'/') + 1));
    m_name->setToolTip(m_path);
    QStringList facts{fileFormText(contents.description),
                      byteText(static_cast<std::int64_t>(contents.entry.size)),
                      tr("changed %1").arg(timeText(contents.entry.modified))};
    if (!contents.description.summary.empty()) facts.insert(1, toQString(contents.description.summary));
    m_summary->setText(facts.join(u", "_s));
}

void FilePanel::showBanner(const FileContents& contents) {
    BannerText text;
    const auto& problem = contents.description.problem;
    if (contents.problem) {
        text = {.kind = BannerKind::Warning,
                .message = tr("This file of a record was edited by hand and could not be taken in. %1")
                               .arg(fileProblemText(*contents.problem)),
                .action = m_recordKey.isEmpty() ? QString() : tr("Show the record")};
    } else if (problem && problem->line > 0) {
        text = {.kind = BannerKind::Warning,
                .message = tr("Damaged in line %1, column %2: %3")
                               .arg(problem->line)
                               .arg(problem->column)
                               .arg(errorLine(*problem))};
    } else if (problem && problem->offset >= 0) {
        text = {.kind = BannerKind::Warning,
                .message = tr("Damaged at byte %1: %2. What could be read is shown.")
                               .arg(groupedNumber(problem->offset), errorLine(*problem))};
    } else if (problem) {
        text = {.kind = BannerKind::Warning,
                .message = tr("It could not be read: %1").arg(errorText(*problem))};
    } else if (contents.description.truncated || (contents.table && contents.table->cut)) {
        text = {.message = tr("The beginning is shown; Raw shows all of it.")};
    }
    m_banner->setVisible(!text.message.isEmpty());
    if (!text.message.isEmpty()) m_banner->setText(text);
}

void FilePanel::onBannerAction() {
    m_context.openPage(u"record"_s, m_recordKey);
}

void FilePanel::showText(const FileContents& contents) {
    const FileDescription& description = contents.description;
    const bool shown = hasText(description);
    m_tabs->setTabVisible(TextView, shown);
    QTextDocument* coloured = isPlain(description.content) ? nullptr : &m_document;
    if (m_highlighter.document() != coloured) m_highlighter.setDocument(coloured);
    m_text->setProblem(std::nullopt);
    m_filler.fill(shown ? toQString(description.text) : QString());
    m_text->setProblem(shown ? problemIn(description) : std::nullopt);
}

void FilePanel::showTable(FileContents& contents) {
    const bool shown = contents.table && !contents.table->columns.empty();
    m_tabs->setTabVisible(RowsView, shown);
    m_tableModel.setTable(shown ? std::move(*contents.table) : FileTable());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_tableModel.columnCount(); ++column) {
        if (m_table->columnWidth(column) > kWidestColumn) m_table->setColumnWidth(column, kWidestColumn);
    }
}

}  // namespace warp::ui
