#include "manifest/journal.hpp"

#include <map>
#include <stdexcept>
#include <utility>

#include "manifest/json.hpp"

namespace manifest {
namespace {

class Replay {
 public:
  Replay(std::uint64_t known, Manifest& manifest) : known_(known), manifest_(manifest) {}

  // False where the journal says nothing.
  bool take(std::string_view text) {
    try {
      const Json object = Json::parse(text);
      if (!headed_) return head(object);
      step(object);
    } catch (const nlohmann::json::exception&) {
      return headed_;
    } catch (const std::invalid_argument&) {
      return headed_;
    }
    return true;
  }

  Journal finish() {
    for (auto& [report, unfinished] : begun_) journal_.unfinished.push_back(std::move(unfinished));
    return std::move(journal_);
  }

 private:
  bool head(const Json& object) {
    journal_.serial = number_of<std::uint64_t>(object.at("serial"));
    if (journal_.serial <= known_) return false;
    know(object.at("made_with"));
    if (object.contains("drafts")) know(object.at("drafts"));
    return headed_ = true;
  }

  void know(const Json& object) {
    Circumstances circumstances = circumstances_of(object);
    manifest_.made_with.insert_or_assign(circumstances.fingerprint(), std::move(circumstances));
  }

  void step(const Json& object) {
    if (object.contains("begin")) {
      Unfinished unfinished{entry_of(object.at("begin")), {}};
      for (const Json& temporary : object.at("temporaries"))
        unfinished.temporaries.emplace_back(extension_of(temporary.at("format")), inner_name_of(temporary.at("name")));
      std::string report = unfinished.entry.report;
      begun_.insert_or_assign(std::move(report), std::move(unfinished));
    } else if (object.contains("done")) {
      const auto begun = begun_.find(name_of(object.at("done")));
      if (begun == begun_.end()) return;
      manifest_.entries.put(begun->second.entry);
      begun_.erase(begun);
    } else if (object.contains("abandoned")) {
      begun_.erase(name_of(object.at("abandoned")));
    } else if (object.contains("entry")) {
      manifest_.entries.put(entry_of(object.at("entry")));
    } else if (object.contains("gone")) {
      manifest_.entries.erase(name_of(object.at("gone")));
    }
  }

  std::uint64_t known_;
  Manifest& manifest_;
  bool headed_ = false;
  std::map<std::string, Unfinished> begun_;
  Journal journal_;
};

std::string said(const char* key, std::string_view report) {
  return line(Json{{key, name_to_json(std::string(report))}}) + "\n";
}

}  // namespace

std::string journal_head(std::uint64_t serial, const Circumstances& circumstances,
                         const std::optional<Circumstances>& drafts) {
  Json head = {{"serial", serial}, {"made_with", to_json(circumstances)}};
  if (drafts) head["drafts"] = to_json(*drafts);
  return line(head) + "\n";
}

std::string journal_begin(const Entry& entry, const std::vector<std::pair<std::string, std::string>>& temporaries) {
  Json list = Json::array();
  for (const auto& [extension, name] : temporaries)
    list.push_back({{"format", extension}, {"name", name_to_json(name)}});
  return "{\"begin\":" + line(entry) + ",\"temporaries\":" + line(list) + "}\n";
}

std::string journal_done(std::string_view report) { return said("done", report); }
std::string journal_abandoned(std::string_view report) { return said("abandoned", report); }
std::string journal_entry(const Entry& entry) { return "{\"entry\":" + line(entry) + "}\n"; }
std::string journal_gone(std::string_view report) { return said("gone", report); }

Journal replay(std::string_view text, std::uint64_t known, Manifest& manifest) {
  Replay replay(known, manifest);
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    if (!replay.take(text.substr(0, end))) break;
    text.remove_prefix(end + 1);
  }
  return replay.finish();
}

}  // namespace manifest
