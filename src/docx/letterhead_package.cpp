#include "docx/letterhead_package.hpp"

#include <utility>

#include "unzip/part_name.hpp"

namespace docx {
namespace {

std::string folder_of(std::string_view part) { return std::string(part.substr(0, part.rfind('/') + 1)); }

}  // namespace

bool is_on(const xml::Element* element) {
  return element != nullptr && value(element) != "0" && value(element) != "false" && value(element) != "off";
}

LetterheadRelationships LetterheadPackage::relationships(const std::string& part) {
  const std::string folder = folder_of(part);
  const auto bytes = parts_.part(folder + "_rels/" + part.substr(folder.size()) + ".rels");
  LetterheadRelationships found;
  if (!bytes) return found;
  diagnostics::Diagnostics ignored;
  const auto document = xml::Document::parse_part(*bytes, ignored, {});
  if (!document) return found;
  for_each_child(document->root(), [&](const xml::Element& each) {
    const std::string_view type = attribute(&each, "Type"), target = attribute(&each, "Target");
    const bool external = attribute(&each, "TargetMode") == "External";
    found[std::string(attribute(&each, "Id"))] = {std::string(type.substr(type.rfind('/') + 1)),
                                                  external ? std::string(target) : unzip::resolved(part, target),
                                                  external};
  });
  return found;
}

const xml::Element* LetterheadPackage::root(const std::string& part) {
  auto bytes = parts_.part(part);
  if (!bytes) return nullptr;
  diagnostics::Diagnostics ignored;
  constexpr std::size_t longest_value = std::size_t{4} << 20U;  // drawings of VML have their data in one
  auto document = xml::Document::parse_part(std::move(*bytes), ignored,
                                            {.bytes = most_bytes, .elements = 200'000, .value = longest_value});
  if (!document) return nullptr;
  return &documents_.emplace_back(std::make_unique<xml::Document>(std::move(*document)))->root();
}

}  // namespace docx
