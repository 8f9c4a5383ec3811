#include "xml/writer.hpp"

#include <fmt/format.h>

#include <cassert>
#include <utility>

namespace xml {

void append_escaped(std::string& out, std::string_view text, bool in_attribute) {
  std::size_t copied = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string_view escape;
    switch (text[i]) {
      case '&': escape = "&amp;"; break;
      case '<': escape = "&lt;"; break;
      case '>': escape = "&gt;"; break;
      case '"':
        if (in_attribute) escape = "&quot;";
        break;
      case '\t':
        if (in_attribute) escape = "&#9;";
        break;
      case '\n':
        if (in_attribute) escape = "&#10;";
        break;
      case '\r': escape = "&#13;"; break;
      default: assert(static_cast<unsigned char>(text[i]) >= 0x20); break;
    }
    if (escape.empty()) continue;
    out.append(text.substr(copied, i - copied)).append(escape);
    copied = i + 1;
  }
  out.append(text.substr(copied));
}

Writer::Writer(bool declaration) {
  if (declaration)
    out_ = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
           "\n";
}

void Writer::end_start_tag() {
  if (in_start_tag_) out_ += '>';
  in_start_tag_ = false;
}

Writer& Writer::open(std::string_view name) {
  end_start_tag();
  out_ += '<';
  out_ += name;
  open_.push_back(name);
  in_start_tag_ = true;
  return *this;
}

Writer& Writer::attribute(std::string_view name, std::string_view value) {
  assert(in_start_tag_);
  out_ += ' ';
  out_ += name;
  out_ += "=\"";
  append_escaped(out_, value, true);
  out_ += '"';
  return *this;
}

Writer& Writer::attribute(std::string_view name, long long value) { return attribute(name, fmt::to_string(value)); }

Writer& Writer::text(std::string_view text) {
  end_start_tag();
  append_escaped(out_, text, false);
  return *this;
}

Writer& Writer::close() {
  assert(!open_.empty());
  if (in_start_tag_) {
    out_ += "/>";
    in_start_tag_ = false;
  } else {
    out_ += "</";
    out_ += open_.back();
    out_ += '>';
  }
  open_.pop_back();
  return *this;
}

Writer& Writer::value(std::string_view name, std::string_view value) {
  return open(name).attribute("w:val", value).close();
}

Writer& Writer::value(std::string_view name, long long value) { return open(name).attribute("w:val", value).close(); }

Writer& Writer::raw(std::string_view markup) {
  end_start_tag();
  out_ += markup;
  return *this;
}

std::string Writer::finish() && {
  while (!open_.empty()) close();
  return std::move(out_);
}

}  // namespace xml
