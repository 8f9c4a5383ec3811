// A program of its own, so that a PDF which crashes, hangs or fills a library takes no more than itself along, and so
// that `raadstuk export` does not load what only `verify` needs.
//
// raadstuk-read-pdf SECONDS: the PDF on standard input; on standard output its PdfReading, packed behind what was wrong
// (an empty text: nothing).
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

#include "verify/packing.hpp"
#include "verify/pdf/read_pdf.hpp"

namespace {

void limit(int seconds) {
  const rlimit time{static_cast<rlim_t>(seconds), static_cast<rlim_t>(seconds)};
  setrlimit(RLIMIT_CPU, &time);
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
#ifdef RAADSTUK_LIMIT_MEMORY  // a sanitizer takes terabytes of addresses
  const rlimit memory{rlim_t{2} << 30U, rlim_t{2} << 30U};
  setrlimit(RLIMIT_AS, &memory);
#endif
}

std::string read_all() {
  std::string bytes;
  std::array<char, 1U << 16U> piece{};
  for (std::size_t count = 0; (count = std::fread(piece.data(), 1, piece.size(), stdin)) > 0;)
    bytes.append(piece.data(), count);
  return bytes;
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) return 2;
  limit(std::atoi(words[1]));
  std::string wrong;
  verify::PdfReading pdf;
  try {
    pdf = verify::read_pdf(read_all());
  } catch (const std::exception& error) {
    wrong = error.what();
    if (wrong.empty()) wrong = "?";
  }
  verify::Packer packer;
  packer(wrong);
  verify::pass(packer, pdf);
  const std::string& packed = packer.bytes();
  return std::fwrite(packed.data(), 1, packed.size(), stdout) == packed.size() && std::fflush(stdout) == 0 ? 0 : 3;
}
