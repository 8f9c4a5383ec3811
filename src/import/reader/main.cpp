// A program of its own, so that a document which crashes, hangs or fills a library takes no more than itself along.
//
// raadstuk-read-foreign LIMITS...: documents on standard input, packed (import/packing.hpp); on standard output an
// answer for each.
#include <string>
#include <vector>

#include "apart/limits.hpp"
#include "apart/program.hpp"
#include "import/form.hpp"
#include "import/packing.hpp"
#include "import/reader/read.hpp"

namespace {

importing::Answered answer(const importing::Asked& asked) {
  importing::Answered out;
  auto read = importing::read(asked.form, asked.bytes);
  if (auto* source = std::get_if<importing::Source>(&read)) {
    out.read = true;
    out.source = std::move(*source);
  } else {
    const auto& said = std::get<diagnostics::Diagnostic>(read);
    out.code = static_cast<std::uint32_t>(said.code);
    out.arguments = said.arguments;
  }
  return out;
}

int run() {
  const std::string input = apart::read_input();
  std::vector<importing::Asked> files;
  apart::Unpacker unpack(input);
  unpack(files);
  if (!unpack.finished()) return apart::usage;
  std::vector<importing::Answered> answers;
  for (const importing::Asked& file : files) answers.push_back(answer(file));
  apart::Packer packer;
  packer(answers);
  return apart::answer(packer.bytes());
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> line(words + 1, words + count);
  return apart::confine(line) ? apart::guarded(run) : apart::usage;
}
