// The bytes of a file with parts of its text replaced and every other byte as it was: byte order mark, line ends,
// comments, encoding.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

// A part of the markup and what comes in its place; an empty part is where it is put in. Text is UTF-8.
struct Edit {
  std::size_t begin = 0, end = 0;
  std::string text;
};

class Editing {
 public:
  // `bytes` are a file that `decode` takes; they outlive it.
  explicit Editing(std::string_view bytes);

  // The text with one char for each code unit of the file: markup is as it stands, what is not ASCII may be anything.
  const std::string& markup() const { return markup_; }

  // The edits are in order and do not overlap. A character that the file's encoding lacks is written as a reference.
  // Throws MachineFault (library-failed).
  std::string apply(const std::vector<Edit>& edits) const;

 private:
  std::string_view bytes_;
  std::size_t mark_ = 0;  // bytes of the byte order mark
  std::size_t unit_ = 1;  // bytes
  std::string encoding_;  // as ICU knows it
  std::string markup_;
};

}  // namespace xml
