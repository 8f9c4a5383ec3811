#include "report/references.hpp"

#include <iterator>
#include <set>
#include <utility>

#include "document/content.hpp"
#include "report/each_text.hpp"

namespace report {
namespace {

using document::Anchor;
using document::Inline;
using document::Inlines;
using document::Reference;
using ById = std::map<std::string, Target, std::less<>>;

void append(Inlines& out, Inlines more) { std::move(more.begin(), more.end(), std::back_inserter(out)); }

Inlines text(std::string utf8) {
  if (utf8.empty()) return {};
  return {{document::Text{std::move(utf8), {}}}};
}

// What stands before and behind the placeholder of a word.
struct Halves {
  std::string before, behind;
};
Halves split(const std::string& word, std::string_view placeholder) {
  const std::size_t at = word.find(placeholder);
  if (at == std::string::npos) return {word, {}};
  return {word.substr(0, at), word.substr(at + placeholder.size())};
}

// A title where it stands in a text: what can be clicked on there is the reference, and nothing in it.
Inlines without_links(const Inlines& title) {
  Inlines out;
  for (const Inline& piece : title) {
    Inline copy = piece;
    Inlines* inside = document::content_of(copy);
    if (inside != nullptr) *inside = without_links(*inside);
    if (std::holds_alternative<document::Link>(copy.kind) || std::holds_alternative<Reference>(copy.kind) ||
        std::holds_alternative<Anchor>(copy.kind))
      append(out, std::move(*inside));
    else
      out.push_back(std::move(copy));
  }
  return out;
}

void anchor(const section::Value& id, Inlines& content) {
  Inlines inside = std::exchange(content, {});
  content.push_back({Anchor{id.text, std::move(inside)}});
}

// Fills in what references print, and gathers the names of what they lead to.
class Filling {
 public:
  Filling(const ById& targets, diagnostics::Diagnostics& sink) : targets_(targets), sink_(sink) {}

  void operator()(Inlines& content) {
    for (Inline& piece : content) {
      if (auto* reference = std::get_if<Reference>(&piece.kind))
        fill(*reference);
      else if (Inlines* inside = document::content_of(piece))
        (*this)(*inside);
    }
  }

  const std::set<std::string>& referred() const { return referred_; }

 private:
  void fill(Reference& reference) {
    referred_.insert(reference.target);
    if (!reference.content.empty()) return (*this)(reference.content);
    const Target& target = targets_.at(reference.target);
    if (target.printed.empty())
      sink_.add(diagnostics::Code::target_without_number, reference.position,
                {reference.target, std::string(target.element)});
    reference.content = target.printed;
  }

  const ById& targets_;
  diagnostics::Diagnostics& sink_;
  std::set<std::string> referred_;
};

// Takes the content out of the anchors that nothing leads to. They stand around whole texts.
class Pruning {
 public:
  explicit Pruning(const std::set<std::string>& referred) : referred_(referred) {}

  void operator()(Inlines& content) const {
    if (content.empty()) return;
    auto* anchor = std::get_if<Anchor>(&content.front().kind);
    if (anchor == nullptr || referred_.contains(anchor->name)) return;
    Inlines inside = std::move(anchor->content);
    content.erase(content.begin());
    (*this)(inside);
    content.insert(content.begin(), std::make_move_iterator(inside.begin()), std::make_move_iterator(inside.end()));
  }

 private:
  const std::set<std::string>& referred_;
};

}  // namespace

Inlines Targets::numbered(const std::string& word, Inline number) const {
  const Halves halves = split(word, "{nummer}");
  Inlines out = text(halves.before);
  out.push_back(std::move(number));
  append(out, text(halves.behind));
  return labels_(std::move(out));
}

// The title is in the language of the section, what stands around it in that of the words.
Inlines Targets::quoted(const Inlines& title) const {
  const Halves halves = split(labels_.words().to_title, "{titel}");
  Inlines out = labels_(text(halves.before));
  append(out, without_links(title));
  append(out, labels_(text(halves.behind)));
  return out;
}

void Targets::add(const std::optional<section::Value>& id, const std::string& word, int number, Inlines& content) {
  if (!id) return;
  targets_[id->text].printed = numbered(word, {document::Text{std::to_string(number), {}}});
  anchor(*id, content);
}

void Targets::add_title(const std::optional<section::Value>& id, Inlines& title) {
  if (!id) return;
  targets_[id->text].printed = quoted(title);
  anchor(*id, title);
}

void Targets::add_caption(const std::optional<section::Value>& id, document::Sequence sequence, Inlines& caption,
                          Inlines& place) {
  const document::Labels& words = labels_.words();
  const bool is_table = sequence == document::Sequence::table;
  int number = 0;
  if (numbers_captions_ && !caption.empty()) {
    number = ++(is_table ? tables_ : figures_);
    Inlines whole = {{document::Strong{
        numbered(is_table ? words.table_number : words.figure_number, {document::Counter{sequence, number}})}}};
    append(whole, text(" "));
    append(whole, std::exchange(caption, {}));
    caption = std::move(whole);
  }
  if (number > 0) return add(id, is_table ? words.to_table : words.to_figure, number, caption);
  if (!id) return;
  targets_[id->text].element = is_table ? "tabel" : "afbeelding";
  anchor(*id, caption.empty() ? place : caption);
}

void Targets::resolve(document::Document& document, diagnostics::Diagnostics& sink) const {
  Filling filling(targets_, sink);
  each_text(document, std::ref(filling));
  const Pruning pruning(filling.referred());
  each_text(document, std::cref(pruning));
}

}  // namespace report
