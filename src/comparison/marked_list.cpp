#include <fmt/format.h>

#include <utility>

#include "comparison/flat_text.hpp"
#include "comparison/marking.hpp"
#include "comparison/script.hpp"
#include "comparison/word_changes.hpp"

namespace comparison {
namespace {

using document::Change;
using document::Inlines;
using document::ListItem;

// An item can hold one list.
bool can_hold_both(const ListItem& old, const ListItem& now) {
  return old.nested.empty() || now.nested.empty() || old.nested[0].numbering == now.nested[0].numbering;
}

class ListMarking {
 public:
  explicit ListMarking(const Marker& marker) : marker_(marker) {}

  document::List lists(const document::List& old, const document::List& now) {
    document::List out = now;
    out.caption = marker_.text(old.caption, now.caption);
    out.items = items(old.items, now.items);
    if (out.numbering == document::Numbering::decimal)
      for (std::size_t i = 0; i < out.items.size(); ++i) out.items[i].label = fmt::format("{}.", i + 1);
    return out;
  }

 private:
  std::vector<ListItem> items(const std::vector<ListItem>& old, const std::vector<ListItem>& now) {
    std::vector<ListItem> out;
    for (const Step& step :
         script(units_of(old, marker_.old, marker_.vocabulary), units_of(now, marker_.now, marker_.vocabulary))) {
      switch (step.kind) {
        case Step::Kind::same:
          if (can_hold_both(old[step.old], now[step.now]))
            out.push_back(now[step.now]);
          else
            replace(old[step.old], now[step.now], out);
          break;
        case Step::Kind::changed:
          if (can_hold_both(old[step.old], now[step.now]))
            out.push_back(item(old[step.old], now[step.now]));
          else
            replace(old[step.old], now[step.now], out);
          break;
        case Step::Kind::gone:
        case Step::Kind::moved_away: out.push_back(whole(old[step.old], Change::deleted)); break;
        case Step::Kind::come:
        case Step::Kind::moved_here: out.push_back(whole(now[step.now], Change::inserted)); break;
      }
    }
    return out;
  }

  static void replace(const ListItem& old, const ListItem& now, std::vector<ListItem>& out) {
    out.push_back(whole(old, Change::deleted));
    out.push_back(whole(now, Change::inserted));
  }

  ListItem item(const ListItem& old, const ListItem& now) {
    ListItem out = now;
    out.content = marker_.text(old.content, now.content);
    out.nested.clear();
    if (old.nested.empty() && now.nested.empty()) return out;
    document::List none;
    none.numbering = (now.nested.empty() ? old : now).nested[0].numbering;
    out.nested.push_back(lists(old.nested.empty() ? none : old.nested[0], now.nested.empty() ? none : now.nested[0]));
    return out;
  }

  const Marker& marker_;
};

}  // namespace

Inlines Marker::text(const Inlines& was, const Inlines& is) const {
  return marked({&was, 1}, {&is, 1}, vocabulary)[0].content;
}

ListItem whole(ListItem item, Change change) {
  item.change = change;
  if (change == Change::deleted) {
    item.id.clear();
    item.content = as_gone(item.content);
  }
  for (document::List& nested : item.nested) {
    if (change == Change::deleted) nested.caption = as_gone(nested.caption);
    for (ListItem& inner : nested.items) inner = whole(std::move(inner), change);
  }
  return item;
}

std::optional<document::List> marked_list(const document::List& old, const document::List& now, const Marker& marker) {
  if (old.numbering != now.numbering) return std::nullopt;
  return ListMarking(marker).lists(old, now);
}

}  // namespace comparison
