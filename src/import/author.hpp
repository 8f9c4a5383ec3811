// Writes one section, part by part, as its document tells it.
#pragma once
#include <string>
#include <vector>

#include "import/inlines.hpp"
#include "import/open_flow.hpp"
#include "import/outline.hpp"
#include "import/pieces.hpp"
#include "import/understand.hpp"

namespace importing {

class Author {
 public:
  // `dropped` gets what the report makes itself, to be told of all sections together; `has_actions` tells whether a
  // table of actions comes, so that a list among the actions is none.
  Author(const Texts& texts, const Outline& outline, std::vector<std::string>& dropped, Stems stems, bool has_actions);

  void title(const Heading& heading);
  void heading(const Heading& heading);
  void text(const Text& text);
  void list(const ListPiece& list);
  void quotation(const QuotePiece& quotation);
  void table(const Table& table);

  section::Particulars& particulars() { return made_.section.particulars; }
  bool has_title() const { return has_title_; }
  // The section; `fallback` is its title where the document has none.
  Made finish(const std::string& fallback);

 private:
  section::Flow& flow();
  void open(BlockKind block, Rank rank);
  void open_development(const Heading& heading, Rank rank);
  void open_subsection(const Heading& heading, Rank rank);
  void paragraph(const Runs& runs, const Place& place);
  void caption(const Text& text);
  std::optional<section::Inlines>* caption_before(CaptionOf of);
  void keep_caption_as_text();
  section::Inlines title_of(const Runs& runs, const Place& place);
  void add(section::FlowMember member);
  std::vector<section::Item> items(const ListPiece& list);
  section::Inlines content(const Runs& runs, const Place& place);
  void put_aside(const Apart& apart, const Place& place);
  void put_aside(const Row& row, const Place& place);
  void place_apart();
  void place_note(const Note& note, const Place& place);
  void place_picture(std::uint32_t number, const Place& place);
  void place_actions(const Table& table);
  bool may_hold_norm() const;
  void drop(const std::string& text);
  void moved(const Place& place, std::string_view text, std::string_view element);
  void close_preface(BlockKind block);

  const Texts& texts_;
  const Outline& outline_;
  std::vector<std::string>& dropped_;
  Stems stems_;
  bool has_actions_;
  Made made_;
  bool has_title_ = false;
  std::optional<BlockKind> block_;
  FlowOf flow_of_ = FlowOf::block;  // which text comes next
  Rank block_rank_ = no_rank, development_rank_ = no_rank, subsection_rank_ = no_rank;
  section::Flow preface_;  // before the first block
  Place preface_place_;
  std::string preface_text_;
  std::optional<section::Inlines> caption_;  // of the table or picture that comes
  bool wants_priorities_ = false;
  std::string last_text_;                                          // of the paragraph before, which may announce a list
  std::vector<std::pair<std::uint32_t, Place>> pictures_, notes_;  // to be placed behind what is being read
};

}  // namespace importing
