// An output disk in memory that fails on the n-th operation that could.
#pragma once
#include <fmt/format.h>

#include <map>
#include <set>
#include <string>

#include "batch/files.hpp"
#include "unicode/folding.hpp"

class FakeFiles : public batch::Files {
 public:
  std::map<std::string, std::string> files;
  std::set<std::string> others;  // pipes, folders, links
  int fail_at = 0;               // counts from 1; 0 never fails
  std::errc reason = std::errc::no_space_on_device;
  bool links = true;              // whether the disk has hard links
  bool folds = false;             // whether it ignores case and normal form
  bool inode_a_spelling = false;  // whether each spelling has an inode of its own, as on exFAT through FUSE
  int operations = 0;
  std::string failed;  // the operation that did
  std::int64_t clock = 0;

  std::map<std::string, std::int64_t> times;  // of the files; 0 where there is none
  std::set<std::string> held;                 // locks of another run
  std::set<std::string> locked;               // by this one
  std::map<std::string, std::string> signatures;

  std::optional<Loss> lost;  // from operation `lost_at` on
  int lost_at = 0;

  std::error_code hold(const std::string&) override { return {}; }
  std::optional<Loss> loss(const std::string&) override { return operations >= lost_at ? lost : std::nullopt; }
  State state(const std::string& path) override {
    if (others.count(path) > 0 || behind_other(path)) return {Kind::other, 0, 0, {}, others.count(path) == 0};
    const auto found = files.find(spelled(path));
    if (found == files.end()) return {};
    return {Kind::plain,
            found->second.size(),
            times[found->first],
            {1, inode(inode_a_spelling ? path : found->first)},
            false};
  }
  std::optional<manifest::Digest> hash(const std::string& file) override {
    const auto found = files.find(spelled(file));
    return found == files.end() ? std::optional<manifest::Digest>{} : manifest::sha256(found->second);
  }
  std::variant<std::string, std::error_code> read(const std::string& file) override {
    const auto found = files.find(spelled(file));
    if (found == files.end()) return std::make_error_code(std::errc::no_such_file_or_directory);
    return found->second;
  }
  std::vector<std::string> names(const std::string& folder) override {
    std::vector<std::string> found;
    for (const auto& [path, bytes] : files) {
      if (path.starts_with(folder + "/") && path.find('/', folder.size() + 1) == std::string::npos)
        found.push_back(path.substr(folder.size() + 1));
    }
    return found;
  }
  std::error_code append(const std::string& file, std::string_view bytes) override {
    if (const auto error = next("append")) return error;
    files[file] += bytes;
    return {};
  }
  std::error_code make_folder(const std::string&) override { return next("make_folder"); }
  std::error_code write(const std::string& folder, std::string_view bytes, std::string& temporary) override {
    if (const auto error = next("write")) return error;
    files[temporary = next_name(folder)] = bytes;
    times[temporary] = ++clock;
    return {};
  }
  std::error_code keep(const std::string& folder, const std::string& file, std::string& temporary) override {
    if (!links)  // a copy may find no room
      if (const auto error = next("copy")) return error;
    temporary = next_name(folder);
    files[temporary] = files.at(spelled(file));
    times[temporary] = times[spelled(file)];
    return {};
  }
  // What is written over keeps the name that it had.
  std::error_code rename(const std::string& from, const std::string& to) override {
    if (const auto error = next("rename")) return error;
    const std::string source = spelled(from), target = spelled(to) == source ? to : spelled(to);
    if (source == target) return {};
    files[target] = files.at(source);
    times[target] = times[source];
    files.erase(source);
    return {};
  }
  void remove(const std::string& file) override { files.erase(spelled(file)); }
  std::error_code sync(const std::string&) override { return next("sync"); }
  std::error_code writable(const std::string&) override { return next("writable"); }

  std::error_code lock(const std::string& file, bool, std::unique_ptr<Lock>& lock) override {
    if (held.count(file) > 0) return std::make_error_code(std::errc::operation_would_block);
    lock = std::make_unique<FakeLock>(*this, file);
    return {};
  }
  std::error_code lock_to_read(const std::string& file, std::unique_ptr<Lock>& lock) override {
    return files.count(file) == 0 ? std::error_code{} : this->lock(file, true, lock);
  }
  void mark(std::string_view owner) override { owner_ = owner; }

 private:
  struct FakeLock : Lock {
    FakeLock(FakeFiles& files, std::string name) : files_(files), name_(std::move(name)) {
      files_.locked.insert(name_);
    }
    ~FakeLock() override { files_.locked.erase(name_); }
    void sign(std::string_view who) override { files_.signatures[name_] = who; }
    FakeFiles& files_;
    std::string name_;
  };

  // The name that a file bears there.
  std::string spelled(const std::string& path) const {
    if (!folds || files.count(path) > 0) return path;
    for (const auto& [name, bytes] : files)
      if (unicode::folded(name) == unicode::folded(path)) return name;
    return path;
  }
  bool behind_other(const std::string& path) const {
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
      if (others.count(path.substr(0, slash)) > 0) return true;
    return false;
  }
  ino_t inode(const std::string& path) { return spellings_.try_emplace(path, spellings_.size() + 1).first->second; }
  std::error_code next(const char* name) {
    if (++operations != fail_at) return {};
    failed = name;
    return std::make_error_code(reason);
  }
  std::string next_name(const std::string& folder) {
    return fmt::format("{}/.raadstuk-{}{}9-{}.tmp", folder, owner_, owner_.empty() ? "" : "-", ++names_);
  }
  std::string owner_;
  int names_ = 0;
  std::map<std::string, ino_t> spellings_;
};
