#include "wiring/opened_section.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "diagnostics/diagnostics.hpp"
#include "import/form.hpp"
#include "import/marked.hpp"
#include "import/read_apart.hpp"
#include "import/runs.hpp"
#include "import/text_walk.hpp"
#include "section/reader.hpp"
#include "section/writer.hpp"
#include "xml/document.hpp"

namespace {

using diagnostics::Diagnostic;
using diagnostics::Position;

std::vector<Position> positions_of(section::Section& section) {
  std::vector<Position> out;
  const auto visit = [&](section::Inlines&, const Position& position) { out.push_back(position); };
  importing::TextWalk(visit).section(section);
  return out;
}

void take_passages(const std::vector<importing::Block>& blocks, std::vector<std::string>& out) {
  for (const importing::Block& block : blocks) {
    if (const auto* table = std::get_if<importing::Table>(&block)) {
      for (const importing::Row& row : table->rows)
        for (const importing::Cell& cell : row.cells) take_passages(cell.blocks, out);
      continue;
    }
    const auto& paragraph = std::get<importing::Paragraph>(block);
    const std::size_t number = paragraph.place.paragraph;
    const std::string text = importing::text_of(paragraph.runs);
    if (number == 0 || number > 1'000'000 || text.empty()) continue;
    if (out.size() <= number) out.resize(number + 1);
    if (out[number].empty()) out[number] = importing::beginning_of(text);
  }
}

OpenedSection opened(const importing::Source& source, const importing::PrintedWords& words) {
  OpenedSection out;
  if (auto problem = importing::problem_of_marked(source)) {
    out.said.push_back(std::move(*problem));
    return out;
  }
  importing::Understanding understood = importing::understand_marked(source, {"sectie", "sectie"}, words);
  out.said = understood.messages.all();
  if (understood.sections.empty() && !understood.is_told)
    out.said.push_back({diagnostics::Code::import_nothing, {}, {}});
  if (understood.sections.empty()) return out;
  importing::Made& made = understood.sections.front();
  out.xml = section::write(made.section);
  for (const importing::PictureFile& picture : made.pictures)
    out.pictures.emplace(picture.path, source.pictures[picture.picture - 1].bytes);
  take_passages(source.blocks, out.passages);
  // What is wrong in it is said by who reads it again.
  diagnostics::Diagnostics ignored;
  const auto xml = xml::Document::parse(out.xml, ignored);
  auto again = xml ? section::read(*xml, ignored) : std::nullopt;
  if (!again) return out;
  const std::vector<Position> in_xml = positions_of(*again), in_document = positions_of(made.section);
  for (std::size_t i = 0; i < std::min(in_xml.size(), in_document.size()); ++i)
    out.paragraphs.emplace_back(in_xml[i], in_document[i].line);
  std::ranges::stable_sort(out.paragraphs, {}, &std::pair<Position, std::uint32_t>::first);
  return out;
}

}  // namespace

std::optional<importing::Form> package_form(std::string_view bytes) {
  if (!bytes.starts_with("PK\x03\x04")) return std::nullopt;
  const auto form = importing::form_of("", bytes);
  const auto* known = std::get_if<importing::Form>(&form);
  return known != nullptr && (*known == importing::Form::docx || *known == importing::Form::odt) ? std::optional(*known)
                                                                                                 : std::nullopt;
}

Diagnostic OpenedSection::of_paragraph(Diagnostic diagnostic) const {
  if (diagnostic.position.is_whole()) return diagnostic;
  const std::uint32_t source = std::exchange(diagnostic.position.source, 0);
  const auto behind =
      std::ranges::upper_bound(paragraphs, diagnostic.position, {}, &std::pair<Position, std::uint32_t>::first);
  diagnostic.position = {0, 0, source};
  if (behind == paragraphs.begin()) return diagnostic;
  const std::uint32_t paragraph = std::prev(behind)->second;
  if (paragraph == 0 || paragraph >= passages.size()) return diagnostic;
  diagnostic.position = {paragraph, 0, source};
  diagnostic.passage = passages[paragraph];
  return diagnostic;
}

OpenSection section_opener(apart::Reader reader, PrintedWordsReader words) {
  return
      [reader = std::move(reader), words = std::move(words)](std::string_view bytes) -> std::optional<OpenedSection> {
        const auto form = package_form(bytes);
        if (!form) return std::nullopt;
        auto read = importing::read_apart(reader, {{*form, std::string(bytes)}});
        const auto* source = std::get_if<importing::Source>(&read[0]);
        if (source == nullptr || !importing::is_marked(*source)) return std::nullopt;
        return opened(*source, words());
      };
}
