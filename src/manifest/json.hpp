// Entries and their parts as JSON values. Only this room includes it.
#pragma once
#include <string>

#include "json/value.hpp"
#include "manifest/entry.hpp"

namespace manifest {

json::Value to_json(const Entry& entry);
json::Value to_json(const BuildInputs& build_inputs);
json::Value name_to_json(const std::string& name);

// These throw std::invalid_argument where the value is not as `to_json` makes it.
Entry entry_of(const json::Value& object);
BuildInputs build_inputs_of(const json::Value& object);
std::string name_of(const json::Value& value);
// A path below the output folder with no way out of it, because what a manifest names is written over and removed.
std::string inner_name_of(const json::Value& value);
std::string format_of(const json::Value& value);
Source source_of(const json::Value& object);
// What all formats of the manifest have under the same names.
Entry entry_with_outputs(const json::Value& object);

}  // namespace manifest
