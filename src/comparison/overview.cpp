#include "comparison/overview.hpp"

#include <algorithm>
#include <utility>

#include "comparison/flat_text.hpp"
#include "comparison/voice.hpp"
#include "document/dump.hpp"

namespace comparison {
namespace {

using document::Inlines;
using ChangeKind = SectionChange::Kind;

std::string name_of(const SectionChange& section) {
  if (section.number.empty() && section.title.empty()) return section.file.substr(section.file.rfind('/') + 1);
  return section.number + (section.number.empty() ? "" : " ") + section.title;
}

class OverviewWriter {
 public:
  OverviewWriter(std::span<const SectionChange> sections, const Whole& whole)
      : sections_(sections), whole_(whole), voice_(whole.now.metadata.language), phrases_(voice_.phrases()) {}

  document::Document run() {
    document::Document out = head();
    changed();
    planning();
    list(phrases_.new_sections, ChangeKind::come);
    list(phrases_.gone_sections, ChangeKind::gone);
    list(phrases_.refused, ChangeKind::refused);
    list(phrases_.all_same, ChangeKind::same);
    out.blocks = std::move(blocks_);
    return out;
  }

 private:
  std::size_t count(ChangeKind kind) const {
    return static_cast<std::size_t>(std::count_if(sections_.begin(), sections_.end(),
                                                  [&](const SectionChange& section) { return section.kind == kind; }));
  }

  document::Document head() const {
    const document::Document& now = whole_.now;
    document::Document out;
    out.metadata = now.metadata;
    out.metadata.properties.clear();
    out.metadata.identifier.clear();
    out.organisation = as_gone(now.organisation);
    out.name = as_gone(now.name);
    out.title = voice_(phrases_.overview);
    out.metadata.title = std::string(phrases_.overview);
    if (!out.name.empty()) out.metadata.title += " (" + document::plain_text(out.name) + ')';
    out.running = now.running;
    out.running.head_left = phrases_.overview;
    out.running.head_right.clear();
    out.id = "titel";
    if (!whole_.old_called.empty()) out.facts.push_back({voice_(phrases_.was), whole_.old_called});
    if (!whole_.now_called.empty()) out.facts.push_back({voice_(phrases_.is), whole_.now_called});
    for (const auto& [phrase, kind] :
         {std::pair(phrases_.changed_sections, ChangeKind::changed), std::pair(phrases_.new_sections, ChangeKind::come),
          std::pair(phrases_.gone_sections, ChangeKind::gone), std::pair(phrases_.refused, ChangeKind::refused),
          std::pair(phrases_.all_same, ChangeKind::same)})
      if (const std::size_t sections = count(kind); sections > 0)
        out.facts.push_back({voice_(phrase), plain(std::to_string(sections))});
    return out;
  }

  void heading(std::string_view words) {
    document::Heading heading;
    heading.content = voice_(words);
    blocks_.push_back({std::move(heading)});
  }

  document::Table table(std::initializer_list<std::string_view> heads) const {
    document::Table table;
    document::Row& head = table.head.emplace_back();
    for (const std::string_view words : heads) {
      table.columns.emplace_back();
      head.cells.push_back({{voice_(words)}});
    }
    return table;
  }

  void changed() {
    if (count(ChangeKind::changed) == 0) return;
    heading(phrases_.changed_sections);
    document::Table counts = table({phrases_.section, phrases_.col_changed, phrases_.col_come, phrases_.col_gone,
                                    phrases_.col_moved, phrases_.col_same});
    for (std::size_t i = 1; i < counts.columns.size(); ++i) counts.columns[i].alignment = document::Alignment::right;
    for (const SectionChange& section : sections_) {
      if (section.kind != ChangeKind::changed) continue;
      document::Row row;
      row.cells.push_back({{plain(name_of(section))}, true});
      const Counts& c = section.counts;
      for (const std::size_t number : {c.changed + c.details, c.come, c.gone, c.moved, c.same})
        row.cells.push_back({{plain(std::to_string(number))}});
      counts.rows.push_back(std::move(row));
    }
    blocks_.push_back({std::move(counts)});
  }

  void planning() {
    document::Table moved = table({phrases_.section, phrases_.action, phrases_.was, phrases_.is});
    for (const SectionChange& section : sections_)
      for (const MovedPlanning& action : section.planning) {
        document::Row row;
        row.cells.push_back({{plain(name_of(section))}, true});
        for (const std::string* text : {&action.action, &action.old, &action.now})
          row.cells.push_back({{plain(*text)}});
        moved.rows.push_back(std::move(row));
      }
    if (moved.rows.empty()) return;
    heading(phrases_.planning);
    blocks_.push_back({std::move(moved)});
  }

  void list(std::string_view words, ChangeKind kind) {
    document::List list;
    for (const SectionChange& section : sections_) {
      if (section.kind != kind) continue;
      document::ListItem item;
      item.label = "\u2022";
      item.content = plain(name_of(section));
      list.items.push_back(std::move(item));
    }
    if (list.items.empty()) return;
    heading(words);
    blocks_.push_back({std::move(list)});
  }

  std::span<const SectionChange> sections_;
  const Whole& whole_;
  Voice voice_;
  const Phrases& phrases_;
  std::vector<document::Block> blocks_;
};

}  // namespace

document::Document overview(std::span<const SectionChange> sections, const Whole& whole) {
  return OverviewWriter(sections, whole).run();
}

}  // namespace comparison
