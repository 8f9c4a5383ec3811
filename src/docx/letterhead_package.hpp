// The parts of a letterhead, by the relationships between them (ECMA-376 part 2, 9.3).
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "unzip/archive.hpp"
#include "xml/elements.hpp"

namespace docx {

struct LetterheadRelationship {
  std::string type;    // the last word of the URI
  std::string target;  // the name of a part; an address, where it is external
  bool external = false;
};
using LetterheadRelationships = std::map<std::string, LetterheadRelationship, std::less<>>;  // by id

class LetterheadPackage {
 public:
  // `bytes` must outlive it.
  explicit LetterheadPackage(std::string_view bytes) : parts_(bytes, {most_bytes, 4 * most_bytes}) {}

  explicit operator bool() const { return static_cast<bool>(parts_); }
  // Those of a part; of the package itself where the name is empty.
  LetterheadRelationships relationships(const std::string& part);
  std::optional<std::string> bytes(const std::string& part) { return parts_.part(part); }
  // The root of a part; it lives as long as this does. Null where there is none, or it is no XML.
  const xml::Element* root(const std::string& part);

 private:
  static constexpr std::size_t most_bytes = std::size_t{32} << 20U;

  unzip::Archive parts_;
  std::vector<std::unique_ptr<xml::Document>> documents_;
};

inline std::string_view value(const xml::Element* element) { return attribute(element, "w:val"); }
// Of a toggle (17.17.4): it is there and not off.
bool is_on(const xml::Element* element);

}  // namespace docx
