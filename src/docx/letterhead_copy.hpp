// Text of a letterhead, copied into a document that has other styles, another theme and other parts.
#pragma once
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "docx/letterhead_package.hpp"
#include "docx/letterhead_theme.hpp"
#include "docx/relationships.hpp"
#include "xml/writer.hpp"

namespace docx {

// What a copy does without, each once: the names of elements and parts, and the addresses of what lies elsewhere.
struct LetterheadLeftOut {
  std::set<std::string> content, external;
};

// The name in the document of a style of the letterhead.
std::string letterhead_style(std::string_view id);
inline constexpr std::string_view letterhead_base = "BriefpapierBasis";  // under all of its paragraphs

class LetterheadCopy {
 public:
  struct From {
    const LetterheadRelationships& relationships;
    const LetterheadTheme& theme;
    std::string_view paragraph_style;  // of a paragraph that names none
  };
  // What pictures are called in the document, by the names that they have in the letterhead.
  using Pictures = std::map<std::string, std::string, std::less<>>;

  // All outlive it.
  LetterheadCopy(const From& from, const Pictures& pictures, Relationships& relationships, LetterheadLeftOut& left_out)
      : from_(from), pictures_(pictures), relationships_(relationships), left_out_(left_out) {}

  // Once for a root; elements below it by `add`.
  std::string part(const xml::Element& root);
  void add(const xml::Element& element, xml::Writer& xml);

  bool numbers_pages() const { return numbers_pages_; }
  const std::set<std::string>& styles() const { return styles_; }  // that it names, by their ids in the letterhead

 private:
  void children(const xml::Element& element, xml::Writer& xml);
  void paragraph(const xml::Element& element, xml::Writer& xml);
  void attributes(const xml::Element& element, xml::Writer& xml);
  void fonts(const xml::Element& element, xml::Writer& xml);
  void colour(const xml::Element& element, xml::Writer& xml);
  void style(const xml::Element& element, xml::Writer& xml);
  bool field(const xml::Element& element);
  bool can_stay(const xml::Element& element);
  bool is_kept(std::string_view relationship);
  bool fetches(std::string_view instruction);
  void find_fields(const xml::Element& element);
  void pass_fields(const xml::Element& element);

  const From& from_;
  const Pictures& pictures_;
  Relationships& relationships_;
  LetterheadLeftOut& left_out_;
  std::set<std::string> styles_;
  std::map<std::string, std::string, std::less<>> ids_;  // of relationships, here, by those there
  std::vector<std::string> instructions_;                // of fields, in the order in which they begin
  std::vector<std::size_t> open_fields_;
  std::size_t fields_ = 0;  // so far
  bool numbers_pages_ = false;
};

}  // namespace docx
