// A document's ODT by a writer of its own, with the Plan that layout makes of it, and taken apart again.
#pragma once
#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "docx/archive.hpp"
#include "docx/laid_out.hpp"
#include "docx/sample_document.hpp"
#include "docx/sample_style.hpp"
#include "odt/odt.hpp"

inline std::string write_odt(const document::Document& document, const document::Plan& plan,
                             const style::Style& style = sample_style(), const image::Shown& images = {},
                             const document::Origin& options = {}) {
  compression::Compressor compressor;
  return odt::Writer(style, {}, compressor).write(document, plan, images, options);
}

inline std::string write_odt(const document::Document& document, const style::Style& style = sample_style(),
                             const image::Shown& images = {}, const document::Origin& options = {}) {
  return write_odt(document, plan_of(document, style, images), style, images, options);
}

class Odt {
 public:
  explicit Odt(const std::string& bytes) : package_(bytes) {}
  explicit Odt(std::vector<document::Block> blocks) : Odt(write_odt(with(std::move(blocks)))) {}

  static document::Document with(std::vector<document::Block> blocks) {
    document::Document document = sample::document();
    document.blocks = std::move(blocks);
    return document;
  }

  Package& package() { return package_; }
  pugi::xml_node content() { return package_.root("content.xml"); }
  pugi::xml_node styles() { return package_.root("styles.xml"); }
  pugi::xml_node text() { return content().child("office:body").child("office:text"); }

  // The style of this name and family, automatic or not; an empty node where there is none.
  pugi::xml_node style(const std::string& family, const std::string& name) {
    for (const pugi::xml_node from : {content().child("office:automatic-styles"), styles().child("office:styles")})
      for (const pugi::xml_node each : from.children("style:style"))
        if (each.attribute("style:name").value() == name && each.attribute("style:family").value() == family)
          return each;
    return {};
  }
  pugi::xml_node style_of(pugi::xml_node node, const std::string& family = "paragraph") {
    const char* prefix = family == "paragraph" || family == "text" || family == "section" ? "text:style-name"
                         : family == "graphic"                                            ? "draw:style-name"
                                                                                          : "table:style-name";
    return style(family, node.attribute(prefix).value());
  }
  // The named style that a paragraph has, or that its automatic style changes.
  std::string named(pugi::xml_node paragraph) {
    const pugi::xml_node style = style_of(paragraph);
    const std::string parent = style.attribute("style:parent-style-name").value();
    return std::string_view(style.parent().name()) == "office:automatic-styles" ? parent
                                                                                : style.attribute("style:name").value();
  }
  // The page style that a paragraph or table begins a page of.
  std::string master_of(pugi::xml_node node, const std::string& family = "paragraph") {
    return style_of(node, family).attribute("style:master-page-name").value();
  }
  pugi::xml_node master(const std::string& name) {
    return styles()
        .child("office:master-styles")
        .find_child_by_attribute("style:master-page", "style:name", name.c_str());
  }
  // What a style of paragraphs says itself of this attribute.
  std::string property(pugi::xml_node paragraph, const char* name) {
    return style_of(paragraph).child("style:paragraph-properties").attribute(name).value();
  }

 private:
  Package package_;
};

// The visible text below a node; a tab as "|", notes left out.
inline std::string shown(pugi::xml_node node) {
  std::string out;
  for (const pugi::xml_node child : node.children()) {
    const std::string_view name = child.name();
    if (child.type() == pugi::node_pcdata) out += child.value();
    if (name == "text:s") out += ' ';
    if (name == "text:tab") out += '|';
    if (name != "text:note" && name != "svg:desc") out += shown(child);
  }
  return out;
}

// The first paragraph or heading with this text, or an empty node.
inline pugi::xml_node with_text(pugi::xml_node node, std::string_view text) {
  for (const char* name : {"text:p", "text:h"})
    for (const pugi::xml_node paragraph : all(node, name))
      if (shown(paragraph) == text) return paragraph;
  return {};
}
