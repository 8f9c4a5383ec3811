// A program of its own, so that a report which crashes, hangs or fills a library takes no more than itself along, and
// so that `raadstuk export` does not load what only `verify` needs.
//
// raadstuk-read LIMITS... pdf|docx|odt|xlsx|html: the report on standard input; on standard output what it says, packed
// behind what was wrong (an empty text: nothing). With pdf-source: the XML that a PDF has inside.
#include <exception>
#include <new>
#include <string>
#include <variant>
#include <vector>

#include "apart/limits.hpp"
#include "apart/program.hpp"
#include "verify/docx_reading.hpp"
#include "verify/html/read_html.hpp"
#include "verify/odt_reading.hpp"
#include "verify/packing.hpp"
#include "verify/pdf/read_pdf.hpp"
#include "verify/xlsx_reading.hpp"

namespace {

template <class Answer>
int tell(const std::string& wrong, Answer&& answer) {
  verify::Packer packer;
  packer(wrong);
  packer(answer);
  return apart::answer(packer.bytes());
}

template <class Answer>
int read_pdf(Answer (*read_one)(const std::string&)) {
  try {
    return tell("", read_one(apart::read_input()));
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    const std::string_view wrong = error.what();
    return tell(std::string(wrong.empty() ? "?" : wrong), Answer{});
  }
}

int read_package(std::variant<verify::Reading, std::string> (*read_one)(std::string_view)) {
  auto read = read_one(apart::read_input());
  if (const auto* wrong = std::get_if<std::string>(&read)) return tell(*wrong, verify::Reading{});
  return tell("", std::get<verify::Reading>(std::move(read)));
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> line(words + 1, words + count);
  if (line.size() != 4 || !apart::confine({line.begin(), line.end() - 1})) return apart::usage;
  return apart::guarded([&] {
    if (line.back() == "pdf") return read_pdf(verify::read_pdf);
    if (line.back() == "pdf-source") return read_pdf(verify::read_source);
    if (line.back() == "docx") return read_package(verify::read_docx);
    if (line.back() == "odt") return read_package(verify::read_odt);
    if (line.back() == "xlsx") return read_package(verify::read_xlsx);
    if (line.back() == "html") return tell("", verify::read_html(apart::read_input()));
    return apart::usage;
  });
}
