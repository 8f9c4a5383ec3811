#include "html/html.hpp"

#include <fmt/format.h>

#include "document/break_marks.hpp"
#include "document/created.hpp"
#include "document/dump.hpp"
#include "document/headings.hpp"
#include "html/blocks.hpp"
#include "html/encoding.hpp"
#include "html/first_part.hpp"
#include "html/page.hpp"
#include "html/style_sheet.hpp"
#include "language/direction.hpp"

namespace html {
namespace {

// What a list of pages tells beside the title: whose it is and what the data block says.
std::string description_of(const document::Document& document) {
  std::string out;
  const auto add = [&](std::string_view between, const std::string& text) {
    if (!text.empty()) out.append(out.empty() ? "" : between).append(text);
  };
  add("", document::plain_text(document.organisation));
  add(", ", document::plain_text(document.name));
  for (const document::Fact& fact : document.facts)
    add(". ", document::plain_text(fact.label) + ": " + document::plain_text(fact.value));
  return document::without_break_marks(out);
}

void write_metadata(const document::Document& document, const style::Style& style, std::string_view producer,
                    Markup& markup) {
  const document::Metadata& metadata = document.metadata;
  const auto meta = [&](std::string_view name, std::string_view content) {
    if (!content.empty()) markup.open("meta").attribute("name", name).attribute("content", content).close().new_line();
  };
  meta("viewport", "width=device-width, initial-scale=1");
  meta("color-scheme", "light dark");
  markup.open("title").text(metadata.title).close().new_line();
  meta("description", description_of(document));
  meta("author", metadata.author);
  meta("generator", producer);
  // Dublin Core, as governments describe their documents (OWMS).
  meta("DCTERMS.identifier", metadata.identifier);
  if (metadata.date) meta("DCTERMS.date", document::written(*metadata.date));
  meta("DCTERMS.type", style.woo_category);
}

void write_head(const document::Document& document, const style::Style& style, std::string_view producer,
                std::string_view policy, std::string_view style_sheet, std::string_view sizes, Markup& markup) {
  markup.open("head").new_line();
  markup.open("meta").attribute("charset", "utf-8").close().new_line();
  markup.open("meta")
      .attribute("http-equiv", "Content-Security-Policy")
      .attribute("content", policy)
      .close()
      .new_line();
  write_metadata(document, style, producer, markup);
  markup.open("style").raw(style_sheet).close().new_line();
  if (!sizes.empty()) markup.open("style").raw(sizes).close().new_line();
  markup.close().new_line();
}

}  // namespace

std::string Writer::write(const document::Document& document, const document::Plan& plan, const image::Shown& images,
                          std::string_view producer) {
  if (style_sheet_.empty()) {
    style_sheet_ = style_sheet(style_);
    hash_ = hash_source(style_sheet_);
  }
  if (images.logo != last_logo_) {
    last_logo_ = images.logo;
    logo_ = images.logo != nullptr ? data_uri(*images.logo) : std::string();
  }
  Page page(document, plan, style_);
  page.markup.open("body").new_line();
  write_masthead(logo_, page);
  page.markup.open("main").classes(document::is_book(document) ? "book" : "").new_line();
  write_title(page);
  write_contents(page);
  write_blocks(images.figures, page);
  write_notes(page);
  page.markup.close().new_line().close().new_line();
  const std::string body = std::move(page.markup).finish(), sizes = page.sizes.rules();

  // Nothing comes from anywhere, and nothing runs: not even what somebody would put into a copy.
  std::string policy = "default-src 'none'; img-src data:; style-src " + hash_;
  if (!sizes.empty()) policy += ' ' + hash_source(sizes);
  policy += "; base-uri 'none'; form-action 'none'";
  const std::string& language = document.metadata.language;
  Markup markup;
  markup.raw("<!DOCTYPE html>\n");
  markup.open("html").attribute("lang", language);
  markup.attribute("dir", language::is_right_to_left(language) ? "rtl" : "ltr").new_line();
  write_head(document, style_, producer, policy, style_sheet_, sizes, markup);
  markup.raw(body).close().new_line();
  return std::move(markup).finish();
}

}  // namespace html
