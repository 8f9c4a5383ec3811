// Does to a text what a message advises, as an author would who knows nothing else.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace following {

using diagnostics::Code;
using diagnostics::Diagnostic;

class Text {
 public:
  explicit Text(std::string xml) : xml_(std::move(xml)) {}
  const std::string& xml() const { return xml_; }

  // False where the message is none that says what to do.
  bool follow(const Diagnostic& said) {
    const auto argument = [&](std::size_t i) { return said.arguments.at(i); };
    at_ = offset_of(said.position);
    switch (said.code) {
      case Code::unknown_element: return rename(first_name(argument(1)));
      case Code::unknown_attribute: return replace(at_, argument(0).size(), first_name(argument(2)));
      case Code::unexpected_attribute: return replace(at_, xml_.find('"', xml_.find('"', at_) + 1) + 1 - at_, "");
      case Code::misplaced_attribute: return move_attribute(first_name(argument(2)));
      case Code::needs_wrapper: return wrap(first_name(argument(2)));
      case Code::move_outside: return around("</" + argument(1) + ">", "<" + argument(1) + ">");
      case Code::list_in_list: return into_item_above();
      case Code::heading_element: return begin_part(first_name(argument(1)));
      case Code::line_break: return replace(start(), element().size(), " ");
      case Code::field_element: return rename("veld", " naam=\"" + argument(1) + "\"");
      case Code::attribute_element: return to_attribute(argument(0), argument(1));
      case Code::text_only_element: return replace(start(), element().size(), content());
      case Code::unexpected_text: return put_text_in(first_name(argument(1)));
      case Code::missing_title: return replace(xml_.find('>', at_) + 1, 0, "<titel>Titel</titel>");
      case Code::missing_attribute: return replace(at_ + argument(1).size(), 0, " " + argument(0) + "=\"x\"");
      case Code::name_with_space: return join_name(argument(0));
      case Code::curly_quotes: return straighten(argument(0));
      case Code::space_before_declaration: return replace(0, xml_.find("<?xml"), "");
      case Code::windows_character: return write_instead(argument(0), argument(1));
      case Code::windows_byte: return replace(xml_.find("encoding=\"") + 10, argument(1).size(), "windows-1252");
      case Code::plain_text_file: return make_xml();
      case Code::missing_format: return replace(at_ + argument(0).size(), 0, " formaat=\"1\"");
      default: return false;
    }
  }

 private:
  static std::string first_name(const std::string& listed) {
    const auto first = listed.find('`') + 1;
    return listed.substr(first, listed.find('`', first) - first);
  }

  bool replace(std::size_t at, std::size_t size, const std::string& text) {
    xml_.replace(at, size, text);
    return true;
  }

  std::size_t offset_of(diagnostics::Position position) const {
    std::size_t at = 0;
    for (std::uint32_t line = 1; line < position.line; ++line) at = xml_.find('\n', at) + 1;
    for (std::uint32_t column = 1; column < position.column; ++at)
      if (at + 1 >= xml_.size() || (static_cast<unsigned char>(xml_[at + 1]) & 0xC0U) != 0x80) ++column;
    return at;
  }

  // The element whose name stands at `at_`.
  std::size_t start() const { return at_ - 1; }
  std::string name() const { return xml_.substr(at_, xml_.find_first_of(" />\n", at_) - at_); }
  std::string element() const { return xml_.substr(start(), end_of(start()) - start()); }
  std::string content() const {
    const std::string whole = element();
    if (whole.ends_with("/>") && whole.find("</") == std::string::npos) return "";
    const auto first = whole.find('>') + 1;
    return whole.substr(first, whole.rfind("</") - first);
  }

  // Behind the element that begins at `from`.
  std::size_t end_of(std::size_t from) const {
    int depth = 0;
    for (auto at = from;; at = xml_.find('<', at + 1)) {
      const auto close = xml_.find('>', at);
      if (xml_[at + 1] == '/')
        --depth;
      else if (xml_[close - 1] != '/')
        ++depth;
      if (depth == 0) return close + 1;
    }
  }

  bool rename(const std::string& to, const std::string& attributes = "") {
    const std::string old = name(), whole = element();
    std::string made = "<" + to + attributes + whole.substr(1 + old.size());
    if (made.ends_with("</" + old + ">")) made.replace(made.size() - old.size() - 1, old.size(), to);
    return replace(start(), whole.size(), made);
  }

  // With the elements of the same name that follow it.
  bool wrap(const std::string& in) {
    const std::string same = "<" + name();
    auto end = end_of(start());
    for (auto next = end; (next = xml_.find_first_not_of(" \n", next)) != std::string::npos;) {
      const bool again = xml_.compare(next, same.size(), same) == 0 &&
                         std::string_view(" />").find(xml_[next + same.size()]) != std::string_view::npos;
      if (!again) break;
      next = end = end_of(next);
    }
    replace(end, 0, "</" + in + ">");
    return replace(start(), 0, "<" + in + ">");
  }

  bool around(const std::string& before, const std::string& behind) {
    return replace(start(), element().size(), before + element() + behind);
  }

  bool into_item_above() {
    const std::string list = element();
    replace(start(), list.size(), "");
    const auto above = xml_.rfind("</punt>", start());
    return above != std::string::npos && replace(above, 0, list);
  }

  // Up to the next heading of the same kind, or to the end of what stands around it.
  bool begin_part(const std::string& part) {
    const std::string title = "<titel>" + content() + "</titel>", same = "<" + name() + ">";
    const auto first = start(), rest = end_of(start());
    auto end = rest;
    while (xml_.compare(end, same.size(), same) != 0 && xml_.compare(end, 2, "</") != 0)
      end = xml_[end] == '<' ? end_of(end) : end + 1;
    return replace(first, end - first, "<" + part + ">" + title + xml_.substr(rest, end - rest) + "</" + part + ">");
  }

  bool to_attribute(const std::string& attribute, const std::string& owner) {
    const std::string written = " " + attribute + "=\"" + content() + "\"";
    const auto parent = xml_.rfind("<" + owner, start());
    const bool inside = parent != std::string::npos && end_of(parent) > at_;
    if (!inside) return replace(start(), element().size(), "<" + owner + written + "/>");
    replace(start(), element().size(), "");
    return replace(parent + 1 + owner.size(), 0, written);
  }

  bool move_attribute(const std::string& to) {
    const auto end = xml_.find('"', xml_.find('"', at_) + 1) + 1;
    const std::string written = xml_.substr(at_, end - at_);
    replace(at_ - 1, end - at_ + 1, "");
    const auto owner = xml_.find("<" + to, at_);
    return owner != std::string::npos && replace(owner + 1 + to.size(), 0, " " + written);
  }

  bool put_text_in(const std::string& name) {
    const auto end = xml_.find('<', at_);
    return replace(at_, end - at_, "<" + name + ">" + xml_.substr(at_, end - at_) + "</" + name + ">");
  }

  bool join_name(const std::string& spaced) {
    std::string joined = spaced;
    std::erase(joined, ' ');
    for (auto at = xml_.find(spaced); at != std::string::npos; at = xml_.find(spaced, at))
      replace(at, spaced.size(), joined);
    return true;
  }

  bool straighten(const std::string& attribute) {
    for (const std::string quote : {"“", "”", "„"})
      if (const auto at = xml_.find(quote, xml_.find(attribute + "=")); at != std::string::npos)
        replace(at, quote.size(), "\"");
    return true;
  }

  bool write_instead(const std::string& written, const std::string& meant) {
    if (written.starts_with("&")) return replace(xml_.find(written), written.size(), meant);
    return replace(at_, 2, meant);
  }

  bool make_xml() {
    std::string paragraphs;
    for (auto at = xml_.find_first_not_of('\n'); at != std::string::npos; at = xml_.find_first_not_of('\n', at)) {
      const auto end = std::min(xml_.find('\n', at), xml_.size());
      paragraphs += "<alinea>" + xml_.substr(at, end - at) + "</alinea>";
      at = end;
    }
    xml_ = "<sectie formaat=\"1\"><titel>Titel</titel><doelstellingen>" + paragraphs + "</doelstellingen></sectie>";
    return true;
  }

  std::string xml_;
  std::size_t at_ = 0;
};

}  // namespace following
