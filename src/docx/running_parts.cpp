#include "docx/running_parts.hpp"

#include "document/page_pattern.hpp"
#include "docx/runs.hpp"
#include "docx/style_names.hpp"
#include "language/direction.hpp"

namespace docx {
namespace {

// One line: left, and right behind the style's tab.
class RunningLine {
 public:
  // Without a root it is the paragraph alone.
  RunningLine(std::string_view root, std::string_view style, std::string_view language, RunningWidth width)
      : xml_(!root.empty()), runs_(xml_, language, nullptr, nullptr) {
    if (!root.empty())
      xml_.open(root).attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    xml_.open("w:p");
    ParagraphProperties p;
    p.style = style;
    if (width.page != width.style) p.tabs = {{width.style, false, false, true}, {width.page, true}};
    write(xml_, p);
  }

  RunWriter& runs() { return runs_; }

  // The number that Word puts in at layout; "1" is what it shows until then.
  void add_field(std::string_view instruction, const RunProperties& look) {
    runs_.flush();
    xml_.open("w:fldSimple").attribute("w:instr", instruction);
    runs_.add("1", look);
    runs_.flush();
    xml_.close();
  }

  std::string finish() && {
    runs_.flush();
    return std::move(xml_).finish();
  }

 private:
  xml::Writer xml_;
  RunWriter runs_;
};

void add_page_number(RunningLine& line, std::string_view pattern, const RunProperties& look) {
  document::each_piece(
      pattern, [&](std::string_view words) { line.runs().add(words, look); },
      [&](document::PageField field) {
        line.add_field(field == document::PageField::page ? " PAGE " : " NUMPAGES ", look);
      });
}

}  // namespace

std::string header_part(const document::RunningText& running, std::string_view language, RunningWidth width) {
  RunningLine line("w:hdr", style_names::header, language, width);
  line.runs().add(running.head_left);
  if (!running.head_right.empty()) {
    line.runs().add_tab();
    line.runs().add(running.head_right);
  }
  return std::move(line).finish();
}

namespace {

std::string footer(std::string_view root, const document::RunningText& running, std::string_view language,
                   RunningWidth width) {
  RunningLine line(root, style_names::footer, language, width);
  line.runs().add(running.foot_left);
  line.runs().add_tab();
  RunProperties look;
  if (running.page_language != language) look.language = running.page_language;
  // Word sets the fields each on its own: marks on both sides keep them in the line of their words.
  const bool turns = language::is_right_to_left(language) || language::is_right_to_left(running.page_language);
  const std::string_view mark = turns ? language::direction_mark(running.page_language) : std::string_view{};
  line.runs().add(mark, look);
  add_page_number(line, running.page, look);
  line.runs().add(mark, look);
  return std::move(line).finish();
}

}  // namespace

std::string footer_part(const document::RunningText& running, std::string_view language, RunningWidth width) {
  return footer("w:ftr", running, language, width);
}

std::string footer_line(const document::RunningText& running, std::string_view language, RunningWidth width) {
  return footer({}, running, language, width);
}

}  // namespace docx
