// The strictness that all elements share: which children, attributes and text may stand in an element. What may not is
// said with advice, and reading goes on, so that one run names every error of a file.
#pragma once
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "section/elements.hpp"
#include "section/names.hpp"
#include "section/section.hpp"
#include "xml/document.hpp"

namespace section {

// An element with an id. They are gathered over the whole file: what refers to one may stand before it.
struct Target {
  Position position;  // of the id
  std::string_view element;
  bool is_shown = false;
  bool has_name = false;  // its number or title, which a reference to it prints
};

// A verwijzing.
struct Reference {
  Value to;
  bool has_content = false;
};

// What the reading of one file shares. Views and pointers are into the xml::Document.
struct Context {
  diagnostics::Diagnostics& sink;
  // Elements in a wrong place: reported there, and looked into at the end for the errors that they hold.
  std::vector<const xml::Element*> set_aside;
  std::map<std::string, Target, std::less<>> targets;  // by id
  std::vector<Value> priority_references;
  std::vector<Reference> references;
  std::vector<RowsFile> rows_files;
};

// The most that one element holds: a hundred pages without an end are a file pasted in the wrong place, and each costs
// memory and time.
inline constexpr std::size_t max_text = 100'000;  // characters
inline constexpr std::size_t max_field = 2'000;   // of a value of gegevens
inline constexpr std::size_t max_title = 500;     // it stands in the contents, in bookmarks and links besides

// An error, and false, where the text in `element`, without that in the elements named `apart`, has more.
bool check_length(Context& context, const xml::Element& element, std::size_t most, std::string_view apart = {});

// The position of the first character that is no white space.
std::optional<Position> first_visible(const xml::Text& text);

// The row to read a child of `parent` by; null when it was reported and cannot be read.
const ElementType* resolve(Context& context, const xml::Element& child, const TypedElement& parent);

// For elements that hold elements only. Text is an error that says where it belongs.
std::vector<TypedElement> children(Context& context, const TypedElement& parent);

// What an attribute that is a question may say.
inline constexpr std::array<std::string_view, 2> yes_or_no = {"ja", "nee"};

// The attributes of one element. All but those of its row are errors, apart from what XML and editors may put anywhere:
// xml:space and declarations of prefixes.
class Attributes {
 public:
  enum class Place { root, inside };
  Attributes(Context& context, const TypedElement& element, Place place = Place::inside);

  // White space collapsed. An attribute without a value counts as absent.
  std::optional<Value> find(std::string_view name) const;
  // The same of text that is printed: without a character that leaves ink it counts as absent as well.
  std::optional<Value> find_visible(std::string_view name) const;
  // An error where it has a value that is none of the choices.
  std::optional<Value> choose(std::string_view name, Names choices) const;
  // An error where it is absent.
  std::optional<Value> require(std::string_view name) const;
  std::optional<Value> require_visible(std::string_view name) const;
  // Null where it is not written; it may be empty.
  const xml::Attribute* given(std::string_view name) const;

 private:
  std::optional<Value> required(std::string_view name, std::optional<Value> value) const;
  void refuse(const xml::Attribute& attribute);
  Context& context_;
  TypedElement element_;
  std::map<std::string_view, const xml::Attribute*> found_;
};

// For elements whose row has no attributes.
void no_attributes(Context& context, const TypedElement& element);

}  // namespace section
