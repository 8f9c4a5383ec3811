#include "html/markup.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

#include "xml/writer.hpp"

namespace html {
namespace {

constexpr std::array<std::string_view, 2> void_elements = {"img", "meta"};  // of those that the page has

}  // namespace

void Markup::end_start_tag() {
  if (in_start_tag_) out_ += '>';
  in_start_tag_ = false;
}

Markup& Markup::open(std::string_view name) {
  end_start_tag();
  out_ += '<';
  out_ += name;
  open_.push_back(name);
  in_start_tag_ = true;
  return *this;
}

// The characters that XML escapes are those of HTML (13.1.2.3, 13.1.4).
Markup& Markup::attribute(std::string_view name, std::string_view value) {
  assert(in_start_tag_);
  out_ += ' ';
  out_ += name;
  out_ += "=\"";
  xml::append_escaped(out_, value, true);
  out_ += '"';
  return *this;
}

Markup& Markup::attribute(std::string_view name, std::size_t value) { return attribute(name, fmt::to_string(value)); }

Markup& Markup::attribute_unless_empty(std::string_view name, std::string_view value) {
  return value.empty() ? *this : attribute(name, value);
}

Markup& Markup::text(std::string_view text) {
  end_start_tag();
  xml::append_escaped(out_, text, false);
  return *this;
}

Markup& Markup::close() {
  assert(!open_.empty());
  end_start_tag();
  const std::string_view name = open_.back();
  open_.pop_back();
  if (std::find(void_elements.begin(), void_elements.end(), name) != void_elements.end()) return *this;
  out_ += "</";
  out_ += name;
  out_ += '>';
  return *this;
}

Markup& Markup::raw(std::string_view markup) {
  end_start_tag();
  out_ += markup;
  return *this;
}

Markup& Markup::new_line() {
  end_start_tag();
  out_ += '\n';
  return *this;
}

std::string Markup::finish() && {
  assert(open_.empty());
  return std::move(out_);
}

}  // namespace html
