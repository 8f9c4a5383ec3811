#include "comparison/moved_numbers.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "comparison/script.hpp"
#include "document/dump.hpp"

namespace comparison {
namespace {

const document::List* priorities_of(const document::Document& document) {
  for (const document::Block& block : document.blocks)
    if (const auto* list = std::get_if<document::List>(&block.kind))
      if (list->role == document::ListRole::priorities) return list;
  return nullptr;
}

// "2." is "2".
std::string number_of(const document::ListItem& item) { return item.label.substr(0, item.label.find('.')); }

}  // namespace

MovedNumbers::MovedNumbers(const Version& old, const Version& now, likeness::Vocabulary& vocabulary)
    : label_(now.priorities) {
  const document::List *before = priorities_of(old.document), *after = priorities_of(now.document);
  if (before == nullptr || after == nullptr || label_.empty()) return;
  for (const Step& step : script(units_of(before->items, old, vocabulary), units_of(after->items, now, vocabulary)))
    if (step.has_old() && step.has_now())
      now_[number_of(before->items[step.old])] = std::atoi(after->items[step.now].label.c_str());
}

std::string MovedNumbers::renumbered(const std::string& numbers) const {
  std::set<int> found;
  for (std::size_t from = 0; from < numbers.size();) {
    const std::size_t end = std::min(numbers.find(", ", from), numbers.size());
    const auto now = now_.find(numbers.substr(from, end - from));
    if (now == now_.end()) return {};
    found.insert(now->second);
    from = end + 2;
  }
  std::string out;
  for (const int number : found) out += (out.empty() ? "" : ", ") + std::to_string(number);
  return out;
}

RowText MovedNumbers::as_now(RowText was, const RowText& is) const {
  const Field* now = label_.empty() ? nullptr : is.field(label_);
  if (now == nullptr) return was;
  for (Field& field : was.fields)
    if (field.label == label_ && renumbered(document::plain_text(field.content)) == document::plain_text(now->content))
      field.content = now->content;
  return was;
}

}  // namespace comparison
