#include "xml/tree.hpp"

#include <cassert>
#include <cstring>
#include <iterator>
#include <pugixml.hpp>
#include <utility>

#include "diagnostics/machine_fault.hpp"
#include "xml/characters.hpp"
#include "xml/position_counter.hpp"

namespace xml {
namespace {

// White space between inline elements is text; line ends are normalised before.
constexpr unsigned flags =
    pugi::parse_cdata | pugi::parse_escapes | pugi::parse_ws_pcdata | pugi::parse_wconv_attribute;

bool is_text(pugi::xml_node node) { return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata; }

// Text that a comment or the edge of a CDATA section cuts in the middle of a word is one. At white space the later part
// keeps a position of its own.
bool joins(std::string_view before, std::string_view text) {
  return !before.empty() && !text.empty() && !is_space(before.back()) && !is_space(text.front());
}

// A vector that grows holds its content twice; a hostile file is made of such moments.
std::size_t count_children(pugi::xml_node node) {
  std::size_t count = 0;
  std::string_view before;
  for (const pugi::xml_node child : node) {
    const std::string_view text = is_text(child) ? child.value() : std::string_view{};
    if (!is_text(child) || !joins(before, text)) ++count;
    before = text;
  }
  return count;
}

class Builder {
 public:
  Builder(std::string_view text, std::string& buffer, std::uint32_t source)
      : buffer_(buffer.data()), size_(buffer.size()), positioned_(!text.empty()), positions_(text, source) {}

  // As deep as max_depth at most: the text was checked before.
  Element element(pugi::xml_node node) {
    Element made;
    made.name = node.name();
    made.position = position(node.name());
    const auto attributes = node.attributes();
    made.attributes.reserve(static_cast<std::size_t>(std::distance(attributes.begin(), attributes.end())));
    for (const pugi::xml_attribute attribute : attributes) {
      made.attributes.push_back({attribute.name(), attribute.value(), position(attribute.name())});
    }
    made.children.reserve(count_children(node));
    for (pugi::xml_node child = node.first_child(); child; child = node.first_child()) {
      if (is_text(child)) {
        add_text(made.children, child.value());
      } else {
        made.children.emplace_back(element(child));
      }
      node.remove_child(child);  // so that the two trees are never there whole
    }
    return made;
  }

 private:
  // A part that joins the one before moves to its end, over markup that nobody needs any more.
  void add_text(std::vector<Node>& children, const char* value) {
    const std::size_t size = std::strlen(value);
    if (size == 0) return;
    Text* before = children.empty() ? nullptr : std::get_if<Text>(&children.back());
    if (!before || !joins(before->value, value)) {
      children.emplace_back(Text{{value, size}, position(value)});
      return;
    }
    char* end = buffer_ + offset(before->value.data()) + before->value.size();
    std::memmove(end, value, size);
    before->value = {before->value.data(), before->value.size() + size};
  }

  // pugixml works in place, so that a name's address is its offset in the text.
  std::size_t offset(const char* in_buffer) const {
    assert(in_buffer >= buffer_ && in_buffer <= buffer_ + size_);
    return static_cast<std::size_t>(in_buffer - buffer_);
  }
  Position position(const char* in_buffer) { return positioned_ ? positions_.at(offset(in_buffer)) : Position{}; }

  char* buffer_;
  std::size_t size_;
  bool positioned_;
  PositionCounter positions_;
};

}  // namespace

Element build_tree(std::string_view text, std::string& buffer, std::uint32_t source) {
  using diagnostics::Code;
  pugi::xml_document document;
  const auto result = document.load_buffer_inplace(buffer.data(), buffer.size(), flags, pugi::encoding_utf8);
  if (result.status == pugi::status_out_of_memory) throw diagnostics::MachineFault(Code::out_of_memory, {});
  if (!result) throw diagnostics::MachineFault(Code::library_failed, {"pugixml", result.description()});
  return Builder(text, buffer, source).element(document.document_element());
}

}  // namespace xml
