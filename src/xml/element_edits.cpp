#include "xml/element_edits.hpp"

#include <algorithm>

#include "xml/writer.hpp"

namespace xml {

std::string space_before(std::string_view markup, std::size_t begin) {
  const std::size_t from = markup.find_last_not_of(" \t\r\n", begin - 1) + 1;
  std::string space(markup.substr(from, begin - from));
  if (const std::size_t last = space.rfind('\n'); last != std::string::npos && last > 0)
    space = space.substr(space[last - 1] == '\r' ? last - 1 : last);
  return space;
}

Edit removal(std::string_view markup, const Extent& extent) {
  const std::size_t line = markup.find_last_not_of(" \t", extent.begin - 1) + 1;
  const bool own = line > 0 && markup[line - 1] == '\n' &&
                   (markup.substr(extent.end, 1) == "\n" || markup.substr(extent.end, 2) == "\r\n");
  if (own) return {line, markup.find('\n', extent.end) + 1, ""};
  return {extent.begin, extent.end, ""};
}

Edit with_attribute(const Extent& extent, std::string_view name, std::string_view value) {
  std::string escaped;
  append_escaped(escaped, value, true);
  if (const Extent::Attribute* attribute = extent.attribute(name)) {
    if (value.empty()) return {attribute->begin - 1, attribute->end, ""};
    return {attribute->value_begin, attribute->value_end, std::move(escaped)};
  }
  const std::size_t place =
      extent.attributes.empty() ? extent.begin + 1 + extent.name.size() : extent.attributes.back().end;
  return {place, place, " " + std::string(name) + "=\"" + escaped + "\""};
}

std::string comments(std::string_view markup) {
  std::string out;
  for (std::size_t at = 0; (at = markup.find('<', at)) != std::string_view::npos; ++at) {
    const bool comment = markup.substr(at, 4) == "<!--", instruction = markup.substr(at, 2) == "<?";
    if (!comment && !instruction) continue;
    const std::string_view ends = comment ? "-->" : "?>";
    const std::size_t end = std::min(markup.find(ends, at), markup.size() - ends.size()) + ends.size();
    out += markup.substr(at, end - at);
    at = end - 1;
  }
  return out;
}

}  // namespace xml
