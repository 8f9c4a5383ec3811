// What the reader of a kind gets from files beside its input.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace rows {

// What kept a file that an input names from being read.
struct Unread {
  enum class Why {
    missing,
    outside,    // the path, or a link on it, leads out of where the input may read
    unreadable  // `cause` says what the system answered
  };
  Why why = Why::missing;
  std::string cause{};
};

// What is said of each of them: of the first two with the path, of the last with the cause too.
struct UnreadCodes {
  diagnostics::Code missing, outside, unreadable;
};
diagnostics::Diagnostic message_of(const Unread& unread, const std::string& path, const UnreadCodes& codes,
                                   diagnostics::Position position = {});

struct SourceFile {
  std::string bytes;
  std::uint32_t index = 0;  // what a diagnostics::Position in it has as `source`
};

// The files that an input names, by paths from its folder.
struct Sources {
  std::function<std::variant<SourceFile, Unread>(std::string_view name)> read;
  // The paths of the plain files below a folder, from the input's folder, sorted; or what is wrong.
  std::function<std::variant<std::vector<std::string>, diagnostics::Diagnostic>(std::string_view folder)> list;
  // Whether a file is an input of the same run, which says itself what is wrong in it. May be empty: then none is.
  std::function<bool(std::string_view name)> is_input{};
};

// Those of a file in a folder of theirs: its names count from there. `sources` outlives them.
Sources below(const Sources& sources, std::string_view folder);

}  // namespace rows
