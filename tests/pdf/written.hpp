// A document written as a PDF and read back with qpdf, which shares no code with the writer.
#pragma once
#include <fmt/format.h>

#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "layout/laid_out.hpp"
#include "pdf/pdf.hpp"
#include "pdf/read_pdf.hpp"
#include "unicode/utf8.hpp"

using read_pdf::Object;

// A stretch of marked content on a page.
struct Sequence {
  std::string tag;                                 // "/P", "/Artifact"
  int id = -1;                                     // MCID, -1 of an artifact
  std::string kind;                                // of an artifact: "/Layout", "/Pagination"
  std::string text;                                // through ToUnicode
  std::vector<std::pair<std::string, int>> codes;  // font resource and character code
};

// One object of the structure tree, parents before their kids.
struct Node {
  Object element;
  std::string tag;
  int depth = 0;
  std::string text;                      // of its own content and that of all its descendants, in the order of K
  std::vector<std::pair<int, int>> ids;  // its own: page and MCID
  std::vector<Object> annotations;       // its own, through OBJR
};

class Written {
  using Laid = LaidOut<text::HarfBuzzShaper>;
  Laid laid_;  // first: what follows is made of it

 public:
  explicit Written(document::Document document, const pdf::Options& options = plain_options(),
                   style::Style style = made::style(), const image::Shown& images = {})
      : laid_(std::move(document), std::move(style)), bytes(write(options, images)), file(bytes), pages(file.pages()) {}

  static pdf::Options plain_options() { return {{std::nullopt, "raadstuk proef"}}; }

  const layout::Pages& laid() const { return laid_.pages(); }

  Object font(const std::string& resource) { return pages.at(0).key("/Resources").key("/Font").key(resource); }

  // How many bytes a code of the font has, as its CMap says.
  std::size_t code_bytes(const std::string& resource);

  // Code -> text, from the ToUnicode of a font.
  const std::map<int, std::string>& to_unicode(const std::string& resource);

  std::vector<Sequence> content(std::size_t page);
  std::vector<Node> tree();

  const std::string bytes;
  read_pdf::File file;
  const std::vector<Object> pages;

 private:
  std::string write(const pdf::Options& options, const image::Shown& images) const {
    compression::Compressor compressor;
    Laid again(laid_.document(), laid_.style());  // what is written is gone
    return pdf::write(again.take_pages(), images, laid_.document().metadata, options, compressor);
  }
  void walk(Object element, int depth, std::vector<Node>& nodes);

  std::map<std::string, std::map<int, std::string>> to_unicode_;
  std::map<std::pair<int, int>, std::string> texts_;
};

// UTF-16 in hexadecimal -> UTF-8.
inline std::string from_hex(const std::string& hex) {
  std::string out;
  for (std::size_t at = 0; at + 4 <= hex.size(); at += 4) {
    auto character = static_cast<char32_t>(std::stoul(hex.substr(at, 4), nullptr, 16));
    if (character >= 0xD800 && character < 0xDC00) {
      at += 4;
      character = 0x10000 + ((character - 0xD800) << 10) +
                  (static_cast<char32_t>(std::stoul(hex.substr(at, 4), nullptr, 16)) - 0xDC00);
    }
    unicode::append(out, character);
  }
  return out;
}

inline std::size_t Written::code_bytes(const std::string& resource) {
  const Object encoding = font(resource).key("/Encoding");
  if (!encoding.is_stream()) return 2;
  const std::string cmap = encoding.stream();
  const std::size_t open = cmap.find('<', cmap.find("begincodespacerange"));
  return (cmap.find('>', open) - open - 1) / 2;
}

inline const std::map<int, std::string>& Written::to_unicode(const std::string& resource) {
  auto& map = to_unicode_[resource];
  if (!map.empty()) return map;
  const std::string cmap = font(resource).key("/ToUnicode").stream();
  for (std::size_t at = 0; (at = cmap.find("beginbfrange", at)) != std::string::npos;) {
    const std::size_t end = cmap.find("endbfrange", at);
    // <first><last>[<text><text>...]
    for (std::size_t open; (open = cmap.find('<', at)) < end; at = cmap.find(']', at)) {
      const std::size_t digits = cmap.find('>', open) - open - 1;
      int code = std::stoi(cmap.substr(open + 1, digits), nullptr, 16);
      const int last = std::stoi(cmap.substr(open + digits + 3, digits), nullptr, 16);
      at = cmap.find('[', open);
      for (; code <= last; ++code) {
        const std::size_t begin = cmap.find('<', at), close = cmap.find('>', begin);
        map[code] = from_hex(cmap.substr(begin + 1, close - begin - 1));
        at = close;
      }
    }
    at = end;
  }
  return map;
}

// A text string: ASCII, or UTF-16 with its mark.
inline std::string text_of(const std::string& bytes) {
  if (!bytes.starts_with("\xFE\xFF")) return bytes;
  std::string hex;
  for (const char c : bytes.substr(2)) hex += fmt::format("{:02X}", static_cast<unsigned char>(c));
  return from_hex(hex);
}

// Follows marked content, fonts and shown text; nothing else is looked at.
class ContentReader {
 public:
  ContentReader(Written& written, const Object& page) : written_(written) {
    for (const read_pdf::Operation& operation : written.file.content(page)) read(operation);
    if (open_) throw std::runtime_error("BDC without EMC");
  }
  std::vector<Sequence> sequences;
  std::vector<std::pair<std::string, int>> shown;  // pictures, with the MCID they stand in

 private:
  void read(const read_pdf::Operation& operation) {
    const std::string& name = operation.name;
    const auto& operands = operation.operands;
    if (name == "Do") shown.emplace_back(operands.at(0).name(), sequences.empty() ? -1 : sequences.back().id);
    if (name == "BDC" && open_ && operands.at(1).has("/ActualText")) {
      if (std::exchange(replaced_, true)) throw std::runtime_error("ActualText is nested");
      sequences.back().text += text_of(operands.at(1).key("/ActualText").bytes());
    } else if (name == "EMC" && replaced_) {
      replaced_ = false;
    } else if (name == "BDC") {
      if (std::exchange(open_, true)) throw std::runtime_error("marked content is nested");
      Sequence& made = sequences.emplace_back();
      made.tag = operands.at(0).name();
      const Object& properties = operands.at(1);
      if (properties.has("/MCID")) made.id = properties.key("/MCID").integer();
      if (properties.has("/Type")) made.kind = properties.key("/Type").name();
    } else if (name == "EMC") {
      if (!std::exchange(open_, false)) throw std::runtime_error("EMC without BDC");
    } else if (name == "Tf") {
      font_ = operands.at(0).name();
    } else if (name == "TJ") {
      if (!open_) throw std::runtime_error("text outside marked content");
      for (const Object& item : operands.at(0).items())
        if (item.is_string()) show(item.bytes());
    } else if ((name == "f" || name == "Do") && !open_) {
      throw std::runtime_error("painting outside marked content");
    }
  }

  void show(const std::string& codes) {
    const std::size_t bytes = written_.code_bytes(font_);
    for (std::size_t i = 0; i + bytes <= codes.size(); i += bytes) {
      int code = 0;
      for (std::size_t k = 0; k < bytes; ++k) code = code << 8 | static_cast<unsigned char>(codes[i + k]);
      sequences.back().codes.emplace_back(font_, code);
      if (replaced_) continue;
      const auto& map = written_.to_unicode(font_);
      const auto found = map.find(code);
      sequences.back().text += found == map.end() ? "\xEF\xBF\xBD" : found->second;
    }
  }

  Written& written_;
  std::string font_;
  bool open_ = false;
  bool replaced_ = false;  // by ActualText
};

inline std::vector<Sequence> Written::content(std::size_t page) {
  return ContentReader(*this, pages.at(page)).sequences;
}

inline void Written::walk(Object element, int depth, std::vector<Node>& nodes) {
  const std::size_t here = nodes.size();
  nodes.push_back({element, element.key("/S").name(), depth, {}, {}, {}});
  Object kids = element.key("/K");
  const auto add_id = [&](Object page, int id) {
    nodes[here].ids.emplace_back(page.id(), id);
    nodes[here].text += texts_[{page.id(), id}];
  };
  for (const auto& kid : kids.is_array() ? kids.items() : std::vector<Object>(kids.is_null() ? 0 : 1, kids)) {
    if (kid.is_integer()) {
      add_id(element.key("/Pg"), kid.integer());
    } else if (kid.has("/MCID")) {
      add_id(kid.key("/Pg"), kid.key("/MCID").integer());
    } else if (kid.has("/Obj")) {
      nodes[here].annotations.push_back(kid.key("/Obj"));
    } else {
      const std::size_t child = nodes.size();
      walk(kid, depth + 1, nodes);
      nodes[here].text += nodes[child].text;
    }
  }
}

inline std::vector<Node> Written::tree() {
  if (texts_.empty())
    for (std::size_t p = 0; p < pages.size(); ++p)
      for (const Sequence& sequence : content(p))
        if (sequence.id >= 0) texts_[{pages[p].id(), sequence.id}] += sequence.text;
  std::vector<Node> nodes;
  walk(file.root().key("/StructTreeRoot").key("/K"), 0, nodes);
  return nodes;
}

// Some of everything, over several pages.
inline document::Document long_report() {
  std::vector<document::Block> blocks{made::heading(2, "Doelstellingen")};
  for (int i = 1; i <= 6; ++i) {
    blocks.push_back(made::heading(3, fmt::format("Ontwikkeling {}", i)));
    blocks.push_back(made::paragraph(
        {made::words("Zie de "),
         made::link("https://example.nl/a(b)", made::plain("lange agenda van de raad, die over de regel heen loopt")),
         made::words(" en het "), made::abbreviation("Integraal Veiligheidsplan", "IVP"), made::words(", "),
         made::foreign("en-GB", "safety first"), made::words(". " + made::filler(60))}));
    blocks.push_back({made::numbers({"Een eerste;", made::filler(25), "de fiets."})});
    blocks.push_back({made::bullets({"los", "vast"})});
  }
  blocks.push_back(made::heading(2, "Actiepunten"));
  std::vector<std::vector<std::string>> rows;
  for (int i = 1; i <= 25; ++i) rows.push_back({std::to_string(i), "Vaststellen van het plan", "Raad"});
  document::Table table = made::table({"Nr.", "Wat gaan we doen?", "Type"}, rows);
  table.summary = "De acties.";
  blocks.push_back({table});
  document::Document out = made::document(std::move(blocks));
  out.metadata = {"2.6.1 Veiligheid & <orde> \xE2\x80\x9Ctest\xE2\x80\x9D \U0001F600", "Gemeente Súdwest-Fryslân",
                  "nl-NL", document::Date{2025, 10, 1}, "Z/25 & 7"};
  out.organisation = made::plain("Gemeente");
  out.name = made::plain("Begroting 2026");
  out.number = "2.6.1";
  out.facts = {{made::plain("Status"), made::plain("concept")}, {made::plain("Jaar"), made::plain("2026")}};
  out.contents = document::Contents{made::plain("Inhoud")};
  out.running = {"2.6.1 Veiligheid", "concept", "Gemeente", "Pagina {pagina} van {paginas}", "", "nl-NL"};
  return out;
}
