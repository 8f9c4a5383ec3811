#include "rows/sources.hpp"

namespace rows {

Sources below(const Sources& sources, std::string_view folder) {
  if (folder.empty()) return sources;
  const auto in_folder = [folder = std::string(folder)](std::string_view name) {
    return folder + '/' + std::string(name);
  };
  Sources out;
  out.read = [&sources, in_folder](std::string_view name) { return sources.read(in_folder(name)); };
  out.list = [&sources, in_folder](std::string_view name) { return sources.list(in_folder(name)); };
  out.is_input = [&sources, in_folder](std::string_view name) {
    return sources.is_input && sources.is_input(in_folder(name));
  };
  return out;
}

}  // namespace rows
