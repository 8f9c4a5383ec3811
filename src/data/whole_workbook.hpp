// Whether the parts of a workbook that was written are all there.
#pragma once
#include <cstddef>
#include <string_view>

namespace data {

// libxlsxwriter 1.1 writes its parts to temporary files and does not look whether that went well: on a full disk blocks
// of 4,096 bytes of them are missing, and the package is sound. True where every part has its beginning and its end,
// and the sheet leads to so many `links` as its relationships do. Who reads the rows back knows whether those are
// there.
bool is_whole_workbook(std::string_view bytes, std::size_t links);

}  // namespace data
