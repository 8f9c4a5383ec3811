// What a person must act on of what a run says with exit status 0, for nobody reads the log of a night that ended well.
#pragma once
#include <algorithm>
#include <array>

#include "diagnostics/diagnostic.hpp"

namespace batch {

// Beside these there are sections that failed, and reports that are open elsewhere for the second time.
inline bool is_to_act_on(diagnostics::Code code) {
  using diagnostics::Code;
  constexpr std::array codes = {Code::changed_report_kept,  Code::changed_report_moved,    Code::set_undone,
                                Code::adopted_changed,      Code::run_draft_changed,       Code::stale_report,
                                Code::folder_page_kept,     Code::folder_page_moved,       Code::adopted_set,
                                Code::book_section_missing, Code::overview_section_missing};
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

// Where an earlier run waited for a report, it is no longer no matter that somebody has it open.
inline bool asks_for_a_person(diagnostics::Code code, bool waited_before = false) {
  return entry(code).severity == diagnostics::Severity::error || is_to_act_on(code) ||
         (waited_before && code == diagnostics::Code::open_in_word);
}

// A report is made without it, and the next run says so too.
inline bool leaves_incomplete(diagnostics::Code code) {
  return code == diagnostics::Code::book_section_missing || code == diagnostics::Code::overview_section_missing;
}

}  // namespace batch
