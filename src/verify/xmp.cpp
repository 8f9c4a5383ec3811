#include "verify/xmp.hpp"

#include "verify/elements.hpp"

namespace verify {
namespace {

// A simple property may be an element or an attribute.
std::string property(const xml::Element& rdf, std::string_view name) {
  std::string found;
  for_each_child(rdf, [&](const xml::Element& description) {
    if (!found.empty()) return;
    found = attribute(&description, name);
    if (const xml::Element* element = child(&description, name); element != nullptr && found.empty())
      found = text_of(element);
  });
  return found;
}

std::string title_of(const xml::Element& rdf) {
  std::string found;
  for_each_child(rdf, [&](const xml::Element& description) {
    if (const xml::Element* languages = child(child(&description, "dc:title"), "rdf:Alt"))
      found = text_of(child(languages, "rdf:li"));
  });
  return found;
}

}  // namespace

Xmp read_xmp(std::string_view packet) {
  Xmp xmp;
  diagnostics::Diagnostics sink;
  const auto document = xml::Document::parse(packet, sink);
  const xml::Element* rdf = document ? find(document->root(), "rdf:RDF") : nullptr;
  if (rdf == nullptr) return xmp;
  xmp.title = title_of(*rdf);
  if (const std::string part = property(*rdf, "pdfaid:part"); !part.empty()) {
    xmp.archival = "PDF/A-" + part;
    for (const char letter : property(*rdf, "pdfaid:conformance"))
      xmp.archival += static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
  }
  if (const std::string part = property(*rdf, "pdfuaid:part"); !part.empty()) xmp.accessible = "PDF/UA-" + part;
  return xmp;
}

}  // namespace verify
