#include "import/pairs_of_elements.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "likeness/align.hpp"
#include "likeness/words.hpp"

namespace importing {
namespace {

using Elements = std::span<const SectionElement>;

bool is_single(const SectionElement& element, Elements among) {
  return std::ranges::count(among, element.name, &SectionElement::name) == 1;
}

void add_words(const SectionElement& element, likeness::Vocabulary& vocabulary, std::vector<std::uint32_t>& out) {
  for (const likeness::Word& word : likeness::words_of(element.text))
    out.push_back(vocabulary.number(element.text.substr(word.from, word.end - word.from)));
  for (const SectionElement& child : element.children) add_words(child, vocabulary, out);
}

// A cell is the one in its place where no column came or went.
bool are_places(Elements old, Elements now) {
  return old.size() == now.size() &&
         std::ranges::all_of(old, [](const SectionElement& each) { return each.name == "cel"; });
}

}  // namespace

Partners partners_of(Elements old, Elements now) {
  Partners out;
  out.in_place.resize(old.size());
  out.moved.resize(old.size());
  if (are_places(old, now)) {
    for (std::size_t i = 0; i < old.size(); ++i) out.in_place[i] = &now[i];
    return out;
  }
  likeness::Vocabulary vocabulary;
  const auto blocks = [&](Elements of, Elements others) {
    std::vector<likeness::Block> made;
    for (const SectionElement& each : of) {
      likeness::Block& block = made.emplace_back();
      block.kind = vocabulary.number(each.name);
      block.key = is_single(each, of) && is_single(each, others) ? each.name : each.identity();
      add_words(each, vocabulary, block.words);
    }
    return made;
  };
  const likeness::Alignment alignment = likeness::align(blocks(old, now), blocks(now, old));
  for (std::size_t i = 0; i < old.size(); ++i) {
    const std::size_t partner = alignment.old_to_now[i];
    if (partner != likeness::none) (alignment.moved[partner] ? out.moved : out.in_place)[i] = &now[partner];
  }
  return out;
}

}  // namespace importing
