#include "batch/records.hpp"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <variant>

#include "batch/folder.hpp"
#include "batch/lock.hpp"
#include "batch/own_file.hpp"
#include "batch/put_aside.hpp"
#include "diagnostics/machine_fault.hpp"

namespace batch {
namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::MachineFault;

constexpr std::string_view manifest_head = "raadstuk.", journal_head = ".raadstuk.";

void expect(std::error_code failed, const std::string& path) {
  if (failed) throw MachineFault(Code::write_failed, {path, failed.message()});
}

// The name of a manifest, a part of it or a journal; nothing for another file.
struct Kept {
  std::string name;
  bool journal = false;
  std::optional<manifest::Shard> shard;
};

std::optional<Kept> kept(const std::string& name) {
  if (name == "raadstuk.json") return Kept{name, false, {}};
  if (name == ".raadstuk.journal") return Kept{name, true, {}};
  std::string_view rest = name;
  const bool journal = rest.starts_with(journal_head) && rest.ends_with(".journal");
  if (!journal && !(rest.starts_with(manifest_head) && rest.ends_with(".json"))) return std::nullopt;
  const std::size_t head = (journal ? journal_head : manifest_head).size(),
                    tail = std::string_view(journal ? ".journal" : ".json").size();
  if (rest.size() < head + tail) return std::nullopt;
  const auto shard = manifest::parse_shard(rest.substr(head, rest.size() - head - tail), '-');
  return shard ? std::optional<Kept>({name, journal, shard}) : std::nullopt;
}

[[noreturn]] void refuse(const std::string& file, const manifest::Refusal& refusal) {
  throw MachineFault(Code::manifest_newer,
                     {file, std::to_string(refusal.format), std::to_string(manifest::current_format)});
}

std::string name_of(const std::optional<manifest::Shard>& shard, std::string_view head, std::string_view tail) {
  return std::string(head).append(shard ? shard->name() + "." : "").append(tail);
}

}  // namespace

bool has_manifest(Files& files, const std::string& folder) {
  const auto is_one = [](const std::string& name) {
    const auto file = kept(name);
    return file && !file->journal;
  };
  const std::vector<std::string> names = files.names(folder);
  return std::any_of(names.begin(), names.end(), is_one);
}

Records::Records(Files& files, std::string output, std::vector<std::string> formats, manifest::BuildInputs build_inputs,
                 std::optional<manifest::Shard> shard, std::optional<manifest::BuildInputs> drafts)
    : files_(files),
      output_(std::move(output)),
      build_inputs_(std::move(build_inputs)),
      drafts_(std::move(drafts)),
      made_with_(build_inputs_.fingerprint()),
      shard_(shard),
      formats_(std::move(formats)) {
  if (drafts_) drafts_made_with_ = drafts_->fingerprint();
  std::error_code ignored;
  base_ = fs::weakly_canonical(fs::absolute(output_, ignored), ignored).string();
}

std::vector<Notice> Records::load() {
  std::vector<Notice> notices;
  std::vector<std::pair<Kept, manifest::Manifest>> parts;
  std::vector<Kept> journals;
  for (const std::string& name : files_.names(output_)) {
    const auto file = kept(name);
    if (!file || files_.kind(path(name)) != Files::Kind::plain) continue;
    if (file->journal) {
      journals.push_back(*file);
      continue;
    }
    bool whole = false;
    auto manifest = read_manifest(path(name), whole);
    if (manifest) {
      parts.emplace_back(*file, std::move(*manifest));
      if (!whole) {
        broken_.push_back(file->shard);
        notices.push_back({path(name), {Code::manifest_seal, {}, {}}});
      }
    } else {
      notices.push_back({path(name), {Code::manifest_unreadable, {}, {}}});
    }
    if (!shard_ && file->shard) superseded_.push_back(path(name));
  }
  found_ = !parts.empty();
  // A journal is known to the manifest of its shard, or to the one for all, when that was written after it.
  const auto known = [&](const std::optional<manifest::Shard>& shard) {
    std::uint64_t serial = 0;
    for (const auto& [file, part] : parts) {
      if (!file.shard || file.shard == shard) serial = std::max(serial, part.serial);
    }
    return serial;
  };
  std::vector<std::uint64_t> serials;
  for (const Kept& file : journals) serials.push_back(known(file.shard));
  std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return a.second.serial < b.second.serial; });
  for (auto& [file, part] : parts) manifest::join(manifest_, std::move(part), file.shard);
  // The others' own runs go on with theirs; one without a shard has them all to itself.
  for (std::size_t i = 0; i < journals.size(); ++i) {
    const Kept& file = journals[i];
    if (shard_ && file.shard != shard_) continue;
    superseded_.push_back(path(file.name));
    const auto bytes = files_.read(path(file.name));
    if (!std::holds_alternative<std::string>(bytes)) continue;
    auto replayed = manifest::replay(std::get<std::string>(bytes), serials[i], manifest_);
    if (const auto* refusal = std::get_if<manifest::Refusal>(&replayed)) refuse(path(file.name), *refusal);
    auto& journal = std::get<manifest::Journal>(replayed);
    std::move(journal.unfinished.begin(), journal.unfinished.end(), std::back_inserter(unfinished_));
    manifest_.serial = std::max(manifest_.serial, journal.serial);
    if (journal.broken_line > 0)
      notices.push_back({path(file.name), {Code::journal_broken, {}, {std::to_string(journal.broken_line)}}});
  }
  return notices;
}

// Nothing where it cannot be read, or is no manifest.
std::optional<manifest::Manifest> Records::read_manifest(const std::string& file, bool& whole) const {
  const auto bytes = files_.read(file);
  if (!std::holds_alternative<std::string>(bytes)) return std::nullopt;
  whole = manifest::intact(std::get<std::string>(bytes));
  auto read = manifest::read(std::get<std::string>(bytes));
  if (auto* manifest = std::get_if<manifest::Manifest>(&read)) return std::move(*manifest);
  const auto& refusal = std::get<manifest::Refusal>(read);
  if (refusal.format > 0) refuse(file, refusal);
  return std::nullopt;
}

bool Records::makes(std::string_view extension) const {
  return extension == manifest::draft || std::find(formats_.begin(), formats_.end(), extension) != formats_.end();
}

bool Records::doubtful(std::string_view report) const {
  return std::any_of(broken_.begin(), broken_.end(), [&](const auto& shard) { return !shard || shard->has(report); });
}

std::vector<std::string> Records::altered() const {
  std::vector<std::string> paths;
  for (const std::string& name : files_.names(output_)) {
    const auto file = kept(name);
    if (!file || file->journal || files_.kind(path(name)) != Files::Kind::plain) continue;
    const auto bytes = files_.read(path(name));
    const auto* text = std::get_if<std::string>(&bytes);
    if (text != nullptr && std::holds_alternative<manifest::Manifest>(manifest::read(*text)) &&
        !manifest::intact(*text))
      paths.push_back(path(name));
  }
  return paths;
}

void Records::recover(const std::set<std::string>& folders) {
  for (const manifest::Unfinished& unfinished : unfinished_) restore(unfinished);
  unfinished_.clear();
  if (!superseded_.empty()) write_manifest();
  clean_up(folders);
}

// A report counts only when all its files are the ones that were begun.
void Records::restore(const manifest::Unfinished& unfinished) {
  if (doubtful(unfinished.entry.report)) return;
  for (const auto& [extension, temporary] : unfinished.temporaries) {
    const manifest::Output* output = unfinished.entry.output(extension);
    const std::string file = path(temporary), place = target(unfinished.entry.report, extension);
    if (output == nullptr || !makes(extension) || !is_temporary_of(unfinished.entry.report, temporary) ||
        files_.kind(place) == Files::Kind::other)
      return;
    if (files_.hash(file) == output->sha256) {
      if (!make_way(unfinished.entry, *output)) return;
      expect_held(files_, folder_of(place));
      expect(files_.rename(file, place), place);
    } else if (files_.hash(place) != output->sha256) {
      return;
    }
  }
  remove_draft_before(unfinished.entry);
  manifest_.put(unfinished.entry);
}

// What stands where an output comes is ours, or goes aside as the cut run was about to move it. False: it is somebody's
// work of since then.
bool Records::make_way(const manifest::Entry& entry, const manifest::Output& output) {
  const std::string place = target(entry.report, output.format);
  const auto there = files_.hash(place);
  if (!there) return files_.kind(place) == Files::Kind::absent;
  const auto found = manifest_.entries.find(entry.report);
  const manifest::Output* earlier = found == manifest_.entries.end() ? nullptr : found->second.output(output.format);
  if (there == output.sha256 || (earlier != nullptr && there == earlier->sha256)) return true;
  const auto aside = std::find_if(entry.kept.begin(), entry.kept.end(), [&](const manifest::Source& kept) {
    return is_kept_aside(kept.name) && kept.sha256 == there && files_.kind(path(kept.name)) == Files::Kind::absent;
  });
  if (aside == entry.kept.end()) return false;
  const std::string file = path(aside->name);
  expect(files_.make_folder(folder_of(file)), file);
  expect_held(files_, folder_of(file));
  expect(files_.rename(place, file), file);
  return true;
}

// A report that was begun without a draft was to take the earlier one with it.
void Records::remove_draft_before(const manifest::Entry& entry) {
  const auto earlier = manifest_.entries.find(entry.report);
  if (earlier == manifest_.entries.end() || entry.output(manifest::draft) != nullptr) return;
  const manifest::Output* draft = earlier->second.output(manifest::draft);
  if (draft != nullptr && is_own(files_, *this, entry.report, *draft))
    files_.remove(target(entry.report, manifest::draft));
}

void Records::clean_up(std::set<std::string> folders) {
  folders.insert(output_);
  for (const auto& [report, entry] : manifest_.entries)
    if (const std::size_t slash = report.rfind('/'); slash != std::string::npos)
      folders.insert(path(report.substr(0, slash)));
  const std::string owner = shard_ ? shard_->name() : "";
  for (const std::string& folder : folders) {
    for (const std::string& name : files_.names(folder)) {
      if (is_temporary(name, owner) && files_.kind(join(folder, name)) == Files::Kind::plain)
        files_.remove(join(folder, name));
    }
  }
}

std::optional<manifest::Entry> Records::find(std::string_view report) const {
  const std::lock_guard lock(mutex_);
  const auto found = manifest_.entries.find(report);
  return found == manifest_.entries.end() ? std::nullopt : std::optional(found->second);
}

std::size_t Records::count() const {
  std::size_t count = 0;
  each([&](const manifest::Entry& entry) { count += entry.is_report() ? 1 : 0; });
  return count;
}

void Records::each(const std::function<void(const manifest::Entry&)>& look) const {
  for (const auto& [report, entry] : manifest_.entries)
    if (has(report)) look(entry);
}

const manifest::BuildInputs& Records::build_inputs(const manifest::Entry& entry) const {
  static const manifest::BuildInputs unknown;
  const auto found = manifest_.made_with.find(entry.made_with);
  return found == manifest_.made_with.end() ? unknown : found->second;
}

void Records::begin(const manifest::Entry& entry, const Temporaries& temporaries) {
  Temporaries named;
  for (const auto& [extension, file] : temporaries) named.emplace_back(extension, file.substr(path("").size()));
  const std::lock_guard lock(mutex_);
  begin_journal();
  const auto undecided = undecided_.insert(entry.report).first;
  try {
    journal(journal_.begin(entry, named));
  } catch (...) {
    undecided_.erase(undecided);
    throw;
  }
}

void Records::done(const manifest::Entry& entry) {
  const std::lock_guard lock(mutex_);
  // Where this line cannot be written, the next run finds by the files' bytes that what was begun is done.
  journal_if_possible(journal_.done(entry.report));
  manifest_.put(entry);
  changed_ = true;
  undecided_.erase(entry.report);
}

void Records::abandoned(std::string_view report) {
  const std::lock_guard lock(mutex_);
  undecided_.erase(std::string(report));
  journal_if_possible(journal_.abandoned(report));  // as in `done`
}

void Records::put(const manifest::Entry& entry) {
  const std::lock_guard lock(mutex_);
  if (undecided_.count(entry.report) > 0) return;
  begin_journal();
  journal(journal_.entry(entry));
  manifest_.put(entry);
  changed_ = true;
}

void Records::remove(std::string_view report) {
  const std::lock_guard lock(mutex_);
  begin_journal();
  journal(journal_.gone(report));
  if (const auto found = manifest_.entries.find(report); found != manifest_.entries.end())
    manifest_.entries.erase(found);
  changed_ = true;
}

void Records::begin_journal() {
  if (journalled_) return;
  manifest_.made_with.insert_or_assign(made_with_, build_inputs_);
  if (drafts_) manifest_.made_with.insert_or_assign(*drafts_made_with_, *drafts_);
  journal(journal_.head(manifest_.serial + 1, build_inputs_, drafts_));
  journalled_ = true;
}

// Not brought to the disk at once: after a power failure a report is made again, which costs less than waiting for
// each.
void Records::journal(const std::string& line) {
  std::error_code failed;
  std::string file;
  try {
    file = journal_file();
    failed = files_.append(file, line);
  } catch (...) {
    journal_.lost();
    throw;
  }
  if (failed) journal_.lost();
  expect(failed, file);
}

void Records::journal_if_possible(const std::string& line) {
  try {
    if (files_.append(journal_file(), line)) journal_.lost();
  } catch (...) {
    journal_.lost();
    throw;
  }
}

void Records::save() {
  if (!undecided_.empty()) return;
  if (changed_ || journalled_) write_manifest();
}

void Records::write_manifest() {
  const std::string file = path(name_of(shard_, manifest_head, "json"));
  manifest::Manifest part;
  ++manifest_.serial;
  const manifest::Manifest* written = &manifest_;
  if (shard_) {
    part.serial = manifest_.serial;
    part.made_with = manifest_.made_with;
    each([&](const manifest::Entry& entry) { part.put(entry); });
    written = &part;
  }
  std::string temporary;
  expect(files_.write(output_, "", temporary), file);
  try {
    manifest::write(*written, [&](std::string_view piece) { expect(files_.append(temporary, piece), file); });
    expect(files_.sync(temporary), file);
    expect_held(files_, output_);
    expect(files_.rename(temporary, file), file);
    expect(files_.sync(output_), output_);
  } catch (const MachineFault&) {
    files_.remove(temporary);
    throw;
  }
  if (journalled_) files_.remove(journal_file());
  for (const std::string& old : superseded_) files_.remove(old);
  superseded_.clear();
  changed_ = journalled_ = false;
  journal_ = {};
}

std::string Records::journal_file() const { return path(name_of(shard_, journal_head, "journal")); }
std::string Records::path(std::string_view name) const { return join(output_, name); }

std::string Records::target(std::string_view report, std::string_view extension) const {
  return path(report).append(".").append(extension);
}

std::string Records::from_output(const std::string& file) const {
  return fs::path(file).lexically_relative(base_).string();
}
std::string Records::absolute(const std::string& name) const {
  return (fs::path(base_) / name).lexically_normal().string();
}

}  // namespace batch
