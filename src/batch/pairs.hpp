// Which sections of two versions belong together, and the comparisons that are made of them.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "batch/inputs.hpp"
#include "batch/jobs.hpp"
#include "batch/side.hpp"
#include "manifest/entry.hpp"

namespace batch {

// What a file is known by. Each may be empty.
struct Known {
  std::string kind;  // the root element
  std::string number, title;
};
// Nothing where that cannot be told.
using Identify = std::function<std::optional<Known>(std::string_view bytes)>;

// The names of the rows of comparisons.
inline constexpr std::string_view was_wordt_kind = "was-wordt", tracked_kind = "met-wijzigingen",
                                  overview_kind = manifest::changes_of_folder;

// What is compared: two files, or two folders.
struct ToCompare {
  const std::string& old;
  const std::string& now;
  SideSearch search;
  std::size_t max_bytes = 0;  // of a file
};

// Two jobs a pair, of the new report's name, and one of all of them where folders are compared. Sections belong
// together by path, else by number, else by title; what is no section is passed over in folders. What cannot be
// compared at all is a notice, and then there are no jobs.
Inputs find_pairs(const ToCompare& what, const Identify& identify);

// How the manifest keeps which files a comparison is made of, by their names there, and which belong together.
std::vector<manifest::Listing> listings_of(const Job& job);
// The names of a pair, as it is kept there.
struct PairNames {
  std::string old, now;  // empty: there is none
  bool broken = false;
};
PairNames names_of(const manifest::Listing& listing);

// The name in the manifest of a file beside that of the job: its path from there.
std::string name_from(const Job& job, const std::string& file);

}  // namespace batch
