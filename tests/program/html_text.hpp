// What a web page says, read by libxml2's parser of HTML, which shares no code with the program's.
#pragma once
#include <map>
#include <pugixml.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "normal.hpp"
#include "running.hpp"

class PageText {
 public:
  explicit PageText(const std::string& file) {
    const Ran parsed = run_command("xmllint --html --nonet --xmlout --encode utf-8 " + file);
    if (!tree_.load_buffer(parsed.out.data(), parsed.out.size(), pugi::parse_default | pugi::parse_ws_pcdata))
      throw std::runtime_error(file);
    note_ids(tree_);
    visit(tree_.document_element().child("body"), false);
    end();
  }

  // In the order of the report: the labels of lists as a browser sets them, and notes behind what names them.
  std::string text() const { return joined(texts_); }

 private:
  void note_ids(const pugi::xml_node& node) {
    if (const pugi::xml_attribute id = node.attribute("id")) ids_[id.value()] = node;
    for (const pugi::xml_node& child : node) note_ids(child);
  }

  void visit(const pugi::xml_node& node, bool in_contents) {
    if (node.type() == pugi::node_pcdata) text_ += node.value();
    const std::string name = node.name(), role = node.attribute("role").value();
    if (name.empty() || role == "doc-endnotes" || role == "doc-backlink") return;
    if (role == "doc-noteref") notes_.push_back(ids_.at(std::string(node.attribute("href").value()).substr(1)));
    const bool ends =
        name != "a" && name != "abbr" && name != "em" && name != "span" && name != "strong" && name != "sup";
    if (ends) end();
    const bool contents = in_contents || name == "nav";
    std::size_t number = 0;
    for (const pugi::xml_node& child : node) {
      if (!contents && std::string(child.name()) == "li")
        texts_.push_back(name == "ol" ? std::to_string(++number) + "." : "•");
      visit(child, contents);
    }
    if (ends) end();
  }

  void end() {
    if (std::string line = normal(std::string_view(text_)); !line.empty()) texts_.push_back(line);
    text_.clear();
    for (const pugi::xml_node& note : std::exchange(notes_, {}))
      for (const pugi::xml_node& child : note) visit(child, false);
    if (std::string line = normal(std::string_view(text_)); !line.empty()) texts_.push_back(line);
    text_.clear();
  }

  pugi::xml_document tree_;
  std::map<std::string, pugi::xml_node> ids_;
  std::vector<pugi::xml_node> notes_;
  std::string text_;
  std::vector<std::string> texts_;
};
