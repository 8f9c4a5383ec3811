#include "import/join.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "import/pairs_of_elements.hpp"
#include "import/section_markup.hpp"
#include "xml/element_edits.hpp"

namespace importing {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using Element = SectionElement;

// All that it says, for a message.
std::string said_by(const Element& element) {
  std::string out = element.text;
  for (const Element& child : element.children) out += (out.empty() ? "" : " ") + said_by(child);
  for (const auto& [name, value] : element.attributes)
    if (out.empty() && name != "id") out = value;
  return out;
}

// For each old element without a partner in its place what there is of it: itself elsewhere, or, where it is gone, what
// stands where it stood, too unlike it to be known as the same.
std::vector<const Element*> instead(std::span<const Element> old, std::span<const Element> now,
                                    const Partners& partners) {
  std::vector<const Element*> out(partners.moved);
  const Element* begin = now.data();
  for (std::size_t i = 0; i < old.size();) {
    std::size_t last = i;
    while (last < old.size() && partners.in_place[last] == nullptr) ++last;
    const Element* end = last == old.size() ? now.data() + now.size() : partners.in_place[last];
    std::map<std::string_view, const Element*> next;  // of each name
    for (; i < last; ++i) {
      const Element*& at = next.try_emplace(old[i].name, begin).first->second;
      at = std::find_if(at, end, [&](const Element& each) { return each.name == old[i].name; });
      if (at == end) continue;
      if (out[i] == nullptr) out[i] = at;
      ++at;
    }
    if (last == old.size()) break;
    begin = end + 1;
    ++i;
  }
  return out;
}

class Joining {
 public:
  Joining(const SectionMarkup& edited, const SectionMarkup& there) : edited_(edited), there_(there) {}

  void operator()(const Element& base) { element(base, edited_.root, there_.root); }

  std::vector<Diagnostic> conflicts;
  std::size_t edits = 0;

  std::string apply() {
    // What is put in at one place stays in its order, and comes before what begins there and goes.
    std::ranges::stable_sort(changes_, {}, [](const xml::Edit& edit) { return std::pair(edit.begin, edit.end); });
    return there_.editing.apply(changes_);
  }

 private:
  const std::string& markup() const { return there_.editing.markup(); }
  const xml::Extent& extent(const Element& element) const { return there_.extents[element.extent]; }

  void element(const Element& base, const Element& edited, const Element& there) {
    for (const auto& [name, value] : base.attributes) attribute(name, base, edited, there);
    for (const auto& [name, value] : edited.attributes)
      if (base.attribute(name) == nullptr) attribute(name, base, edited, there);
    if (base.looks != edited.looks && there.looks != edited.looks) {
      if (there.looks != base.looks || there.content_is_divided)
        conflicts.push_back({Code::import_conflict, {}, {base.text, edited.text, there.text}});
      else
        set_content(edited, there);
    }
    if (there.name == "tabel" && there.attribute("bestand") != nullptr) return around_rows(base, edited, there);
    children(base, edited, there);
  }

  // The rows of a table whose figures stand in a file were never in the XML, but perhaps its head.
  void around_rows(const Element& base, const Element& edited, const Element& there) {
    const bool has_head = std::ranges::count(there.children, "kop", &Element::name) > 0;
    const auto divided = [&](Element table) {
      Element rows;
      const auto is_row = [&](const Element& child) {
        return child.name == "rij" || (child.name == "kop" && !has_head);
      };
      std::ranges::copy_if(table.children, std::back_inserter(rows.children), is_row);
      std::erase_if(table.children, is_row);
      return std::pair(std::move(table), std::move(rows));
    };
    const auto [old_table, old_rows] = divided(base);
    const auto [new_table, new_rows] = divided(edited);
    if (!std::ranges::equal(old_rows.children, new_rows.children, same))
      conflicts.push_back({Code::import_figures_elsewhere, {}, {*there.attribute("bestand")}});
    children(old_table, new_table, there);
  }

  void attribute(const std::string& name, const Element& base, const Element& edited, const Element& there) {
    const auto value = [&](const Element& of) {
      const std::string* found = of.attribute(name);
      return found == nullptr ? std::string() : *found;
    };
    const std::string before = value(base), after = value(edited), now = value(there);
    if (before == after || now == after) return;
    if (now != before) {
      const auto named = [&](const std::string& text) { return name + "=\"" + text + "\""; };
      conflicts.push_back({Code::import_conflict, {}, {named(before), named(after), named(now)}});
      return;
    }
    ++edits;
    changes_.push_back(xml::with_attribute(extent(there), name, after));
  }

  void set_content(const Element& edited, const Element& there) {
    ++edits;
    std::string text = edited_.editing.markup().substr(edited.content_begin, edited.content_end - edited.content_begin);
    const xml::Extent& whole = extent(there);
    if (whole.is_empty_tag) {
      changes_.push_back(
          {markup().rfind('/', whole.tag_end), whole.tag_end, ">" + text + "</" + std::string(whole.name) + ">"});
      return;
    }
    // What an author noted between the words stays behind them.
    text +=
        xml::comments(std::string_view(markup()).substr(there.content_begin, there.content_end - there.content_begin));
    changes_.push_back({there.content_begin, there.content_end, std::move(text)});
  }

  void children(const Element& base, const Element& edited, const Element& there) {
    const Partners mine = partners_of(base.children, edited.children);
    const Partners theirs = partners_of(base.children, there.children);
    const auto my_own = instead(base.children, edited.children, mine);
    const auto their_own = instead(base.children, there.children, theirs);
    std::map<const Element*, const Element*> place;  // of a child of `edited`, the one in `there`
    std::vector<const Element*> of_base;             // children of `edited` that the base has too
    for (std::size_t i = 0; i < base.children.size(); ++i) {
      const Element& before = base.children[i];
      const bool in_place = theirs.in_place[i] != nullptr;
      const Element* now = in_place ? theirs.in_place[i] : theirs.moved[i];
      // What the document alone moved is taken out here and put in there.
      const bool left_both = mine.in_place[i] == nullptr && !in_place;
      const Element* after = left_both ? mine.moved[i] : mine.in_place[i];
      if (after != nullptr) of_base.push_back(after);
      if (after != nullptr && now != nullptr) {
        place[after] = now;
        element(before, *after, *now);
      } else if (now != nullptr) {
        remove(before, *now, in_place, my_own[i]);
      } else if (after != nullptr && (left_both || !same(before, *after))) {
        // What the run that made the report set by --set was never in the XML.
        if (there.name == "gegevens" || before.name == "gegevens" || prints_nothing(before))
          of_base.pop_back();
        else
          disagree(Code::import_conflict_removed, before, *after, left_both ? nullptr : their_own[i]);
      } else if (after == nullptr && my_own[i] != nullptr && their_own[i] != nullptr && !is_in(*my_own[i], there) &&
                 !is_in(*their_own[i], edited)) {
        conflicts.push_back(
            {Code::import_conflict, {}, {said_by(before), said_by(*my_own[i]), said_by(*their_own[i])}});
      }
    }
    insert_new(edited, there, theirs.in_place, of_base, place);
  }

  static bool is_in(const Element& element, const Element& parent) {
    return std::ranges::any_of(parent.children, [&](const Element& child) { return same(element, child); });
  }

  // One side changed `before` into `changed`, and the other took it out, or put `instead` in its place.
  void disagree(Code removed, const Element& before, const Element& changed, const Element* instead) {
    if (instead == nullptr) return conflicts.push_back({removed, {}, {said_by(before), said_by(changed)}});
    const bool was_edited = removed == Code::import_conflict_removed;
    conflicts.push_back(
        {Code::import_conflict,
         {},
         {said_by(before), said_by(was_edited ? changed : *instead), said_by(was_edited ? *instead : changed)}});
  }

  void remove(const Element& before, const Element& now, bool in_place, const Element* instead) {
    if (prints_nothing(before)) return;  // so it never was in the report
    if (!in_place || !same(before, now)) return disagree(Code::import_conflict_deleted, before, now, instead);
    ++edits;
    changes_.push_back(xml::removal(markup(), extent(now)));
  }

  // Each behind what it stands behind in the report.
  void insert_new(const Element& edited, const Element& there, const std::vector<const Element*>& in_there,
                  const std::vector<const Element*>& of_base, const std::map<const Element*, const Element*>& place) {
    const std::set<const Element*> kept(of_base.begin(), of_base.end());
    std::vector<const Element*> unpaired;  // that are in the XML alone
    const std::set<const Element*> paired(in_there.begin(), in_there.end());
    for (const Element& other : there.children)
      if (!paired.contains(&other)) unpaired.push_back(&other);
    const Element* behind = nullptr;
    std::map<const Element*, std::vector<const Element*>> new_behind;
    for (const Element& each : edited.children) {
      if (const auto found = place.find(&each); found != place.end()) {
        behind = found->second;
      } else if (!kept.contains(&each)) {
        const auto there_too = std::ranges::find_if(unpaired, [&](const Element* other) { return same(each, *other); });
        if (there_too != unpaired.end())
          behind = *there_too;
        else
          new_behind[behind].push_back(&each);
      }
    }
    for (const auto& [after, elements] : new_behind) insert(elements, after, there);
  }

  void insert(const std::vector<const Element*>& elements, const Element* behind, const Element& into) {
    edits += elements.size();
    const xml::Extent& whole = extent(into);
    const std::string around = xml::space_before(markup(), whole.begin == 0 ? 1 : whole.begin);
    const Element* neighbour = behind != nullptr ? behind : into.children.empty() ? nullptr : &into.children.front();
    const std::string space = neighbour != nullptr ? xml::space_before(markup(), extent(*neighbour).begin)
                                                   : around + (around.empty() ? "" : step());
    std::string text;
    for (const Element* each : elements) text += space + spelled(*each, space);
    if (behind != nullptr) {
      changes_.push_back({extent(*behind).end, extent(*behind).end, std::move(text)});
    } else if (whole.is_empty_tag) {
      changes_.push_back({markup().rfind('/', whole.tag_end), whole.tag_end,
                          ">" + text + around + "</" + std::string(whole.name) + ">"});
    } else {
      // Behind its own text, before its first child.
      if (whole.inner_begin == whole.inner_end || into.children.empty()) {
        const bool holds_lines = markup().find('\n', into.content_end) < whole.inner_end;
        if (!holds_lines) text += around;
      }
      changes_.push_back({into.content_end, into.content_end, std::move(text)});
    }
  }

  // As the report's section is written, with the indentation of the place where it comes.
  std::string spelled(const Element& element, const std::string& space) const {
    const xml::Extent& whole = edited_.extents[element.extent];
    const std::string& from = edited_.editing.markup();
    const std::string own_space = xml::space_before(from, whole.begin);
    std::string out;
    for (std::size_t at = whole.begin; at < whole.end;) {
      const std::size_t line = own_space.empty() ? whole.end : std::min(from.find(own_space, at), whole.end);
      out.append(from, at, line - at);
      at = line;
      if (line == whole.end) break;
      out += space;
      at += own_space.size();
      for (; from.compare(at, own_step.size(), own_step) == 0; at += own_step.size()) out += step();
    }
    return out;
  }

  // How much farther in the author writes what stands in an element.
  std::string step() const {
    if (there_.root.children.empty()) return std::string(own_step);
    const std::string space = xml::space_before(markup(), extent(there_.root.children.front()).begin);
    return space.substr(std::min(space.find_first_not_of("\r\n"), space.size()));
  }

  static constexpr std::string_view own_step = "  ";  // of our writer
  const SectionMarkup &edited_, &there_;
  std::vector<xml::Edit> changes_;
};

}  // namespace

Joined join(std::string_view base, std::string_view edited, std::string_view there) {
  const auto before = section_markup(base), after = section_markup(edited), now = section_markup(there);
  Joined out;
  if (!before || !after || !now) {
    out.conflicts.push_back({Code::import_not_joined, {}, {}});
    return out;
  }
  Joining joining(*after, *now);
  joining(before->root);
  out.edits = joining.edits;
  out.conflicts = std::move(joining.conflicts);
  if (!out.conflicts.empty()) return out;
  out.bytes = joining.apply();
  const auto written = section_markup(out.bytes);
  if (written) {
    Joining again(*after, *written);
    again(before->root);
    // What moved among others may be seen as another paragraph that moved, and be taken out and put in the same place.
    if (again.conflicts.empty() && again.apply() == out.bytes) return out;
  }
  out.conflicts.push_back({Code::import_not_joined, {}, {}});
  return out;
}

}  // namespace importing
