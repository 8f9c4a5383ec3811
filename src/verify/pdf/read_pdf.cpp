#include "verify/pdf/read_pdf.hpp"

#include <set>
#include <utility>
#include <vector>

#include "manifest/sha256.hpp"
#include "verify/pdf/marked_content.hpp"
#include "verify/pdf/structure.hpp"

namespace verify {
namespace {

void read_bookmarks(const Object& first, std::vector<Heading>& bookmarks) {
  std::vector<std::pair<Object, int>> open = {{first, 1}};
  std::set<QPDFObjGen> seen;
  while (!open.empty()) {
    const auto [item, level] = open.back();
    open.pop_back();
    if (!Object(item).isDictionary() || !seen.insert(item.getObjGen()).second) continue;
    bookmarks.push_back({level, text(key(item, "/Title"))});
    open.emplace_back(key(item, "/Next"), level);
    open.emplace_back(key(item, "/First"), level + 1);
  }
}

void read_links(const Object& page, const Structure& structure, PdfReading& pdf) {
  for (const Object& annotation : each(key(page, "/Annots")))
    if (structure.is_undescribed_link(annotation)) ++pdf.undescribed_links;
}

// A composite font is embedded by its descendant; a Type 3 font is made of the page's own drawing.
void read_fonts(QPDF& file, std::vector<std::string>& missing) {
  for (Object object : file.getAllObjects()) {
    if (!object.isDictionary() || name(key(object, "/Type")) != "/Font") continue;
    const std::string kind = name(key(object, "/Subtype"));
    if (kind == "/Type0" || kind == "/Type3") continue;
    const Object descriptor = key(object, "/FontDescriptor");
    const bool embedded = key(descriptor, "/FontFile").isStream() || key(descriptor, "/FontFile2").isStream() ||
                          key(descriptor, "/FontFile3").isStream();
    if (!embedded) missing.push_back(name(key(object, "/BaseFont")));
  }
}

void read_catalog(QPDF& file, PdfReading& pdf) {
  const Object catalog = file.getRoot();
  pdf.reading.title = text(key(key(file.getTrailer(), "/Info"), "/Title"));
  pdf.reading.language = text(key(catalog, "/Lang"));
  pdf.marked = flag(key(key(catalog, "/MarkInfo"), "/Marked"));
  pdf.shows_title = flag(key(key(catalog, "/ViewerPreferences"), "/DisplayDocTitle"));
  pdf.xmp = read_xmp(stream(key(catalog, "/Metadata")));
  for (const Object& associated : each(key(catalog, "/AF")))
    pdf.attachments.push_back(manifest::hex(manifest::sha256(stream(key(key(associated, "/EF"), "/F")))));
  read_bookmarks(key(key(catalog, "/Outlines"), "/First"), pdf.bookmarks);
}

}  // namespace

PdfReading read_pdf(const std::string& bytes) {
  PdfReading pdf;
  QPDF file;
  file.setSuppressWarnings(true);
  file.processMemoryFile("report", bytes.data(), bytes.size());
  read_catalog(file, pdf);

  Fonts fonts;
  PageTexts texts;
  const std::vector<Object> pages = file.getAllPages();
  for (const Object& page : pages) texts[page.getObjGen()] = marked_content(page, fonts);
  const Object tree = key(file.getRoot(), "/StructTreeRoot");
  pdf.has_structure = Object(tree).isDictionary();
  Structure structure(file, texts, pdf);
  structure.read(tree);

  pdf.pages = pages.size();
  for (const Object& page : pages) {
    if (name(key(page, "/Tabs")) != "/S") pdf.tabs_by_structure = false;
    read_links(page, structure, pdf);
  }
  read_fonts(file, pdf.missing_fonts);
  for (const QPDFExc& warning : file.getWarnings()) pdf.damage.push_back(warning.getMessageDetail());
  return pdf;
}

std::string read_source(const std::string& bytes) {
  QPDF file;
  file.setSuppressWarnings(true);
  file.processMemoryFile("report", bytes.data(), bytes.size());
  for (const Object& associated : each(key(file.getRoot(), "/AF")))
    if (name(key(associated, "/AFRelationship")) == "/Source") return stream(key(key(associated, "/EF"), "/F"));
  return {};
}

}  // namespace verify
