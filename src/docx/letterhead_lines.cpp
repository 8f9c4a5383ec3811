#include "docx/letterhead_lines.hpp"

#include <utility>

namespace docx {
namespace {

constexpr std::size_t longest = 250;  // bytes, of which there are never less than units

class Lines {
 public:
  void read(const xml::Element& element) {
    if (element.name == "w:t" && fields_ == 0) line_ += text_of(&element);
    if (element.name == "w:fldChar") field(attribute(&element, "w:fldCharType"));
    if (element.name == "w:tab" || element.name == "w:br" || element.name == "w:cr") end_line();
    if (element.name == "w:fldSimple") return;
    if (element.name == "w:p") end_line();  // of a text box, within a paragraph
    xml::for_each_child(element, [&](const xml::Element& each) { read(each); });
    if (element.name == "w:p") end_line();
  }

  std::vector<std::string> take() && { return std::move(lines_); }

 private:
  void field(std::string_view type) {
    if (type == "begin") ++fields_;
    if (type == "end" && fields_ > 0) --fields_;
  }

  void end_line() {
    while (line_.size() > longest) {
      const std::size_t blank = line_.rfind(' ', longest);
      if (blank == std::string::npos || blank == 0) break;
      lines_.push_back(line_.substr(0, blank));
      line_.erase(0, blank + 1);
    }
    if (line_.find_first_not_of(' ') != std::string::npos) lines_.push_back(std::move(line_));
    line_.clear();
  }

  std::vector<std::string> lines_;
  std::string line_;
  int fields_ = 0;  // that are open
};

}  // namespace

std::vector<std::string> letterhead_lines(const xml::Element& root) {
  Lines lines;
  lines.read(root);
  return std::move(lines).take();
}

}  // namespace docx
