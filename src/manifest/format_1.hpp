// What version 0.1.0 wrote: manifests and journals of format 1.
#pragma once
#include <map>

#include "json/value.hpp"
#include "manifest/entry.hpp"

namespace manifest {

// All inputs were sections then, and --set stood among the options that a report was made with. Throws
// std::invalid_argument as `entry_of` does.
Entry entry_of_format_1(const json::Value& object, const std::map<Digest, BuildInputs>& made_with);

}  // namespace manifest
