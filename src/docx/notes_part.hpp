// word/footnotes.xml (17.11): the notes, which Word numbers itself and puts at the foot of the page.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "docx/bookmarks.hpp"
#include "docx/relationships.hpp"
#include "docx/revisions.hpp"
#include "style/style.hpp"

namespace docx {

class Notes {
 public:
  // The two notes that draw the rule above the others.
  static constexpr int separator = -1;
  static constexpr int continuation = 0;

  struct Added {
    int id = 0;  // w:id
    // Word counts where its number stands in the text, and so does not come to the note's own where a table stands in
    // parts: the number is written there.
    bool is_counted = true;
  };
  // In the order of the text. `note` must live until part().
  Added add(const document::Note& note, document::Change change = document::Change::none);
  bool empty() const { return notes_.empty(); }

  // Their links go to `links`: the part has relationships of its own.
  std::string part(const style::Style& style, std::string_view language, Relationships& links, Bookmarks& bookmarks,
                   Revisions& revisions) const;

 private:
  struct Kept {
    const document::Note* note = nullptr;
    bool is_counted = true;
    document::Change change = document::Change::none;
  };
  std::vector<Kept> notes_;
  int counted_ = 0;
};

}  // namespace docx
