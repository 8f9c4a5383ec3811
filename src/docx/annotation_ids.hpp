// Numbers of annotations, which are distinct in a file (17.13.1): bookmarks of headings from 1 on, then those that
// references lead to, then the places that are carried for import, then tracked changes.
#pragma once

namespace docx {

inline constexpr long long first_reference_id = 1'000'000, first_mark_id = 2'000'000, first_revision_id = 3'000'000;

}  // namespace docx
