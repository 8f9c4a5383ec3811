#include "docx/docx.hpp"

#include "diagnostics/machine_fault.hpp"
#include "docx/document_part.hpp"
#include "docx/first_page.hpp"
#include "docx/font_table_part.hpp"
#include "docx/image_header.hpp"
#include "docx/numbering_part.hpp"
#include "docx/package.hpp"
#include "docx/properties_parts.hpp"
#include "docx/relationships.hpp"
#include "docx/running_parts.hpp"
#include "docx/settings_part.hpp"
#include "docx/styles_part.hpp"
#include "docx/theme_part.hpp"

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
constexpr std::string_view theme = "application/vnd.openxmlformats-officedocument.theme+xml";
constexpr std::string_view core = "application/vnd.openxmlformats-package.core-properties+xml";
constexpr std::string_view app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
}  // namespace types

std::string package_relationships() {
  Relationships relationships;
  relationships.add("officeDocument", "word/document.xml");
  relationships.add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml");
  relationships.add("extended-properties", "docProps/app.xml");
  return relationships.part();
}

// The style's reader has looked at the logo; only a fault of this program brings another file here.
std::optional<ImageHeader> logo_of(const style::Style& style) {
  if (style.logo.bytes.empty()) return std::nullopt;
  const auto header = read_image_header(style.logo.bytes);
  if (!header) throw diagnostics::MachineFault(diagnostics::Code::library_failed, {"docx", style.logo.file});
  return header;
}

}  // namespace

std::string write(const document::Document& document, const style::Style& style, const Options& options) {
  const std::string& language = document.metadata.language;
  const document::RunningText& running = document.running;
  const std::optional<ImageHeader> logo = logo_of(style);

  Relationships relationships;
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

  Numbering numbering;
  std::string text = document_part(document, style, logo, references, relationships, numbering);
  const std::string footer = footer_part(running, language);
  std::vector<Part> parts;
  parts.push_back({"_rels/.rels", {}, package_relationships()});
  parts.push_back({"word/document.xml", types::document, std::move(text)});
  parts.push_back({"word/_rels/document.xml.rels", {}, relationships.part()});
  parts.push_back({"word/styles.xml", types::styles, styles_part(style, language)});
  parts.push_back({"word/numbering.xml", types::numbering, numbering.part(style)});
  parts.push_back({"word/settings.xml", types::settings, settings_part(style, language)});
  parts.push_back({"word/fontTable.xml", types::font_table, font_table_part(style)});
  parts.push_back({"word/theme/theme1.xml", types::theme, theme_part(style)});
  if (has_header) parts.push_back({"word/header1.xml", types::header, header_part(running, language)});
  parts.push_back({"word/footer1.xml", types::footer, footer});
  parts.push_back({"word/footer2.xml", types::footer, footer});
  if (logo) parts.push_back({"word/" + std::string(logo_name(*logo)), {}, style.logo.bytes});
  parts.push_back({"docProps/core.xml", types::core, core_part(document.metadata, options)});
  parts.push_back({"docProps/app.xml", types::app, app_part(document.metadata, options)});
  return package(parts);
}

}  // namespace docx
