// plain_libharu FOLDER SECTION.xml...: the words of each section as a PDF, with libharu alone, as one begins with it: a
// TrueType font loaded and embedded for each document, lines broken by the library. No tags, no standard, no hyphens,
// no kerning: the floor that tests/bench/run holds the program against.
#include <hpdf.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <pugixml.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

namespace {

constexpr const char* regular = "/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf";
constexpr const char* bold = "/usr/share/fonts/truetype/crosextra/Carlito-Bold.ttf";
// Points; the page of styles/standaard.xml.
constexpr float left = 127.5F, right = 70.9F, margin = 76.5F;

void fail(HPDF_STATUS error, HPDF_STATUS detail, void*) {
  throw std::runtime_error("libharu: " + std::to_string(error) + " " + std::to_string(detail));
}

class Writer {
 public:
  Writer() : pdf_(HPDF_New(fail, nullptr)) {
    if (pdf_ == nullptr) throw std::runtime_error("libharu: no document");
    HPDF_UseUTFEncodings(pdf_);
    HPDF_SetCompressionMode(pdf_, HPDF_COMP_ALL);
    text_ = font(regular);
    title_ = font(bold);
  }
  ~Writer() { HPDF_Free(pdf_); }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void set(const std::string& words, bool title) {
    const float size = title ? 14.0F : 10.5F, leading = title ? 22.0F : 14.5F;
    HPDF_Font font = title ? title_ : text_;
    std::string_view rest = words;
    while (!rest.empty()) {
      if (page_ == nullptr || y_ < margin + leading) turn();
      HPDF_Page_SetFontAndSize(page_, font, size);
      const std::string line = fit(rest);
      y_ -= leading;
      HPDF_Page_BeginText(page_);
      HPDF_Page_TextOut(page_, left, y_, line.c_str());
      HPDF_Page_EndText(page_);
      while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
    }
    y_ -= leading / 2;
  }

  void save(const std::string& path) { HPDF_SaveToFile(pdf_, path.c_str()); }

 private:
  HPDF_Font font(const char* file) {
    return HPDF_GetFont(pdf_, HPDF_LoadTTFontFromFile(pdf_, file, HPDF_TRUE), "UTF-8");
  }

  void turn() {
    page_ = HPDF_AddPage(pdf_);
    HPDF_Page_SetSize(page_, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
    y_ = HPDF_Page_GetHeight(page_) - margin;
  }

  // Takes what fits on a line from `rest`; a word that is wider than the line stands on one alone.
  std::string fit(std::string_view& rest) {
    const float width = HPDF_Page_GetWidth(page_) - left - right;
    const std::string all(rest.substr(0, 400));  // more than a line holds
    std::size_t length = HPDF_Page_MeasureText(page_, all.c_str(), width, HPDF_TRUE, nullptr);
    if (length == 0) length = std::min(rest.find(' '), rest.size());
    std::string line(rest.substr(0, length));
    rest.remove_prefix(length);
    return line;
  }

  HPDF_Doc pdf_;
  HPDF_Font text_ = nullptr, title_ = nullptr;
  HPDF_Page page_ = nullptr;
  float y_ = 0;
};

void collect(const pugi::xml_node& node, std::string& words) {
  if (node.type() == pugi::node_pcdata) {
    for (const char c : std::string_view(node.value())) {
      const bool space = std::string_view(" \t\r\n").find(c) != std::string_view::npos;
      if (!space)
        words += c;
      else if (!words.empty() && words.back() != ' ')
        words += ' ';
    }
  }
  for (const pugi::xml_node& child : node) collect(child, words);
}

// An element that holds text is a paragraph, as its attributes are.
void walk(const pugi::xml_node& node, Writer& writer) {
  for (const pugi::xml_attribute& attribute : node.attributes()) {
    const std::string_view name = attribute.name();
    if (name != "formaat" && name != "taal") writer.set(attribute.value(), false);
  }
  bool text = false;
  for (const pugi::xml_node& child : node) text |= child.type() == pugi::node_pcdata;
  if (!text) {
    for (const pugi::xml_node& child : node) walk(child, writer);
    return;
  }
  std::string words;
  collect(node, words);
  writer.set(words, std::string_view(node.name()) == "titel");
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc < 3) throw std::runtime_error("plain_libharu FOLDER SECTION.xml...");
    for (int i = 2; i < argc; ++i) {
      pugi::xml_document xml;
      if (!xml.load_file(argv[i])) throw std::runtime_error(std::string(argv[i]) + ": cannot be read");
      Writer writer;
      walk(xml.document_element(), writer);
      writer.save((std::filesystem::path(argv[1]) / std::filesystem::path(argv[i]).stem()).string() + ".pdf");
    }
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
