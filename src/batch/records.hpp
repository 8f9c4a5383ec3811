// What is known of the reports in an output folder: the manifest, kept in step with a journal while a run goes on.
#pragma once
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "batch/files.hpp"
#include "batch/inputs.hpp"
#include "manifest/journal.hpp"
#include "manifest/manifest.hpp"

namespace batch {

// Named here again, because cli may not include the manifest's room.
using manifest::BuildInputs;
using manifest::Digest;
using manifest::Entry;
using manifest::parse_shard;
using manifest::Shard;
using manifest::Values;

using manifest::Temporaries;

// Whether a folder has a manifest, or a part of one that a shard wrote.
bool has_manifest(Files& files, const std::string& folder);

// Safe to call from several threads, but for load, recover, count, each and save. begin, put, remove, recover and save
// may throw MachineFault (write-failed).
class Records {
 public:
  // `formats`: all that reports can be made in, by anyone. `drafts`: what mail drafts are made with, beside what all is
  // made with, in a run that makes them.
  Records(Files& files, std::string output, std::vector<std::string> formats, manifest::BuildInputs build_inputs,
          std::optional<manifest::Shard> shard = {}, std::optional<manifest::BuildInputs> drafts = {});

  // The manifest with all its parts, and what the journal of a cut run adds. Notices name what cannot be read. Throws
  // MachineFault (manifest-newer) where a later version of the program wrote one of them: nothing may be changed then.
  std::vector<Notice> load();
  // Gives the files of a report that a cut run had written whole the names that it could not, writes the manifest anew
  // if there was a journal, and removes temporary files in `folders` and where the manifest has reports. The lock must
  // be held.
  void recover(const std::set<std::string>& folders);

  std::optional<manifest::Entry> find(std::string_view report) const;
  // Those of this shard, by report; `count` is of reports alone.
  std::size_t count() const;
  void each(const std::function<void(const manifest::Entry&)>& look) const;

  // What a report was made with.
  const manifest::BuildInputs& build_inputs(const manifest::Entry& entry) const;
  // What this run makes reports with.
  const manifest::BuildInputs& build_inputs() const { return build_inputs_; }
  // Its entry comes from a manifest whose seal is broken: no file is removed or renamed on its word.
  bool doubtful(std::string_view report) const;
  // Reports, or drafts, are made in this format.
  bool makes(std::string_view extension) const;
  // There was a manifest or a part of one that `load` could read.
  bool found() const { return found_; }
  // The manifest and its parts that are not as they were written, by their paths; those that cannot be read are not
  // among them.
  std::vector<std::string> altered() const;

  void begin(const manifest::Entry& entry, const Temporaries& temporaries);
  void done(const manifest::Entry& entry);
  void abandoned(std::string_view report);
  void put(const manifest::Entry& entry);
  void remove(std::string_view report);

  // Writes the manifest if anything changed, and ends the journal.
  void save();

  const manifest::Digest& made_with() const { return made_with_; }
  const std::optional<manifest::Digest>& drafts_made_with() const { return drafts_made_with_; }
  bool has(std::string_view report) const { return !shard_ || shard_->has(report); }
  // Of a name below the output folder.
  std::string path(std::string_view name) const;
  std::string target(std::string_view report, std::string_view extension) const;
  // The name in the manifest of an absolute path, and back.
  std::string from_output(const std::string& file) const;
  std::string absolute(const std::string& name) const;

 private:
  std::optional<manifest::Manifest> read_manifest(const std::string& file, bool& whole) const;
  std::string journal_file() const;
  // Both with the mutex held.
  void begin_journal();
  void journal(const std::string& line);
  void journal_if_possible(const std::string& line);
  void restore(const manifest::Unfinished& unfinished);
  bool make_way(const manifest::Entry& entry, const manifest::Output& output);
  void remove_draft_before(const manifest::Entry& entry);
  void clean_up(std::set<std::string> folders);
  void write_manifest();

  Files& files_;
  std::string output_, base_;
  manifest::BuildInputs build_inputs_;
  std::optional<manifest::BuildInputs> drafts_;
  manifest::Digest made_with_;
  std::optional<manifest::Digest> drafts_made_with_;
  std::optional<manifest::Shard> shard_;
  std::vector<std::string> formats_;
  mutable std::mutex mutex_;
  manifest::Manifest manifest_;
  manifest::JournalWriter journal_;
  std::vector<manifest::Unfinished> unfinished_;
  std::vector<std::optional<manifest::Shard>> broken_;  // the parts whose seal is
  std::vector<std::string> superseded_;                 // parts and journals that the next manifest takes in
  // Begun, and neither done nor abandoned, because memory ran out between: whether its files have their names, the next
  // run finds out by their bytes. Until then the journal says more than the manifest could.
  std::set<std::string> undecided_;
  bool found_ = false, changed_ = false, journalled_ = false;
};

}  // namespace batch
