#include "comparison/flat_text.hpp"

#include <algorithm>
#include <utility>

#include "document/content.hpp"
#include "document/dump.hpp"

namespace comparison {
namespace {

using document::Inline;
using document::Inlines;
using document::Match;

// What stands as a placeholder: its place, and what must be the same for it to count as the same.
struct Placed {
  std::size_t at = 0;
  std::string says;
};
struct Linked {
  std::size_t from = 0, end = 0;
  const std::string* target = nullptr;
};

class Flattener {
 public:
  std::string utf8;
  std::vector<Placed> placed;
  std::vector<Linked> linked;

  void add(const Inlines& content) {
    for (const Inline& piece : content)
      std::visit(Match{[&](const document::Text& text) { utf8 += text.utf8; },
                       [&](const document::Note& note) { place("noot " + document::plain_text(note.content)); },
                       [&](const document::Counter&) { place("nummer"); },
                       [&](const document::Reference& reference) { place("verwijzing " + reference.target); },
                       [&](const document::Link& link) {
                         const std::size_t from = utf8.size();
                         add(link.content);
                         linked.push_back({from, utf8.size(), &link.target});
                       },
                       [&](const document::Strong& around) { add(around.content); },
                       [&](const document::Emphasis& around) { add(around.content); },
                       [&](const document::Abbreviation& around) { add(around.content); },
                       [&](const document::Foreign& around) { add(around.content); },
                       [&](const document::Anchor& around) { add(around.content); },
                       [&](const document::Inserted& around) { add(around.content); },
                       [&](const document::Deleted& around) { add(around.content); }},
                 piece.kind);
  }

 private:
  void place(std::string says) {
    placed.push_back({utf8.size(), std::move(says)});
    utf8 += placeholder;
  }
};

// The size of a piece in the flat text is that which Flattener gives it.
class Cutter {
 public:
  Cutter(std::size_t from, std::size_t end, std::set<std::string, std::less<>>& anchors)
      : from_(from), end_(end), anchors_(anchors) {}

  Inlines cut(const Inlines& content) {
    Inlines out;
    for (const Inline& piece : content) {
      if (at_ >= end_) break;
      if (const auto* text = std::get_if<document::Text>(&piece.kind))
        cut(*text, out);
      else if (is_placed(piece))
        take_whole(piece, out);
      else
        cut_around(piece, out);
    }
    return out;
  }

 private:
  static bool is_placed(const Inline& piece) {
    return std::holds_alternative<document::Note>(piece.kind) ||
           std::holds_alternative<document::Counter>(piece.kind) ||
           std::holds_alternative<document::Reference>(piece.kind);
  }

  void cut(const document::Text& text, Inlines& out) {
    const std::size_t from = std::max(from_, at_), end = std::min(end_, at_ + text.utf8.size());
    if (from < end) out.push_back({document::Text{text.utf8.substr(from - at_, end - from), text.position}});
    at_ += text.utf8.size();
  }

  void take_whole(const Inline& piece, Inlines& out) {
    if (at_ >= from_ && at_ < end_) out.push_back(piece);
    at_ += placeholder.size();
  }

  void cut_around(const Inline& piece, Inlines& out) {
    Inlines inside = cut(*document::content_of(piece));
    if (inside.empty()) return;
    if (const auto* anchor = std::get_if<document::Anchor>(&piece.kind);
        anchor != nullptr && !anchors_.insert(anchor->name).second) {
      std::move(inside.begin(), inside.end(), std::back_inserter(out));
      return;
    }
    out.push_back(around(piece, std::move(inside)));
  }

  // A copy of the piece around other content.
  static Inline around(const Inline& piece, Inlines content) {
    return std::visit(
        Match{[](const document::Text& text) { return Inline{text}; },
              [](const document::Counter& counter) { return Inline{counter}; },
              [&](const document::Strong&) { return Inline{document::Strong{std::move(content)}}; },
              [&](const document::Emphasis&) { return Inline{document::Emphasis{std::move(content)}}; },
              [&](const document::Link& link) {
                return Inline{document::Link{link.target, std::move(content), link.position}};
              },
              [&](const document::Abbreviation& abbreviation) {
                return Inline{document::Abbreviation{abbreviation.expansion, std::move(content)}};
              },
              [&](const document::Foreign& foreign) {
                return Inline{document::Foreign{foreign.language, std::move(content)}};
              },
              [&](const document::Note& note) { return Inline{document::Note{note.number, std::move(content)}}; },
              [&](const document::Anchor& anchor) { return Inline{document::Anchor{anchor.name, std::move(content)}}; },
              [&](const document::Reference& reference) {
                return Inline{document::Reference{reference.target, std::move(content), reference.position}};
              },
              [&](const document::Inserted&) { return Inline{document::Inserted{std::move(content)}}; },
              [&](const document::Deleted&) { return Inline{document::Deleted{std::move(content)}}; }},
        piece.kind);
  }

  std::size_t from_, end_, at_ = 0;
  std::set<std::string, std::less<>>& anchors_;
};

}  // namespace

FlatText flat_text(const Inlines& content, likeness::Vocabulary& vocabulary) {
  Flattener flattener;
  flattener.add(content);
  FlatText flat{std::move(flattener.utf8), {}, {}};
  flat.words = likeness::words_of(flat.utf8);
  auto placed = flattener.placed.begin();
  auto linked = flattener.linked.begin();
  for (const likeness::Word& word : flat.words) {
    const std::string_view written = std::string_view(flat.utf8).substr(word.from, word.end - word.from);
    while (placed != flattener.placed.end() && placed->at < word.from) ++placed;
    while (linked != flattener.linked.end() && linked->end <= word.from) ++linked;
    std::string key = placed != flattener.placed.end() && placed->at == word.from && written == placeholder
                          ? std::string(placeholder) + placed->says
                          : likeness::normal(written);
    if (linked != flattener.linked.end() && linked->from <= word.from) key.append("\x1F").append(*linked->target);
    flat.numbers.push_back(vocabulary.number(key));
  }
  return flat;
}

Inlines cut(const Inlines& content, std::size_t from, std::size_t end, std::set<std::string, std::less<>>& anchors) {
  return Cutter(from, end, anchors).cut(content);
}

Inlines as_gone(const Inlines& content) {
  Inlines out;
  for (const Inline& piece : content) {
    if (const auto* counter = std::get_if<document::Counter>(&piece.kind)) {
      out.push_back({document::Text{std::to_string(counter->number), {}}});
    } else if (std::holds_alternative<document::Anchor>(piece.kind) ||
               std::holds_alternative<document::Reference>(piece.kind)) {
      Inlines inside = as_gone(*document::content_of(piece));
      std::move(inside.begin(), inside.end(), std::back_inserter(out));
    } else {
      out.push_back(piece);
      if (Inlines* inside = document::content_of(out.back())) *inside = as_gone(*inside);
    }
  }
  return out;
}

void append(Inlines& out, Inlines more) { std::move(more.begin(), more.end(), std::back_inserter(out)); }

Inlines joined(std::span<const Inlines> paragraphs) {
  Inlines out;
  for (const Inlines& paragraph : paragraphs) {
    if (&paragraph != paragraphs.data()) out.push_back({document::Text{std::string(paragraph_mark), {}}});
    out.insert(out.end(), paragraph.begin(), paragraph.end());
  }
  return out;
}

}  // namespace comparison
