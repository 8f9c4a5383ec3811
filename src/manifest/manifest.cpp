#include "manifest/manifest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

#include "manifest/json.hpp"

namespace manifest {
namespace {

constexpr int format = 1;

// Takes each element of the two lists as it is parsed and lets go of it, so that no tree of the whole is ever built.
class Reader {
 public:
  std::optional<Manifest> read(std::string_view text) {
    try {
      const auto root = Json::parse(
          text, [this](int depth, Json::parse_event_t event, Json& parsed) { return keep(depth, event, parsed); });
      if (number_of<int>(root.at("format")) != format) return std::nullopt;
      manifest_.serial = number_of<std::uint64_t>(root.at("serial"));
      return std::move(manifest_);
    } catch (const nlohmann::json::exception&) {
      return std::nullopt;
    } catch (const std::invalid_argument&) {
      return std::nullopt;
    }
  }

 private:
  bool keep(int depth, Json::parse_event_t event, const Json& parsed) {
    if (event == Json::parse_event_t::key && depth == 1) list_ = parsed.get<std::string>();
    if (event != Json::parse_event_t::object_end || depth != 2) return true;
    if (list_ == "reports") {
      manifest_.entries.put(entry_of(parsed));
    } else if (list_ == "made_with") {
      Circumstances circumstances = circumstances_of(parsed);
      manifest_.made_with.insert_or_assign(circumstances.fingerprint(), std::move(circumstances));
    }
    return false;
  }

  std::string list_;
  Manifest manifest_;
};

// The end of a manifest whose other bytes have this hash.
std::string seal(const Digest& digest) { return fmt::format(",\n\"sha256\": \"{}\"\n}}\n", hex(digest)); }

}  // namespace

std::optional<Manifest> read(std::string_view json) { return Reader().read(json); }

bool intact(std::string_view json) {
  const std::size_t size = seal({}).size();
  if (json.size() < size) return false;
  const std::size_t end = json.size() - size;
  return json.substr(end) == seal(sha256(json.substr(0, end)));
}

void write(const Manifest& manifest, const std::function<void(std::string_view)>& piece) {
  constexpr std::size_t enough = 1U << 16U;
  std::set<Digest> used;
  manifest.entries.each([&](const Entry& entry) {
    used.insert(entry.made_with);
    for (const Output& output : entry.outputs)
      if (output.made_with) used.insert(*output.made_with);
    if (entry.no_draft) used.insert(entry.no_draft->made_with);
  });
  Hash hash;
  std::string text = fmt::format("{{\n\"format\": {},\n\"serial\": {},\n\"made_with\": [", format, manifest.serial);
  const char* separator = "\n";
  for (const auto& [fingerprint, circumstances] : manifest.made_with) {
    if (used.count(fingerprint) == 0) continue;
    text += std::exchange(separator, ",\n") + line(to_json(circumstances));
  }
  text += "\n],\n\"reports\": [";
  separator = "\n";
  manifest.entries.each([&](const Entry& entry) {
    text += std::exchange(separator, ",\n") + line(entry);
    if (text.size() < enough) return;
    hash.add(text);
    piece(text);
    text.clear();
  });
  text += "\n]";
  hash.add(text);
  piece(text += seal(hash.finish()));
}

void join(Manifest& manifest, Manifest later, const std::optional<Shard>& shard) {
  if (!shard) manifest.entries.clear();
  if (shard) {
    std::vector<std::string> known_better;
    manifest.entries.each_report([&](std::string_view report) {
      if (shard->has(report)) known_better.emplace_back(report);
    });
    for (const std::string& report : known_better) manifest.entries.erase(report);
  }
  later.entries.each([&](const Entry& entry) {
    if (!shard || shard->has(entry.report)) manifest.entries.put(entry);
  });
  manifest.made_with.merge(later.made_with);
  manifest.serial = std::max(manifest.serial, later.serial);
}

}  // namespace manifest
