#include "cli/backup_name.hpp"

#include <fmt/format.h>

namespace cli {

std::string free_backup_name(batch::Files& files, const std::string& target) {
  std::string name = target + ".bak";
  for (int count = 2; files.kind(name) != batch::Files::Kind::absent; ++count)
    name = fmt::format("{}.{}.bak", target, count);
  return name;
}

}  // namespace cli
