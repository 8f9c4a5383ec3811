#include "wiring/import_documents.hpp"

#include <utility>
#include <variant>

#include "batch/folder.hpp"
#include "batch/read_file.hpp"
#include "import/form.hpp"
#include "import/marked.hpp"
#include "import/read_apart.hpp"
#include "import/understand.hpp"
#include "section/give_ids.hpp"
#include "section/override.hpp"
#include "section/reader.hpp"
#include "section/same.hpp"
#include "section/writer.hpp"
#include "wiring/edits_back.hpp"
#include "wiring/pictures_beside.hpp"
#include "wiring/printed_words.hpp"
#include "wiring/program_folder.hpp"

namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::Severity;
using Values = std::span<const std::pair<std::string, std::string>>;

std::string first_error(Diagnostics& sink) {
  for (const Diagnostic& diagnostic : sink.take_sorted())
    if (entry(diagnostic.code).severity == Severity::error) return std::string(entry(diagnostic.code).name);
  return "?";
}

// The XML, read back: what stands in it is what was understood. What has no id gets one, but in a report of ours, whose
// section has those that its author wants.
std::variant<std::string, Diagnostic> xml_of(importing::Made& made, Values values, bool is_ours) {
  Diagnostics sink;
  section::set(made.section, values, sink);
  std::string written = section::write(made.section);
  const auto document = xml::Document::parse(written, sink);
  const auto read = document ? section::read(*document, sink) : std::nullopt;
  if (!read) return Diagnostic{Code::import_not_valid, {}, {made.name, first_error(sink)}};
  if (!section::same(*read, made.section)) return Diagnostic{Code::import_not_valid, {}, {made.name, "?"}};
  if (is_ours) return written;
  auto with_ids = section::give_ids(written, sink);
  if (!with_ids) return Diagnostic{Code::import_not_valid, {}, {made.name, first_error(sink)}};
  return *with_ids;
}

void understand(importing::Source& source, const cli::DocumentToImport& document, const importing::PrintedWords& words,
                Values values, cli::ImportedDocument& out) {
  read_pictures_beside(source, document.name);
  const importing::Stems stems{batch::file_stem(document.name), document.picture_stem};
  const bool is_ours = importing::is_marked(source);
  if (is_ours)
    if (auto problem = importing::problem_of_marked(source)) {
      out.messages.push_back(std::move(*problem));
      return;
    }
  importing::Understanding understood =
      is_ours ? importing::understand_marked(source, stems, words) : importing::understand(source, stems, words);
  out.messages = understood.messages.all();
  if (understood.sections.empty() && !understood.is_told) out.messages.push_back({Code::import_nothing, {}, {}});
  for (importing::Made& made : understood.sections) {
    auto xml = xml_of(made, values, is_ours);
    if (auto* problem = std::get_if<Diagnostic>(&xml)) {
      out.messages.push_back(std::move(*problem));
      continue;
    }
    cli::ImportedSection section{made.name, std::move(std::get<std::string>(xml))};
    if (made.section.number) section.number = made.section.number->text;
    section.is_report = is_ours;
    if (is_ours) section.join = edits_back(source, section.xml);
    for (const importing::PictureFile& picture : made.pictures)
      section.pictures.emplace_back(picture.path, source.pictures[picture.picture - 1].bytes);
    out.sections.push_back(std::move(section));
  }
}

}  // namespace

std::string foreign_reader_program(const std::string& libexec) {
  return sibling_program("raadstuk-read-foreign", libexec);
}

cli::ImportDocuments make_importer(apart::Reader reader, PrintedWordsReader words) {
  return [reader = std::move(reader), words = std::move(words)](std::span<const cli::DocumentToImport> documents,
                                                                Values values) {
    std::vector<cli::ImportedDocument> out(documents.size());
    std::vector<importing::Asked> asked;
    std::vector<std::size_t> whose;
    for (std::size_t i = 0; i < documents.size(); ++i) {
      const auto form = importing::form_of(documents[i].name, documents[i].bytes);
      if (const auto* problem = std::get_if<Diagnostic>(&form)) {
        out[i].messages.push_back(*problem);
        continue;
      }
      asked.push_back({std::get<importing::Form>(form), documents[i].bytes});
      whose.push_back(i);
    }
    std::vector<importing::Read> read = importing::read_apart(reader, std::move(asked));
    for (std::size_t i = 0; i < read.size(); ++i) {
      cli::ImportedDocument& document = out[whose[i]];
      if (const auto* problem = std::get_if<Diagnostic>(&read[i]))
        document.messages.push_back(*problem);
      else
        understand(std::get<importing::Source>(read[i]), documents[whose[i]], words(), values, document);
    }
    return out;
  };
}

std::optional<std::string> section_schema(const std::string& share) {
  constexpr std::size_t most = std::size_t{1} << 20U;
  for (const std::string& file : {(program_folder() / "../input/sectie.xsd").string(), share + "/sectie.xsd"}) {
    auto read = batch::read_file(file, most);
    if (auto* bytes = std::get_if<std::string>(&read)) return std::move(*bytes);
  }
  return std::nullopt;
}
