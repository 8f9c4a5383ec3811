// What changed in all sections of a folder.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "comparison/counts.hpp"
#include "comparison/was_wordt.hpp"
#include "document/document.hpp"

namespace comparison {

struct SectionChange {
  enum class Kind { changed, same, come, gone, refused };  // refused: it has errors
  Kind kind = Kind::same;
  std::string file;           // as the user names it, without extension
  std::string number, title;  // of the new one, else of the old; may be empty
  Counts counts;
  std::vector<MovedPlanning> planning;
};

// A version of the whole: what its first section says of it.
struct Whole {
  document::Document old, now;
  document::Inlines old_called, now_called;
};

document::Document overview(std::span<const SectionChange> sections, const Whole& whole);

}  // namespace comparison
