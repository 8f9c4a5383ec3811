// Who has a report open in a word processor.
#pragma once
#include <optional>
#include <string>

#include "batch/files.hpp"

namespace batch {

struct OpenElsewhere {
  std::string owner_file;  // that says so, beside the report
  std::string who;         // as the word processor knows them; empty: it does not say
};

// Word lays "~$pport.docx" beside a file that it has open, LibreOffice ".~lock.rapport.docx#". Nothing: neither is
// there.
std::optional<OpenElsewhere> open_elsewhere(Files& files, const std::string& target);

}  // namespace batch
