// The text of a part of a DOCX as blocks of the neutral tree.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "import/reader/word_parts.hpp"

namespace importing {

class WordText {
 public:
  WordText(WordParts& parts, Source& out);

  // Paragraphs and tables of a body, a cell, a note, a header.
  std::vector<Block> blocks(const pugi::xml_node& parent, const WordPart& part);

  // The notes that the text mentioned, in the order in which it did, which is that of Source::notes.
  struct Mention {
    std::string id;
    bool endnote = false;
  };
  const std::vector<Mention>& mentions() const { return mentions_; }
  const std::map<std::string, Place, std::less<>>& comments() const { return comments_; }
  // Of headers and footers, in the order in which they were found.
  const std::vector<std::pair<std::string, bool>>& running() const { return running_; }

 private:
  struct Look {
    bool bold = false, italic = false, hidden = false, struck = false;
    Raised raised = Raised::not_at_all;
    std::string language, address;
    std::string style, target;  // see Run
    std::string font;           // one that draws signs for letters
  };
  struct Field {
    std::string instruction, address, target;
    std::string shown;  // what its mark shows, until its result says something
    bool in_result = false, contents = false;
  };
  struct Frame {  // where blocks go
    std::vector<Block>* blocks;
    const WordPart* part;
    int depth;
  };

  bool is(const pugi::xml_node& node, std::string_view local) const;
  pugi::xml_node child(const pugi::xml_node& node, const char* local) const;
  std::string value(const pugi::xml_node& node, const char* local) const;
  void block(const pugi::xml_node& node, const Frame& frame);
  void end_carried(std::vector<Block>& blocks);
  void paragraph(const pugi::xml_node& node, const Frame& frame);
  void describe(const pugi::xml_node& properties, Paragraph& paragraph);
  void inlines(const pugi::xml_node& parent, const Look& look, const Frame& frame);
  void inline_node(const pugi::xml_node& node, const Look& look, const Frame& frame);
  void run(const pugi::xml_node& node, Look look, const Frame& frame);
  void take_look(const pugi::xml_node& properties, const WordStyle& style, Look& look);
  void run_part(const pugi::xml_node& node, const Look& look, const Frame& frame);
  void symbol(const pugi::xml_node& node, Look look);
  void field_mark(const pugi::xml_node& node, Look look);
  void text(std::string_view text, const Look& look);
  void drawing(const pugi::xml_node& node, const Frame& frame);
  void word_art(const pugi::xml_node& path);
  void picture(const std::string& id, const pugi::xml_node& around, const Frame& frame);
  void text_boxes(const pugi::xml_node& node, const Frame& frame);
  void table(const pugi::xml_node& node, const Frame& frame);
  void plain_text(const pugi::xml_node& node, const Look& look);
  void say_apart(const Place& place);
  void plain_paragraph(const pugi::xml_node& node, std::vector<Block>& blocks);
  void note(const pugi::xml_node& node, bool endnote);
  void bookmark(const pugi::xml_node& node);
  void take_section(const pugi::xml_node& properties, const WordPart& part);

  WordParts& parts_;
  Source& out_;
  std::string prefix_, val_;
  std::vector<Run> runs_;                    // of the paragraph that is being read
  std::vector<Block> behind_;                // text boxes that stand in it
  std::vector<Field> fields_;                // that are open, through paragraphs
  std::set<std::size_t> marks_without_end_;  // of fields that are passed over
  std::vector<std::string> bookmarks_;       // for the paragraph that is being read, or comes next
  std::vector<Mention> mentions_;
  std::map<std::string, Place, std::less<>> comments_;
  std::vector<std::pair<std::string, bool>> running_;
  std::map<std::string, std::size_t, std::less<>> pictures_;  // by part, the first of out_.pictures that shows it
  std::string hidden_, struck_;                               // of the paragraph that is being read
  bool in_placeholder_ = false;                               // of a content control
  std::uint32_t paragraphs_ = 0;
  std::uint32_t repeated_ = 0;  // paragraphs that say what another part of the same table says
  bool carried_ = false;        // the mark of the paragraph before was deleted: this one goes on with it
};

}  // namespace importing
