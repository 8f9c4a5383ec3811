// An output disk in memory that fails on the n-th operation that could.
#pragma once
#include <fmt/format.h>

#include <map>
#include <set>
#include <string>

#include "batch/files.hpp"

class FakeFiles : public batch::Files {
 public:
  std::map<std::string, std::string> files;
  std::set<std::string> others;  // pipes, folders, links
  int fail_at = 0;               // counts from 1; 0 never fails
  bool links = true;             // whether the disk has hard links
  int operations = 0;
  std::string failed;  // the operation that did

  Kind kind(const std::string& path) override {
    return others.count(path) > 0 ? Kind::other : files.count(path) > 0 ? Kind::plain : Kind::absent;
  }
  std::error_code make_folder(const std::string&) override { return next("make_folder"); }
  std::error_code write(const std::string& folder, std::string_view bytes, std::string& temporary) override {
    if (const auto error = next("write")) return error;
    files[temporary = next_name(folder)] = bytes;
    return {};
  }
  std::error_code keep(const std::string& folder, const std::string& file, std::string& temporary) override {
    if (!links) return std::make_error_code(std::errc::operation_not_permitted);
    temporary = next_name(folder);
    files[temporary] = files.at(file);
    return {};
  }
  std::error_code rename(const std::string& from, const std::string& to) override {
    if (const auto error = next("rename")) return error;
    files[to] = files.at(from);
    files.erase(from);
    return {};
  }
  void remove(const std::string& file) override { files.erase(file); }
  std::error_code sync(const std::string&) override { return next("sync"); }
  std::error_code writable(const std::string&) override { return next("writable"); }

 private:
  std::error_code next(const char* name) {
    if (++operations != fail_at) return {};
    failed = name;
    return std::make_error_code(std::errc::no_space_on_device);
  }
  std::string next_name(const std::string& folder) { return fmt::format("{}/.tmp-{}", folder, ++names_); }
  int names_ = 0;
};
