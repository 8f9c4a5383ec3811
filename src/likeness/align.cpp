#include "likeness/align.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "likeness/subsequence.hpp"

namespace likeness {
namespace {

constexpr std::size_t most_candidates = 200;  // of a block
constexpr double alike = 0.5;                 // from here on one is taken for a new wording of the other
constexpr double alike_elsewhere = 0.7;       // the same of one that stands elsewhere
constexpr std::size_t least_words_elsewhere = 4;

using Words = std::vector<std::uint32_t>;

Words sorted(std::span<const std::uint32_t> words) {
  Words out(words.begin(), words.end());
  std::sort(out.begin(), out.end());
  return out;
}

double likeness_of_sorted(const Words& a, const Words& b) {
  if (a.empty() || b.empty()) return 0;
  std::size_t common = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) {
      ++common;
      ++i;
      ++j;
    } else {
      ++(*i < *j ? i : j);
    }
  }
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

struct HashOfBlock {
  std::size_t operator()(const Block* block) const {
    std::size_t hash = 14695981039346656037U ^ block->kind;
    for (const std::uint32_t word : block->words) hash = (hash ^ word) * 1099511628211U;
    return hash;
  }
};
struct SameBlock {
  bool operator()(const Block* a, const Block* b) const { return a->kind == b->kind && a->words == b->words; }
};

struct Candidate {
  std::size_t old = 0, now = 0;
  double score = 0;
};

// Candidates that stand in the order of both and are together as alike as can be.
std::vector<Candidate> best_in_order(std::vector<Candidate> candidates) {
  // Two with the same old block must not both be taken: the later places come first.
  std::sort(candidates.begin(), candidates.end(),
            [](const auto& a, const auto& b) { return a.old != b.old ? a.old < b.old : a.now > b.now; });
  std::vector<double> total(candidates.size());
  std::vector<std::size_t> before(candidates.size(), none);
  std::map<std::size_t, std::size_t> ends;  // by place of the new one: the best row of candidates that ends there
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const auto next = ends.lower_bound(candidates[i].now);
    total[i] = candidates[i].score;
    if (next != ends.begin()) {
      before[i] = std::prev(next)->second;
      total[i] += total[before[i]];
    }
    if (next != ends.end() && next->first == candidates[i].now && total[next->second] >= total[i]) continue;
    auto place = ends.insert_or_assign(candidates[i].now, i).first;
    for (++place; place != ends.end() && total[place->second] <= total[i];) place = ends.erase(place);
  }
  std::vector<Candidate> best;
  for (std::size_t i = ends.empty() ? none : ends.rbegin()->second; i != none; i = before[i])
    best.push_back(candidates[i]);
  return best;
}

class Aligner {
 public:
  Aligner(std::span<const Block> old, std::span<const Block> now) : old_(old), now_(now) {
    out_.old_to_now.assign(old.size(), none);
    out_.now_to_old.assign(now.size(), none);
    out_.moved.assign(now.size(), false);
  }

  Alignment run() {
    pair_keys();
    pair_equal();
    pair_alike();
    pair_elsewhere();
    mark_moved();
    return std::move(out_);
  }

 private:
  void pair(std::size_t old, std::size_t now) {
    out_.old_to_now[old] = now;
    out_.now_to_old[now] = old;
  }
  bool is_free(const Candidate& c) const { return out_.old_to_now[c.old] == none && out_.now_to_old[c.now] == none; }
  bool may_pair(std::size_t old, std::size_t now) const {
    return old_[old].kind == now_[now].kind && (old_[old].key.empty() || now_[now].key.empty());
  }

  void pair_keys() {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < old_.size(); ++i)
      if (!old_[i].key.empty()) places.emplace(old_[i].key, i);
    for (std::size_t j = 0; j < now_.size(); ++j) {
      if (now_[j].key.empty()) continue;
      const auto found = places.find(now_[j].key);
      if (found == places.end() || old_[found->second].kind != now_[j].kind) continue;
      if (out_.old_to_now[found->second] == none) pair(found->second, j);
    }
  }

  // All of both texts, those that have a partner by key too: they hold the others in their places.
  void pair_equal() {
    std::unordered_map<const Block*, std::uint32_t, HashOfBlock, SameBlock> numbers;
    const auto number = [&](const Block& block) {
      return numbers.emplace(&block, static_cast<std::uint32_t>(numbers.size())).first->second;
    };
    Words old, now;
    for (const Block& block : old_) old.push_back(number(block));
    for (const Block& block : now_) now.push_back(number(block));
    // Pairs by key are of one number, whatever their words.
    for (std::size_t i = 0; i < old_.size(); ++i)
      if (const std::size_t j = out_.old_to_now[i]; j != none)
        old[i] = now[j] = static_cast<std::uint32_t>(numbers.size() + i);
    for (const Pair& same : longest_common(old, now)) {
      if (out_.old_to_now[same.old] == none) pair(same.old, same.now);
      anchors_.push_back(same);
    }
  }

  void pair_alike() {
    Pair from{0, 0};
    for (const Pair& anchor : anchors_) {
      pair_between(from, anchor);
      from = {anchor.old + 1, anchor.now + 1};
    }
    pair_between(from, {old_.size(), now_.size()});
  }

  void pair_between(Pair from, Pair end) {
    std::vector<std::size_t> old, now;
    for (std::size_t i = from.old; i < end.old; ++i)
      if (out_.old_to_now[i] == none) old.push_back(i);
    for (std::size_t j = from.now; j < end.now; ++j)
      if (out_.now_to_old[j] == none) now.push_back(j);
    if (old.empty() || now.empty()) return;
    for (const Candidate& each : best_in_order(candidates(old, now, alike))) pair(each.old, each.now);
  }

  // Those of `old` and `now` that are at least so alike. Where there are many, only those that share rare words are
  // looked at.
  std::vector<Candidate> candidates(const std::vector<std::size_t>& old, const std::vector<std::size_t>& now,
                                    double least) const {
    std::vector<Words> words;
    for (const std::size_t j : now) words.push_back(sorted(now_[j].words));
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> where;  // of words, in `now`
    if (now.size() > most_candidates)
      for (std::size_t n = 0; n < now.size(); ++n)
        for (std::size_t w = 0; w < words[n].size(); ++w)
          if (w == 0 || words[n][w] != words[n][w - 1]) where[words[n][w]].push_back(n);
    std::vector<Candidate> found;
    for (std::size_t o = 0; o < old.size(); ++o) {
      const Words mine = sorted(old_[old[o]].words);
      const auto look = [&](std::size_t n) {
        if (!may_pair(old[o], now[n])) return;
        if (const double score = likeness_of_sorted(mine, words[n]); score >= least)
          found.push_back({old[o], now[n], score});
      };
      if (now.size() <= most_candidates) {
        for (std::size_t n = 0; n < now.size(); ++n) look(n);
      } else {
        for (const std::size_t n : sharing_rare_words(mine, where, o * now.size() / old.size())) look(n);
      }
    }
    return found;
  }

  // The rarest words first; where too many have one, those at the nearest place in the order.
  static std::vector<std::size_t> sharing_rare_words(
      const Words& mine, const std::unordered_map<std::uint32_t, std::vector<std::size_t>>& where, std::size_t place) {
    std::vector<const std::vector<std::size_t>*> lists;
    for (std::size_t w = 0; w < mine.size(); ++w) {
      if (w > 0 && mine[w] == mine[w - 1]) continue;
      if (const auto found = where.find(mine[w]); found != where.end()) lists.push_back(&found->second);
    }
    std::stable_sort(lists.begin(), lists.end(), [](const auto* a, const auto* b) { return a->size() < b->size(); });
    std::vector<std::size_t> near;
    for (const auto* list : lists) {
      const std::size_t left = most_candidates - near.size();
      auto from = list->begin();
      if (list->size() > left) {
        const auto at = std::lower_bound(list->begin(), list->end(), place) - list->begin();
        const auto most = static_cast<std::ptrdiff_t>(left);
        from += std::clamp(at - most / 2, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(list->size()) - most);
      }
      near.insert(near.end(), from, from + static_cast<std::ptrdiff_t>(std::min(left, list->size())));
      if (near.size() == most_candidates) break;
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    return near;
  }

  void pair_elsewhere() {
    std::vector<std::size_t> old, now;
    for (std::size_t i = 0; i < old_.size(); ++i)
      if (out_.old_to_now[i] == none && old_[i].words.size() >= least_words_elsewhere) old.push_back(i);
    for (std::size_t j = 0; j < now_.size(); ++j)
      if (out_.now_to_old[j] == none && now_[j].words.size() >= least_words_elsewhere) now.push_back(j);
    if (old.empty() || now.empty()) return;
    std::vector<Candidate> found = candidates(old, now, alike_elsewhere);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    for (const Candidate& each : found)
      if (is_free(each)) pair(each.old, each.now);
  }

  // As few as can be: the longest row of pairs that are in order stands.
  void mark_moved() {
    std::vector<Candidate> pairs;
    for (std::size_t i = 0; i < old_.size(); ++i)
      if (const std::size_t j = out_.old_to_now[i]; j != none) {
        pairs.push_back({i, j, 1.0 + static_cast<double>(now_[j].words.size())});
        out_.moved[j] = true;
      }
    for (const Candidate& each : best_in_order(std::move(pairs))) out_.moved[each.now] = false;
  }

  std::span<const Block> old_, now_;
  Alignment out_;
  std::vector<Pair> anchors_;
};

}  // namespace

double likeness(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b) {
  return likeness_of_sorted(sorted(a), sorted(b));
}

Alignment align(std::span<const Block> old, std::span<const Block> now) { return Aligner(old, now).run(); }

}  // namespace likeness
