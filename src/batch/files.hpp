// The only door to the disk for outputs and what is kept beside them. A test's own implementation fails on the n-th
// write.
#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <variant>
#include <vector>

#include "batch/descriptor.hpp"
#include "batch/held_folder.hpp"
#include "batch/patience.hpp"
#include "manifest/sha256.hpp"

namespace batch {

// Paths are bytes; '/' separates. May be called from several threads.
class Files {
 public:
  enum class Kind { absent, plain, other };

  struct State {
    Kind kind = Kind::absent;
    std::uint64_t size = 0;
    std::int64_t mtime = 0;  // nanoseconds since 1970
    FileIdentity identity;
    bool behind_link = false;  // below the folder that is held; then it is `other`
  };

  // Why nothing may get a name any more.
  struct Loss {
    enum class Kind { folder, subfolder, lock };
    Kind kind = Kind::folder;
    std::string path;  // which is no longer what was opened
  };

  // Held while it lives; a killed program holds nothing.
  class Lock {
   public:
    virtual ~Lock() = default;
    // Leaves in the file who holds it, for others to read.
    virtual void sign(std::string_view who) = 0;
  };

  virtual ~Files() = default;

  // From now on what stands below `folder` is reached from it as it is now, and through no link below it.
  virtual std::error_code hold(const std::string& folder) = 0;
  // Nothing: the folder that is held, and `folder` in it, are still what their paths name, and so are the locks.
  virtual std::optional<Loss> loss(const std::string& folder) = 0;
  // The state of the name itself: a link is `other`, and so is all behind one.
  virtual State state(const std::string& path) = 0;
  Kind kind(const std::string& path) { return state(path).kind; }
  // `file` is a plain file; nothing where it cannot be read.
  virtual std::optional<manifest::Digest> hash(const std::string& file) = 0;
  // No more than a record or a report of ours can have, else file_too_large.
  virtual std::variant<std::string, std::error_code> read(const std::string& file) = 0;
  // What stands in a folder; nothing where it cannot be read.
  virtual std::vector<std::string> names(const std::string& folder) = 0;
  // With its parents; no error when it is there.
  virtual std::error_code make_folder(const std::string& folder) = 0;
  // A new file in `folder` under a name that no report has, with these bytes on the disk, not only in memory.
  virtual std::error_code write(const std::string& folder, std::string_view bytes, std::string& temporary) = 0;
  // At the end of a file, made when it is missing; not waited for.
  virtual std::error_code append(const std::string& file, std::string_view bytes) = 0;
  // A second name of that kind for a file that is there; where the disk has none (shares, sticks), a copy.
  virtual std::error_code keep(const std::string& folder, const std::string& file, std::string& temporary) = 0;
  // Waits for a while where another program has one of them open, and then fails as is_in_use says.
  virtual std::error_code rename(const std::string& from, const std::string& to) = 0;
  // Used to clean up only, so what fails is left.
  virtual void remove(const std::string& file) = 0;
  // Brings a file, or the names in a folder, to the disk.
  virtual std::error_code sync(const std::string& path) = 0;
  // Whether `folder`, or the nearest folder above it that is there, can be written. Writes nothing.
  virtual std::error_code writable(const std::string& folder) = 0;
  // Makes the file when it is missing. The error operation_would_block: another run holds it.
  virtual std::error_code lock(const std::string& file, bool shared, std::unique_ptr<Lock>& lock) = 0;
  // The same for who only reads: shared, and nothing is made. No error and no lock where there is no such file.
  virtual std::error_code lock_to_read(const std::string& file, std::unique_ptr<Lock>& lock) = 0;
  // Goes into the temporary names from now on, so that who cleans up can tell whose they are.
  virtual void mark(std::string_view owner) = 0;
};

// The names that `write` and `keep` give: of `owner` alone, or of all when it is empty.
bool is_temporary(std::string_view name, std::string_view owner);

// What Word's lock on a file looks like from here, through a share or not.
bool is_in_use(const std::error_code& failed);

class DiskFiles : public Files {
 public:
  std::error_code hold(const std::string& folder) override;
  std::optional<Loss> loss(const std::string& folder) override;
  State state(const std::string& path) override;
  std::optional<manifest::Digest> hash(const std::string& file) override;
  std::variant<std::string, std::error_code> read(const std::string& file) override;
  std::vector<std::string> names(const std::string& folder) override;
  std::error_code make_folder(const std::string& folder) override;
  std::error_code write(const std::string& folder, std::string_view bytes, std::string& temporary) override;
  std::error_code append(const std::string& file, std::string_view bytes) override;
  std::error_code keep(const std::string& folder, const std::string& file, std::string& temporary) override;
  std::error_code rename(const std::string& from, const std::string& to) override;
  void remove(const std::string& file) override;
  std::error_code sync(const std::string& path) override;
  std::error_code writable(const std::string& folder) override;
  std::error_code lock(const std::string& file, bool shared, std::unique_ptr<Lock>& lock) override;
  std::error_code lock_to_read(const std::string& file, std::unique_ptr<Lock>& lock) override;
  void mark(std::string_view owner) override;

 private:
  class DiskLock;
  std::string next_name();
  void let_go(const std::string& file);
  std::error_code make_outer_folder(const std::string& folder);
  std::error_code attempt_lock(const std::string& file, int flags, int kind, std::unique_ptr<Lock>& lock);

  std::error_code create(const std::string& folder, int& descriptor, std::string& temporary);
  std::error_code copy(const std::string& folder, const std::string& file, std::string& temporary);

  Patience patience_{std::chrono::seconds(10)};
  std::string owner_;
  HeldFolder held_;
  std::string held_path_;
  std::vector<const DiskLock*> locks_;  // that live
  // What was last appended to stays open: a journal gets two lines for each report.
  std::mutex appending_;
  std::string appended_to_;
  Descriptor appended_;
  std::atomic<std::uint64_t> count_{0};
};

}  // namespace batch
