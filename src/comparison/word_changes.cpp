#include "comparison/word_changes.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "comparison/flat_text.hpp"
#include "document/content.hpp"
#include "likeness/subsequence.hpp"

namespace comparison {
namespace {

using document::Change;
using document::Inlines;
using likeness::Word;

struct Range {
  std::size_t from = 0, end = 0;
};
// A stretch of the two texts, one behind the other. What went has no range in the new text, and what came none in the
// old.
struct Stretch {
  Change change = Change::none;
  Range old, now;
};

bool ends_sentence(const FlatText& flat, std::size_t word) {
  const Word& last = flat.words[word];
  const std::string_view written = std::string_view(flat.utf8).substr(last.from, last.end - last.from);
  return written == "." || written == "?" || written == "!" || written == ":" || written == paragraph_mark;
}

// Where a sentence came or went, and the next begins as it does, all of the sentence counts as changed rather than its
// end and the beginning of the next: "[Het gaat goed. ]Het regent." in place of "Het [gaat goed. Het ]regent."
class Sentences {
 public:
  Sentences(const FlatText& old, const FlatText& now, std::vector<likeness::Pair>& pairs)
      : old_(old), now_(now), pairs_(pairs) {}

  void keep_whole() {
    for (std::size_t k = 1; k <= pairs_.size(); ++k) {
      const likeness::Pair end = k < pairs_.size() ? pairs_[k] : likeness::Pair{old_.words.size(), now_.words.size()};
      const likeness::Pair before = pairs_[k - 1];
      const bool went = end.old > before.old + 1, came = end.now > before.now + 1;
      if (went && !came) move(k, end.old, &likeness::Pair::old, old_);
      if (came && !went) move(k, end.now, &likeness::Pair::now, now_);
    }
  }

 private:
  // The change in front of pair `k` to the left, as far as it must go and the text stays the same.
  void move(std::size_t k, std::size_t end, std::size_t likeness::Pair::* side, const FlatText& flat) {
    const std::size_t behind = pairs_[k - 1].*side + 1;  // where it begins
    for (std::size_t moved = 0;; ++moved) {
      const bool begins = behind == moved || ends_sentence(flat, behind - moved - 1);
      if (begins && ends_sentence(flat, end - moved - 1)) {
        for (std::size_t i = 0; i < moved; ++i) pairs_[k - 1 - i].*side = end - 1 - i;
        return;
      }
      // Over the word before it, where that is its own last word too, and no other change stands between.
      const bool follows = moved < k && (moved == 0 || (pairs_[k - moved].old == pairs_[k - moved - 1].old + 1 &&
                                                        pairs_[k - moved].now == pairs_[k - moved - 1].now + 1));
      if (!follows || flat.numbers[behind - moved - 1] != flat.numbers[end - moved - 1]) return;
    }
  }

  const FlatText &old_, &now_;
  std::vector<likeness::Pair>& pairs_;
};

class Stretches {
 public:
  Stretches(const FlatText& old, const FlatText& now) : old_(old), now_(now) {}

  std::vector<Stretch> run() {
    if (!old_.words.empty() || !now_.words.empty()) add(Change::none, lead(old_), lead(now_));
    std::size_t i = 0, j = 0;
    std::vector<likeness::Pair> pairs = likeness::longest_common(old_.numbers, now_.numbers);
    Sentences(old_, now_, pairs).keep_whole();
    for (const likeness::Pair& same : pairs) {
      change({i, same.old}, {j, same.now});
      keep(old_.words[same.old], now_.words[same.now]);
      i = same.old + 1;
      j = same.now + 1;
    }
    change({i, old_.words.size()}, {j, now_.words.size()});
    return std::move(out_);
  }

 private:
  static Range lead(const FlatText& flat) { return {0, flat.words.empty() ? flat.utf8.size() : flat.words[0].from}; }

  void add(Change change, Range old, Range now) {
    if (old.from == old.end && now.from == now.end) return;
    if (!out_.empty() && out_.back().change == change && change == Change::none) {
      out_.back().old.end = old.end;
      out_.back().now.end = now.end;
      return;
    }
    out_.push_back({change, old, now});
  }

  // Words from `from` to `end` of either text.
  void change(Range old, Range now) {
    const auto bytes = [](const FlatText& flat, Range words) {
      return Range{flat.words[words.from].from, flat.words[words.end - 1].space_end};
    };
    const bool both = old.from < old.end && now.from < now.end;
    // White space behind the words of both is no part of the change.
    const Word *last_old = both ? &old_.words[old.end - 1] : nullptr,
               *last_now = both ? &now_.words[now.end - 1] : nullptr;
    const bool shared = both && last_old->end < last_old->space_end && last_now->end < last_now->space_end;
    if (old.from < old.end) {
      Range range = bytes(old_, old);
      if (shared) range.end = last_old->end;
      divide(old_, range, Change::deleted);
    }
    if (now.from < now.end) {
      Range range = bytes(now_, now);
      if (shared) range.end = last_now->end;
      divide(now_, range, Change::inserted);
    }
    if (shared) add(Change::none, {last_old->end, last_old->space_end}, {last_now->end, last_now->space_end});
  }

  // At marks of paragraphs, which stand alone.
  void divide(const FlatText& flat, Range range, Change change) {
    const auto is_mark = [&](const Range& part) {
      return flat.utf8.compare(part.from, part.end - part.from, paragraph_mark) == 0;
    };
    const auto add_range = [&](std::size_t from, std::size_t end) {
      if (from == end) return;
      const Range part{from, end};
      if (!out_.empty() && out_.back().change == change && !is_mark(part)) {
        Range& last = change == Change::deleted ? out_.back().old : out_.back().now;
        if (last.end == from && !is_mark(last)) {
          last.end = end;
          return;
        }
      }
      out_.push_back({change, change == Change::deleted ? part : Range{}, change == Change::deleted ? Range{} : part});
    };
    for (std::size_t mark = flat.utf8.find(paragraph_mark, range.from); mark < range.end;
         mark = flat.utf8.find(paragraph_mark, range.from)) {
      add_range(range.from, mark);
      add_range(mark, mark + paragraph_mark.size());
      range.from = mark + paragraph_mark.size();
    }
    add_range(range.from, range.end);
  }

  void keep(const Word& old, const Word& now) {
    add(Change::none, {old.from, old.end}, {now.from, now.end});
    const Range old_space{old.end, old.space_end}, now_space{now.end, now.space_end};
    const bool had = old_space.from < old_space.end, has = now_space.from < now_space.end;
    if (had == has)
      add(Change::none, old_space, now_space);
    else if (has)
      divide(now_, now_space, Change::inserted);
    else
      divide(old_, old_space, Change::deleted);
  }

  const FlatText &old_, &now_;
  std::vector<Stretch> out_;
};

using Names = std::set<std::string, std::less<>>;

// Paragraph by paragraph of a text that was joined.
class Marking {
 public:
  Marking(const Inlines& old, const Inlines& now, const FlatText& old_flat, const FlatText& now_flat)
      : old_(old), now_(now), old_flat_(old_flat), now_flat_(now_flat) {}

  std::vector<MarkedParagraph> run(const std::vector<Stretch>& stretches) {
    out_.emplace_back();
    for (const Stretch& each : stretches) {
      switch (each.change) {
        case Change::none: kept(each.now); break;
        case Change::inserted: changed(each.now, now_flat_, Change::inserted); break;
        case Change::deleted: changed(each.old, old_flat_, Change::deleted); break;
      }
    }
    return std::move(out_);
  }

 private:
  void kept(Range range) {
    for (std::size_t mark = now_flat_.utf8.find(paragraph_mark, range.from); mark < range.end;
         mark = now_flat_.utf8.find(paragraph_mark, range.from)) {
      append(out_.back().content, cut(now_, range.from, mark, anchors_));
      out_.emplace_back();
      range.from = mark + paragraph_mark.size();
    }
    append(out_.back().content, cut(now_, range.from, range.end, anchors_));
  }

  void changed(Range range, const FlatText& flat, Change change) {
    if (flat.utf8.compare(range.from, range.end - range.from, paragraph_mark) == 0) {
      out_.back().end = change;
      out_.emplace_back();
    } else if (change == Change::inserted) {
      out_.back().content.push_back({document::Inserted{cut(now_, range.from, range.end, anchors_)}});
    } else {
      Names of_old;
      out_.back().content.push_back({document::Deleted{as_gone(cut(old_, range.from, range.end, of_old))}});
    }
  }

  const Inlines &old_, &now_;
  const FlatText &old_flat_, &now_flat_;
  Names anchors_;
  std::vector<MarkedParagraph> out_;
};

}  // namespace

std::vector<MarkedParagraph> marked(std::span<const Inlines> old, std::span<const Inlines> now,
                                    likeness::Vocabulary& vocabulary) {
  const Inlines all_old = joined(old), all_now = joined(now);
  const FlatText old_flat = flat_text(all_old, vocabulary), now_flat = flat_text(all_now, vocabulary);
  return Marking(all_old, all_now, old_flat, now_flat).run(Stretches(old_flat, now_flat).run());
}

Inlines without_bold(const Inlines& content) {
  Inlines out;
  for (const document::Inline& piece : content) {
    if (const auto* strong = std::get_if<document::Strong>(&piece.kind)) {
      append(out, without_bold(strong->content));
      continue;
    }
    document::Inline copy = piece;
    if (Inlines* inner = document::content_of(copy)) *inner = without_bold(*inner);
    out.push_back(std::move(copy));
  }
  return out;
}

// The words of a note are as bold as its number.
Inlines bold(Inlines content) {
  Inlines out;
  if (content.empty()) return out;
  for (document::Inline& piece : content)
    if (auto* note = std::get_if<document::Note>(&piece.kind)) note->content = bold(std::move(note->content));
  out.push_back({document::Strong{std::move(content)}});
  return out;
}

Both in_bold(const Inlines& marked_old, const Inlines& marked_now, likeness::Vocabulary& vocabulary) {
  const Inlines old = without_bold(marked_old), now = without_bold(marked_now);
  const FlatText old_flat = flat_text(old, vocabulary), now_flat = flat_text(now, vocabulary);
  Both both;
  Names of_old, of_now;
  for (const Stretch& each : Stretches(old_flat, now_flat).run()) {
    Inlines was = cut(old, each.old.from, each.old.end, of_old), is = cut(now, each.now.from, each.now.end, of_now);
    const bool changed = each.change != Change::none;
    append(both.old, changed ? bold(std::move(was)) : std::move(was));
    append(both.now, changed ? bold(std::move(is)) : std::move(is));
  }
  return both;
}

std::optional<Both> difference(const Inlines& old, const Inlines& now, likeness::Vocabulary& vocabulary) {
  if (flat_text(old, vocabulary).numbers == flat_text(now, vocabulary).numbers) return std::nullopt;
  return in_bold(old, now, vocabulary);
}

}  // namespace comparison
