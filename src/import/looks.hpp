// A text with marks in it as what it says of each of its characters, so that two that say the same are equal in
// whatever order marks stand around each other and wherever they end beside a blank.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "xml/document.hpp"

namespace importing {

class Looks {
 public:
  // `language` is that of the text around it all.
  explicit Looks(std::string_view language) : language_(language) {}

  // White space as it counts: one blank.
  void text(std::string_view counted);
  void open(const xml::Element& mark);
  void close(const xml::Element& mark);
  std::string finish() &&;

 private:
  struct Look {
    bool strong = false, emphasis = false;
    std::string language, link, reference, abbreviation;
    bool operator==(const Look&) const = default;
  };
  void turn(const Look& look);
  void before(const Look& next);
  bool begins() const;

  std::string_view language_;
  std::vector<Look> around_ = {Look()};  // the last is that of what comes
  Look look_;                            // of the last character
  std::vector<bool> owed_;               // blanks behind the notes that are open
  bool owes_blank_ = false;              // before the next character
  bool is_moved_ = false;                // that blank stood before a note; no closing mark follows it
  std::string out_;
};

}  // namespace importing
