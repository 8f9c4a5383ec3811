// What the manifests say of files that lie anywhere.
#pragma once
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "batch/files.hpp"
#include "batch/records.hpp"
#include "manifest/sha256.hpp"

namespace batch {

class ListedReports {
 public:
  // Looks for manifests no higher than the folder `top`; empty: up to the root. `files` outlives it.
  explicit ListedReports(Files& files, std::string top = {}) : files_(files), top_(std::move(top)) {}

  struct Report {
    std::string of;       // one for all forms of a report
    std::string section;  // that it was made of, absolute
    manifest::Digest sha256{};
  };
  // Nothing for a file that no manifest in its folder or in one above it lists. `folder` is absolute. May throw
  // MachineFault.
  std::optional<Report> find(const std::string& folder, const std::string& name);

 private:
  const Records* of_folder(const std::string& folder);

  Files& files_;
  const std::string top_;
  std::map<std::string, std::shared_ptr<Records>> records_;
};

}  // namespace batch
