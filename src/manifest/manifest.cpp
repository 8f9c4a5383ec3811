#include "manifest/manifest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

#include "json/text.hpp"
#include "manifest/format_1.hpp"
#include "manifest/json.hpp"

namespace manifest {
namespace {

// Takes each element of the two lists as it is parsed, so that no tree of the whole is ever built.
class Reader {
 public:
  std::variant<Manifest, Refusal> read(std::string_view text) {
    try {
      const auto root =
          json::parse(text, [this](const json::Value& before, std::string_view list, const json::Value& value) {
            take(before.at("format").number<int>(), list, value);
          });
      if (!root) return Refusal{};
      const int found = root->at("format").number<int>();
      if (found < 1 || found > current_format) return Refusal{found > current_format ? found : 0};
      manifest_.serial = root->at("serial").number<std::uint64_t>();
      return std::move(manifest_);
    } catch (const std::invalid_argument&) {
      return Refusal{};
    }
  }

 private:
  void take(int found, std::string_view list, const json::Value& value) {
    if (found < 1 || found > current_format) return;
    if (list == "reports") {
      manifest_.put(found == 1 ? entry_of_format_1(value, manifest_.made_with) : entry_of(value));
    } else if (list == "made_with") {
      BuildInputs build_inputs = build_inputs_of(value);
      manifest_.made_with.insert_or_assign(build_inputs.fingerprint(), std::move(build_inputs));
    }
  }

  Manifest manifest_;
};

// The end of a manifest whose other bytes have this hash.
std::string seal(const Digest& digest) { return fmt::format(",\n\"sha256\": \"{}\"\n}}\n", hex(digest)); }

std::set<Digest> used_build_inputs(const Entries& entries) {
  std::set<Digest> used;
  for (const auto& [report, entry] : entries) {
    used.insert(entry.made_with);
    for (const Output& output : entry.outputs) used.insert(output.made_with);
    if (entry.no_draft) used.insert(entry.no_draft->made_with);
  }
  return used;
}

}  // namespace

void Manifest::put(Entry entry) {
  std::string report = entry.report;
  entries.insert_or_assign(std::move(report), std::move(entry));
}

std::variant<Manifest, Refusal> read(std::string_view json) { return Reader().read(json); }

bool intact(std::string_view json) {
  const std::size_t size = seal({}).size();
  if (json.size() < size) return false;
  const std::size_t end = json.size() - size;
  return json.substr(end) == seal(sha256(json.substr(0, end)));
}

void write(const Manifest& manifest, const std::function<void(std::string_view)>& piece) {
  constexpr std::size_t enough = 1U << 16U;
  const std::set<Digest> used = used_build_inputs(manifest.entries);
  Hash hash;
  std::string text =
      fmt::format("{{\n\"format\": {},\n\"serial\": {},\n\"made_with\": [", current_format, manifest.serial);
  const char* separator = "\n";
  for (const auto& [fingerprint, build_inputs] : manifest.made_with) {
    if (used.count(fingerprint) == 0) continue;
    text += std::exchange(separator, ",\n");
    json::append(text, to_json(build_inputs));
  }
  text += "\n],\n\"reports\": [";
  separator = "\n";
  for (const auto& [report, entry] : manifest.entries) {
    text += std::exchange(separator, ",\n");
    json::append(text, to_json(entry));
    if (text.size() < enough) continue;
    hash.add(text);
    piece(text);
    text.clear();
  }
  text += "\n]";
  hash.add(text);
  piece(text += seal(hash.finish()));
}

void join(Manifest& manifest, Manifest later, const std::optional<Shard>& shard) {
  const auto has = [&](const std::string& report) { return !shard || shard->has(report); };
  std::erase_if(manifest.entries, [&](const auto& known) { return has(known.first); });
  for (auto& [report, entry] : later.entries)
    if (has(report)) manifest.put(std::move(entry));
  manifest.made_with.merge(later.made_with);
  manifest.serial = std::max(manifest.serial, later.serial);
}

}  // namespace manifest
