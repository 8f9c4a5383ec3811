// The attributes of one element as typed values. White space around a value does not count; an attribute without a
// value counts as absent.
#pragma once
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "style/vocabulary.hpp"
#include "xml/document.hpp"

namespace style {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::Position;

struct Value {
  std::string_view text;  // trimmed, not empty
  Position position;      // of the attribute's name
};

std::string_view trimmed(std::string_view text);

class Attributes {
 public:
  // Adds an error for each attribute that is not `known`. Declarations of namespace prefixes pass.
  Attributes(const xml::Element& element, std::vector<std::string_view> known, Diagnostics& sink);

  std::optional<Value> find(std::string_view name) const;
  std::optional<Value> required(std::string_view name);  // adds an error when absent

  // Leaves `into` as it is when the attribute is absent; a length that is wrong becomes infinite.
  void length(std::string_view name, Bounds bounds, double& into);

  std::optional<bool> flag(std::string_view name);  // ja or nee
  // The index in `choices`; adds an error when the value is another one.
  std::optional<std::size_t> choice(std::string_view name, std::span<const std::string_view> choices);

  template <class Owner, std::size_t Count>
  void lengths(const std::array<LengthField<Owner>, Count>& fields, Owner& owner) {
    for (const auto& each : fields) length(each.name, each.bounds, owner.*each.field);
  }

 private:
  const xml::Element& element_;
  Diagnostics& sink_;
};

template <class Owner, std::size_t Count>
std::vector<std::string_view> names_of(const std::array<LengthField<Owner>, Count>& fields) {
  std::vector<std::string_view> names;
  for (const auto& each : fields) names.push_back(each.name);
  return names;
}

}  // namespace style
