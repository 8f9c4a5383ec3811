// What references print and lead to.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "report/labelled.hpp"
#include "report/place_names.hpp"
#include "section/section.hpp"

namespace report {

// Numbers and titles of what has an id, gathered while the report is composed: a reference may stand before them.
struct Target {
  std::string_view element;   // of a table or figure
  document::Inlines printed;  // empty: it has no number
};

// Captions that have a number so far; those of a book go on from section to section.
struct CaptionCounts {
  int tables = 0, figures = 0;
};

// A reference that leads to another section, by the name of its target: 2.6.1#jeugd.
struct Elsewhere {
  std::string target;
  diagnostics::Position position;
};

class Targets {
 public:
  Targets(const Labelled& labels, const PlaceNames& names, document::CaptionNumbers caption_numbers,
          CaptionCounts& counts)
      : labels_(labels),
        names_(names),
        numbers_captions_(caption_numbers == document::CaptionNumbers::yes),
        counts_(counts) {}

  // The content of a list's item, an action, a heading or a caption as a place that can be referred to. `word` is what
  // a reference prints, with {nummer}.
  void add(const std::optional<section::Value>& id, const std::string& word, int number, document::Inlines& content);
  void add_title(const std::optional<section::Value>& id, document::Inlines& title);
  // A table or figure, whose number stands before its caption where it has one. Without a caption a reference leads to
  // `place`. Returns its id for the Document.
  std::string add_caption(const std::optional<section::Value>& id, document::Sequence sequence,
                          document::Inlines& caption, document::Inlines& place);

  // Fills in what references print. An error for each that leads to a table or figure without a number and has no
  // content of its own. One that leads to another section stays in a book, and is plain text elsewhere.
  void fill_in(std::vector<document::Block>& blocks, diagnostics::Diagnostics& sink);

  // What a reference to it prints where its author wrote nothing, as plain text; empty where nothing refers to it.
  std::string printed(std::string_view id) const;
  // The names of what they lead to, those in other sections left out.
  const std::set<std::string>& referred() const { return referred_; }
  const std::vector<Elsewhere>& elsewhere() const { return elsewhere_; }
  // Calls with each id that was added.
  template <class Visit>
  void each_id(const Visit& visit) const {
    for (const auto& [id, target] : targets_) visit(id);
  }

  const Labelled& labels() const { return labels_; }
  const PlaceNames& names() const { return names_; }

 private:
  document::Inlines numbered(const std::string& word, document::Inline number) const;
  document::Inlines quoted(const document::Inlines& title) const;

  const Labelled& labels_;
  const PlaceNames& names_;
  bool numbers_captions_;
  CaptionCounts& counts_;
  int unnumbered_tables_ = 0, unnumbered_figures_ = 0;
  std::set<std::string> referred_;
  std::vector<Elsewhere> elsewhere_;
  std::map<std::string, Target, std::less<>> targets_;  // by id
};

// Removes the anchors that are not `referred` to.
void drop_unused_anchors(std::vector<document::Block>& blocks, const std::set<std::string>& referred);
// Leaves only the words of the references that lead to these places.
void drop_references(std::vector<document::Block>& blocks, const std::set<std::string>& places);

}  // namespace report
