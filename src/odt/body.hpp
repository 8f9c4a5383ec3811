// The text of content.xml while it is written, paragraph by paragraph, and what it needs of the other parts.
#pragma once
#include <string_view>
#include <vector>

#include "odt/automatic_styles.hpp"
#include "odt/media.hpp"
#include "odt/runs.hpp"
#include "odt/spaces.hpp"
#include "style/style.hpp"
#include "xml/writer.hpp"

namespace odt {

class Body {
 public:
  Body(const style::Style& style, const Spaces& spaces, std::string_view language)
      : style_(style), spaces_(spaces), language_(language), xml_(false), runs_(xml_, language, styles_, bookmarks_) {}

  const style::Style& style() const { return style_; }
  std::string_view language() const { return language_; }
  AutomaticStyles& styles() { return styles_; }
  Media& media() { return media_; }

  // Of the paragraphs of a style.
  Space space_of(std::string_view style) const { return spaces_.at(style); }

  // Only between paragraphs, or after flush.
  xml::Writer& xml() { return xml_; }
  RunWriter& runs() { return runs_; }

  // The next paragraph begins with the bookmark of this name, unless it is empty (document::Marks). It must live until
  // then.
  void mark(std::string_view bookmark) {
    if (!bookmark.empty()) marks_.emplace_back(bookmark);
  }
  // The next paragraph or table begins a page; of a page style, where it is named.
  void begin_page(std::string_view master = {}) {
    begins_page_ = true;
    master_ = master;
  }
  // What begins a page takes these.
  bool takes_page();
  std::string_view takes_master();

  void begin_paragraph(std::string_view style, ParagraphProperties properties = {}, const TextProperties& text = {});
  void begin_heading(std::string_view style, int level, ParagraphProperties properties, const TextProperties& text);
  void end_paragraph();
  void paragraph(std::string_view style, const document::Inlines& content, ParagraphProperties properties = {},
                 const TextProperties& text = {});
  // A section of the text (5.4), closed by close().
  void open_section(std::string_view name, std::string_view properties);

 private:
  void write_marks();
  std::string_view paragraph_style(std::string_view style, ParagraphProperties& properties, const TextProperties& text);

  const style::Style& style_;
  const Spaces& spaces_;
  std::string_view language_;
  AutomaticStyles styles_;
  Bookmarks bookmarks_;
  Media media_;
  xml::Writer xml_;
  RunWriter runs_;
  bool begins_page_ = false;
  std::string_view master_;
  std::vector<std::string> marks_;  // of a table in parts they outlive the part
};

}  // namespace odt
