#include "xml/writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <utility>

namespace xml {

namespace {

std::string_view escape_of(char c, bool in_attribute) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '\r': return "&#13;";
    case '"': return in_attribute ? "&quot;" : "";
    case '\t': return in_attribute ? "&#9;" : "";
    case '\n': return in_attribute ? "&#10;" : "";
    default: assert(static_cast<unsigned char>(c) >= 0x20); return {};
  }
}

constexpr bool may_need_escape(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '&' || c == '<' || c == '>' || c == '"';
}

}  // namespace

void append_escaped(std::string& out, std::string_view text, bool in_attribute) {
  for (;;) {
    const auto found = std::find_if(text.begin(), text.end(), [](char c) { return may_need_escape(c); });
    const auto plain = static_cast<std::size_t>(found - text.begin());
    out.append(text.substr(0, plain));
    if (plain == text.size()) return;
    const std::string_view escape = escape_of(*found, in_attribute);
    if (escape.empty())
      out += *found;
    else
      out += escape;
    text.remove_prefix(plain + 1);
  }
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
