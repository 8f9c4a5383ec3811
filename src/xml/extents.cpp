#include "xml/extents.hpp"

#include <algorithm>

namespace xml {
namespace {

constexpr std::string_view space = " \t\r\n";

class Scan {
 public:
  explicit Scan(std::string_view text) : text_(text) {}

  std::vector<Extent> run() {
    for (at_ = text_.find('<'); at_ != std::string_view::npos; at_ = text_.find('<', at_)) {
      if (starts("<!--"))
        skip("-->");
      else if (starts("<![CDATA["))
        skip("]]>");
      else if (starts("<?"))
        skip("?>");
      else if (starts("</"))
        close();
      else
        open();
    }
    return std::move(found_);
  }

 private:
  bool starts(std::string_view mark) const { return text_.substr(at_, mark.size()) == mark; }
  void skip(std::string_view end) { at_ = std::min(text_.find(end, at_), text_.size() - end.size()) + end.size(); }
  std::size_t behind_space(std::size_t from) const {
    return std::min(text_.find_first_not_of(space, from), text_.size());
  }

  void open() {
    Extent extent;
    extent.begin = at_;
    std::size_t end = std::min(text_.find_first_of(" \t\r\n/>", at_), text_.size());
    extent.name = text_.substr(at_ + 1, end - at_ - 1);
    for (end = behind_space(end); end < text_.size() && text_[end] != '/' && text_[end] != '>'; end = behind_space(end))
      end = add_attribute(end, extent);
    extent.is_empty_tag = end < text_.size() && text_[end] == '/';
    extent.tag_end = std::min(text_.find('>', end), text_.size() - 1) + 1;
    extent.inner_begin = extent.inner_end = extent.end = at_ = extent.tag_end;
    extent.parent = open_.empty() ? found_.size() : open_.back();
    if (!extent.is_empty_tag) open_.push_back(found_.size());
    found_.push_back(std::move(extent));
  }

  std::size_t add_attribute(std::size_t begin, Extent& extent) const {
    const std::size_t sign = std::min(text_.find('=', begin), text_.size());
    const std::size_t quote = std::min(text_.find_first_of("\"'", sign), text_.size() - 1);
    const std::size_t last = std::min(text_.find(text_[quote], quote + 1), text_.size() - 1);
    std::string_view name = text_.substr(begin, sign - begin);
    name = name.substr(0, name.find_last_not_of(space) + 1);
    extent.attributes.push_back({std::string(name), begin, quote + 1, last, last + 1});
    return last + 1;
  }

  void close() {
    const std::size_t begin = at_;
    at_ = std::min(text_.find('>', at_), text_.size() - 1) + 1;
    if (open_.empty()) return;
    Extent& extent = found_[open_.back()];
    open_.pop_back();
    extent.inner_end = begin;
    extent.end = at_;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Extent> found_;
  std::vector<std::size_t> open_;
};

}  // namespace

const Extent::Attribute* Extent::attribute(std::string_view wanted) const {
  const auto found = std::ranges::find(attributes, wanted, &Attribute::name);
  return found == attributes.end() ? nullptr : &*found;
}

std::vector<Extent> extents(std::string_view text) { return Scan(text).run(); }

}  // namespace xml
