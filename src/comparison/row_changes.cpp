#include "comparison/row_changes.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "comparison/word_changes.hpp"
#include "document/dump.hpp"

namespace comparison {
namespace {

using document::Inlines;

bool are_distinct(const std::vector<Field>& fields) {
  for (std::size_t i = 0; i < fields.size(); ++i)
    for (std::size_t k = i + 1; k < fields.size(); ++k)
      if (fields[i].label == fields[k].label) return false;
  return true;
}

Inlines numbered(const std::string& number, Inlines content) {
  if (number.empty()) return content;
  Inlines out = plain(number + ". ");
  for (document::Inline& piece : content) out.push_back(std::move(piece));
  return out;
}

class RowChange {
 public:
  RowChange(const RowText& was, const RowText& is, likeness::Vocabulary& vocabulary)
      : was_(was), is_(is), vocabulary_(vocabulary) {}

  Beside run(bool by_label) {
    for (std::size_t i = 0; i < is_.fields.size(); ++i) {
      const Field& now = is_.fields[i];
      const Field* before = by_label ? was_.field(now.label) : &was_.fields[i];
      if (now.heads_row && before != nullptr)
        heads(*before, now);
      else
        field(before == nullptr ? Inlines{} : before->content, now.content, now.label);
    }
    for (const Field& before : was_.fields)
      if (by_label && is_.field(before.label) == nullptr) field(before.content, {}, before.label);
    return std::move(out_);
  }

 private:
  // It says which row this is, so it stands there when it is the same.
  void heads(const Field& was, const Field& is) {
    Both both = in_bold(was.content, is.content, vocabulary_);
    out_.was.insert(out_.was.begin(), numbered(was_.number, std::move(both.old)));
    out_.is.insert(out_.is.begin(), numbered(is_.number, std::move(both.now)));
  }

  void field(const Inlines& was, const Inlines& is, const std::string& label) {
    const auto both = difference(was, is, vocabulary_);
    if (!both) return;
    if (!both->old.empty()) out_.was.push_back(labelled(label, both->old));
    if (!both->now.empty()) out_.is.push_back(labelled(label, both->now));
  }

  const RowText &was_, &is_;
  likeness::Vocabulary& vocabulary_;
  Beside out_;
};

}  // namespace

RowText without_lone_missing(RowText row, const RowText& other, const std::set<std::string>& missing) {
  std::erase_if(row.fields, [&](const Field& field) {
    return !field.heads_row && other.field(field.label) == nullptr &&
           missing.contains(document::plain_text(field.content));
  });
  return row;
}

bool says_same(const RowText& was, const RowText& is, likeness::Vocabulary& vocabulary) {
  return std::ranges::equal(was.fields, is.fields, [&](const Field& old, const Field& now) {
    return old.label == now.label && !difference(old.content, now.content, vocabulary);
  });
}

Beside changed_row(const RowText& was, const RowText& is, likeness::Vocabulary& vocabulary) {
  const bool by_label = are_distinct(was.fields) && are_distinct(is.fields);
  if (!by_label && was.fields.size() != is.fields.size()) return {bold_lines_of(was), bold_lines_of(is)};
  return RowChange(was, is, vocabulary).run(by_label);
}

}  // namespace comparison
