// The styles of content.xml for what no named style says: each look once, however often it is used (part 3, 3.15.3).
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "odt/properties.hpp"

namespace odt {

class AutomaticStyles {
 public:
  // Views of names live as long as this does.
  // `parent` itself where nothing is set. `master`: the page style that the paragraph begins a page of; or empty.
  std::string_view paragraph(std::string_view parent, const ParagraphProperties& paragraph, const TextProperties& text,
                             std::string_view master);
  std::string_view text(const TextProperties& text, std::string_view parent = {});
  // Of the other families: the attributes of style:style, and the elements in it.
  std::string_view other(std::string_view family, std::string_view attributes, std::string_view properties);

  // office:automatic-styles, in the order of first use, and `more` behind them.
  std::string element(std::string_view more = {}) const;

 private:
  std::map<std::string, std::string, std::less<>> names_;  // by all of the style but its name
  std::string styles_;
};

}  // namespace odt
