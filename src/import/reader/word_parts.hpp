// The parts of a DOCX that its text is read with, and what they are called by.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <vector>

#include "import/reader/package.hpp"
#include "import/reader/word_numbers.hpp"
#include "import/reader/word_styles.hpp"

namespace importing {

struct Relation {
  std::string type, target;  // the last word of the type: "footnotes", "image"; the part, or an address
  bool external = false;
};
using Relations = std::map<std::string, Relation, std::less<>>;  // by id

// Of a part: the relationships file beside it (ECMA-376 part 2, 9.3).
Relations relations_of(unzip::Archive& package, const std::string& part);

// A part that other text stands in: the document, notes, a header.
struct WordPart {
  pugi::xml_document xml;
  Relations relations;
  pugi::xml_node root;
};

class WordParts {
 public:
  explicit WordParts(unzip::Archive& package);

  // What is missing or no XML; empty where the document can be read.
  const std::string& wrong() const { return wrong_; }
  const std::string& prefix() const { return prefix_; }
  const WordPart& document() const { return document_; }
  WordStyles& styles() { return *styles_; }
  WordNumbers& numbers() { return *numbers_; }
  // The part of the document that a relation of this type leads to; null where there is none.
  std::unique_ptr<WordPart> related(std::string_view type);
  bool has_relation(std::string_view type) const;
  std::unique_ptr<WordPart> load(const std::string& part);
  std::optional<std::string> bytes(const std::string& part) { return package_.part(part); }
  std::string title();
  // The XML of a section in a custom XML part (15.2.5); empty where there is none.
  std::string section();
  // Custom properties, by name.
  std::vector<Property> properties();

 private:
  unzip::Archive& package_;
  std::string wrong_, prefix_;
  WordPart document_;
  std::unique_ptr<WordStyles> styles_;
  std::unique_ptr<WordNumbers> numbers_;
};

}  // namespace importing
