// What stands in an ODT, its lists counted as office programs count them.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "docx/archive.hpp"
#include "normal.hpp"
#include "running.hpp"

// The texts of a body: a label, and what tabs divide, each on its own; a note behind the paragraph that names it.
class OdtText {
 public:
  explicit OdtText(const std::string& file) : package_(read_all(file)) {}

  std::vector<std::string> body() {
    blocks(package_.root("content.xml").child("office:body").child("office:text"));
    return normal(out_);
  }

 private:
  void blocks(pugi::xml_node parent) {
    for (const pugi::xml_node child : parent.children()) {
      const std::string_view name = child.name();
      if (name == "text:p" || name == "text:h")
        paragraph(child);
      else if (name == "text:list")
        list(child);
      else
        blocks(child);
    }
  }

  void list(pugi::xml_node node) {
    const std::string own = node.attribute("text:style-name").value();
    styles_.push_back(own.empty() ? styles_.back() : own);
    int count = counts_[node.attribute("text:continue-list").value()];
    for (const pugi::xml_node item : node.children("text:list-item")) {
      count = item.attribute("text:start-value").as_int(count + 1);
      out_.push_back(label(count));
      blocks(item);
    }
    if (const auto id = node.attribute("xml:id")) counts_[id.value()] = count;
    styles_.pop_back();
  }

  std::string label(int count) {
    const pugi::xml_node style = package_.root("styles.xml")
                                     .child("office:styles")
                                     .find_child_by_attribute("text:list-style", "style:name", styles_.back().c_str());
    const pugi::xml_node level = style.find_child_by_attribute("text:level", std::to_string(styles_.size()).c_str());
    if (level.name() == std::string("text:list-level-style-bullet")) return level.attribute("text:bullet-char").value();
    return std::to_string(count) + level.attribute("style:num-suffix").value();
  }

  void paragraph(pugi::xml_node node) {
    const bool in_index = std::string_view(node.parent().name()) == "text:index-body";
    out_.emplace_back();
    notes_.clear();
    inlines(node);
    if (in_index) out_.pop_back();  // the page
    for (const std::string& note : std::exchange(notes_, {})) out_.push_back(note);
  }

  void inlines(pugi::xml_node node) {
    for (const pugi::xml_node child : node.children()) {
      const std::string_view name = child.name();
      if (child.type() == pugi::node_pcdata)
        out_.back() += child.value();
      else if (name == "text:s")
        out_.back() += ' ';
      else if (name == "text:tab")
        out_.emplace_back();
      else if (name == "text:note")
        note(child);
      else if (name != "draw:frame")
        inlines(child);
    }
  }

  void note(pugi::xml_node node) {
    out_.back() += node.child_value("text:note-citation");
    out_.emplace_back();
    for (const pugi::xml_node paragraph : node.child("text:note-body").children()) inlines(paragraph);
    notes_.push_back(std::move(out_.back()));
    out_.pop_back();
  }

  Package package_;
  std::vector<std::string> out_, notes_, styles_;
  std::map<std::string, int> counts_;  // of lists, by their ids
};
