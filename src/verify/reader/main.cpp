// A program of its own, so that a report which crashes, hangs or fills a library takes no more than itself along, and
// so that `raadstuk export` does not load what only `verify` needs.
//
// raadstuk-read LIMITS... pdf|docx: the report on standard input; on standard output what it says, packed behind what
// was wrong (an empty text: nothing).
#include <array>
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <variant>
#include <vector>

#include "apart/limits.hpp"
#include "verify/docx_reading.hpp"
#include "verify/packing.hpp"
#include "verify/pdf/read_pdf.hpp"

namespace {

constexpr int usage = 2, cannot_write = 3;

std::string read_all() {
  std::string bytes;
  std::array<char, 1U << 16U> piece{};
  for (std::size_t count = 0; (count = std::fread(piece.data(), 1, piece.size(), stdin)) > 0;)
    bytes.append(piece.data(), count);
  return bytes;
}

int tell(const verify::Packer& packer) {
  const std::string& packed = packer.bytes();
  const bool written = std::fwrite(packed.data(), 1, packed.size(), stdout) == packed.size();
  return written && std::fflush(stdout) == 0 ? 0 : cannot_write;
}

template <class Answer>
int tell(const std::string& wrong, Answer answer) {
  verify::Packer packer;
  packer(wrong);
  verify::pass(packer, answer);
  return tell(packer);
}

int read_pdf() {
  try {
    return tell("", verify::read_pdf(read_all()));
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    const std::string_view wrong = error.what();
    return tell(std::string(wrong.empty() ? "?" : wrong), verify::PdfReading{});
  }
}

int read_docx() {
  auto read = verify::read_docx(read_all());
  if (const auto* wrong = std::get_if<std::string>(&read)) return tell(*wrong, verify::Reading{});
  return tell("", std::get<verify::Reading>(std::move(read)));
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> line(words + 1, words + count);
  if (line.size() != 4 || !apart::confine({line.begin(), line.end() - 1})) return usage;
  try {
    if (line.back() == "pdf") return read_pdf();
    if (line.back() == "docx") return read_docx();
    return usage;
  } catch (const std::bad_alloc&) {
    return apart::out_of_memory;
  } catch (const std::exception&) {
    return usage;
  }
}
