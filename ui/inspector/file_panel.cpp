// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/file_panel.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/raw_view.h"
#include "ui/inspector/value_highlighter.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

FilePanel::FilePanel(QWidget* parent)
    : QWidget(parent),
      m_name(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_banner(new Banner(this)),
      m_tabs(new QTabWidget(this)),
      m_decoded(new QPlainTextEdit(this)),
      m_hex(new RawView(this)) {
    setObjectName(u"filePanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, metrics::kTiny);
    head->setSpacing(2);
    m_name->setFont(Theme::font(FontRole::Section));
    m_name->setWordWrap(true);
    m_summary->setFont(Theme::font(FontRole::Caption));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_name);
    head->addWidget(m_summary);
    column->addLayout(head);
    column->addWidget(m_banner);
    m_banner->hide();
    m_decoded->setObjectName(u"decodedText"_s);
    m_decoded->setAccessibleName(tr("Decoded contents"));
    m_decoded->setReadOnly(true);
    m_decoded->setFont(Theme::font(FontRole::Code));
    m_decoded->setFrameShape(QFrame::NoFrame);
    m_decoded->setLineWrapMode(QPlainTextEdit::NoWrap);
    new ValueHighlighter(m_decoded->document());
    m_hex->setObjectName(u"fileHex"_s);
    m_hex->setAccessibleName(tr("File byte by byte"));
    m_tabs->setObjectName(u"fileTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the file"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_decoded, tr("Decoded"));
    m_tabs->addTab(m_hex, tr("Raw"));
    column->addWidget(m_tabs, 1);
}

void FilePanel::setContents(const FileContents& contents) {
    const QString path = toQString(contents.path);
    m_name->setText(path.mid(path.lastIndexOf(u'/') + 1));
    const bool cut = contents.bytes.size() >= kMostRawBytes;
    const QString size = byteText(static_cast<std::int64_t>(contents.bytes.size()));
    m_summary->setText(cut ? tr("%1, its first %2").arg(path, size) : tr("%1, %2").arg(path, size));
    m_banner->setVisible(contents.decodeError.has_value());
    if (contents.decodeError) {
        m_banner->setText(
            {.kind = BannerKind::Warning,
             .message = tr("It could not be decoded: %1").arg(toQString(contents.decodeError->describe()))});
    }
    m_decoded->setPlainText(toQString(contents.decoded));
    m_hex->setBytes(toBytes(contents.bytes));
    m_tabs->setCurrentIndex(contents.decodeError ? 1 : 0);
}

}  // namespace warp::ui
