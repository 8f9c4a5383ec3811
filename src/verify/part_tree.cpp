#include "verify/part_tree.hpp"

#include <utility>

namespace verify {

std::optional<xml::Document> part_tree(unzip::Archive& archive, const std::string& name) {
  constexpr xml::Limits limits{limits_of_package.part, 20'000'000, limits_of_package.part, true};
  auto bytes = archive.part(name);
  diagnostics::Diagnostics sink;
  return bytes ? xml::Document::parse_part(std::move(*bytes), sink, limits) : std::nullopt;
}

}  // namespace verify
