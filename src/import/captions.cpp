#include "import/captions.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "import/actions.hpp"

namespace importing {
namespace {

enum class Shown : std::uint8_t { nothing, table, picture };

bool has_picture(const Runs& runs) {
  return std::ranges::any_of(runs, [](const Run& run) { return run.picture > 0; });
}

Text* caption_in(Piece& piece) {
  auto* text = std::get_if<Text>(&piece);
  return text != nullptr && text->role == Role::caption ? text : nullptr;
}

// A picture in the paragraph of its caption stands before it.
void divide_pictures(std::vector<Piece>& pieces) {
  std::vector<Piece> out;
  for (Piece& piece : pieces) {
    Text* caption = caption_in(piece);
    if (caption == nullptr || !has_picture(caption->runs)) {
      out.push_back(std::move(piece));
      continue;
    }
    Text picture{{}, Role::body, caption->place};
    std::ranges::copy_if(caption->runs, std::back_inserter(picture.runs),
                         [](const Run& run) { return run.picture > 0; });
    std::erase_if(caption->runs, [](const Run& run) { return run.picture > 0; });
    out.emplace_back(std::move(picture));
    if (shows(caption->runs)) out.push_back(std::move(piece));
  }
  pieces = std::move(out);
}

class Placing {
 public:
  Placing(std::vector<Piece>& pieces, const PrintedWords& printed) : pieces_(pieces), printed_(printed) {
    for (const Piece& piece : pieces_) shown_.push_back(shown_by(piece));
  }

  void operator()() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      const Text* caption = caption_in(pieces_[i]);
      if (caption == nullptr) continue;
      if (const auto side = certain_side(i)) ++(is_below(*side) ? below_ : above_);
    }
    for (std::size_t i = 0; i < pieces_.size(); ++i)
      if (Text* caption = caption_in(pieces_[i])) caption->caption_of = certain_side(i).value_or(usual_side(i));
  }

 private:
  static bool is_below(CaptionOf side) { return side == CaptionOf::table_before || side == CaptionOf::picture_before; }

  static CaptionOf before(Shown shown) {
    return shown == Shown::table ? CaptionOf::table_before : CaptionOf::picture_before;
  }

  Shown shown_by(const Piece& piece) const {
    if (const auto* table = std::get_if<Table>(&piece))
      return action_columns(*table, printed_) ? Shown::nothing
             : plain(text_of(*table)).empty() ? Shown::picture
                                              : Shown::table;
    if (const auto* list = std::get_if<ListPiece>(&piece))
      return std::ranges::any_of(list->items, has_picture, &ListItem::runs) ? Shown::picture : Shown::nothing;
    const auto* text = std::get_if<Text>(&piece);
    return text != nullptr && text->role != Role::caption && has_picture(text->runs) ? Shown::picture : Shown::nothing;
  }

  Shown shown_before(std::size_t caption) const { return caption == 0 ? Shown::nothing : shown_[caption - 1]; }

  // A picture among words comes behind them, too late for a caption above it.
  Shown shown_behind(std::size_t caption) const {
    if (caption + 1 == pieces_.size()) return Shown::nothing;
    const auto* text = std::get_if<Text>(&pieces_[caption + 1]);
    if (text != nullptr && !plain(text_of(text->runs)).empty()) return Shown::nothing;
    return text == nullptr && !std::holds_alternative<Table>(pieces_[caption + 1]) ? Shown::nothing
                                                                                   : shown_[caption + 1];
  }

  // What its own word says: "Tabel 3".
  Shown named(std::size_t caption) const {
    const std::string text = plain(text_of(std::get<Text>(pieces_[caption]).runs));
    const std::string word = compared_word(text.substr(0, text.find_first_of(" .:\u00A00123456789")));
    if (word == "tabel" || word == "table") return Shown::table;
    return word == "figuur" || word == "afbeelding" || word == "figure" ? Shown::picture : Shown::nothing;
  }

  // Nothing where it could be either.
  std::optional<CaptionOf> certain_side(std::size_t caption) const {
    const Shown above = shown_before(caption), below = shown_behind(caption), word = named(caption);
    if (above == Shown::nothing && below == Shown::nothing) return CaptionOf::nothing;
    if (below == Shown::nothing) return before(above);
    if (above == Shown::nothing) return CaptionOf::next;
    if (above == below || word == Shown::nothing) return side_of_row(caption);
    return word == above ? before(above) : CaptionOf::next;
  }

  // In a row of tables and captions that take turns, the first or the last tells.
  std::optional<CaptionOf> side_of_row(std::size_t caption) const {
    const auto belongs = [&](std::size_t at) { return is_caption(at) || shown_[at] != Shown::nothing; };
    constexpr std::size_t farthest = 100;
    std::size_t first = caption, last = caption;
    while (first > 0 && caption - first < farthest && belongs(first - 1)) --first;
    while (last + 1 < pieces_.size() && last - caption < farthest && belongs(last + 1)) ++last;
    if (is_caption(first) == is_caption(last)) return std::nullopt;
    return is_caption(first) ? CaptionOf::next : before(shown_before(caption));
  }

  bool is_caption(std::size_t at) const { return caption_in(pieces_[at]) != nullptr; }

  CaptionOf usual_side(std::size_t caption) const {
    const Shown above = shown_before(caption);
    const bool is_usually_below = below_ != above_ ? below_ > above_ : above == Shown::picture;
    return is_usually_below ? before(above) : CaptionOf::next;
  }

  std::vector<Piece>& pieces_;
  const PrintedWords& printed_;
  std::vector<Shown> shown_;  // by each piece
  std::size_t above_ = 0, below_ = 0;
};

}  // namespace

void place_captions(std::vector<Piece>& pieces, const PrintedWords& printed) {
  divide_pictures(pieces);
  Placing(pieces, printed)();
}

}  // namespace importing
