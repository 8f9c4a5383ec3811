// What stands in a DOCX, its numbering counted as Word counts it.
#pragma once
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "docx/archive.hpp"
#include "normal.hpp"
#include "running.hpp"

// Labels of numbered paragraphs: by abstract numbering, restarted by an override.
class WordNumbering {
 public:
  explicit WordNumbering(Package& package) {
    if (!package.has("word/numbering.xml")) return;
    for (const pugi::xml_node each : package.root("word/numbering.xml").children()) {
      const std::string name = each.name();
      if (name == "w:abstractNum")
        for (const pugi::xml_node level : each.children("w:lvl"))
          levels_[{each.attribute("w:abstractNumId").value(), level.attribute("w:ilvl").as_int()}] = level;
      if (name == "w:num") numbers_[each.attribute("w:numId").value()] = each;
    }
  }

  std::string label(pugi::xml_node properties) {
    const pugi::xml_node named = properties.child("w:numPr");
    const std::string id = named.child("w:numId").attribute("w:val").value();
    if (id.empty() || id == "0") return "";
    const int at = named.child("w:ilvl").attribute("w:val").as_int();
    const pugi::xml_node number = numbers_.at(id);
    const std::string abstract = number.child("w:abstractNumId").attribute("w:val").value();
    const pugi::xml_node level = levels_.at({abstract, at});
    const std::string pattern = level.child("w:lvlText").attribute("w:val").value();
    if (std::string_view(level.child("w:numFmt").attribute("w:val").value()) == "bullet") return pattern;
    const auto first = [&] {
      for (const pugi::xml_node changed : number.children("w:lvlOverride"))
        if (changed.attribute("w:ilvl").as_int() == at && !begun_[{id, at}])
          return changed.child("w:startOverride").attribute("w:val").as_int();
      return 0;
    }();
    int& count = counts_[{abstract, at}];
    count = first > 0 ? first : count + 1;
    begun_[{id, at}] = true;
    return replaced(pattern, fmt::format("%{}", at + 1), std::to_string(count));
  }

 private:
  std::map<std::pair<std::string, int>, pugi::xml_node> levels_;
  std::map<std::string, pugi::xml_node> numbers_;
  std::map<std::pair<std::string, int>, int> counts_;
  std::map<std::pair<std::string, int>, bool> begun_;
};

// The texts of a body: a label, and what tabs divide, each on its own; a note behind the paragraph that names it.
class WordText {
 public:
  explicit WordText(const std::string& file) : package_(read_all(file)), numbering_(package_) {}

  std::vector<std::string> body() {
    paragraphs(package_.body());
    return normal(out_);
  }

  std::vector<std::string> part(const std::string& name) {
    out_.clear();
    paragraphs(package_.root(name));
    return normal(out_);
  }

  Package& package() { return package_; }

 private:
  void paragraphs(pugi::xml_node node) {
    for (const pugi::xml_node child : node.children()) {
      if (std::string_view(child.name()) != "w:p") {
        paragraphs(child);
        continue;
      }
      out_.push_back(numbering_.label(child.child("w:pPr")));
      out_.emplace_back();
      notes_.clear();
      runs(child);
      for (const std::string& note : std::exchange(notes_, {})) out_.push_back(note);
    }
  }

  void runs(pugi::xml_node node) {
    for (const pugi::xml_node child : node.children()) {
      const std::string_view name = child.name();
      if (name == "w:instrText")
        page_number_ = std::string_view(child.text().get()).find("PAGEREF") != std::string_view::npos;
      else if (name == "w:fldChar" && std::string_view(child.attribute("w:fldCharType").value()) == "end")
        page_number_ = false;
      else if (name == "w:t")
        out_.back() += page_number_ ? "" : child.text().get();
      else if (name == "w:tab" && std::string_view(node.name()) == "w:r")
        out_.emplace_back();
      else if (name == "w:noBreakHyphen")
        out_.back() += "\u2011";
      else if (name == "w:footnoteReference")
        note(child.attribute("w:id").value());
      else
        runs(child);
    }
  }

  void note(std::string_view id) {
    out_.back() += std::to_string(++note_count_);
    for (const pugi::xml_node note : package_.root("word/footnotes.xml").children("w:footnote"))
      if (note.attribute("w:id").value() == id) {
        std::string text;
        for (const auto& run : note.select_nodes(".//w:t")) text += run.node().text().get();
        notes_.push_back(text);
      }
  }

  Package package_;
  WordNumbering numbering_;
  std::vector<std::string> out_, notes_;
  int note_count_ = 0;
  bool page_number_ = false;  // in a field for one, as each entry of the contents list has
};
