#include "docx/letterhead_styles.hpp"

#include <array>
#include <map>
#include <utility>

#include "docx/letterhead_copy.hpp"

namespace docx {
namespace {

class StyleCopy {
 public:
  StyleCopy(const xml::Element* styles, const LetterheadTheme& theme)
      : defaults_(child(styles, "w:docDefaults")),
        from_{none_, theme, {}},
        copy_(from_, no_pictures_, no_relationships_, ignored_) {
    if (styles == nullptr) return;
    for (const xml::Node& node : styles->children)
      if (const auto* style = std::get_if<xml::Element>(&node); style != nullptr && style->name == "w:style")
        styles_[attribute(style, "w:styleId")] = style;
  }

  std::string write(std::set<std::string> named) && {
    base();
    std::set<std::string> written;
    while (!named.empty()) {
      const std::string id = std::move(named.extract(named.begin()).value());
      const auto style = styles_.find(id);
      if (style == styles_.end() || !written.insert(id).second) continue;
      const std::string_view basis = value(child(style->second, "w:basedOn"));
      if (!basis.empty()) named.emplace(basis);
      write(*style->second, basis);
    }
    return std::move(xml_).finish();
  }

 private:
  // What a document has that says nothing, and over that what this one says of its whole text.
  void base() {
    open("paragraph", "BriefpapierNiets", "Briefpapier Niets", {});
    xml_.open("w:pPr").open("w:spacing").attribute("w:before", 0).attribute("w:after", 0);
    xml_.attribute("w:line", 240).attribute("w:lineRule", "auto").close().close();
    xml_.open("w:rPr").open("w:rFonts");
    for (const std::string_view kind : {"w:ascii", "w:hAnsi", "w:cs"}) xml_.attribute(kind, "Times New Roman");
    xml_.close().open("w:color").attribute("w:val", "auto").close().value("w:kern", 0);
    xml_.value("w:sz", 20).value("w:szCs", 20).close().close();

    open("paragraph", letterhead_base, "Briefpapier Basis", "BriefpapierNiets");
    if (const xml::Element* paragraph = child(child(defaults_, "w:pPrDefault"), "w:pPr")) copy(*paragraph);
    if (const xml::Element* run = child(child(defaults_, "w:rPrDefault"), "w:rPr")) copy(*run);
    xml_.close();
  }

  void open(std::string_view type, std::string_view id, std::string_view name, std::string_view basis) {
    xml_.open("w:style").attribute("w:type", type).attribute("w:customStyle", "1").attribute("w:styleId", id);
    xml_.value("w:name", name);
    if (!basis.empty()) xml_.value("w:basedOn", basis);
    xml_.value("w:uiPriority", 99).empty("w:semiHidden");
  }

  void write(const xml::Element& style, std::string_view basis) {
    const std::string_view type = attribute(&style, "w:type");
    const bool has_basis = styles_.find(basis) != styles_.end();
    const std::string under = has_basis             ? letterhead_style(basis)
                              : type == "paragraph" ? std::string(letterhead_base)
                                                    : std::string();
    open(type, letterhead_style(attribute(&style, "w:styleId")),
         "Briefpapier " + std::string(value(child(&style, "w:name"))), under);
    static constexpr std::array<std::string_view, 6> looks = {"w:pPr",  "w:rPr",  "w:tblPr",
                                                              "w:trPr", "w:tcPr", "w:tblStylePr"};
    for (const xml::Node& node : style.children)
      if (const auto* each = std::get_if<xml::Element>(&node))
        for (const std::string_view look : looks)
          if (each->name == look) copy(*each);
    xml_.close();
  }

  // But for an outline level, which would put its text among the headings.
  void copy(const xml::Element& element) {
    if (element.name != "w:pPr") return copy_.add(element, xml_);
    xml_.open(element.name);
    for (const xml::Node& node : element.children)
      if (const auto* each = std::get_if<xml::Element>(&node); each != nullptr && each->name != "w:outlineLvl")
        copy_.add(*each, xml_);
    xml_.close();
  }

  const xml::Element* defaults_;
  std::map<std::string_view, const xml::Element*> styles_;  // by id
  const LetterheadRelationships none_;
  const LetterheadCopy::Pictures no_pictures_;
  Relationships no_relationships_;
  LetterheadLeftOut ignored_;  // a number of a list, which its paragraph misses as well
  LetterheadCopy::From from_;
  LetterheadCopy copy_;
  xml::Writer xml_{false};
};

}  // namespace

std::string_view plain_paragraphs(const xml::Element* styles) {
  if (styles == nullptr) return {};
  for (const xml::Node& node : styles->children) {
    const auto* style = std::get_if<xml::Element>(&node);
    if (style == nullptr || style->name != "w:style" || attribute(style, "w:type") != "paragraph") continue;
    const std::string_view is_default = attribute(style, "w:default");
    if (is_default == "1" || is_default == "true" || is_default == "on") return attribute(style, "w:styleId");
  }
  return {};
}

std::string letterhead_styles(const xml::Element* styles, const LetterheadTheme& theme, std::set<std::string> named) {
  return StyleCopy(styles, theme).write(std::move(named));
}

}  // namespace docx
