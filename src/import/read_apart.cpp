#include "import/read_apart.hpp"

#include <utility>

#include "diagnostics/entry.hpp"

namespace importing {
namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

// A council's document of a hundred pages takes a tenth of a second and 30 MB.
apart::Limits limits() {
  constexpr std::size_t mebibyte = std::size_t{1} << 20U;
  apart::Limits limits;
  limits.seconds = 20;
  limits.memory = 900 * mebibyte;
  limits.answer = 400 * mebibyte;
  return limits;
}

Diagnostic problem(const apart::NoAnswer& none) {
  if (none.why == apart::NoAnswer::Why::crashed) return {Code::import_crashed, {}, {none.detail}};
  return {Code::import_costly, {}, {}};
}

// What a document says of itself is taken as it is; what points elsewhere in the tree must point into it.
void check_marks(std::vector<Block>& blocks, const Source& source) {
  for (Block& block : blocks) {
    if (auto* table = std::get_if<Table>(&block)) {
      for (Row& row : table->rows)
        for (Cell& cell : row.cells) check_marks(cell.blocks, source);
      continue;
    }
    auto& paragraph = std::get<Paragraph>(block);
    if (paragraph.role > Role::contents) paragraph.role = Role::body;
    for (Run& run : paragraph.runs) {
      if (run.note > source.notes.size()) run.note = 0;
      if (run.picture > source.pictures.size()) run.picture = 0;
    }
  }
}

Source checked(Source source) {
  check_marks(source.blocks, source);
  for (Note& note : source.notes) check_marks(note.blocks, source);
  std::erase_if(source.asides, [](const Aside& aside) { return aside.kind > Aside::Kind::struck; });
  return source;
}

Read read_of(Answered& answered) {
  if (answered.read) return checked(std::move(answered.source));
  const bool known = answered.code < diagnostics::entries().size();
  const Diagnostic said{known ? static_cast<Code>(answered.code) : Code::import_crashed, {}, answered.arguments};
  return is_complete(said) ? said : Diagnostic{Code::import_crashed, {}, {"?"}};
}

std::vector<Read> all(std::size_t count, const Diagnostic& problem) { return std::vector<Read>(count, Read(problem)); }

}  // namespace

std::vector<Read> read_apart(const apart::Reader& reader, std::vector<Asked> files) {
  if (files.empty()) return {};
  apart::Packer packer;
  packer(files);
  const auto answered = apart::ask(reader, {}, packer.bytes(), limits());
  if (const auto* none = std::get_if<apart::NoAnswer>(&answered)) {
    if (files.size() == 1 || none->why == apart::NoAnswer::Why::interrupted) return all(files.size(), problem(*none));
    std::vector<Read> out;
    for (Asked& file : files) out.push_back(std::move(read_apart(reader, {std::move(file)})[0]));
    return out;
  }
  std::vector<Answered> answers;
  apart::Unpacker unpack(std::get<std::string>(answered));
  unpack(answers);
  if (!unpack.finished() || answers.size() != files.size()) return all(files.size(), {Code::import_crashed, {}, {"?"}});
  std::vector<Read> out;
  for (Answered& answer : answers) out.push_back(read_of(answer));
  return out;
}

}  // namespace importing
