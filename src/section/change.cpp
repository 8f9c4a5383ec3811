#include "section/change.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "section/override.hpp"
#include "section/particulars.hpp"
#include "section/values.hpp"
#include "section/vocabulary.hpp"
#include "xml/document.hpp"
#include "xml/editing.hpp"
#include "xml/element_edits.hpp"
#include "xml/extents.hpp"
#include "xml/writer.hpp"

namespace section {
namespace {

using diagnostics::Diagnostics;
using xml::Extent;

// The order in which elements of gegevens are put in.
constexpr NameList names_in_order = type_of("gegevens").children;
constexpr Names order = names_in_order;

std::string escaped(std::string_view text, bool in_attribute) {
  std::string out;
  xml::append_escaped(out, text, in_attribute);
  return out;
}

// An element of gegevens as it shall be: one element of a name, or a meeting or field among others.
struct Wanted {
  std::string_view name;
  std::string text;
  std::vector<std::pair<std::string_view, std::string>> attributes;  // an empty one is none

  bool operator==(const Wanted&) const = default;

  std::string markup() const {
    xml::Writer writer(false);
    writer.open(name);
    for (const auto& [attribute, value] : attributes)
      if (!value.empty()) writer.attribute(attribute, value);
    if (!text.empty()) writer.text(text);
    return std::move(writer).finish();
  }
};

Wanted wanted(const Meeting& meeting) {
  return {"vergadering",
          text_of(meeting.name),
          {{"datum", text_of(meeting.date)}, {"agendapunt", text_of(meeting.agenda_item)}}};
}

Wanted wanted(const Field& field) { return {"veld", field.value.text, {{"naam", field.name.text}}}; }

// All elements of gegevens, as they stand or shall stand, in an order that both share.
std::vector<Wanted> all(const Particulars& particulars, std::string_view name) {
  std::vector<Wanted> elements;
  if (name == "vergadering") {
    for (const Meeting& meeting : particulars.meetings) elements.push_back(wanted(meeting));
  } else if (name == "veld") {
    for (const Field& field : particulars.fields) elements.push_back(wanted(field));
  } else {
    const auto single = std::ranges::find(single_values, name, &SingleValue::name);
    if (const auto& value = particulars.*single->member) elements.push_back({name, value->text, {}});
  }
  return elements;
}

class Change {
 public:
  Change(std::string_view bytes, const Particulars& before, const Particulars& after)
      : editing_(bytes), extents_(xml::extents(editing_.markup())), before_(before), after_(after) {}

  std::string run() {
    const auto found = std::ranges::find_if(
        extents_, [](const Extent& extent) { return extent.name == "gegevens" && extent.parent == 0; });
    if (found == extents_.end()) {
      insert_particulars();
    } else {
      particulars_ = static_cast<std::size_t>(found - extents_.begin());
      for (const std::string_view name : order) change(name);
    }
    // What is put in at one place stays in its order, and comes before what begins there and goes.
    std::ranges::stable_sort(edits_, {}, [](const xml::Edit& edit) { return std::pair(edit.begin, edit.end); });
    return editing_.apply(edits_);
  }

 private:
  const std::string& markup() const { return editing_.markup(); }

  // Elements that hold nothing are not among the particulars that were read.
  std::vector<const Extent*> standing(std::string_view name) const {
    std::vector<const Extent*> found;
    for (const Extent& extent : extents_)
      if (extent.name == name && extent.parent == particulars_ && &extent != &extents_[particulars_])
        found.push_back(&extent);
    return found;
  }

  void change(std::string_view name) {
    const std::vector<Wanted> before = all(before_, name), after = all(after_, name);
    std::vector<const Extent*> stands = standing(name);
    if (before == after) return;
    // The reader passes over an empty meeting; with one of those the pairs are not certain, and all are written anew.
    const bool paired = stands.size() == before.size();
    for (std::size_t i = 0; i < std::max(stands.size(), after.size()); ++i) {
      if (i >= stands.size()) {
        insert(name, after[i]);
      } else if (i >= after.size()) {
        remove(*stands[i]);
      } else if (!paired || before[i] != after[i]) {
        rewrite(*stands[i], after[i]);
      }
    }
  }

  // In place: attributes that do not change stay as they are, and so does the text.
  void rewrite(const Extent& extent, const Wanted& element) {
    for (const auto& [name, value] : element.attributes) set_attribute(extent, name, value);
    if (extent.is_empty_tag) {
      if (element.text.empty()) return;
      const std::size_t slash = markup().rfind('/', extent.tag_end);
      edits_.push_back({slash, extent.tag_end, ">" + escaped(element.text, false) + "</" + extent.name + ">"});
    } else {
      edits_.push_back({extent.inner_begin, extent.inner_end, escaped(element.text, false)});
    }
  }

  void set_attribute(const Extent& extent, std::string_view name, const std::string& value) {
    if (!value.empty() || extent.attribute(name) != nullptr) edits_.push_back(xml::with_attribute(extent, name, value));
  }

  void remove(const Extent& extent) {
    removed_.push_back(&extent);
    edits_.push_back(xml::removal(markup(), extent));
  }

  // Behind the last element that comes before it in the order, else at the beginning.
  void insert(std::string_view name, const Wanted& element) {
    const auto rank = [](std::string_view of) { return std::ranges::find(order, of) - order.begin(); };
    const Extent* before = nullptr;
    for (const Extent& extent : extents_)
      if (&extent != &extents_[particulars_] && extent.parent == particulars_ && rank(extent.name) <= rank(name) &&
          std::ranges::find(removed_, &extent) == removed_.end())
        before = &extent;
    const Extent& around = extents_[particulars_];
    if (before != nullptr) {
      edits_.push_back({before->end, before->end, space_before(before->begin) + element.markup()});
    } else if (around.is_empty_tag) {
      const std::size_t slash = markup().rfind('/', around.tag_end);
      const std::string space = space_before(around.begin);
      pending_ += space + (space.empty() ? "" : "  ") + element.markup();
      std::erase_if(edits_, [&](const xml::Edit& edit) { return edit.begin == slash; });
      edits_.push_back({slash, around.tag_end, ">" + pending_ + space + "</gegevens>"});
    } else {
      const std::size_t first = std::min(markup().find_first_not_of(" \t\r\n", around.inner_begin), around.inner_end);
      const std::string space = markup().substr(around.inner_begin, first - around.inner_begin);
      const bool holds_more = first < around.inner_end;
      edits_.push_back({around.inner_begin, around.inner_begin,
                        holds_more ? space + element.markup() : space_before(around.begin) + "  " + element.markup()});
    }
  }

  void insert_particulars() {
    const auto title = std::ranges::find_if(
        extents_, [](const Extent& extent) { return extent.name == "titel" && extent.parent == 0; });
    const std::string space = space_before(title->begin);
    std::string inner;
    for (const std::string_view name : order)
      for (const Wanted& element : all(after_, name)) inner += space + (space.empty() ? "" : "  ") + element.markup();
    edits_.push_back({title->end, title->end, space + "<gegevens>" + inner + space + "</gegevens>"});
  }

  std::string space_before(std::size_t begin) const { return xml::space_before(markup(), begin); }

  xml::Editing editing_;
  std::vector<Extent> extents_;
  const Particulars &before_, &after_;
  std::size_t particulars_ = 0;
  std::string pending_;  // elements put into an empty tag
  std::vector<const Extent*> removed_;
  std::vector<xml::Edit> edits_;
};

bool same(const Particulars& a, const Particulars& b) {
  return std::ranges::all_of(order, [&](std::string_view name) { return all(a, name) == all(b, name); });
}

std::optional<Section> read_bytes(std::string_view bytes, Read read, Diagnostics& sink) {
  const auto xml = xml::Document::parse(bytes, sink);
  return xml ? read(*xml, sink) : std::nullopt;
}

}  // namespace

std::optional<std::string> change(std::string_view bytes, std::span<const std::pair<std::string, std::string>> values,
                                  Diagnostics& sink, Read read_as) {
  const auto before = read_bytes(bytes, read_as, sink);
  if (!before || sink.has_errors()) return std::nullopt;
  Section after = *before;
  set(after, values, sink);
  if (sink.has_errors()) return std::nullopt;
  if (same(before->particulars, after.particulars)) return std::string(bytes);
  std::string changed = Change(bytes, before->particulars, after.particulars).run();
  // What was written must say what was asked for; else nothing is changed.
  Diagnostics again;
  const auto written = read_bytes(changed, read_as, again);
  if (written && !again.has_errors() && same(written->particulars, after.particulars)) return changed;
  sink.add(diagnostics::Code::set_impossible, before->particulars.position);
  return std::nullopt;
}

}  // namespace section
