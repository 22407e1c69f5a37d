// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/raw_pane.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/bridge/file_queries.h"
#include "ui/widgets/hex_view.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

QString bytesText(std::uint64_t bytes) {
    return byteText(static_cast<std::int64_t>(bytes));
}

}  // namespace

RawPane::RawPane(EngineSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_caption(new QLabel(this)), m_hex(new HexView(this)) {
    m_caption->setObjectName(u"rawCaption"_s);
    m_caption->setFont(Theme::font(FontRole::Caption));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setWordWrap(true);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    m_hex->setAccessibleName(tr("Bytes on the disk"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_hex, 1);
    setFocusProxy(m_hex);
}

void RawPane::showRecord(const RecordPlace& place) {
    const QString path = toQString(place.path);
    switch (place.kind) {
        case RecordPlace::Kind::Pending:
            clear();
            m_caption->setText(
                path.isEmpty()
                    ? tr("Only the log and the tree hold it so far. Its pack follows.")
                    : tr("Only the log and the tree hold it so far. Its file follows: %1").arg(path));
            return;
        case RecordPlace::Kind::File:
            showFile(path, place.size);
            if (!place.current)
                m_caption->setText(tr("%1, %2, an earlier version: it is about to be written anew")
                                       .arg(path, bytesText(place.size)));
            return;
        case RecordPlace::Kind::Pack:
            showPart(path, place.offset, place.size);
            m_caption->setText(tr("%1, %2 at byte %3: a compressed frame that may hold other records, too")
                                   .arg(path, bytesText(place.size),
                                        groupedNumber(static_cast<std::int64_t>(place.offset))));
            return;
    }
}

void RawPane::showFile(const QString& path, std::uint64_t size) {
    showPart(path, 0, size);
    m_caption->setText(path.endsWith(".gz"_L1) ? tr("%1, %2, compressed").arg(path, bytesText(size))
                                               : tr("%1, %2").arg(path, bytesText(size)));
}

void RawPane::clear() {
    m_caption->clear();
    m_path.clear();
    m_hex->setSource({});
}

QString RawPane::caption() const {
    return m_caption->text();
}

void RawPane::showPart(const QString& path, std::uint64_t offset, std::uint64_t size) {
    m_path = path;
    m_offset = offset;
    const auto read = [this](qint64 at, qint64 count, const HexSource::Answer& answer) {
        m_session.run<std::string>(
            m_hex, tr("Read %1").arg(m_path), Lane::Page,
            [path = toStd(m_path), at = m_offset + static_cast<std::uint64_t>(at),
             count = static_cast<std::size_t>(count)](Universe& universe, const EngineJob&) {
                return readFilePart(universe, path, at, count);
            },
            [answer](Result<std::string> bytes) { answer(bytes.ok() ? toBytes(*bytes) : QByteArray()); });
    };
    m_hex->setSource({.size = static_cast<qint64>(size), .read = read});
}

}  // namespace warp::ui
