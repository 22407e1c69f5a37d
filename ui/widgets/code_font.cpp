// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_font.h"

#include <bit>

#include <QtCore/QVector>
#include <QtCore/QtEndian>
#include <QtGui/QFontDatabase>
#include <QtGui/QRawFont>

namespace warp::ui {
namespace {

// What a TrueType font consists of, in the order the file demands; GSUB, the substitutions, is not copied.
constexpr const char* kTables[] = {"GDEF", "GPOS", "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf",
                                   "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep"};
constexpr const char* kNeeded[] = {"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"};
constexpr quint32 kTrueType = 0x00010000;
constexpr int kDirectoryHead = 12;
constexpr int kDirectoryEntry = 16;
constexpr int kAlignment = 4;

struct Table {
    const char* tag;
    QByteArray bytes;
};

template <typename Number>
void append(QByteArray& out, Number value) {
    const Number big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

// The 'name' table: family, style and full name, once each, in UTF-16 for Windows (platform 3, encoding 1).
QByteArray nameTable(const QString& family) {
    const QVector<std::pair<quint16, QString>> names{
        {1, family}, {2, QStringLiteral("Regular")}, {4, family}};
    QByteArray records;
    QByteArray texts;
    for (const auto& [id, text] : names) {
        for (const quint16 field :
             {quint16(3), quint16(1), quint16(0x409), id, quint16(2 * text.size()), quint16(texts.size())})
            append(records, field);
        for (const QChar unit : text) append(texts, quint16(unit.unicode()));
    }
    QByteArray table;
    append(table, quint16(0));
    append(table, quint16(names.size()));
    append(table, quint16(6 + records.size()));
    return table + records + texts;
}

quint32 checksum(const QByteArray& bytes) {
    quint32 sum = 0;
    for (qsizetype at = 0; at < bytes.size(); at += kAlignment) {
        QByteArray word = bytes.mid(at, kAlignment);
        word.append(kAlignment - word.size(), '\0');
        sum += qFromBigEndian<quint32>(word.constData());
    }
    return sum;
}

QByteArray fontFile(const QVector<Table>& tables) {
    const auto count = static_cast<quint16>(tables.size());
    const auto power = std::bit_floor(count);
    QByteArray directory;
    append(directory, kTrueType);
    append(directory, count);
    append(directory, quint16(kDirectoryEntry * power));
    append(directory, quint16(std::countr_zero(power)));
    append(directory, quint16(kDirectoryEntry * (count - power)));
    QByteArray content;
    const qsizetype start = kDirectoryHead + kDirectoryEntry * tables.size();
    for (const Table& table : tables) {
        directory.append(table.tag, 4);
        append(directory, checksum(table.bytes));
        append(directory, static_cast<quint32>(start + content.size()));
        append(directory, static_cast<quint32>(table.bytes.size()));
        content += table.bytes;
        while (content.size() % kAlignment != 0) content.append('\0');
    }
    return directory + content;
}

QString registeredCopy() {
    QFont installed(kInstalledCodeFamily.toString());
    installed.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(installed);
    if (raw.familyName() != kInstalledCodeFamily) return kInstalledCodeFamily.toString();
    const QByteArray file = withoutSubstitutions(raw, kPlainCodeFamily.toString());
    const bool taken = !file.isEmpty() && QFontDatabase::addApplicationFontFromData(file) >= 0;
    return (taken ? kPlainCodeFamily : kInstalledCodeFamily).toString();
}

}  // namespace

QByteArray withoutSubstitutions(const QRawFont& font, const QString& family) {
    QVector<Table> tables;
    for (const char* tag : kTables) {
        const bool isName = qstrcmp(tag, "name") == 0;
        const QByteArray bytes = isName ? nameTable(family) : font.fontTable(tag);
        if (!bytes.isEmpty()) tables.push_back({tag, bytes});
    }
    for (const char* tag : kNeeded) {
        if (font.fontTable(tag).isEmpty()) return {};
    }
    return fontFile(tables);
}

QString codeFamily() {
    static const QString kFamily = registeredCopy();
    return kFamily;
}

}  // namespace warp::ui
