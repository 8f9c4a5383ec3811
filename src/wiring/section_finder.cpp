#include "wiring/section_finder.hpp"

#include <utility>
#include <variant>

#include "batch/read_file.hpp"
#include "import/marked.hpp"
#include "import/read_apart.hpp"
#include "wiring/opened_section.hpp"
#include "xml/document.hpp"

std::function<std::vector<bool>(const std::vector<std::string>&)> section_finder(apart::Reader reader) {
  return [reader = std::move(reader)](const std::vector<std::string>& files) {
    constexpr std::size_t most_together = std::size_t{24} << 20U;
    std::vector<bool> out(files.size(), false);
    std::vector<importing::Asked> asked;
    std::vector<std::size_t> whose;
    std::size_t together = 0;
    const auto flush = [&] {
      const std::vector<importing::Read> read = importing::read_apart(reader, std::exchange(asked, {}));
      for (std::size_t i = 0; i < read.size(); ++i) {
        const auto* source = std::get_if<importing::Source>(&read[i]);
        out[whose[i]] = source != nullptr && importing::is_marked(*source) && !importing::problem_of_marked(*source);
      }
      whose.clear();
      together = 0;
    };
    for (std::size_t i = 0; i < files.size(); ++i) {
      auto bytes = batch::read_file(files[i], xml::max_bytes);
      auto* read = std::get_if<std::string>(&bytes);
      const auto form = read == nullptr || read->size() > xml::max_bytes ? std::nullopt : package_form(*read);
      if (!form) continue;
      if (together + read->size() > most_together) flush();
      together += read->size();
      asked.push_back({*form, std::move(*read)});
      whose.push_back(i);
    }
    flush();
    return out;
  };
}
