// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTranslator>

namespace warp::ui {

/// A language that everybody can read and nobody speaks: every text that passes tr() comes back accented, at
/// least 40 % longer and in brackets. What stays plain was never meant to be translated; what loses its
/// bracket was cut off.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

  public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }

    /// "Save %1" -> "[Šåáåṽéé %1]". Placeholders, mnemonics, markup and file patterns stay as they are.
    static QString pseudo(const QString& text);
};

}  // namespace warp::ui
