#include "document/content.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>

namespace document {
namespace {

// A new kind of inline with content of another name does not compile.
template <class Content>
Content* content(auto& piece) {
  return std::visit(
      [](auto& kind) -> Content* {
        using Kind = std::remove_cvref_t<decltype(kind)>;
        if constexpr (std::is_same_v<Kind, Text> || std::is_same_v<Kind, Counter>)
          return nullptr;
        else
          return &kind.content;
      },
      piece.kind);
}

void append(std::string& out, const Inlines& content) {
  for (const Inline& piece : content) {
    if (const auto* text = std::get_if<Text>(&piece.kind))
      out += text->utf8;
    else if (const Inlines* inside = content_of(piece); inside != nullptr && !std::holds_alternative<Note>(piece.kind))
      append(out, *inside);
  }
}

}  // namespace

const Inlines* content_of(const Inline& piece) { return content<const Inlines>(piece); }
Inlines* content_of(Inline& piece) { return content<Inlines>(piece); }

std::string text_without_notes(const Inlines& content) {
  std::string out;
  append(out, content);
  return out;
}

Inlines without_targets(const Inlines& content) {
  Inlines out;
  for (const Inline& piece : content) {
    if (std::holds_alternative<Note>(piece.kind)) continue;
    if (const auto* counter = std::get_if<Counter>(&piece.kind)) {
      out.push_back({Text{std::to_string(counter->number), {}}});
      continue;
    }
    Inline copy = piece;
    Inlines* inside = content_of(copy);
    if (inside != nullptr) *inside = without_targets(*inside);
    if (std::holds_alternative<Link>(copy.kind) || std::holds_alternative<Reference>(copy.kind) ||
        std::holds_alternative<Anchor>(copy.kind)) {
      Inlines spliced = std::move(*inside);
      std::move(spliced.begin(), spliced.end(), std::back_inserter(out));
    } else {
      out.push_back(std::move(copy));
    }
  }
  return out;
}

}  // namespace document
