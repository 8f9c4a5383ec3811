#include "docx/letterhead.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "docx/letterhead_copy.hpp"
#include "docx/letterhead_lines.hpp"
#include "docx/letterhead_package.hpp"
#include "docx/letterhead_styles.hpp"
#include "docx/letterhead_theme.hpp"
#include "docx/units.hpp"

namespace docx {
namespace {

using diagnostics::Code;

constexpr std::string_view transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

// By the ends of names, what office programs show in a header (part 1, 15.2.14).
struct PictureType {
  std::string_view ending, type;
  bool compressed;
};
constexpr PictureType picture_types[] = {
    {".png", "image/png", true},    {".jpg", "image/jpeg", true},   {".jpeg", "image/jpeg", true},
    {".gif", "image/gif", true},    {".bmp", "image/bmp", false},   {".tiff", "image/tiff", false},
    {".emf", "image/x-emf", false}, {".wmf", "image/x-wmf", false}, {".svg", "image/svg+xml", false}};

const PictureType* type_of_picture(std::string_view name) {
  const auto found = std::find_if(std::begin(picture_types), std::end(picture_types),
                                  [&](const PictureType& each) { return name.ends_with(each.ending); });
  return found == std::end(picture_types) ? nullptr : found;
}

int number(const xml::Element* element, std::string_view name, int otherwise) {
  const std::string_view digits = attribute(element, name);
  int value = otherwise;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// That of the first section: its end is the first that the text has.
const xml::Element* first_section(const xml::Element& element) {
  for (const xml::Node& node : element.children) {
    const auto* inner = std::get_if<xml::Element>(&node);
    if (inner == nullptr) continue;
    if (inner->name == "w:sectPr") return inner;
    if (const xml::Element* found = first_section(*inner)) return found;
  }
  return nullptr;
}

class LetterheadReader {
 public:
  LetterheadReader(const style::Letterhead& given, const style::PageMetrics& page, diagnostics::Position position,
                   diagnostics::Diagnostics& sink)
      : given_(given), page_(page), position_(position), sink_(sink), package_(given.bytes) {}

  std::optional<Letterhead> read() {
    const xml::Element* document = find_document();
    const xml::Element* section = document == nullptr ? nullptr : first_section(*document);
    if (section == nullptr) {
      say(Code::letterhead_not_word);
      return std::nullopt;
    }
    read_page(section);
    if (!has_room(section)) return std::nullopt;
    const auto theme = find("theme");
    theme_ = LetterheadTheme(theme ? package_.root(*theme) : nullptr);
    const auto styles = find("styles");
    styles_ = styles ? package_.root(*styles) : nullptr;
    read_parts(*section);
    made_.styles = letterhead_styles(styles_, theme_, std::move(named_));
    say_what_is_missing();
    return std::move(made_);
  }

 private:
  void say(Code code, std::vector<std::string> more = {}) {
    more.insert(more.begin(), given_.file);
    sink_.add(code, position_, std::move(more));
  }

  // Null where it is no Word document, or one of ECMA-376's strict kind.
  const xml::Element* find_document() {
    if (!package_) return nullptr;
    for (const auto& [id, to] : package_.relationships(""))
      if (to.type == "officeDocument") document_part_ = to.target;
    const xml::Element* root = package_.root(document_part_);
    relationships_ = package_.relationships(document_part_);
    return root != nullptr && root->name == "w:document" && attribute(root, "xmlns:w") == transitional ? root : nullptr;
  }

  std::optional<std::string> find(std::string_view type) const {
    for (const auto& [id, to] : relationships_)
      if (to.type == type && !to.external) return to.target;
    return std::nullopt;
  }

  void read_page(const xml::Element* section) {
    const xml::Element* margins = child(section, "w:pgMar");
    made_.left = number(margins, "w:left", number(margins, "w:start", twips(page_.left)));
    made_.right = number(margins, "w:right", number(margins, "w:end", twips(page_.right)));
    made_.left += number(margins, "w:gutter", 0);
    made_.top = number(margins, "w:top", twips(page_.top));
    made_.bottom = number(margins, "w:bottom", twips(page_.bottom));
    made_.to_header = number(margins, "w:header", 708);
    made_.to_footer = number(margins, "w:footer", 708);
    made_.first_differs = is_on(child(section, "w:titlePg"));
  }

  // The measure stays that of the style, and so does the paper: tables and pictures were fitted to them.
  bool has_room(const xml::Element* section) {
    constexpr int tolerance = 57;  // a millimetre
    constexpr double twips_of_mm = 1440 / 25.4;
    const xml::Element* size = child(section, "w:pgSz");
    const int width = number(size, "w:w", twips(page_.width)), height = number(size, "w:h", twips(page_.height));
    if (std::abs(width - twips(page_.width)) > tolerance || std::abs(height - twips(page_.height)) > tolerance) {
      const auto mm = [](double length) { return fmt::to_string(std::lround(length)); };
      say(Code::letterhead_paper, {mm(width / twips_of_mm), mm(height / twips_of_mm), mm(page_.width * 25.4 / 72),
                                   mm(page_.height * 25.4 / 72)});
      return false;
    }
    const int room = twips(page_.width) - made_.left - made_.right, measure = twips(page_.text_width());
    if (room + tolerance < measure) {
      say(Code::letterhead_narrow,
          {fmt::to_string(std::lround(room / twips_of_mm)), fmt::to_string(std::lround(measure / twips_of_mm))});
      return false;
    }
    made_.right = twips(page_.width) - made_.left - measure;
    return true;
  }

  void read_parts(const xml::Element& section) {
    for (const xml::Node& node : section.children) {
      const auto* reference = std::get_if<xml::Element>(&node);
      if (reference == nullptr) continue;
      const bool header = reference->name == "w:headerReference";
      if (!header && reference->name != "w:footerReference") continue;
      const std::string_view type = attribute(reference, "w:type");
      const auto to = relationships_.find(attribute(reference, "r:id"));
      if (to == relationships_.end() || (type == "first" && !made_.first_differs)) continue;
      if (type == "even") {
        if (has_even_pages()) left_out_.content.insert(to->second.target);
      } else if (type == "first") {
        read_part(to->second.target, header ? made_.first_header : made_.first_footer);
      } else {
        read_part(to->second.target, header ? made_.header : made_.footer);
      }
    }
  }

  bool has_even_pages() {
    const auto settings = find("settings");
    return settings && is_on(child(package_.root(*settings), "w:evenAndOddHeaders"));
  }

  void read_part(const std::string& part, std::optional<LetterheadPart>& made) {
    const xml::Element* root = package_.root(part);
    if (root == nullptr) {
      left_out_.content.insert(part);
      return;
    }
    const LetterheadRelationships relationships = package_.relationships(part);
    take_pictures(relationships);
    made.emplace();
    const LetterheadCopy::From from{relationships, theme_, plain_paragraphs(styles_)};
    LetterheadCopy copy(from, picture_names_, made->relationships, left_out_);
    made->xml = copy.part(*root);
    made->lines = letterhead_lines(*root);
    made->numbers_pages = copy.numbers_pages();
    named_.insert(copy.styles().begin(), copy.styles().end());
  }

  // A picture that two parts show is in the document once.
  void take_pictures(const LetterheadRelationships& relationships) {
    for (const auto& [id, to] : relationships) {
      const PictureType* type = type_of_picture(to.target);
      if (to.type != "image" || to.external || type == nullptr || picture_names_.contains(to.target)) continue;
      auto bytes = package_.bytes(to.target);
      if (!bytes) continue;
      const std::string name =
          fmt::format("letterhead/image{}{}", made_.pictures.size() + 1, to.target.substr(to.target.rfind('.')));
      made_.pictures.push_back({"word/" + name, type->type, std::move(*bytes), type->compressed});
      picture_names_.emplace(to.target, name);
    }
  }

  void say_what_is_missing() {
    if (find("vbaProject")) say(Code::letterhead_macros);
    if (!left_out_.external.empty())
      say(Code::letterhead_external, {fmt::format("{}", fmt::join(left_out_.external, ", "))});
    if (!left_out_.content.empty())
      say(Code::letterhead_left_out, {fmt::format("{}", fmt::join(left_out_.content, ", "))});
    if (!made_.header && !made_.footer && !made_.first_header && !made_.first_footer)
      say(Code::letterhead_empty);
    else if (!made_.numbers_pages())
      say(Code::letterhead_unnumbered);
  }

  const style::Letterhead& given_;
  const style::PageMetrics& page_;
  diagnostics::Position position_;
  diagnostics::Diagnostics& sink_;
  LetterheadPackage package_;
  std::string document_part_;
  LetterheadRelationships relationships_;  // of the document
  LetterheadTheme theme_;
  const xml::Element* styles_ = nullptr;
  std::set<std::string> named_;  // styles
  LetterheadCopy::Pictures picture_names_;
  LetterheadLeftOut left_out_;
  Letterhead made_;
};

}  // namespace

std::vector<std::string> Letterhead::lines() const {
  std::vector<std::string> all;
  for (const auto& part : {&header, &footer, &first_header, &first_footer})
    if (*part) all.insert(all.end(), (*part)->lines.begin(), (*part)->lines.end());
  return all;
}

std::optional<Letterhead> read_letterhead(const style::Letterhead& letterhead, const style::PageMetrics& page,
                                          diagnostics::Position position, diagnostics::Diagnostics& sink) {
  return LetterheadReader(letterhead, page, position, sink).read();
}

}  // namespace docx
