#include "style/children.hpp"

#include <algorithm>

#include "style/attributes.hpp"
#include "style/vocabulary.hpp"

namespace style {
namespace {

// Nothing for white space.
void refuse_text(const xml::Element& parent, const xml::Text& text, Diagnostics& sink) {
  const std::size_t first = text.value.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return;
  Position place = text.position;
  for (const char c : text.value.substr(0, first)) {
    if (c == '\n')
      place = {place.line + 1, 1};
    else
      ++place.column;
  }
  sink.add(Code::stray_text, place, {std::string(parent.name)});
}

bool in_vocabulary(std::string_view name) {
  const auto words = word_names();
  return name == "stijl" || name == "afk" ||
         std::find(element_names.begin(), element_names.end(), name) != element_names.end() ||
         std::find(words.begin(), words.end(), name) != words.end();
}

}  // namespace

std::vector<const xml::Element*> children_of(const xml::Element& element, std::span<const std::string_view> known,
                                             Diagnostics& sink) {
  std::vector<const xml::Element*> children;
  for (const xml::Node& node : element.children) {
    const auto* child = std::get_if<xml::Element>(&node);
    if (child == nullptr) {
      refuse_text(element, std::get<xml::Text>(node), sink);
    } else if (std::find(known.begin(), known.end(), child->name) != known.end()) {
      children.push_back(child);
    } else if (in_vocabulary(child->name)) {
      sink.add(Code::misplaced_element, child->position,
               {std::string(child->name), std::string(element.name), listed(known)});
    } else {
      sink.add(Code::unknown_element, child->position, {std::string(child->name), meant(child->name, known)});
    }
  }
  return children;
}

void expect_no_content(const xml::Element& element, Diagnostics& sink) {
  for (const xml::Node& node : element.children) {
    if (const auto* child = std::get_if<xml::Element>(&node))
      sink.add(Code::childless_element, child->position, {std::string(child->name), std::string(element.name)});
    else
      refuse_text(element, std::get<xml::Text>(node), sink);
  }
}

std::string text_of(const xml::Element& element, Diagnostics& sink) {
  std::string text;
  for (const xml::Node& node : element.children) {
    if (const auto* child = std::get_if<xml::Element>(&node))
      sink.add(Code::text_only_element, child->position, {std::string(child->name), std::string(element.name)});
    else
      text += std::get<xml::Text>(node).value;
  }
  return text;
}

std::string collapsed(std::string_view text) {
  std::string out;
  for (const char c : trimmed(text)) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!space)
      out += c;
    else if (out.back() != ' ')
      out += ' ';
  }
  return out;
}

}  // namespace style
