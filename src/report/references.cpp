#include "report/references.hpp"

#include <fmt/format.h>

#include <iterator>
#include <utility>

#include "document/content.hpp"
#include "document/dump.hpp"
#include "report/each_text.hpp"
#include "section/targets.hpp"

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

void anchor(std::string name, Inlines& content) {
  Inlines inside = std::exchange(content, {});
  content.push_back({Anchor{std::move(name), std::move(inside)}});
}

// The content of a reference in its place; gives where its last piece stands.
std::size_t unwrap(Inlines& content, std::size_t at) {
  Inlines inside = std::move(std::get<Reference>(content[at].kind).content);
  const auto place = content.erase(content.begin() + static_cast<std::ptrdiff_t>(at));
  content.insert(place, std::make_move_iterator(inside.begin()), std::make_move_iterator(inside.end()));
  return at + inside.size() - 1;
}

// Fills in what references print, and gathers the names of what they lead to.
class Filling {
 public:
  struct Found {
    std::set<std::string>& referred;
    std::vector<Elsewhere>& elsewhere;
  };
  Filling(const ById& targets, const PlaceNames& names, Found found, diagnostics::Diagnostics& sink)
      : targets_(targets), names_(names), found_(found), sink_(sink) {}

  void operator()(Inlines& content) {
    for (std::size_t i = 0; i < content.size(); ++i) {
      auto* reference = std::get_if<Reference>(&content[i].kind);
      if (reference == nullptr) {
        if (Inlines* inside = document::content_of(content[i])) (*this)(*inside);
      } else if (!section::leads_elsewhere(reference->target)) {
        fill(*reference);
      } else {
        (*this)(reference->content);
        if (!names_.is_in_book()) {
          i = unwrap(content, i);
          continue;
        }
        found_.elsewhere.push_back({reference->target, reference->position});
        reference->target = place_in_book(reference->target);
      }
    }
  }

 private:
  void fill(Reference& reference) {
    const Target& target = targets_.at(reference.target);
    if (!reference.content.empty()) {
      (*this)(reference.content);
    } else {
      if (target.printed.empty())
        sink_.add(diagnostics::Code::target_without_number, reference.position,
                  {reference.target, std::string(target.element)});
      reference.content = target.printed;
    }
    reference.target = names_.at(reference.target);
    found_.referred.insert(reference.target);
  }

  const ById& targets_;
  const PlaceNames& names_;
  Found found_;
  diagnostics::Diagnostics& sink_;
};

// Leaves the words of references that lead to one of `places`.
class Unlinking {
 public:
  explicit Unlinking(const std::set<std::string>& places) : places_(places) {}

  void operator()(Inlines& content) const {
    for (std::size_t i = 0; i < content.size(); ++i) {
      if (Inlines* inside = document::content_of(content[i])) (*this)(*inside);
      const auto* reference = std::get_if<Reference>(&content[i].kind);
      if (reference != nullptr && places_.contains(reference->target)) i = unwrap(content, i);
    }
  }

 private:
  const std::set<std::string>& places_;
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
  append(out, document::without_targets(title));  // what can be clicked on there is the reference
  append(out, labels_(text(halves.behind)));
  return out;
}

void Targets::add(const std::optional<section::Value>& id, const std::string& word, int number, Inlines& content) {
  if (!id) return;
  targets_[id->text].printed = numbered(word, {document::Text{std::to_string(number), {}}});
  anchor(names_.at(id->text), content);
}

void Targets::add_title(const std::optional<section::Value>& id, Inlines& title) {
  if (!id) return;
  targets_[id->text].printed = quoted(title);
  anchor(names_.at(id->text), title);
}

std::string Targets::add_caption(const std::optional<section::Value>& id, document::Sequence sequence, Inlines& caption,
                                 Inlines& place) {
  const document::Labels& words = labels_.words();
  const bool is_table = sequence == document::Sequence::table;
  const std::string_view element = is_table ? "tabel" : "afbeelding";
  int number = 0;
  if (numbers_captions_ && !caption.empty()) {
    number = ++(is_table ? counts_.tables : counts_.figures);
    Inlines whole = {{document::Strong{
        numbered(is_table ? words.table_number : words.figure_number, {document::Counter{sequence, number}})}}};
    append(whole, text(" "));
    append(whole, std::exchange(caption, {}));
    caption = std::move(whole);
  }
  if (number > 0) {
    add(id, is_table ? words.to_table : words.to_figure, number, caption);
    return names_.of(id, fmt::format("{}-{}", element, number));
  }
  if (id) {
    targets_[id->text].element = element;
    anchor(names_.at(id->text), caption.empty() ? place : caption);
  }
  return names_.of(id,
                   fmt::format("ongenummerde-{}-{}", element, ++(is_table ? unnumbered_tables_ : unnumbered_figures_)));
}

void Targets::fill_in(std::vector<document::Block>& blocks, diagnostics::Diagnostics& sink) {
  Filling filling(targets_, names_, {referred_, elsewhere_}, sink);
  each_text(blocks, std::ref(filling));
}

std::string Targets::printed(std::string_view id) const {
  const auto found = targets_.find(id);
  if (found == targets_.end() || !referred_.contains(names_.at(found->first))) return {};
  return document::plain_text(found->second.printed);
}

void drop_unused_anchors(std::vector<document::Block>& blocks, const std::set<std::string>& referred) {
  const Pruning pruning(referred);
  each_text(blocks, std::cref(pruning));
}

void drop_references(std::vector<document::Block>& blocks, const std::set<std::string>& places) {
  const Unlinking unlinking(places);
  each_text(blocks, std::cref(unlinking));
}

}  // namespace report
