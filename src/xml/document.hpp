// A well-formed XML document (XML 1.0, fifth edition) as a tree of values with positions.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diagnostics/diagnostics.hpp"

namespace xml {

using diagnostics::Position;

struct Attribute {
  std::string_view name;
  std::string_view value;
  Position position;  // of the name
};

struct Text {
  std::string_view value;  // character data with references expanded and line ends made \n; never empty
  Position position;       // of its first character
};

struct Element;
using Node = std::variant<Text, Element>;

struct Element {
  std::string_view name;
  Position position;  // of the name, behind '<'
  std::vector<Attribute> attributes;
  std::vector<Node> children;  // comments and processing instructions are left out

  const Attribute* attribute(std::string_view name) const;
};

// Limits that keep a hostile file from taking the machine: no accepted one takes more than 1.5 GiB or a minute
// (tests/program/long/limits_test.cpp). A section of a hundred pages has a twentieth of them.
inline constexpr std::size_t max_bytes = 16U << 20;
inline constexpr std::size_t max_depth = 64;
inline constexpr std::size_t max_elements = 300'000;
inline constexpr std::size_t max_value = 2'000;  // bytes of an attribute's value, as written

// Where the text comes from elsewhere than an author: a part of a DOCX says the same in many more elements.
struct Limits {
  std::size_t bytes = max_bytes, elements = max_elements, value = max_value;
  bool controls = false;  // whether U+007F to U+009F may stand in it
};

class Document {
 public:
  // Empty exactly when an error was added; a file that is not well-formed gives its first such error only.
  // The bytes may be UTF-8, UTF-16 with a byte order mark, or one of four declared 8-bit encodings.
  // `source` stands in every position.
  static std::optional<Document> parse(std::string_view bytes, diagnostics::Diagnostics& sink,
                                       const Limits& limits = {}, std::uint32_t source = 0);

  // The same for a part of a file that others made, which may be large: its text is held once only, and nothing in the
  // tree has a position.
  static std::optional<Document> parse_part(std::string bytes, diagnostics::Diagnostics& sink, const Limits& limits);

  const Element& root() const { return *root_; }

 private:
  Document() = default;
  static std::optional<Document> parse_one(std::string_view bytes, diagnostics::Diagnostics& sink, const Limits& limits,
                                           std::uint32_t source);

  std::unique_ptr<std::string> buffer_;  // the views in the tree point into it
  std::unique_ptr<Element> root_;
};

}  // namespace xml
