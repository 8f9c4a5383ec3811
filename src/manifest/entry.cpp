#include "manifest/entry.hpp"

#include <algorithm>

namespace manifest {

Digest digest_of(const std::vector<std::string>& names) {
  Hash hash;
  for (const std::string& name : names) hash.add(name + '\0');
  return hash.finish();
}

const Output* Entry::output(std::string_view format) const {
  const auto found =
      std::find_if(outputs.begin(), outputs.end(), [&](const Output& output) { return output.format == format; });
  return found == outputs.end() ? nullptr : &*found;
}

Digest BuildInputs::fingerprint() const {
  Hash hash;
  // Each text is led by its length, so that no two lists run together to the same bytes.
  const auto add = [&](std::string_view text) {
    hash.add(std::to_string(text.size()));
    hash.add(":");
    hash.add(text);
  };
  add(version);
  for (const auto& [name, value] : options) {
    add(name);
    add(value);
  }
  add("files");
  for (const Source& file : files) add(hex(file.sha256));
  return hash.finish();
}

}  // namespace manifest
