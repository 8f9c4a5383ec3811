// The styles of an ODT (OpenDocument 1.3, 16): what each says of its paragraphs and words.
#pragma once
#include <array>
#include <map>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "import/raised.hpp"
#include "import/source.hpp"

namespace importing {

struct OdtStyle {
  std::string name, parent, list;  // name: as a person reads it; list: the style of the list that it puts paragraphs in
  std::string named;               // the name of what it is based on, where it is a style that programs made themselves
  bool unnumbered = false;         // it says that it puts them in none, which takes a heading's number away
  Role role = Role::body;
  std::uint8_t level = 0;   // of a heading that is no text:h
  bool repeats = false;     // says what another part of the same table says
  bool decorative = false;  // of a picture that says nothing
  bool bold = false, italic = false, hidden = false, struck = false;
  Raised raised = Raised::not_at_all;
  std::string language;
};

// How a level counts (16.31).
struct OdtLevel {
  std::string form;  // style:num-format: 1, a, A, i, I; empty: no number
  std::string prefix, suffix;
  int shown = 1;  // how many levels stand in it
  int start = 1;
};
using OdtLevels = std::array<OdtLevel, 10>;

class OdtStyles {
 public:
  // Of styles.xml and of the automatic ones of content.xml.
  void add(const pugi::xml_node& document);

  const OdtStyle& of(std::string_view family, std::string_view name) const;
  // Whether a list of this style counts its items at this level, from 0.
  bool numbered(std::string_view list_style, std::size_t level) const;
  // Of a list style, by level from 0; null where there is none of the name. The numbers of headings that are in no list
  // have the name "" (text:outline-style, 16.34).
  const OdtLevels* levels(std::string_view list_style) const;
  const std::string& language() const { return language_; }

 private:
  void add_style(const pugi::xml_node& node, bool automatic);
  void add_list(const pugi::xml_node& node);
  std::map<std::string, OdtStyle, std::less<>> styles_;   // by family and name
  std::map<std::string, OdtLevels, std::less<>> levels_;  // by list style
  std::string language_;
  OdtStyle none_;
};

}  // namespace importing
