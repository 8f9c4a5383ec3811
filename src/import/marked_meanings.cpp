#include "import/marked_meanings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "import/inlines.hpp"
#include "import/marked_words.hpp"
#include "import/text_walk.hpp"
#include "section/values.hpp"

namespace importing {
namespace {

using diagnostics::Code;
using section::Inline;
using section::Inlines;

class Meanings {
 public:
  Meanings(const section::Marks& marks, const MarkedPlaces& places, Messages& messages)
      : marks_(marks), places_(places), messages_(messages), used_(marks.abbreviations.size(), false) {}

  void note_words(const Inlines& content) { all_ += text_of(content) + '\n'; }

  void text(Inlines& content, const section::Position& position) {
    for (std::size_t i = 0; i < content.size();) {
      Inline& piece = content[i];
      const bool keeps = piece.kind == Inline::Kind::reference      ? reference(piece, position)
                         : piece.kind == Inline::Kind::abbreviation ? abbreviation(piece)
                                                                    : true;
      if (piece.kind == Inline::Kind::abbreviation && !keeps && !without_meaning_) without_meaning_ = position;
      if (keeps) {
        text(piece.children, position);
        ++i;
        continue;
      }
      Inlines inside = std::move(piece.children);
      const auto place = content.erase(content.begin() + static_cast<std::ptrdiff_t>(i));
      content.insert(place, std::make_move_iterator(inside.begin()), std::make_move_iterator(inside.end()));
    }
  }

  // But not of an abbreviation that went with its text.
  void say_unused() {
    const diagnostics::Position place = without_meaning_.value_or(diagnostics::Position{});
    for (std::size_t i = 0; i < used_.size(); ++i) {
      const auto& [term, meaning] = marks_.abbreviations[i];
      if (!used_[i] && (without_meaning_ || all_.find(term) != std::string::npos))
        messages_.quote(Code::import_unplaced, {place.line, 0}, fmt::format("{} ({})", term, meaning));
    }
  }

 private:
  bool reference(Inline& piece, const section::Position& position) {
    const section::MarkedPlace* place = places_.referred(piece.attribute);
    if (place == nullptr || place->id.empty()) {
      messages_.say(Code::import_reference_lost, {position.line, 0}, {beginning_of(text_of(piece.children))});
      return false;
    }
    piece.attribute = place->id;
    if (alike(text_of(piece.children)) == alike(place->printed)) piece.children.clear();
    return true;
  }

  // The first that has this term and was not used; of a term that always means the same it is used again.
  bool abbreviation(Inline& piece) {
    const std::string term = section::collapsed(text_of(piece.children));
    std::size_t last = used_.size();
    for (std::size_t i = 0; i < used_.size(); ++i) {
      if (marks_.abbreviations[i].first != term) continue;
      last = i;
      if (!used_[i]) break;
    }
    if (last == used_.size()) return false;
    used_[last] = true;
    piece.attribute = marks_.abbreviations[last].second;
    return true;
  }

  const section::Marks& marks_;
  const MarkedPlaces& places_;
  Messages& messages_;
  std::vector<bool> used_;
  std::string all_;                                       // the words of the section
  std::optional<diagnostics::Position> without_meaning_;  // where an abbreviation stands that has none
};

}  // namespace

void give_meanings(section::Section& section, const section::Marks& marks, const MarkedPlaces& places,
                   Messages& messages) {
  Meanings meanings(marks, places, messages);
  const auto visit = [&](Inlines& content, const section::Position& position) {
    meanings.note_words(content);
    meanings.text(content, position);
  };
  TextWalk(visit).section(section);
  meanings.say_unused();
}

}  // namespace importing
