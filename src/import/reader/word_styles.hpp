// styles.xml of a DOCX (ECMA-376 part 1, 17.7): what a style says that a paragraph is.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "import/raised.hpp"
#include "import/source.hpp"

namespace importing {

struct WordStyle {
  std::string name, based_on;
  Role role = Role::body;
  std::uint8_t level = 0;                         // of a heading
  std::string numbering;                          // numId; empty: none
  int numbering_level = -1;                       // where it says one
  bool list_bullet = false, list_number = false;  // by its name alone
  bool repeats = false;                           // says what another part of the same table says; by its name
  bool note_number = false;                       // of the number that our reports write before a note; by its name
  std::optional<bool> bold, italic, hidden;       // of a character style
  std::optional<bool> struck;
  std::optional<Raised> raised;
  std::string language;
};

class WordStyles {
 public:
  // `prefix` is that of WordprocessingML, with its colon.
  WordStyles(const pugi::xml_node& styles, const std::string& prefix);

  // Its own and what it is based on; an unknown one says nothing.
  const WordStyle& of(std::string_view id) const;
  const std::string& language() const { return language_; }
  const std::string& default_paragraph() const { return default_paragraph_; }

 private:
  void inherit(WordStyle& style, int depth);
  std::map<std::string, WordStyle, std::less<>> styles_;
  std::string language_, default_paragraph_;
  WordStyle none_;
};

// ST_OnOff (22.9.2.7); nothing where the attribute is absent.
std::optional<bool> toggle(const pugi::xml_attribute& attribute);
// w:val as a toggle (17.17.4): absent is on.
std::optional<bool> toggle(const pugi::xml_node& property, const std::string& value_name);
// w:vertAlign (17.3.2.42).
std::optional<Raised> raised_by(const pugi::xml_node& property, const std::string& value_name);

}  // namespace importing
