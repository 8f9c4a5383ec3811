// Writes the section of a report of ours, paragraph by paragraph.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "import/inlines.hpp"
#include "import/language_of.hpp"
#include "import/marked_facts.hpp"
#include "import/marked_places.hpp"
#include "import/understand.hpp"

namespace importing {

class MarkedAuthor {
 public:
  // All outlive it. `stems`: of what has no name yet.
  MarkedAuthor(const Source& source, const section::Marks& marks, const PrintedWords& printed, Stems stems,
               Messages& messages);

  // Nothing where the report says nothing.
  std::optional<Made> operator()(const std::vector<Block>& blocks);

 private:
  enum class ItemKind : std::uint8_t { none, plain, priority, theme };
  struct ItemPlace {
    ItemKind kind = ItemKind::none;
    std::size_t level = 0;
    bool numbered = false;
  };

  void block(const Block& block);
  void paragraph(const Paragraph& paragraph);
  void styled(const Paragraph& paragraph, const std::string& style);
  void heading(const Paragraph& paragraph);
  void title(const Paragraph& paragraph);
  std::optional<BlockKind> block_of(const std::string& text) const;
  void open_block(BlockKind kind);
  void part(const Paragraph& paragraph);
  void fact(const Paragraph& paragraph);
  void fact(const std::string& label, const std::string& value, const Place& place);
  void text(const Paragraph& paragraph);
  void item(const Paragraph& paragraph, const ItemPlace& at);
  void quotation(const Paragraph& paragraph);
  void source_line(const Paragraph& paragraph, bool of_table);
  void caption(const Paragraph& paragraph, bool of_figure);
  void table(const Table& table);
  void actions(const Table& table);
  std::string label_in(const Row& row) const;
  bool is_label(const std::string& text) const;
  bool is_of_facts(const Table& table) const;
  void facts(const Table& table);
  void figures(const Paragraph& paragraph);
  void figure(std::uint32_t number, const Paragraph& paragraph);
  void put_aside(const Runs& runs, const Place& place);
  void put_notes(const std::vector<std::uint32_t>& notes, const Place& place);

  static ItemPlace item_place(const Paragraph& paragraph, const std::string& style);
  section::Flow& flow();
  void add(section::FlowMember member, const Place& place, const std::string& text);
  void keep_caption_as_text();
  section::Inlines content(const Runs& runs, const Place& place, Inside inside = Inside::text);
  std::string restored(const Runs& runs) const;
  bool begins(const Paragraph& paragraph) const;
  Runs without_caption_number(const Runs& runs) const;
  void finish();

  const Source& source_;
  const section::Marks& marks_;
  const PrintedWords& printed_;
  const Stems stems_;
  Messages& messages_;
  Languages languages_;
  MarkedWords words_;
  Texts texts_;
  MarkedPlaces places_;
  Made made_;
  MarkedFacts facts_;
  std::optional<BlockKind> block_;
  bool has_title_ = false;
  section::Flow preface_;  // before the first block
  Place preface_place_;
  std::string preface_text_;
  std::optional<section::Inlines> caption_;  // of the table that comes
  std::vector<std::string> caption_bookmarks_;
  std::optional<std::string> norm_name_;  // of the themes that come
  std::string caption_text_;
  Place caption_place_;
  bool table_comes_ = false;  // right behind what is being read
  // What the next paragraph may go on with: the list at the end of the flow, or the quotation.
  ItemPlace open_list_;
  bool open_quotation_ = false;
  std::vector<std::uint32_t> pictures_;  // to be placed behind what is being read
};

}  // namespace importing
