#include "check/alternatives.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "check/letters.hpp"

namespace check {
namespace {

using diagnostics::Code;

bool ends_as_a_file(std::string_view words) {
  static constexpr std::array<std::string_view, 11> endings = {".png",  ".jpg", ".jpeg", ".gif",  ".tif", ".tiff",
                                                               ".webp", ".svg", ".bmp",  ".heic", ".pdf"};
  return std::any_of(endings.begin(), endings.end(), [words](auto ending) { return words.ends_with(ending); });
}

// "beelden/kaart.png" is "kaart".
std::string_view stem(std::string_view path) {
  path.remove_prefix(path.rfind('/') + 1);  // npos + 1 is 0
  return path.substr(0, path.rfind('.'));
}

// The words of `alternative` that say no more than that it is an image; empty where it begins otherwise.
std::string_view opening(std::string_view alternative, language::Words openers) {
  const std::string words = folded(alternative);
  for (const std::string_view each : openers)
    if (words.starts_with(each)) return alternative.substr(0, each.size() - 1);
  return {};
}

}  // namespace

void remark_on_alternatives(const std::vector<const section::Figure*>& figures, const language::Rules& rules,
                            diagnostics::Diagnostics& sink) {
  for (const section::Figure* figure : figures) {
    if (!figure->alternative) continue;
    const section::Value& alternative = *figure->alternative;
    const std::string words = folded(alternative.text);
    if (ends_as_a_file(words) || words == folded(stem(figure->file.text)))
      sink.add(Code::weak_alternative, alternative.position, {alternative.text});
    else if (const std::string_view said = opening(alternative.text, rules.reading.image_openers); !said.empty())
      sink.add(Code::redundant_alternative, alternative.position, {std::string(said)});
  }
}

}  // namespace check
