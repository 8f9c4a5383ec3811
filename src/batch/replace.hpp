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

// A file that is given another name, in a folder that is made when it is missing.
struct Move {
  std::string from, to;
};

// Called when the files stand under temporary names, before the first gets its own.
using Written = std::function<void(std::span<const std::string> temporaries)>;

// All targets stand in `folder`, which is made when it is missing, and so does the file `removed`, if any, which goes
// before they come. So do those to move `aside`, each of which a target replaces. Throws MachineFault (write-failed,
// target-not-a-file, output-link); then all is as it was.
void replace(Files& files, const std::string& folder, std::span<const Replacement> replacements,
             const Written& written = {}, const std::string& removed = {}, std::span<const Move> aside = {});

// Throws MachineFault (target-not-a-file, output-link) where what is there can be no report of ours.
void expect_replaceable(const Files::State& state, const std::string& target);

// Throws MachineFault (output-folder) unless reports can be written in `folder`; makes it, and holds it from
// then on.
void prepare_folder(Files& files, const std::string& folder);

// The same without making or writing anything.
void expect_writable(Files& files, const std::string& folder);

}  // namespace batch
