// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/topic_queries.h"
#include "ui/models/target.h"
#include "ui/widgets/icons.h"

namespace warp::ui {

/// What the topics of regions are called, in trees, crumbs and pins.

/// "Nodes"; of a name the name itself.
QString topicText(const QString& topic);
/// What the topic, or the one above it, is about, in one sentence.
QString topicSentence(const QString& topic);
Glyph topicGlyph(const Target& target);

struct TopicRowText {
    QString id;      ///< unlike those of its siblings
    QString text;    ///< "users:alice ↔ profiles:alice"
    QString figure;  ///< stands in the place of a count; empty where the count is what is to be said
    QString toolTip;
    Target target;
};
/// Takes: the region and topic that the item is listed under.
TopicRowText topicRowText(const QString& region, const QString& parent, const TopicItem& item);

}  // namespace warp::ui
