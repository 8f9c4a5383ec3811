#include "comparison/script.hpp"

#include <algorithm>
#include <map>

#include "comparison/units.hpp"

namespace comparison {
namespace {

using likeness::none;
using Kind = Step::Kind;
using Words = std::vector<std::uint32_t>;

constexpr double goes_with = 0.7;        // of the words of a paragraph, that a neighbour had and lost, or got
constexpr std::size_t most_in_gap = 50;  // blocks between two pairs, among which pieces of a paragraph are looked for

// How much of `part` stands in `whole`, beside what `rest` has of it.
double share_of(const Words& part, const Words& whole, const Words& rest) {
  std::map<std::uint32_t, int> left;
  for (const std::uint32_t word : whole) ++left[word];
  for (const std::uint32_t word : rest) --left[word];
  std::size_t found = 0;
  for (const std::uint32_t word : part) {
    const auto known = left.find(word);
    if (known == left.end() || known->second <= 0) continue;
    --known->second;
    ++found;
  }
  return part.empty() ? 0 : static_cast<double>(found) / static_cast<double>(part.size());
}

bool is(const likeness::Block& block, UnitKind kind) { return block.kind == static_cast<std::uint32_t>(kind); }

// From the last one up, so that a heading right above another is found as well.
void pair_headings(std::span<const likeness::Block> old, std::span<const likeness::Block> now,
                   likeness::Alignment& alignment) {
  for (std::size_t i = old.size(); i-- > 0;) {
    if (i + 1 == old.size() || !is(old[i], UnitKind::heading) || alignment.old_to_now[i] != none) continue;
    const std::size_t below = alignment.old_to_now[i + 1];
    if (below == none || below == 0) continue;
    const std::size_t j = below - 1;
    if (alignment.moved[below] && old[i].words != now[j].words) continue;
    if (!is(now[j], UnitKind::heading) || alignment.now_to_old[j] != none) continue;
    if (!old[i].key.empty() && !now[j].key.empty()) continue;  // their author says that they are two
    alignment.old_to_now[i] = j;
    alignment.now_to_old[j] = i;
    alignment.moved[j] = alignment.moved[below];
  }
}

// Paragraphs without a partner that became a part of their neighbour, or were one.
class Divided {
 public:
  Divided(std::span<const likeness::Block> old, std::span<const likeness::Block> now, likeness::Alignment& alignment)
      : old_(old), now_(now), alignment_(alignment), olds_(now.size(), 1), nows_(now.size(), 1) {}

  // For each of the new ones with a partner, how many of either belong to the pair. Their first ones are partners.
  void find() {
    for (std::size_t i = 0; i < old_.size(); ++i) {
      const std::size_t j = alignment_.old_to_now[i];
      if (j == none || alignment_.moved[j] || !is(old_[i], UnitKind::paragraph) || old_[i].words == now_[j].words)
        continue;
      if (grow_now(i, j)) continue;
      grow_old(i, j);
    }
    find_pieces();
  }
  std::size_t olds(std::size_t now) const { return olds_[now]; }
  std::size_t nows(std::size_t now) const { return nows_[now]; }

 private:
  // Where a paragraph was divided into so many that none is like it, or many were joined: between two pairs that stayed
  // the one on one side is what a row of paragraphs on the other side say together.
  void find_pieces() {
    std::size_t i = 0, from = 0;
    for (std::size_t j = 0; j < now_.size(); ++j) {
      const std::size_t partner = alignment_.now_to_old[j];
      if (partner == none || alignment_.moved[j]) continue;
      find_pieces({i, partner}, {from, j});
      i = partner + olds_[j];
      j += nows_[j] - 1;
      from = j + 1;
    }
    find_pieces({i, old_.size()}, {from, now_.size()});
  }

  struct Range {
    std::size_t from = 0, end = 0;
    std::size_t size() const { return end - from; }
  };

  void find_pieces(Range old, Range now) {
    if (old.size() > most_in_gap || now.size() > most_in_gap) return;
    for (std::size_t i = old.from; i < old.end; ++i) {
      if (!is_free_old(i)) continue;
      const Range row = pieces_of(old_[i], now_, now, [&](std::size_t j) { return is_free_now(j); });
      if (row.size() > 0) return pair_pieces({i, i + 1}, row, old, now);
    }
    for (std::size_t j = now.from; j < now.end; ++j) {
      if (!is_free_now(j)) continue;
      const Range row = pieces_of(now_[j], old_, old, [&](std::size_t i) { return is_free_old(i); });
      if (row.size() > 0) return pair_pieces(row, {j, j + 1}, old, now);
    }
  }

  // And looks on at either side of them, so that no two pairs cross.
  void pair_pieces(Range olds, Range nows, Range old, Range now) {
    for (std::size_t i = olds.from; i < olds.end; ++i) alignment_.old_to_now[i] = nows.from;
    for (std::size_t j = nows.from; j < nows.end; ++j) alignment_.now_to_old[j] = olds.from;
    olds_[nows.from] = olds.size();
    nows_[nows.from] = nows.size();
    find_pieces({old.from, olds.from}, {now.from, nows.from});
    find_pieces({olds.end, old.end}, {nows.end, now.end});
  }

  // The row of `others` that are pieces of the block and have most of its words; else an empty one.
  template <class IsFree>
  static Range pieces_of(const likeness::Block& whole, std::span<const likeness::Block> others, Range among,
                         const IsFree& is_free) {
    for (std::size_t from = among.from; from < among.end; ++from) {
      Words have;
      std::size_t end = from;
      while (end < among.end && is_free(end) && share_of(others[end].words, whole.words, have) >= goes_with) {
        have.insert(have.end(), others[end].words.begin(), others[end].words.end());
        ++end;
      }
      if (end - from > 1 && likeness::likeness(have, whole.words) >= goes_with) return {from, end};
    }
    return {};
  }

  bool is_free_now(std::size_t j) const { return alignment_.now_to_old[j] == none && is(now_[j], UnitKind::paragraph); }
  bool is_free_old(std::size_t i) const { return alignment_.old_to_now[i] == none && is(old_[i], UnitKind::paragraph); }

  bool grow_now(std::size_t i, std::size_t j) {
    Words have = now_[j].words;
    std::size_t first = j, end = j + 1;
    const auto take = [&](std::size_t at) {
      if (!is_free_now(at) || share_of(now_[at].words, old_[i].words, have) < goes_with) return false;
      have.insert(have.end(), now_[at].words.begin(), now_[at].words.end());
      return true;
    };
    while (end < now_.size() && take(end)) ++end;
    while (first > 0 && take(first - 1)) --first;
    if (end - first == 1) return false;
    for (std::size_t at = first; at < end; ++at) alignment_.now_to_old[at] = i;
    alignment_.old_to_now[i] = first;
    nows_[first] = end - first;
    return true;
  }

  bool grow_old(std::size_t i, std::size_t j) {
    Words have = old_[i].words;
    std::size_t first = i, end = i + 1;
    const auto take = [&](std::size_t at) {
      if (!is_free_old(at) || share_of(old_[at].words, now_[j].words, have) < goes_with) return false;
      have.insert(have.end(), old_[at].words.begin(), old_[at].words.end());
      return true;
    };
    while (end < old_.size() && take(end)) ++end;
    while (first > 0 && take(first - 1)) --first;
    if (end - first == 1) return false;
    for (std::size_t at = first; at < end; ++at) alignment_.old_to_now[at] = j;
    alignment_.now_to_old[j] = first;
    olds_[j] = end - first;
    return true;
  }

  std::span<const likeness::Block> old_, now_;
  likeness::Alignment& alignment_;
  std::vector<std::size_t> olds_, nows_;
};

}  // namespace

std::vector<Step> script(std::span<const likeness::Block> old, std::span<const likeness::Block> now) {
  likeness::Alignment alignment = likeness::align(old, now);
  pair_headings(old, now, alignment);
  Divided divided(old, now, alignment);
  divided.find();
  std::vector<Step> steps;
  std::size_t i = 0;
  const auto leave_until = [&](std::size_t end) {
    for (; i < end; ++i) {
      const std::size_t j = alignment.old_to_now[i];
      steps.push_back({j == none ? Kind::gone : Kind::moved_away, i, j});
    }
  };
  const auto stays = [&](std::size_t j) { return alignment.now_to_old[j] != none && !alignment.moved[j]; };
  for (std::size_t j = 0; j < now.size();) {
    // What went stands before what came.
    std::size_t next = j;
    while (next < now.size() && !stays(next)) ++next;
    leave_until(next < now.size() ? alignment.now_to_old[next] : old.size());
    for (; j < next; ++j) {
      const std::size_t partner = alignment.now_to_old[j];
      steps.push_back({partner == none ? Kind::come : Kind::moved_here, partner, j});
    }
    if (j == now.size()) break;
    const bool same = old[i].words == now[j].words;
    steps.push_back({same ? Kind::same : Kind::changed, i, j, divided.olds(j), divided.nows(j)});
    i += divided.olds(j);
    j += divided.nows(j);
  }
  leave_until(old.size());
  return steps;
}

}  // namespace comparison
