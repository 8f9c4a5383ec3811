// Bytes -> PDF and DOCX, the whole path in memory.
#include <zip.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

#include "convert.hpp"
#include "expect.hpp"
#include "real_resources.hpp"
#include "xml/document.hpp"
#include "xml/wellformed.hpp"

namespace {

const Converter& converter() {
  static const Converter made(fuzz::real_resources());
  return made;
}

const std::map<std::string, std::string, std::less<>>& files() {
  static const auto read = [] {
    std::map<std::string, std::string, std::less<>> found;
    for (const std::string folder : {"beelden", "cijfers"})
      for (const auto& entry : std::filesystem::directory_iterator(PROJECT_FILES "/input/" + folder)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        found[folder + "/" + entry.path().filename().string()] = {std::istreambuf_iterator<char>(stream), {}};
      }
    return found;
  }();
  return read;
}

std::variant<rows::SourceFile, rows::Unread> file_beside(std::string_view name) {
  const auto found = files().find(name);
  if (found == files().end()) return rows::Unread{};
  return rows::SourceFile{found->second, 1};
}

void expect_parts(const std::string& docx) {
  zip_source_t* source = zip_source_buffer_create(docx.data(), docx.size(), 0, nullptr);
  zip_t* package = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
  fuzz::expect(package != nullptr, "a DOCX is a package");
  for (zip_int64_t i = 0; i < zip_get_num_entries(package, 0); ++i) {
    const auto index = static_cast<zip_uint64_t>(i);
    const std::string name = zip_get_name(package, index, 0);
    if (!name.ends_with(".xml") && !name.ends_with(".rels")) continue;
    zip_stat_t stat{};
    zip_stat_index(package, index, 0, &stat);
    std::string part(stat.size, '\0');
    zip_file_t* file = zip_fopen_index(package, index, 0);
    fuzz::expect(file != nullptr && zip_fread(file, part.data(), part.size()) == static_cast<zip_int64_t>(part.size()),
                 "each part can be read");
    zip_fclose(file);
    diagnostics::Diagnostics sink;
    fuzz::expect(xml::check_wellformed(part, {}, sink), "each part is well-formed");
  }
  zip_discard(package);
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  converter();
  files();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view xml(reinterpret_cast<const char*>(data), size);
  // Each option is on for half of the sizes.
  const rows::Sources sources{file_beside, {}};
  Options options;
  options.remarks = true;
  options.missing_glyph = size % 2 == 0 ? MissingGlyph::error : MissingGlyph::warn;
  options.embed_source = size / 2 % 2 == 0;
  options.producer = "raadstuk proef";
  options.source_name = "proef.xml";
  const Reports reports = converter()(xml, options, sources);
  if (reports.failed || reports.empty) {
    fuzz::expect(reports.outputs.empty(), "no report, no bytes");
    return 0;
  }
  fuzz::expect(reports.outputs.size() == 2, "a report has two files");
  const std::string &pdf = reports.outputs[0].bytes, &docx = reports.outputs[1].bytes;
  fuzz::expect(pdf.starts_with("%PDF-1.7\n") && pdf.ends_with("%%EOF\n"), "a PDF is whole");
  fuzz::expect(reports.pages > 0, "a report has pages");
  expect_parts(docx);
  if (size % 16 != 0) return 0;
  const Reports again = converter()(xml, options, sources);
  fuzz::expect(again.outputs == reports.outputs, "the same input gives the same bytes");
  return 0;
}
