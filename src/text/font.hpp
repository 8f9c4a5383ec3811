// Fonts as a style asks for them: a family in a weight and slant, with the faces that help where it lacks a character.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/face.hpp"

namespace text {

// What is asked of the machine.
struct FontRequest {
  std::string family;
  bool bold = false;
  bool italic = false;
  bool operator==(const FontRequest&) const = default;
};

// Faces in the order in which they are tried for a character: the family's own first.
struct Font {
  std::uint32_t id = 0;  // distinct in its collection
  std::vector<std::shared_ptr<const Face>> faces;
};

class FontCollection {
 public:
  // Asks fontconfig, so before the first thread only. Throws MachineFault: font-missing where a family (a fallback as
  // well) is not installed under exactly that name, or what Face::load throws. Each request comes also in bold, italic
  // and both, for emphasis inside it. Fallbacks are read when a text first needs them.
  static FontCollection open(std::span<const FontRequest> requests, std::span<const std::string> fallback_families);

  // The request must be one of those that `open` was given, or its bold or italic sister.
  const Font& find(std::string_view family, bool bold, bool italic) const;

  // Every face once, in a fixed order.
  const std::vector<std::shared_ptr<const Face>>& faces() const { return faces_; }

 private:
  struct Entry {
    FontRequest request;
    Font font;
  };
  std::vector<Entry> entries_;
  std::vector<std::shared_ptr<const Face>> faces_;
};

}  // namespace text
