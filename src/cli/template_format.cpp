#include "cli/template_format.hpp"

#include "unicode/ascii.hpp"

namespace cli {

const rows::Format* template_format(std::span<const rows::Format> formats, std::string_view file) {
  const std::size_t stop = file.rfind('.');
  if (stop == std::string_view::npos) return nullptr;
  const rows::Format* format = rows::find(formats, unicode::ascii_lower(file.substr(stop + 1)));
  return format != nullptr && format->is_edited() ? format : nullptr;
}

}  // namespace cli
