// What a mail draft of a run is called, which no report may be.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace batch {

inline constexpr std::string_view run_draft_name = "alle-stukken";

// Its path below the output folder, without extension: "alle-stukken", and of further ones "alle-stukken-2".
inline std::string run_draft_name_of(std::size_t number) {
  return std::string(run_draft_name).append(number == 1 ? "" : "-" + std::to_string(number));
}

}  // namespace batch
