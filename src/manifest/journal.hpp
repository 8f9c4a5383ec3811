// The journal of a run under way: what the manifest does not have yet, one JSON object a line.
//
// Each line ends in "chain": the SHA-256 of the chain of the line before it and of the line's own bytes before it, so
// that a line that was changed, lost or put in is not believed, nor what follows it, and that can be said.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "json/value.hpp"
#include "manifest/manifest.hpp"

namespace manifest {

// Files of a report by format, each by its path below the output folder.
using Temporaries = std::vector<std::pair<std::string, std::string>>;

// Gives the lines of one journal, in their order. A line that could not be written whole must be `lost`, before the
// next is asked for.
class JournalWriter {
 public:
  // The first line: the serial that the manifest of this run will have, and what its reports and drafts are made with.
  std::string head(std::uint64_t serial, const BuildInputs& build_inputs, const std::optional<BuildInputs>& drafts);
  std::string begin(const Entry& entry, const Temporaries& temporaries);  // about to give these their names
  std::string done(std::string_view report);                              // they have them
  std::string abandoned(std::string_view report);                         // they will not
  std::string entry(const Entry& entry);                                  // an entry that changed without a file
  std::string gone(std::string_view report);
  void lost();

 private:
  std::string line(const json::Object& object);

  Digest chain_{}, before_{};
  bool torn_ = false;
};

struct Unfinished {
  Entry entry;
  Temporaries temporaries;
};

struct Journal {
  std::uint64_t serial = 0;
  std::vector<Unfinished> unfinished;  // begun, and the run was cut
  std::size_t broken_line = 0;         // whole, but not the one that was written there: the last that was read; 0: none
};

// Lays what is done over the manifest. A line that is not whole is passed over: a run was cut, or a disk full, while it
// was written. A journal whose serial is at most `known` was taken in already and changes nothing. Of a journal of
// format 1 the names and hashes are taken, and its reports count as not up to date.
std::variant<Journal, Refusal> replay(std::string_view text, std::uint64_t known, Manifest& manifest);

}  // namespace manifest
