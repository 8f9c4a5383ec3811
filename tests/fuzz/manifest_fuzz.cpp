// Bytes -> manifest, and bytes -> journal: both lie in a folder where others may write.
#include <cstdint>
#include <string>
#include <string_view>

#include "expect.hpp"
#include "manifest/journal.hpp"
#include "manifest/manifest.hpp"

namespace {

std::string written(const manifest::Manifest& manifest) {
  std::string text;
  manifest::write(manifest, [&](std::string_view piece) { text += piece; });
  return text;
}

void read_again(const manifest::Manifest& first) {
  const auto read = manifest::read(written(first));
  const auto* second = std::get_if<manifest::Manifest>(&read);
  fuzz::expect(second != nullptr, "what is written can be read");
  fuzz::expect(second->serial == first.serial && second->entries == first.entries, "and says the same");
  for (const auto& [report, entry] : first.entries) {
    fuzz::expect(report.find("..") == std::string::npos || ("/" + report + "/").find("/../") == std::string::npos,
                 "a report is inside the folder");
    for (const diagnostics::Diagnostic& said : entry.diagnostics)
      fuzz::expect(!text(said, diagnostics::Language::nl).empty(), "every diagnostic has a text");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = manifest::read(bytes);
  if (const auto* manifest = std::get_if<manifest::Manifest>(&read)) read_again(*manifest);
  manifest::Manifest made;
  const auto replayed = manifest::replay(bytes, 0, made);
  const auto* journal = std::get_if<manifest::Journal>(&replayed);
  if (journal == nullptr) return 0;
  made.serial = journal->serial;
  read_again(made);
  return 0;
}
