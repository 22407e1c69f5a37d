// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include "ui/widgets/code_font.h"
#include "ui/widgets/house_style.h"
#include "ui/widgets/system_theme.h"

namespace warp::ui {
namespace {

Theme* s_theme = nullptr;

QColor hex(const char* value) {
    return QColor(QLatin1StringView(value));
}

ThemeColors makeLight() {
    ThemeColors c;
    c.window = hex("#F5F6F8");
    c.panel = hex("#FFFFFF");
    c.sunken = hex("#ECEFF2");
    c.raised = hex("#FFFFFF");
    c.line = hex("#D9DEE4");
    c.controlEdge = hex("#8A949F");
    c.text = hex("#1C2128");
    c.secondary = hex("#59636E");
    c.disabled = hex("#98A1AB");
    c.accent = hex("#4F46C6");
    c.onAccent = hex("#FFFFFF");
    c.temperature = {hex("#A3330A"), hex("#BB8C3F"), hex("#1769C8")};
    c.status = {hex("#1A7F4B"), hex("#F2B01E"), hex("#B4123C"), hex("#D9DEE4")};
    c.onStatus = {hex("#FFFFFF"), hex("#1C2128"), hex("#FFFFFF"), hex("#1C2128")};
    c.series = {hex("#4A2FA3"), hex("#2FA095"), hex("#5C1F4A"), hex("#868226"), hex("#5B6B7D")};
    c.codeKey = hex("#4A2FA3");
    c.codeString = hex("#17695F");
    c.codeNumber = hex("#7F2A60");
    c.codeLiteral = hex("#5F5B14");
    return c;
}

ThemeColors makeDark() {
    ThemeColors c;
    c.window = hex("#16191D");
    c.panel = hex("#1D2126");
    c.sunken = hex("#16191D");
    c.raised = hex("#262B31");
    c.line = hex("#343A42");
    c.controlEdge = hex("#6B7580");
    c.text = hex("#E6E9ED");
    c.secondary = hex("#9BA5B1");
    c.disabled = hex("#616A75");
    c.accent = hex("#A5A0FF");
    c.onAccent = hex("#16191D");
    c.temperature = {hex("#D9541E"), hex("#EBDCB0"), hex("#5AA9F0")};
    c.status = {hex("#3FB97A"), hex("#F2B01E"), hex("#FF5C7A"), hex("#343A42")};
    c.onStatus = {hex("#16191D"), hex("#16191D"), hex("#16191D"), hex("#E6E9ED")};
    c.series = {hex("#9B6BEB"), hex("#A8EDE5"), hex("#DE8FC9"), hex("#D5D96F"), hex("#748293")};
    c.codeKey = hex("#BBA0F4");
    c.codeString = hex("#A8EDE5");
    c.codeNumber = hex("#DE8FC9");
    c.codeLiteral = hex("#D5D96F");
    return c;
}

ThemeColors completed(ThemeColors c) {
    c.selection = mixed(c.panel, c.accent, 0.16);
    c.accentHover = mixed(c.accent, c.text, 0.14);
    c.infoFill = mixed(c.panel, c.secondary, 0.10);
    c.warningFill = mixed(c.panel, c.of(Status::Warning), 0.16);
    c.criticalFill = mixed(c.panel, c.of(Status::Critical), 0.12);
    return c;
}

void setDisabled(QPalette& palette, const ThemeColors& c) {
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::ToolTipText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, c.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.sunken);
}

QPalette paletteOf(const ThemeColors& c) {
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.panel);
    p.setColor(QPalette::AlternateBase, c.sunken);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.onAccent);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.secondary);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.text);
    p.setColor(QPalette::LinkVisited, c.text);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.controlEdge);
    p.setColor(QPalette::Shadow, c.line);
    setDisabled(p, c);
    return p;
}

QFont sansFont(int pixels, QFont::Weight weight = QFont::Normal) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void setFonts() {
    QApplication::setFont(Theme::font(FontRole::Body));
    QFont header = Theme::font(FontRole::Caption);
    header.setWeight(QFont::DemiBold);
    QApplication::setFont(header, "QHeaderView");
    QApplication::setFont(Theme::font(FontRole::Table), "QAbstractItemView");
    QApplication::setFont(Theme::font(FontRole::Table), "QStatusBar");
    QToolTip::setFont(Theme::font(FontRole::Table));
}

QFont codeFont() {
    QFont font(codeFamily());
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(12);
    return font;
}

}  // namespace

Theme::Theme(ThemeChoice choice, QObject* parent) : QObject(parent), m_choice(choice) {
    Q_ASSERT(s_theme == nullptr);
    s_theme = this;
    m_systemDark = systemPrefersDark();
    watchSystemTheme(this, SLOT(onSystemSettingChanged(QString, QString)));
    QApplication::setStyle(new HouseStyle);
    setFonts();
    m_dark = wantsDark();
    apply();
}

Theme::~Theme() {
    s_theme = nullptr;
}

void Theme::setChoice(ThemeChoice choice) {
    m_choice = choice;
    if (m_dark == wantsDark()) return;
    m_dark = !m_dark;
    apply();
    Q_EMIT changed();
}

const ThemeColors& Theme::colors() const {
    return m_dark ? darkColors() : lightColors();
}

const ThemeColors& Theme::lightColors() {
    static const ThemeColors kLight = completed(makeLight());
    return kLight;
}

const ThemeColors& Theme::darkColors() {
    static const ThemeColors kDark = completed(makeDark());
    return kDark;
}

QFont Theme::font(FontRole role) {
    switch (role) {
        case FontRole::Body: return sansFont(13);
        case FontRole::Table: return sansFont(12);
        case FontRole::Caption: return sansFont(11);
        case FontRole::Section: return sansFont(15, QFont::DemiBold);
        case FontRole::Title: return sansFont(22);
        case FontRole::TileValue: return sansFont(28, QFont::Light);
        case FontRole::Code: return codeFont();
    }
    return sansFont(13);
}

void Theme::onSystemSettingChanged(const QString& group, const QString& key) {
    if (!isSystemThemeSetting(group, key)) return;
    m_systemDark = systemPrefersDark();
    setChoice(m_choice);
}

bool Theme::wantsDark() const {
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
}

void Theme::apply() {
    const QPalette palette = paletteOf(colors());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

Theme& theme() {
    Q_ASSERT(s_theme != nullptr);
    return *s_theme;
}

const ThemeColors& colors() {
    return theme().colors();
}

QColor mixed(const QColor& base, const QColor& over, double alpha) {
    const auto channel = [alpha](float below, float above) {
        return static_cast<float>(below * (1.0 - alpha) + above * alpha);
    };
    return QColor::fromRgbF(channel(base.redF(), over.redF()), channel(base.greenF(), over.greenF()),
                            channel(base.blueF(), over.blueF()));
}

}  // namespace warp::ui
