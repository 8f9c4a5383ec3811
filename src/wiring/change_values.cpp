#include "wiring/change_values.hpp"

#include "section/values.hpp"
#include "xml/document.hpp"

namespace {

// Null where the input is not well-formed, which is added. One of another kind is read as the first, which says so.
const rows::Kind* kind_of(std::string_view bytes, std::span<const rows::Kind> kinds, diagnostics::Diagnostics& sink) {
  const auto xml = xml::Document::parse(bytes, sink);
  if (!xml) return nullptr;
  const rows::Kind* kind = rows::find(kinds, xml->root().name);
  return kind == nullptr ? &kinds.front() : kind;
}

}  // namespace

std::optional<std::string> change_values(std::string_view bytes,
                                         std::span<const std::pair<std::string, std::string>> values,
                                         std::span<const rows::Kind> kinds, diagnostics::Diagnostics& sink) {
  const rows::Kind* kind = kind_of(bytes, kinds, sink);
  if (kind == nullptr) return std::nullopt;
  // Another kind knows the name; to leave this input as it is would be to say nothing of it.
  for (const auto& [name, value] : values)
    if (!kind->knows_value(name)) kind->check_value(name, value, sink);
  return sink.has_errors() ? std::nullopt : kind->change(bytes, values, sink);
}

std::optional<std::string> give_ids(std::string_view bytes, std::span<const rows::Kind> kinds,
                                    diagnostics::Diagnostics& sink) {
  const rows::Kind* kind = kind_of(bytes, kinds, sink);
  return kind == nullptr ? std::nullopt : kind->give_ids(bytes, sink);
}

std::optional<std::string> number_of(std::string_view bytes, diagnostics::Diagnostics& sink) {
  const auto xml = xml::Document::parse(bytes, sink);
  if (!xml) return std::nullopt;
  const xml::Attribute* number = xml->root().attribute("nummer");
  return number == nullptr ? std::string() : section::collapsed(number->value);
}
