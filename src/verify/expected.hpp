// What a reader must get from every format of a report.
#pragma once
#include <string>

#include "document/document.hpp"
#include "verify/reading.hpp"

namespace verify {

// A report as it was meant.
struct Original {
  document::Document document;
  std::string logo_alternative;  // empty where the style has no logo
};

Reading expected(const Original& original);

}  // namespace verify
