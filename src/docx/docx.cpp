#include "docx/docx.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "document/created.hpp"
#include "document/headings.hpp"
#include "docx/document_part.hpp"
#include "docx/font_table_part.hpp"
#include "docx/needs.hpp"
#include "docx/package.hpp"
#include "docx/properties_parts.hpp"
#include "docx/running_parts.hpp"
#include "docx/settings_part.hpp"
#include "docx/styles_part.hpp"
#include "docx/theme_part.hpp"
#include "docx/units.hpp"
#include "style/turned_page.hpp"
#include "xml/writer.hpp"

namespace docx {
namespace {

// 15.2 and part 2, 11.
namespace types {
constexpr std::string_view document =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
constexpr std::string_view styles = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
constexpr std::string_view numbering = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
constexpr std::string_view settings = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
constexpr std::string_view font_table = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
constexpr std::string_view header = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
constexpr std::string_view footer = "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml";
constexpr std::string_view footnotes = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";
constexpr std::string_view theme = "application/vnd.openxmlformats-officedocument.theme+xml";
constexpr std::string_view core = "application/vnd.openxmlformats-package.core-properties+xml";
constexpr std::string_view app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
constexpr std::string_view custom_xml_properties =
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
constexpr std::string_view custom = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
}  // namespace types

std::string package_relationships(bool custom) {
  Relationships relationships;
  relationships.add("officeDocument", "word/document.xml");
  relationships.add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml");
  relationships.add("extended-properties", "docProps/app.xml");
  if (custom) relationships.add("custom-properties", "docProps/custom.xml");
  return relationships.part();
}

void add_notes(Needs& needs, const style::Style& style, std::string_view language, std::vector<Part>& parts) {
  Relationships links;
  parts.push_back({"word/footnotes.xml", types::footnotes,
                   needs.notes.part(style, language, links, needs.bookmarks, needs.revisions)});
  if (!links.empty()) parts.push_back({"word/_rels/footnotes.xml.rels", {}, links.part()});
}

// The section, as a part that word processors keep (15.2.5, 22.5); its id says which data it is, to programs that ask.
void add_section(const std::string& xml, std::vector<Part>& parts) {
  parts.push_back({"customXml/item1.xml", "application/xml", xml});
  Relationships own;
  own.add("customXmlProps", "itemProps1.xml");
  parts.push_back({"customXml/_rels/item1.xml.rels", {}, own.part()});
  xml::Writer properties;
  properties.open("ds:datastoreItem").attribute("ds:itemID", "{6E2F8B43-2E6A-4C55-9C0B-5D1F6A7B8C90}");
  properties.attribute("xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml");
  parts.push_back({"customXml/itemProps1.xml", types::custom_xml_properties, std::move(properties).finish()});
}

// In twips, of the text on either kind of page.
struct TextWidths {
  int upright = 0, turned = 0;
};

// What stands above and below the text, and what the pages call it.
struct RunningFiles {
  RunningReferences references;
  std::vector<Part> parts;
};

RunningFiles of_style(const document::RunningText& running, std::string_view language, TextWidths widths, bool turns,
                      Relationships& relationships) {
  RunningFiles made;
  RunningReferences& references = made.references;
  const int width = widths.upright;
  const auto header = [&](const char* name, int page) {
    made.parts.push_back({std::string("word/") + name, types::header, header_part(running, language, {width, page})});
    return relationships.add("header", name);
  };
  const auto footer = [&](const char* name, std::string bytes) {
    made.parts.push_back({std::string("word/") + name, types::footer, std::move(bytes)});
    return relationships.add("footer", name);
  };
  const bool has_header = !running.head_left.empty() || !running.head_right.empty();
  if (has_header) references.header = header("header1.xml", width);
  const std::string upright = footer_part(running, language, {width, width});
  references.footer = footer("footer1.xml", upright);
  // The first page has no header but the same footer; Word wants a part for each use.
  references.first_footer = footer("footer2.xml", upright);
  if (turns && has_header) references.turned_header = header("header2.xml", widths.turned);
  if (turns) references.turned_footer = footer("footer3.xml", footer_part(running, language, {width, widths.turned}));
  return made;
}

// The parts of the letterhead, with a number of the page below its footer where it has none.
RunningFiles of_letterhead(const Letterhead& letterhead, const document::RunningText& running,
                           std::string_view language, RunningWidth width, Relationships& relationships) {
  RunningFiles made;
  const auto add = [&](const std::optional<LetterheadPart>& part, bool header, bool numbered,
                       const std::string& name) -> std::string {
    if (!part && numbered) return {};
    LetterheadPart own = part ? *part : LetterheadPart{};
    document::RunningText number = running;
    number.foot_left.clear();
    if (!part)
      own.xml = footer_part(number, language, width);
    else if (!numbered)
      own.xml.insert(own.xml.rfind("</"), footer_line(number, language, width));
    made.parts.push_back({"word/" + name, header ? types::header : types::footer, std::move(own.xml)});
    if (!own.relationships.empty())
      made.parts.push_back({"word/_rels/" + name + ".rels", {}, own.relationships.part()});
    return relationships.add(header ? "header" : "footer", name);
  };
  RunningReferences& references = made.references;
  references.header = references.turned_header = add(letterhead.header, true, true, "header1.xml");
  references.footer = references.turned_footer =
      add(letterhead.footer, false, letterhead.numbers_pages(), "footer1.xml");
  if (letterhead.first_differs) {
    references.first_header = add(letterhead.first_header, true, true, "header2.xml");
    references.first_footer = add(letterhead.first_footer, false, letterhead.numbers_first_page(), "footer2.xml");
  }
  made.parts.insert(made.parts.end(), letterhead.pictures.begin(), letterhead.pictures.end());
  return made;
}

// Behind header1.xml and header2.xml, those of the report as a whole.
Part running_head(const RunningHead& head, std::size_t index, document::RunningText running, std::string_view language,
                  TextWidths widths) {
  running.head_left = head.name;
  return {fmt::format("word/header{}.xml", index + first_running_head), types::header,
          header_part(running, language, {widths.upright, head.turned ? widths.turned : widths.upright})};
}

}  // namespace

Writer::Writer(const style::Style& style, std::vector<style::Typeface> typefaces, compression::Compressor& compressor)
    : style_(style), typefaces_(std::move(typefaces)), deflated_parts_(compressor) {
  diagnostics::Diagnostics said_before;
  if (!style.letterhead.bytes.empty()) letterhead_ = read_letterhead(style.letterhead, style.page, {}, said_before);
  if (letterhead_) letterhead_lines_ = letterhead_->lines();
}

const Writer::Constant& Writer::constant(const std::string& language, bool book) {
  if (constant_.styles.empty() || constant_.language != language || constant_.book != book)
    constant_ = {language,
                 book,
                 styles_part(style_, language, book, letterhead_ ? letterhead_->styles : std::string()),
                 settings_part(style_, language, false),
                 settings_part(style_, language, true),
                 font_table_part(style_, typefaces_),
                 theme_part(style_)};
  return constant_;
}

std::string Writer::write(const document::Document& document, const document::Plan& plan, const image::Shown& images,
                          const document::Origin& origin) {
  const std::string& language = document.metadata.language;
  const document::RunningText& running = document.running;
  const Letterhead* letterhead = letterhead_ ? &*letterhead_ : nullptr;

  Needs needs;
  needs.revisions = Revisions(document.metadata.changed_by, document::created(document.metadata, origin.created));
  Relationships& relationships = needs.relationships;
  relationships.add("styles", "styles.xml");
  relationships.add("numbering", "numbering.xml");
  relationships.add("settings", "settings.xml");
  relationships.add("fontTable", "fontTable.xml");
  relationships.add("theme", "theme/theme1.xml");
  const std::string& section = document.marks.source;
  if (!section.empty()) relationships.add("customXml", "../customXml/item1.xml");
  const int width = twips(style_.page.text_width()), turned_width = twips(style::turned_page(style_).text_width());
  const bool turns = std::find(plan.turned_blocks.begin(), plan.turned_blocks.end(), true) != plan.turned_blocks.end();
  RunningFiles files = letterhead != nullptr
                           ? of_letterhead(*letterhead, running, language, {width, width}, relationships)
                           : of_style(running, language, {width, turned_width}, turns, relationships);

  std::string text = document_part(document, plan, style_, images, letterhead, files.references, needs);
  const bool has_notes = !needs.notes.empty();
  if (has_notes) relationships.add("footnotes", "footnotes.xml");
  const Constant& constant = this->constant(language, document::is_book(document));
  std::vector<Part> parts;
  const bool has_properties = !document.metadata.properties.empty() || !document.marks.values.empty();
  parts.push_back({"_rels/.rels", {}, package_relationships(has_properties)});
  parts.push_back({"word/document.xml", types::document, std::move(text)});
  parts.push_back({"word/_rels/document.xml.rels", {}, relationships.part()});
  parts.push_back({"word/styles.xml", types::styles, constant.styles});
  parts.push_back({"word/numbering.xml", types::numbering, needs.numbering.part(style_, language)});
  parts.push_back({"word/settings.xml", types::settings, has_notes ? constant.settings_with_notes : constant.settings});
  parts.push_back({"word/fontTable.xml", types::font_table, constant.font_table});
  parts.push_back({"word/theme/theme1.xml", types::theme, constant.theme});
  if (has_notes) add_notes(needs, style_, language, parts);
  std::move(files.parts.begin(), files.parts.end(), std::back_inserter(parts));
  for (std::size_t i = 0; i < needs.running_heads.size(); ++i)
    parts.push_back(running_head(needs.running_heads[i], i, running, language, {width, turned_width}));
  for (Part& picture : needs.media.parts()) parts.push_back(std::move(picture));
  parts.push_back({"docProps/core.xml", types::core, core_part(document, origin)});
  parts.push_back({"docProps/app.xml", types::app, app_part(document.metadata, origin)});
  if (has_properties) parts.push_back({"docProps/custom.xml", types::custom, custom_part(document, letterhead_lines_)});
  if (!section.empty()) add_section(section, parts);
  return package(std::move(parts), deflated_parts_);
}

}  // namespace docx
