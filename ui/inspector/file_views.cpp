// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/file_views.h"

#include <QtCore/QCoreApplication>

#include "ui/bridge/convert.h"

namespace warp::ui {
namespace {

struct FileForms {
    Q_DECLARE_TR_FUNCTIONS(FileForms)
};

}  // namespace

Result<FileViews> readFileViews(Universe& universe, const std::string& path) {
    FileViews views;
    WARP_ASSIGN(views.contents, readFile(universe, path));
    if (views.contents.json.empty()) return views;
    JsonParse parsed = parseJson(toQString(views.contents.json));
    if (auto* value = std::get_if<std::unique_ptr<JsonNode>>(&parsed)) views.tree = std::move(*value);
    return views;
}

QString fileFormText(FileForm form) {
    switch (form) {
        case FileForm::Erlang: return FileForms::tr("Erlang term");
        case FileForm::EtsDump: return FileForms::tr("Erlang table");
        case FileForm::Gzip: return FileForms::tr("gzip");
        case FileForm::Lz4: return FileForms::tr("LZ4");
        case FileForm::Json: return FileForms::tr("JSON");
        case FileForm::JsonLines: return FileForms::tr("JSON lines");
        case FileForm::Csv: return FileForms::tr("CSV table");
        case FileForm::Text: return FileForms::tr("Text");
        case FileForm::Tree: return FileForms::tr("B+tree");
        case FileForm::Log: return FileForms::tr("Write-ahead log");
        case FileForm::Routes: return FileForms::tr("Routing table");
        case FileForm::Metrics: return FileForms::tr("Metric samples");
        case FileForm::Binary: break;
    }
    return FileForms::tr("Bytes");
}

QString fileFormText(const FileDescription& description) {
    if (description.form == description.content) return fileFormText(description.form);
    return FileForms::tr("%1, compressed with %2")
        .arg(fileFormText(description.content), fileFormText(description.form));
}

}  // namespace warp::ui
