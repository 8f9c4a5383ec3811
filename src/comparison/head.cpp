#include "comparison/head.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "comparison/flat_text.hpp"
#include "document/dump.hpp"
#include "document/headings.hpp"

namespace comparison {
namespace {

using document::Inlines;

using document::plain_text;

}  // namespace

document::Document head_of(const Version& old, const Version& now_version, const Counts& counts, const Voice& voice) {
  const Phrases& phrases = voice.phrases();
  const document::Document& now = now_version.document;
  document::Document out;
  out.metadata = now.metadata;
  out.metadata.properties.clear();
  out.organisation = as_gone(now.organisation);
  out.name = as_gone(now.name);
  out.number = now.number;
  out.title = voice(phrases.title);
  for (document::Inline& piece : as_gone(now.title)) out.title.push_back(std::move(piece));
  out.metadata.title = (out.number.empty() ? "" : out.number + ' ') + plain_text(out.title);
  if (!out.name.empty()) out.metadata.title += " (" + plain_text(out.name) + ')';
  out.running = now.running;
  out.running.head_left = document::running_name(out.number, out.title);
  out.id = now.id;
  out.facts.push_back({voice(phrases.was), called(old)});
  out.facts.push_back({voice(phrases.is), called(now_version)});
  out.facts.push_back({voice(phrases.changes), voice(told(counts, phrases))});
  out.facts.push_back(
      {voice(phrases.same), voice(fmt::format(fmt::runtime(phrases.of_all), counts.same, counts.all()))});
  if (counts.form > 0) out.facts.push_back({voice(phrases.form), voice(std::to_string(counts.form))});
  return out;
}

Inlines called(const Version& version) {
  Inlines out = as_gone(version.document.name);
  for (const document::Fact& fact : version.document.facts) {
    if (std::find(version.tells.begin(), version.tells.end(), plain_text(fact.label)) == version.tells.end()) continue;
    if (!out.empty()) out.push_back({document::Text{", ", {}}});
    for (document::Inline& piece : as_gone(fact.value)) out.push_back(std::move(piece));
  }
  return out.empty() ? plain(version.file) : out;
}

std::string told(const Counts& counts, const Phrases& phrases) {
  std::string out;
  const auto add = [&](std::size_t count, std::string_view one, std::string_view many) {
    if (count == 0) return;
    out += (out.empty() ? "" : ", ") + (count == 1 ? std::string(one) : fmt::format(fmt::runtime(many), count));
  };
  add(counts.changed + counts.details, phrases.one_changed, phrases.changed);
  add(counts.come, phrases.one_come, phrases.came);
  add(counts.gone, phrases.one_gone, phrases.went);
  add(counts.moved, phrases.one_moved, phrases.moved_ones);
  return out.empty() ? std::string(phrases.nothing) : out;
}

}  // namespace comparison
