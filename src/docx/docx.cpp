#include "docx/docx.hpp"

#include <algorithm>

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

void add_notes(const Notes& notes, Bookmarks& bookmarks, const style::Style& style, std::string_view language,
               std::vector<Part>& parts) {
  Relationships links;
  parts.push_back({"word/footnotes.xml", types::footnotes, notes.part(style, language, links, bookmarks)});
  if (!links.empty()) parts.push_back({"word/_rels/footnotes.xml.rels", {}, links.part()});
}

}  // namespace

const Writer::Constant& Writer::constant(const std::string& language) {
  if (constant_.styles.empty() || constant_.language != language)
    constant_ = {language,
                 styles_part(style_, language),
                 settings_part(style_, language, false),
                 settings_part(style_, language, true),
                 font_table_part(style_, typefaces_),
                 theme_part(style_)};
  return constant_;
}

std::string Writer::write(const document::Document& document, const document::Plan& plan, const Images& images,
                          const Options& options) {
  const std::string& language = document.metadata.language;
  const document::RunningText& running = document.running;

  Needs needs;
  Relationships& relationships = needs.relationships;
  relationships.add("styles", "styles.xml");
  relationships.add("numbering", "numbering.xml");
  relationships.add("settings", "settings.xml");
  relationships.add("fontTable", "fontTable.xml");
  relationships.add("theme", "theme/theme1.xml");
  RunningReferences references;
  const bool has_header = !running.head_left.empty() || !running.head_right.empty();
  if (has_header) references.header = relationships.add("header", "header1.xml");
  references.footer = relationships.add("footer", "footer1.xml");
  // The first page has no header but the same footer; Word wants a part for each use.
  references.first_footer = relationships.add("footer", "footer2.xml");

  const int width = twips(style_.page.text_width()), turned_width = twips(style::turned_page(style_).text_width());
  const bool turns = std::find(plan.turned_blocks.begin(), plan.turned_blocks.end(), true) != plan.turned_blocks.end();
  if (turns && has_header) references.turned_header = relationships.add("header", "header2.xml");
  if (turns) references.turned_footer = relationships.add("footer", "footer3.xml");

  std::string text = document_part(document, plan, style_, images, references, needs);
  const bool has_notes = !needs.notes.empty();
  if (has_notes) relationships.add("footnotes", "footnotes.xml");
  const std::string footer = footer_part(running, language, {width, width});
  const Constant& constant = this->constant(language);
  std::vector<Part> parts;
  const bool has_properties = !document.metadata.properties.empty();
  parts.push_back({"_rels/.rels", {}, package_relationships(has_properties)});
  parts.push_back({"word/document.xml", types::document, std::move(text)});
  parts.push_back({"word/_rels/document.xml.rels", {}, relationships.part()});
  parts.push_back({"word/styles.xml", types::styles, constant.styles});
  parts.push_back({"word/numbering.xml", types::numbering, needs.numbering.part(style_, language)});
  parts.push_back({"word/settings.xml", types::settings, has_notes ? constant.settings_with_notes : constant.settings});
  parts.push_back({"word/fontTable.xml", types::font_table, constant.font_table});
  parts.push_back({"word/theme/theme1.xml", types::theme, constant.theme});
  if (has_notes) add_notes(needs.notes, needs.bookmarks, style_, language, parts);
  if (has_header) parts.push_back({"word/header1.xml", types::header, header_part(running, language, {width, width})});
  parts.push_back({"word/footer1.xml", types::footer, footer});
  parts.push_back({"word/footer2.xml", types::footer, footer});
  if (turns && has_header)
    parts.push_back({"word/header2.xml", types::header, header_part(running, language, {width, turned_width})});
  if (turns)
    parts.push_back({"word/footer3.xml", types::footer, footer_part(running, language, {width, turned_width})});
  for (Part& picture : needs.media.parts()) parts.push_back(std::move(picture));
  parts.push_back({"docProps/core.xml", types::core, core_part(document, options)});
  parts.push_back({"docProps/app.xml", types::app, app_part(document.metadata, options)});
  if (has_properties) parts.push_back({"docProps/custom.xml", types::custom, custom_part(document.metadata)});
  return package(parts, deflated_parts_);
}

}  // namespace docx
