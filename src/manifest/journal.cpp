#include "manifest/journal.hpp"

#include <map>
#include <stdexcept>
#include <utility>

#include "json/text.hpp"
#include "manifest/format_1.hpp"
#include "manifest/json.hpp"

namespace manifest {
namespace {

constexpr std::string_view chain_key = R"(,"chain":")", line_end = R"("})";

Digest chained(const Digest& before, std::string_view line) {
  Hash hash;
  hash.add(hex(before));
  hash.add(line);
  return hash.finish();
}

class Replay {
 public:
  Replay(std::uint64_t known, Manifest& manifest) : known_(known), manifest_(manifest) {}

  // False where there is no use in going on.
  bool take(std::string_view text) {
    ++line_;
    const auto object = json::parse(text);
    if (!object || !object->is_object()) return true;  // cut while it was written
    try {
      if (!headed_) return head(*object, text);
      if (!continues(text)) return broken();
      step(*object);
    } catch (const std::invalid_argument&) {
      return headed_ || broken();
    }
    return true;
  }

  std::variant<Journal, Refusal> finish() {
    if (format_ > current_format) return Refusal{format_};
    for (auto& [report, unfinished] : begun_) journal_.unfinished.push_back(std::move(unfinished));
    return std::move(journal_);
  }

 private:
  bool head(const json::Value& object, std::string_view text) {
    const json::Value* found = object.find("format");
    format_ = found == nullptr ? 1 : found->number<int>();
    if (format_ > current_format) return false;
    const auto serial = object.at("serial").number<std::uint64_t>();
    if (serial <= known_) return false;
    if (!continues(text)) return broken();
    journal_.serial = serial;
    know(object.at("made_with"));
    if (const json::Value* drafts = object.find("drafts")) know(*drafts);
    return headed_ = true;
  }

  bool broken() {
    journal_.broken_line = line_;
    return false;
  }

  void know(const json::Value& object) {
    BuildInputs build_inputs = build_inputs_of(object);
    manifest_.made_with.insert_or_assign(build_inputs.fingerprint(), std::move(build_inputs));
  }

  // Whether the line is the one that was written behind the last good one.
  bool continues(std::string_view line) {
    if (format_ == 1) return true;
    const std::size_t tail = chain_key.size() + 2 * sizeof(Digest) + line_end.size();
    if (line.size() < tail || !line.ends_with(line_end)) return false;
    const std::string_view own = line.substr(0, line.size() - tail);
    const std::string_view digits = line.substr(line.size() - tail + chain_key.size(), 2 * sizeof(Digest));
    const Digest chain = chained(chain_, own);
    if (hex(chain) != digits) return false;
    chain_ = chain;
    return true;
  }

  void step(const json::Value& object) {
    if (const json::Value* begin = object.find("begin")) {
      Unfinished unfinished{read_entry(*begin), {}};
      for (const json::Value& temporary : object.at("temporaries").array())
        unfinished.temporaries.emplace_back(format_of(temporary.at("format")), inner_name_of(temporary.at("name")));
      std::string report = unfinished.entry.report;
      begun_.insert_or_assign(std::move(report), std::move(unfinished));
    } else if (const json::Value* done = object.find("done")) {
      const auto begun = begun_.find(name_of(*done));
      if (begun == begun_.end()) return;
      manifest_.put(std::move(begun->second.entry));
      begun_.erase(begun);
    } else if (const json::Value* abandoned = object.find("abandoned")) {
      begun_.erase(name_of(*abandoned));
    } else if (const json::Value* changed = object.find("entry")) {
      manifest_.put(read_entry(*changed));
    } else if (const json::Value* gone = object.find("gone")) {
      manifest_.entries.erase(name_of(*gone));
    }
  }

  Entry read_entry(const json::Value& object) const {
    if (format_ != 1) return entry_of(object);
    Entry entry = entry_of_format_1(object, manifest_.made_with);
    entry.made_with = {};
    return entry;
  }

  std::uint64_t known_;
  Manifest& manifest_;
  std::size_t line_ = 0;
  int format_ = 0;
  bool headed_ = false;
  Digest chain_{};
  std::map<std::string, Unfinished> begun_;
  Journal journal_;
};

}  // namespace

std::string JournalWriter::line(const json::Object& object) {
  std::string text = json::text(object);
  text.pop_back();
  const Digest chain = chained(chain_, text);
  text.append(chain_key).append(hex(chain)).append(line_end).append("\n");
  // What is left of a line that was cut must not run together with this one.
  if (torn_) text.insert(text.begin(), '\n');
  // Last, so that a line that memory runs out for is no part of the chain.
  before_ = std::exchange(chain_, chain);
  torn_ = false;
  return text;
}

void JournalWriter::lost() {
  chain_ = before_;
  torn_ = true;
}

std::string JournalWriter::head(std::uint64_t serial, const BuildInputs& build_inputs,
                                const std::optional<BuildInputs>& drafts) {
  json::Object head = {{"format", current_format}, {"serial", serial}, {"made_with", to_json(build_inputs)}};
  if (drafts) head.push_back({"drafts", to_json(*drafts)});
  return line(head);
}

std::string JournalWriter::begin(const Entry& entry, const Temporaries& temporaries) {
  json::Array list;
  for (const auto& temporary : temporaries)
    list.push_back(json::Object{{"format", temporary.first}, {"name", name_to_json(temporary.second)}});
  return line({{"begin", to_json(entry)}, {"temporaries", std::move(list)}});
}

std::string JournalWriter::done(std::string_view report) { return line({{"done", name_to_json(std::string(report))}}); }
std::string JournalWriter::abandoned(std::string_view report) {
  return line({{"abandoned", name_to_json(std::string(report))}});
}
std::string JournalWriter::entry(const Entry& entry) { return line({{"entry", to_json(entry)}}); }
std::string JournalWriter::gone(std::string_view report) { return line({{"gone", name_to_json(std::string(report))}}); }

std::variant<Journal, Refusal> replay(std::string_view text, std::uint64_t known, Manifest& manifest) {
  Replay replay(known, manifest);
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    if (!replay.take(text.substr(0, end))) break;
    text.remove_prefix(end + 1);
  }
  return replay.finish();
}

}  // namespace manifest
