#include "report/compose.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "document/dump.hpp"
#include "report/marks.hpp"
#include "report/notes.hpp"
#include "report/particulars.hpp"
#include "report/place_names.hpp"
#include "report/references.hpp"
#include "report/section_blocks.hpp"
#include "report/typed.hpp"

namespace report {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using document::Block;

constexpr std::size_t contents_words = 1500;
constexpr std::size_t contents_headings = 5;

std::size_t count_words(const document::Document& document) {
  std::size_t words = 0;
  for (const std::string& text : document::plain_text(document)) {
    bool inside = false;
    for (const char c : text) {
      if (c != ' ' && !inside) ++words;
      inside = c != ' ';
    }
  }
  return words;
}

}  // namespace

bool wants_contents(const document::Document& document, document::ContentsPolicy policy) {
  const auto headings =
      static_cast<std::size_t>(std::count_if(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        return std::holds_alternative<document::Heading>(block.kind);
      }));
  switch (policy) {
    case document::ContentsPolicy::never: return false;
    case document::ContentsPolicy::always: return headings > 0;
    case document::ContentsPolicy::automatic: break;
  }
  return headings > contents_headings && count_words(document) > contents_words;
}

std::optional<document::Document> compose(const section::Section& section, std::vector<document::Image> images,
                                          std::span<const document::Labels> labels, document::ContentsPolicy contents,
                                          Diagnostics& sink, document::CaptionNumbers caption_numbers) {
  const Labelled labelled(labels_for(section.language, labels), section.language);
  document::Document document;
  add_particulars(section, labelled, document, sink);
  document.images = std::move(images);
  CaptionCounts counts;
  const PlaceNames names(section);
  document.id = names.of_title();
  Targets targets(labelled, names, caption_numbers, counts);
  document.blocks = section_blocks(section, {2, document.images}, targets, sink);
  if (document.blocks.empty()) {
    sink.add(Code::empty_section, section.position);
    return std::nullopt;
  }
  warn_typed_title(section.title, sink);
  const std::size_t errors_before = sink.errors();
  targets.fill_in(document.blocks, sink);
  if (sink.errors() > errors_before) return std::nullopt;
  drop_unused_anchors(document.blocks, targets.referred());
  number_notes(document);
  mark(section, targets, document);
  if (wants_contents(document, contents)) document.contents = document::Contents{labelled(labelled.words().contents)};
  return document;
}

}  // namespace report
