// OUTPUT/index.html, the list of a folder's reports. The manifest has an entry for it, of a kind of its own, and says
// all that it is made of, so that it can be made again to check it.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "batch/files.hpp"
#include "batch/run.hpp"
#include "rows/identity.hpp"

namespace batch {

// A form of a report that stands in the folder.
struct IndexedFile {
  std::string format;
  std::uint64_t size = 0;  // bytes, as it was made
  bool outdated = false;   // older than the report's other forms
};

struct IndexedReport {
  std::string report;  // path below the output folder, without extension: bytes
  rows::Identity identity;
  bool stale = false;  // the last run could not bring it up to date
  std::vector<IndexedFile> files;
};

struct FolderIndex {
  std::string language;               // primary, of what the index itself says: "nl"
  std::vector<std::string> statuses;  // of the reports that it lists; none: of all
  // Folder by folder, those at the top first, in natural order; the reports of each by number, then by name.
  std::vector<IndexedReport> reports;
};

// The bytes of index.html. The same for the same index.
using IndexWriter = std::function<std::string(const FolderIndex& index)>;

struct IndexSettings {
  std::string language;
  std::vector<std::string> statuses;
  bool operator==(const IndexSettings&) const = default;
};

// Makes it where this run makes web pages, and keeps one that is there in step with the reports in every other run,
// with the statuses that it was asked for then. One that would list nothing at all goes. What people changed stays
// while it would say the same, and else goes aside. For a run that writes, without a shard, when all its reports stand;
// gives what is to be said. Throws MachineFault.
std::vector<Notice> deliver_index(const Task& task, Files& files, const IndexSettings& settings,
                                  const IndexWriter& writer);

// What is wrong with one that the manifest lists: nothing where it says what it would say if it were made now.
// `version`: of this program; what another one made is not made again.
std::vector<Notice> verify_index(Files& files, const Records& records, const manifest::Entry& entry,
                                 const IndexWriter& writer, const std::string& version);

}  // namespace batch
