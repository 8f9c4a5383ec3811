#include "document/headings.hpp"

#include <algorithm>
#include <string_view>

#include "document/dump.hpp"

namespace document {

bool is_book(const Document& document) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
    const auto* heading = std::get_if<Heading>(&block.kind);
    return heading != nullptr && begins_page(*heading);
  });
}

Inlines entry_of(const Heading& heading) {
  if (heading.number.empty()) return heading.content;
  Inlines entry = {{Text{heading.number + ' ', {}}}};
  entry.insert(entry.end(), heading.content.begin(), heading.content.end());
  return entry;
}

bool is_listed(const Contents& contents, const Heading& heading) {
  return heading.role <= contents.deepest || heading.level == 2;
}

std::string running_name(const std::string& number, const Inlines& title) {
  constexpr std::string_view en_space = "\xE2\x80\x82";
  return (number.empty() ? std::string() : number + std::string(en_space)) + plain_text(title);
}

}  // namespace document
