// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_pattern.h"

#include <re2/re2.h>

#include "engine/qql/schema_compiler.h"

namespace warp {

namespace {

constexpr std::int64_t kMemory = std::int64_t{4} << 20;

RE2::Options options() {
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(kMemory);
    return options;
}

class Re2Pattern final : public SchemaPattern {
  public:
    explicit Re2Pattern(const std::string& text) : m_pattern(text, options()) {}

    bool foundIn(std::string_view text) const override {
        return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), m_pattern);
    }
    const std::string& text() const override { return m_pattern.pattern(); }
    bool usable() const { return m_pattern.ok(); }
    const std::string& problem() const { return m_pattern.error(); }

  private:
    const RE2 m_pattern;
};

}  // namespace

Result<std::shared_ptr<const SchemaPattern>> SchemaPattern::compile(const std::string& text) {
    const auto refused = [](const std::string& why) {
        return Error{.code = ErrorCode::InvalidFormat,
                     .message = "the regular expression cannot be used: " + why};
    };
    if (text.size() > SchemaCompiler::kMaxPattern)
        return refused("it is longer than " + std::to_string(SchemaCompiler::kMaxPattern) + " bytes");
    auto pattern = std::make_shared<const Re2Pattern>(text);
    if (!pattern->usable()) return refused(pattern->problem());
    return std::shared_ptr<const SchemaPattern>(std::move(pattern));
}

}  // namespace warp
