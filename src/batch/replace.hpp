// Writes all files of a report or none of them.
#pragma once
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "batch/files.hpp"

namespace batch {

struct Replacement {
  std::string target;
  std::string_view bytes;
};

// Called with the files as they stand under temporary names, before the first gets its own.
using Written = std::function<void(std::span<const std::string> temporaries)>;

// All targets stand in `folder`, which is made when it is missing, and so does the file `removed`, if any, which goes
// before they come. Throws MachineFault (write-failed, target-not-a-file, output-link); then all is as it was.
void replace(Files& files, const std::string& folder, std::span<const Replacement> replacements,
             const Written& written = {}, const std::string& removed = {});

// Throws MachineFault (target-not-a-file, output-link) where what is there can be no report of ours.
void expect_replaceable(const Files::State& state, const std::string& target);

// Throws MachineFault (output-folder) unless reports can be written in `folder`; makes it, and holds it from
// then on.
void prepare_folder(Files& files, const std::string& folder);

// The same without making or writing anything.
void expect_writable(Files& files, const std::string& folder);

}  // namespace batch
