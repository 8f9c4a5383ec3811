#include "section/same.hpp"

#include <string>
#include <utility>

#include "section/particulars.hpp"
#include "section/values.hpp"

namespace section {
namespace {

// Marks in a flattened text that no text of XML can hold.
constexpr char begin_mark = '\x01', end_mark = '\x02', between = '\x03';

void flatten(std::string& out, bool& at_space, const Inlines& inlines) {
  for (const Inline& each : inlines) {
    if (each.kind == Inline::Kind::text) {
      for (const char c : each.text) {
        if (!is_space(c) || !std::exchange(at_space, true)) out += is_space(c) ? ' ' : c;
        if (!is_space(c)) at_space = false;
      }
      continue;
    }
    out += begin_mark;
    out += static_cast<char>('a' + static_cast<int>(each.kind));
    out += each.attribute;
    out += between;
    const bool own_text = each.kind == Inline::Kind::note || each.kind == Inline::Kind::reference;
    bool inner = true;
    flatten(out, own_text ? inner : at_space, each.children);
    if (own_text) {
      while (out.ends_with(' ')) out.pop_back();
      at_space = false;
    }
    out += end_mark;
  }
}

std::string flat(const Inlines& inlines) {
  std::string out;
  bool at_space = true;
  flatten(out, at_space, inlines);
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

// One for each type; of one class, so that each sees all others.
struct Comparison {
  static bool same(const Inlines& a, const Inlines& b) { return flat(a) == flat(b); }
  static bool same(const Value& a, const Value& b) { return a.text == b.text; }
  static bool same(std::size_t a, std::size_t b) { return a == b; }

  template <class Each>
  static bool same(const std::optional<Each>& a, const std::optional<Each>& b) {
    return a.has_value() == b.has_value() && (!a || same(*a, *b));
  }

  template <class Each>
  static bool same(const std::vector<Each>& a, const std::vector<Each>& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
      if (!same(a[i], b[i])) return false;
    return true;
  }

  static bool same(const Item& a, const Item& b) {
    return same(a.content, b.content) && same(a.nested, b.nested) && same(a.id, b.id);
  }
  static bool same(const List& a, const List& b) { return a.numbered == b.numbered && same(a.items, b.items); }
  static bool same(const Paragraph& a, const Paragraph& b) { return same(a.content, b.content); }
  static bool same(const Norm& a, const Norm& b) { return same(a.name, b.name) && same(a.themes, b.themes); }

  static bool same(const Cell& a, const Cell& b) {
    return same(a.content, b.content) && a.heads_row == b.heads_row && same(a.alignment, b.alignment) &&
           a.columns == b.columns && a.rows == b.rows && a.column == b.column;
  }
  static bool same(const Row& a, const Row& b) { return a.kind == b.kind && same(a.cells, b.cells); }

  static bool same(const Table& a, const Table& b) {
    return same(a.id, b.id) && same(a.caption, b.caption) && same(a.head, b.head) && same(a.rows, b.rows) &&
           a.columns == b.columns && same(a.source, b.source) && a.orientation == b.orientation &&
           a.rows_file == b.rows_file;
  }
  static bool same(const Figure& a, const Figure& b) {
    return same(a.id, b.id) && same(a.file, b.file) && same(a.alternative, b.alternative) && a.width == b.width &&
           same(a.caption, b.caption);
  }
  static bool same(const Quotation& a, const Quotation& b) {
    return same(a.paragraphs, b.paragraphs) && same(a.source, b.source);
  }

  static bool same(const FlowMember& a, const FlowMember& b) {
    return a.index() == b.index() &&
           std::visit([&](const auto& each) { return same(each, std::get<std::decay_t<decltype(each)>>(b)); }, a);
  }

  static bool same(const Subsection& a, const Subsection& b) {
    return same(a.id, b.id) && same(a.title, b.title) && same(a.flow, b.flow);
  }
  static bool same(const Development& a, const Development& b) {
    return same(a.id, b.id) && same(a.title, b.title) && same(a.flow, b.flow) && same(a.subsections, b.subsections);
  }
  static bool same(const Priorities& a, const Priorities& b) { return same(a.items, b.items); }
  static bool same(const Goals& a, const Goals& b) {
    return same(a.before, b.before) && same(a.priorities, b.priorities) && same(a.after, b.after) &&
           same(a.subsections, b.subsections);
  }
  static bool same(const Developments& a, const Developments& b) {
    return same(a.flow, b.flow) && same(a.developments, b.developments);
  }
  static bool same(const Action& a, const Action& b) {
    return same(a.id, b.id) && same(a.content, b.content) && same(a.note, b.note) && same(a.type, b.type) &&
           same(a.portfolio_holder, b.portfolio_holder) && same(a.planning, b.planning) && same(a.status, b.status) &&
           same(a.priorities, b.priorities);
  }
  static bool same(const Actions& a, const Actions& b) {
    return same(a.before, b.before) && same(a.actions, b.actions) && same(a.after, b.after);
  }
  static bool same(const Costs& a, const Costs& b) {
    return same(a.flow, b.flow) && same(a.subsections, b.subsections);
  }

  static bool same(const Meeting& a, const Meeting& b) {
    return same(a.name, b.name) && same(a.date, b.date) && same(a.agenda_item, b.agenda_item);
  }
  static bool same(const Field& a, const Field& b) { return same(a.name, b.name) && same(a.value, b.value); }
  static bool same(const Particulars& a, const Particulars& b) {
    for (const SingleValue& single : single_values)
      if (!same(a.*single.member, b.*single.member)) return false;
    return same(a.meetings, b.meetings) && same(a.fields, b.fields);
  }

  static bool same(const RowsFile& a, const RowsFile& b) {
    return same(a.path, b.path) && a.head_lines == b.head_lines && same(a.selection, b.selection) &&
           same(a.columns, b.columns) && a.divisor == b.divisor && a.decimals == b.decimals;
  }
};

}  // namespace

bool same(const Section& a, const Section& b) {
  const auto same = [](const auto& one, const auto& other) { return Comparison::same(one, other); };
  return same(a.number, b.number) && a.language == b.language && same(a.title, b.title) &&
         same(a.particulars, b.particulars) && same(a.goals, b.goals) && same(a.developments, b.developments) &&
         same(a.actions, b.actions) && same(a.costs, b.costs) && same(a.rows_files, b.rows_files);
}

}  // namespace section
