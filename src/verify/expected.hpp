// What a reader must get from every format of a report.
#pragma once
#include <optional>
#include <string>

#include "document/document.hpp"
#include "document/rows.hpp"
#include "verify/reading.hpp"

namespace verify {

// A report as it was meant.
struct Original {
  document::Document document;
  std::string logo_alternative;          // empty where the style has no logo
  std::optional<document::Rows> rows{};  // of a kind that has them
};

// In a web page sections lead to pages of their own.
enum class Links { elsewhere, pages_too };
Reading expected(const Original& original, Links links = Links::elsewhere);
// What every format that holds rows says of them.
Reading expected_rows(const document::Rows& rows);

}  // namespace verify
