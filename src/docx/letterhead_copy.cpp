#include "docx/letterhead_copy.hpp"

#include <algorithm>
#include <array>

namespace docx {
namespace {

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// What nobody sees, or what is there no more.
constexpr std::array<std::string_view, 18> unseen = {"w:bookmarkStart",
                                                     "w:bookmarkEnd",
                                                     "w:commentRangeStart",
                                                     "w:commentRangeEnd",
                                                     "w:commentReference",
                                                     "w:proofErr",
                                                     "w:permStart",
                                                     "w:permEnd",
                                                     "w:del",
                                                     "w:moveFrom",
                                                     "w:moveFromRangeStart",
                                                     "w:moveFromRangeEnd",
                                                     "w:moveToRangeStart",
                                                     "w:moveToRangeEnd",
                                                     "w:sdtPr",
                                                     "w:sdtEndPr",
                                                     "w:smartTagPr",
                                                     "w:customXmlPr"};
// Around text that is seen.
constexpr std::array<std::string_view, 6> wrapping = {"w:ins",        "w:moveTo",   "w:sdt",
                                                      "w:sdtContent", "w:smartTag", "w:customXml"};
// What runs, or needs other parts.
constexpr std::array<std::string_view, 6> refused = {"w:object", "w:control", "w:altChunk",
                                                     "w:subDoc", "w:numPr",   "w:footnoteReference"};
constexpr std::array<std::string_view, 6> theme_colours = {"w:themeColor", "w:themeTint",     "w:themeShade",
                                                           "w:themeFill",  "w:themeFillTint", "w:themeFillShade"};
// Fields whose text comes from elsewhere, or that run something (17.16.5).
constexpr std::array<std::string_view, 10> fetching = {
    "INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "MACROBUTTON", "RD"};

std::string first_word(std::string_view instruction) {
  const std::size_t begin = std::min(instruction.find_first_not_of(" \t\n"), instruction.size());
  std::string word(instruction.substr(begin, instruction.find_first_of(" \t\n\\", begin) - begin));
  for (char& c : word) c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return word;
}

std::string text_of(const xml::Element& element) {
  std::string out;
  for (const xml::Node& node : element.children)
    if (const auto* text = std::get_if<xml::Text>(&node)) out += text->value;
  return out;
}

}  // namespace

std::string letterhead_style(std::string_view id) { return "Briefpapier" + std::string(id); }

std::string LetterheadCopy::part(const xml::Element& root) {
  find_fields(root);
  xml::Writer xml;
  xml.open(root.name);
  for (const xml::Attribute& each : root.attributes) xml.attribute(each.name, each.value);
  xml::Writer inner(false);
  children(root, inner);
  const std::string content = std::move(inner).finish();
  xml.raw(content);
  if (content.find("<w:p") == std::string::npos)
    xml.empty("w:p");  // a header has one, even where all of it was left out
  return std::move(xml).finish();
}

void LetterheadCopy::children(const xml::Element& element, xml::Writer& xml) {
  for (const xml::Node& node : element.children) {
    if (const auto* text = std::get_if<xml::Text>(&node)) xml.text(text->value);
    if (const auto* inner = std::get_if<xml::Element>(&node)) add(*inner, xml);
  }
}

void LetterheadCopy::add(const xml::Element& element, xml::Writer& xml) {
  const std::string_view name = element.name;
  if (is_one_of(unseen, name) || name.ends_with("PrChange")) return;
  if (is_one_of(wrapping, name)) return children(element, xml);
  const bool drawn = name == "w:drawing" || name == "w:pict" || name == "mc:AlternateContent";
  if ((drawn || is_one_of(refused, name)) && !can_stay(element)) return pass_fields(element);
  if ((name == "w:fldChar" || name == "w:instrText") && !field(element)) return;
  if (name == "w:fldSimple" && fetches(attribute(&element, "w:instr"))) return children(element, xml);
  if (name == "w:p") return paragraph(element, xml);
  if (name == "w:rFonts") return fonts(element, xml);
  if (name == "a:schemeClr") return colour(element, xml);
  if (name == "w:pStyle" || name == "w:rStyle" || name == "w:tblStyle") return style(element, xml);
  xml.open(name);
  attributes(element, xml);
  children(element, xml);
  xml.close();
}

// One without a style has that of the letterhead's plain text, which is another than ours.
void LetterheadCopy::paragraph(const xml::Element& element, xml::Writer& xml) {
  const xml::Element* properties = child(&element, "w:pPr");
  xml.open("w:p");
  attributes(element, xml);
  if (child(properties, "w:pStyle") == nullptr) {
    xml.open("w:pPr");
    if (from_.paragraph_style.empty()) {
      xml.value("w:pStyle", letterhead_base);
    } else {
      styles_.emplace(from_.paragraph_style);
      xml.value("w:pStyle", letterhead_style(from_.paragraph_style));
    }
    if (properties != nullptr) children(*properties, xml);
    xml.close();
  } else {
    add(*properties, xml);
  }
  for (const xml::Node& node : element.children)
    if (const auto* inner = std::get_if<xml::Element>(&node); inner != nullptr && inner != properties) add(*inner, xml);
  xml.close();
}

void LetterheadCopy::attributes(const xml::Element& element, xml::Writer& xml) {
  for (const xml::Attribute& each : element.attributes) {
    if (is_one_of(theme_colours, each.name) || each.name.starts_with("w:rsid") || each.name == "r:link") continue;
    const bool relates = each.name.starts_with("r:") || each.name == "o:relid";
    if (!relates)
      xml.attribute(each.name, each.value);
    else if (is_kept(each.value))
      xml.attribute(each.name, ids_.at(std::string(each.value)));
  }
}

// 17.3.2.26: a font of the theme counts before one that is named beside it.
void LetterheadCopy::fonts(const xml::Element& element, xml::Writer& xml) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kinds = {
      {{"w:ascii", "w:asciiTheme"},
       {"w:hAnsi", "w:hAnsiTheme"},
       {"w:eastAsia", "w:eastAsiaTheme"},
       {"w:cs", "w:cstheme"}}};
  xml.open("w:rFonts");
  for (const auto& [plain, theme] : kinds) {
    std::string_view font = from_.theme.font(attribute(&element, theme));
    if (attribute(&element, theme).empty() || font.empty()) font = attribute(&element, plain);
    if (!font.empty()) xml.attribute(plain, font);
  }
  xml.close();
}

void LetterheadCopy::colour(const xml::Element& element, xml::Writer& xml) {
  const std::string_view fixed = from_.theme.colour(attribute(&element, "val"));
  xml.open(fixed.empty() ? element.name : "a:srgbClr");
  xml.attribute("val", fixed.empty() ? attribute(&element, "val") : fixed);
  children(element, xml);
  xml.close();
}

void LetterheadCopy::style(const xml::Element& element, xml::Writer& xml) {
  styles_.emplace(value(&element));
  xml.value(element.name, letterhead_style(value(&element)));
}

// 17.16.18. Whether a piece of a field is copied: not where its text comes from elsewhere, which then stays as it is.
bool LetterheadCopy::field(const xml::Element& element) {
  const std::string_view type = attribute(&element, "w:fldCharType");
  if (type == "begin") open_fields_.push_back(fields_++);
  if (open_fields_.empty()) return false;
  const bool copied = !fetches(instructions_.at(open_fields_.back()));
  if (type == "end") open_fields_.pop_back();
  return copied;
}

// Those in what is not copied.
void LetterheadCopy::pass_fields(const xml::Element& element) {
  for (const xml::Node& node : element.children) {
    const auto* inner = std::get_if<xml::Element>(&node);
    if (inner == nullptr || is_one_of(unseen, inner->name)) continue;
    if (inner->name == "w:fldChar" && attribute(inner, "w:fldCharType") == "begin") ++fields_;
    pass_fields(*inner);
  }
}

void LetterheadCopy::find_fields(const xml::Element& element) {
  for (const xml::Node& node : element.children) {
    const auto* inner = std::get_if<xml::Element>(&node);
    if (inner == nullptr || is_one_of(unseen, inner->name)) continue;
    if (inner->name == "w:fldChar" && attribute(inner, "w:fldCharType") == "begin") {
      open_fields_.push_back(instructions_.size());
      instructions_.emplace_back();
    }
    if (inner->name == "w:instrText" && !open_fields_.empty()) instructions_[open_fields_.back()] += text_of(*inner);
    if (inner->name == "w:fldChar" && attribute(inner, "w:fldCharType") == "end" && !open_fields_.empty()) {
      numbers_pages_ = numbers_pages_ || first_word(instructions_[open_fields_.back()]) == "PAGE";
      open_fields_.pop_back();
    }
    if (inner->name == "w:fldSimple")
      numbers_pages_ = numbers_pages_ || first_word(attribute(inner, "w:instr")) == "PAGE";
    find_fields(*inner);
  }
}

bool LetterheadCopy::fetches(std::string_view instruction) {
  const std::string word = first_word(instruction);
  const bool found = is_one_of(fetching, word);
  if (found) left_out_.external.emplace(word);
  return found;
}

// Whether all that a drawing shows is in the document too.
bool LetterheadCopy::can_stay(const xml::Element& element) {
  if (is_one_of(refused, element.name)) {
    left_out_.content.emplace(element.name);
    return false;
  }
  const bool is_embedded = element.attribute("r:embed") != nullptr;
  for (const xml::Attribute& each : element.attributes) {
    const bool relates = each.name.starts_with("r:") || each.name == "o:relid";
    if (relates && !(each.name == "r:link" && is_embedded) && !is_kept(each.value)) return false;
  }
  return std::all_of(element.children.begin(), element.children.end(), [&](const xml::Node& node) {
    const auto* inner = std::get_if<xml::Element>(&node);
    return inner == nullptr || can_stay(*inner);
  });
}

// Pictures in the package, and addresses that a reader may click on.
bool LetterheadCopy::is_kept(std::string_view relationship) {
  if (ids_.find(relationship) != ids_.end()) return true;
  const auto found = from_.relationships.find(relationship);
  if (found == from_.relationships.end()) return false;
  const LetterheadRelationship& to = found->second;
  std::string id;
  if (to.type == "hyperlink" && to.external) {
    id = relationships_.add_link(to.target);
  } else if (to.external) {
    left_out_.external.insert(to.target);
    return false;
  } else if (const auto picture = pictures_.find(to.target); to.type == "image" && picture != pictures_.end()) {
    id = relationships_.add("image", picture->second);
  } else {
    left_out_.content.insert(to.target);
    return false;
  }
  ids_.emplace(relationship, std::move(id));
  return true;
}

}  // namespace docx
