// Entries and their parts as JSON. Only this room includes it.
#pragma once
#include <nlohmann/json.hpp>

#include "manifest/entry.hpp"

namespace manifest {

using Json = nlohmann::ordered_json;

Json to_json(const Entry& entry);
Json to_json(const Circumstances& circumstances);
Json name_to_json(const std::string& name);
std::string line(const Json& object);  // without a newline; ASCII

// These throw nlohmann's exceptions where the object is not as `to_json` makes it.
Entry entry_of(const Json& object);
Circumstances circumstances_of(const Json& object);
std::string name_of(const Json& value);
Digest digest_of(const Json& value);

}  // namespace manifest
