// A part of a document, or a page or text -> tree -> section -> XML, as anyone's and as a report of ours.
#include <cstdint>
#include <string>
#include <string_view>

#include "compression/compressor.hpp"
#include "expect.hpp"
#include "import/marked.hpp"
#include "import/reader/read.hpp"
#include "section/marks.hpp"
#include "section/reader.hpp"
#include "section/same.hpp"
#include "section/writer.hpp"
#include "xml/document.hpp"
#include "zip/archive.hpp"

namespace {

using importing::Form;

Form form_of(std::string_view bytes) {
  if (bytes.find("document-content") != std::string_view::npos) return Form::odt;
  if (bytes.find("w:document") != std::string_view::npos) return Form::docx;
  return bytes.starts_with('<') ? Form::html : Form::text;
}

std::string packed(const std::string& part, std::string_view bytes) {
  static compression::Compressor compressor;
  static zip_archive::DeflatedParts parts(compressor);
  return zip_archive::write({{part, std::string(bytes), true}}, zip_archive::Day::first, parts);
}

// What a report carries, whatever stands in it.
std::vector<importing::Property> marks() {
  section::Marks marks;
  marks.language = "nl";
  marks.blocks = {{"doelstellingen", "Doelstellingen"}, {"actiepunten", "Actiepunten"}};
  marks.facts = {{"vergadering", "Vergadering", "Raad, 1 mei 2026", {"Raad", "2026-05-01", ""}}};
  marks.action_columns = {{"nummer", "Nr."}, {"tekst", "Actie"}, {"prioriteit", "Prioriteit"}};
  marks.missing = {"\u2013", "\u2013"};
  marks.caption_numbers = {"Tabel {nummer}"};
  marks.abbreviations = {{"APV", "Algemene Plaatselijke Verordening"}};
  marks.places = {{"titel", "a", "titel", "Veiligheid", {}},
                  {"prioriteit", "b", "prioriteit 1", "Aanpak", {}},
                  {"tabel", "c", "tabel 1", "Lasten", {{"0", "rechts"}}},
                  {"beeld", "", "", "", {{"bestand", "a.png"}, {"breedte", "0.5"}}}};
  std::vector<importing::Property> out;
  for (auto& [name, value] : section::properties_of(marks)) out.push_back({name, value});
  return out;
}

void expect_whole(importing::Understanding understood) {
  for (importing::Made& made : understood.sections) {
    const std::string written = section::write(made.section);
    diagnostics::Diagnostics sink;
    const auto xml = xml::Document::parse(written, sink);
    const auto read = xml ? section::read(*xml, sink) : std::nullopt;
    // What a section may not hold is said, and never another section.
    fuzz::expect(!read || section::same(*read, made.section), "what is written is read as the same");
  }
  for (const diagnostics::Diagnostic& said : understood.messages.all())
    fuzz::expect(is_complete(said), "every message has its arguments");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Form form = form_of(bytes);
  std::string document(bytes);
  if (form == Form::docx) document = packed("word/document.xml", bytes);
  if (form == Form::odt) document = packed("content.xml", bytes);
  auto read = importing::read(form, document);
  auto* source = std::get_if<importing::Source>(&read);
  if (source == nullptr) return 0;
  expect_whole(importing::understand(*source, {"stuk", "stuk"}));
  source->properties = marks();
  expect_whole(importing::understand_marked(*source, {"stuk", "stuk"}));
  return 0;
}
