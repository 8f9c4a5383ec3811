// For xmllint_agrees.py: reads the names of files from stdin, one a line, and answers each with one line: `ok` and the
// tree, or the error's code (for a forbidden character also which one) and position.
#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "xml/document.hpp"

namespace {

void append_value(std::string& out, std::string_view value) {
  for (const char c : value) {
    switch (c) {
      case '\\': out += "\\\\"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '"': out += "\\q"; break;
      default: out += c;
    }
  }
}

void append(std::string& out, const xml::Element& element) {
  out += fmt::format("<{} {}:{}", element.name, element.position.line, element.position.column);
  for (const xml::Attribute& attribute : element.attributes) {
    out += fmt::format(" {}=\"", attribute.name);
    append_value(out, attribute.value);
    out += '"';
  }
  out += '>';
  bool after_text = false;
  for (const xml::Node& child : element.children) {
    if (const auto* text = std::get_if<xml::Text>(&child)) {
      // Texts that a comment keeps apart read as one.
      if (after_text)
        out.pop_back();
      else
        out += '"';
      append_value(out, text->value);
      out += '"';
    } else {
      append(out, std::get<xml::Element>(child));
    }
    after_text = std::holds_alternative<xml::Text>(child);
  }
  out += "</>";
}

std::string answer(std::string_view bytes) {
  diagnostics::Diagnostics sink;
  std::string out;
  if (const auto document = xml::Document::parse(bytes, sink)) {
    out = "ok ";
    append(out, document->root());
    return out;
  }
  for (const auto& item : sink.take_sorted()) {
    out += diagnostics::entry(item.code).name;
    if (item.code == diagnostics::Code::forbidden_character) out += " " + item.arguments[0];
    out += fmt::format(" {}:{}", item.position.line, item.position.column);
  }
  return out;
}

}  // namespace

int main() {
  for (std::string name; std::getline(std::cin, name);) {
    std::ifstream file(name, std::ios::binary);
    if (!file) {
      fmt::print(stderr, "{} cannot be read\n", name);
      return 1;
    }
    fmt::print("{}\n", answer(std::string(std::istreambuf_iterator<char>(file), {})));
  }
}
