// What was found out about words, by their text.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace text {

// In two generations: a word that is asked for again moves to the younger one, and `age` drops the older. So the words
// of every text stay, and those of one text go, whatever the number of texts.
template <class Value>
class WordCache {
 public:
  // The reference lasts until the word is dropped.
  Value* find(std::string_view word) {
    if (const auto found = recent_.find(word); found != recent_.end()) return &found->second;
    const auto found = older_.find(word);
    return found == older_.end() ? nullptr : &recent_.insert(older_.extract(found)).position->second;
  }
  Value& put(std::string_view word, Value value) {
    return recent_.emplace(std::string(word), std::move(value)).first->second;
  }
  void age() {
    older_ = std::move(recent_);
    recent_.clear();
  }
  std::size_t recent() const { return recent_.size(); }
  std::size_t size() const { return recent_.size() + older_.size(); }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  std::unordered_map<std::string, Value, Hash, std::equal_to<>> recent_, older_;
};

}  // namespace text
