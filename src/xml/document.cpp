#include "xml/document.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "xml/encoding.hpp"
#include "xml/signature.hpp"
#include "xml/tree.hpp"
#include "xml/wellformed.hpp"

namespace xml {

using diagnostics::Code;

const Attribute* Element::attribute(std::string_view wanted) const {
  const auto found =
      std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& a) { return a.name == wanted; });
  return found == attributes.end() ? nullptr : &*found;
}

std::optional<Document> Document::parse(std::string_view bytes, diagnostics::Diagnostics& sink, const Limits& limits,
                                        std::uint32_t source) {
  if (source == 0) return parse_one(bytes, sink, limits, source);
  diagnostics::Diagnostics said;
  auto document = parse_one(bytes, said, limits, source);
  for (diagnostics::Diagnostic& each : said.take_sorted()) {
    each.position.source = source;
    sink.add(std::move(each));
  }
  return document;
}

std::optional<Document> Document::parse_one(std::string_view bytes, diagnostics::Diagnostics& sink,
                                            const Limits& limits, std::uint32_t source) {
  if (bytes.empty()) {
    sink.add(Code::empty_file, {});
    return std::nullopt;
  }
  if (auto other = not_xml(bytes)) {
    sink.add(other->code, {}, std::move(other->arguments));
    return std::nullopt;
  }
  if (bytes.size() > limits.bytes) {
    sink.add(Code::too_large, {}, {fmt::to_string(limits.bytes >> 20U)});
    return std::nullopt;
  }
  const std::optional<std::string> text = decode(bytes, sink);
  if (!text || !check_wellformed(*text, limits, sink)) return std::nullopt;
  Document document;
  document.buffer_ = std::make_unique<std::string>(*text);
  document.root_ = std::make_unique<Element>(build_tree(*text, *document.buffer_, source));
  return document;
}

std::optional<Document> Document::parse_part(std::string bytes, diagnostics::Diagnostics& sink, const Limits& limits) {
  std::optional<std::string> text = bytes.size() > limits.bytes ? std::nullopt : decode(bytes, sink);
  bytes = {};
  if (!text || !check_wellformed(*text, limits, sink)) return std::nullopt;
  Document document;
  document.buffer_ = std::make_unique<std::string>(std::move(*text));
  document.root_ = std::make_unique<Element>(build_tree({}, *document.buffer_));
  return document;
}

}  // namespace xml
