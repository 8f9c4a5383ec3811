#include "docx/relationships.hpp"

#include <fmt/format.h>

#include "unicode/ascii.hpp"
#include "xml/writer.hpp"

namespace docx {
namespace {

constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

bool may_stand(char c) {
  constexpr std::string_view marks = "-._~:/?#@!$&'()*+,;=";
  return unicode::is_ascii_alphanumeric(c) || marks.find(c) != marks.npos;
}

}  // namespace

std::string relationship_uri(std::string_view uri) {
  std::size_t at = 0;
  if (const auto authority = uri.find("://"); authority != uri.npos)
    at = std::min(uri.find_first_of("/?#", authority + 3), uri.size());
  std::string out(uri.substr(0, at));
  bool fragment = false;
  for (; at < uri.size(); ++at) {
    const char c = uri[at];
    const bool encoded =
        c == '%' && at + 2 < uri.size() && unicode::is_hex_digit(uri[at + 1]) && unicode::is_hex_digit(uri[at + 2]);
    const bool second_fragment = c == '#' && fragment;
    if (encoded || (may_stand(c) && !second_fragment))
      out += c;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    fragment = fragment || c == '#';
  }
  return out;
}

std::string Relationships::add(Relationship relationship) {
  all_.push_back(std::move(relationship));
  return fmt::format("rId{}", all_.size());
}

std::string Relationships::add(std::string_view type, std::string_view target) {
  const bool whole = type.find(':') != type.npos;
  return add({whole ? std::string(type) : std::string(office).append(type), std::string(target), false});
}

std::string Relationships::add_link(std::string_view uri) {
  std::string target = relationship_uri(uri);
  if (const auto known = links_.find(target); known != links_.end()) return known->second;
  std::string id = add({std::string(office) + "hyperlink", target, true});
  links_.emplace(std::move(target), id);
  return id;
}

std::string Relationships::part() const {
  xml::Writer xml;
  xml.open("Relationships").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
  for (std::size_t i = 0; i < all_.size(); ++i) {
    xml.open("Relationship").attribute("Id", fmt::format("rId{}", i + 1)).attribute("Type", all_[i].type);
    xml.attribute("Target", all_[i].target);
    if (all_[i].external) xml.attribute("TargetMode", "External");
    xml.close();
  }
  return std::move(xml).finish();
}

}  // namespace docx
