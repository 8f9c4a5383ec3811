// word/footnotes.xml (17.11): the notes, which Word numbers itself and puts at the foot of the page.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "docx/bookmarks.hpp"
#include "docx/relationships.hpp"
#include "style/style.hpp"

namespace docx {

class Notes {
 public:
  // The two notes that draw the rule above the others.
  static constexpr int separator = -1;
  static constexpr int continuation = 0;

  // In the order of the text. `note` must live until part(). Returns its w:id, which is its number as well.
  int add(const document::Note& note);
  bool empty() const { return notes_.empty(); }

  // Their links go to `links`: the part has relationships of its own.
  std::string part(const style::Style& style, std::string_view language, Relationships& links,
                   Bookmarks& bookmarks) const;

 private:
  std::vector<const document::Note*> notes_;
};

}  // namespace docx
