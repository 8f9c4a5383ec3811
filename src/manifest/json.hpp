// Entries and their parts as JSON. Only this room includes it.
#pragma once
#include <cstdint>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <utility>

#include "manifest/entry.hpp"

namespace manifest {

using Json = nlohmann::ordered_json;

Json to_json(const Circumstances& circumstances);
Json name_to_json(const std::string& name);
// Without a newline; ASCII.
std::string line(const Json& object);
std::string line(const Entry& entry);

// These throw nlohmann's exceptions or std::invalid_argument where the object is not as `to_json` makes it.
Entry entry_of(const Json& object);
Circumstances circumstances_of(const Json& object);
std::string name_of(const Json& value);
// Of what stands below the output folder: no way out of it, for what a manifest names is written over and removed.
std::string inner_name_of(const Json& value);
std::string extension_of(const Json& value);
Digest digest_of(const Json& value);

// Json::get would take a fraction, or what is too large, for another number.
template <class Number>
Number number_of(const Json& value) {
  if (value.is_number_unsigned()) {
    if (const auto n = value.get<std::uint64_t>(); std::in_range<Number>(n)) return static_cast<Number>(n);
  } else if (value.is_number_integer()) {
    if (const auto n = value.get<std::int64_t>(); std::in_range<Number>(n)) return static_cast<Number>(n);
  }
  throw std::invalid_argument("number");
}

}  // namespace manifest
