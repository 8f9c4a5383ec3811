// The only door to the disk for outputs. A test's own implementation fails on the n-th write.
#pragma once
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

namespace batch {

// Paths are bytes; '/' separates. May be called from several threads.
class Files {
 public:
  enum class Kind { absent, plain, other };

  virtual ~Files() = default;

  // Of the name itself: a link is `other`.
  virtual Kind kind(const std::string& path) = 0;
  // With its parents; no error when it is there.
  virtual std::error_code make_folder(const std::string& folder) = 0;
  // A new file in `folder` under a name that no report has, with these bytes on the disk, not only in memory.
  virtual std::error_code write(const std::string& folder, std::string_view bytes, std::string& temporary) = 0;
  // A second name of that kind for a file that is there.
  virtual std::error_code keep(const std::string& folder, const std::string& file, std::string& temporary) = 0;
  virtual std::error_code rename(const std::string& from, const std::string& to) = 0;
  // Used to clean up only, so what fails is left.
  virtual void remove(const std::string& file) = 0;
  // Brings the names in `folder` to the disk.
  virtual std::error_code sync(const std::string& folder) = 0;
  // Whether `folder`, or the nearest folder above it that is there, can be written. Writes nothing.
  virtual std::error_code writable(const std::string& folder) = 0;
};

class DiskFiles : public Files {
 public:
  Kind kind(const std::string& path) override;
  std::error_code make_folder(const std::string& folder) override;
  std::error_code write(const std::string& folder, std::string_view bytes, std::string& temporary) override;
  std::error_code keep(const std::string& folder, const std::string& file, std::string& temporary) override;
  std::error_code rename(const std::string& from, const std::string& to) override;
  void remove(const std::string& file) override;
  std::error_code sync(const std::string& folder) override;
  std::error_code writable(const std::string& folder) override;

 private:
  std::string next_name(const std::string& folder);

  std::atomic<std::uint64_t> count_{0};
};

}  // namespace batch
