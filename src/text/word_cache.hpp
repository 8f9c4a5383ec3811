// What was found out about words, by their text, in bounded memory.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace text {

// What is known of a word hangs on its language and on one thing more, such as its font.
//
// A cache in two generations: a word that is asked for again is copied to the younger one, and when that is full it
// becomes the older one, whose words go. A generation only ever grows, so what is in it stays where it is as long as
// someone holds the generation.
template <class Distinction, class Value>
class WordCache {
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  struct Table {
    Distinction of;
    std::string language;
    std::unordered_map<std::string, Value, Hash, std::equal_to<>> words;
  };
  // A table for each language and distinction, so that a look-up builds no key.
  struct Generation {
    std::vector<std::unique_ptr<Table>> tables;
    std::size_t words = 0;  // in all tables

    Table* table(const Distinction& of, std::string_view language) const {
      for (const auto& known : tables)
        if (known->of == of && known->language == language) return known.get();
      return nullptr;
    }
    const Value* find(const Distinction& of, std::string_view language, std::string_view word) const {
      const Table* in = table(of, language);
      if (in == nullptr) return nullptr;
      const auto found = in->words.find(word);
      return found == in->words.end() ? nullptr : &found->second;
    }
  };

 public:
  explicit WordCache(std::size_t most_in_generation) : most_(most_in_generation) {}

  // What is known of the word; else what `make` gives, which is remembered. It is in the younger generation.
  template <class Make>
  const Value& get(const Distinction& of, std::string_view language, std::string_view word, Make make) {
    if (latest_ == nullptr || latest_->of != of || latest_->language != language)
      latest_ = younger_->table(of, language);
    if (latest_ != nullptr)
      if (const auto known = latest_->words.find(word); known != latest_->words.end()) return known->second;
    const Value* old = older_->find(of, language, word);
    return put(of, language, word, old != nullptr ? *old : make());
  }

  const Value* find(const Distinction& of, std::string_view language, std::string_view word) const {
    const Value* known = younger_->find(of, language, word);
    return known != nullptr ? known : older_->find(of, language, word);
  }

  // Whoever holds it may point at what the last call of `get` gave.
  std::shared_ptr<const void> younger() const { return younger_; }

 private:
  const Value& put(const Distinction& of, std::string_view language, std::string_view word, Value value) {
    if (younger_->words >= most_) {
      older_ = std::exchange(younger_, std::make_shared<Generation>());
      latest_ = nullptr;
    }
    if (latest_ == nullptr)
      latest_ = younger_->tables.emplace_back(std::make_unique<Table>(Table{of, std::string(language), {}})).get();
    ++younger_->words;
    return latest_->words.emplace(std::string(word), std::move(value)).first->second;
  }

  std::size_t most_;
  std::shared_ptr<Generation> younger_ = std::make_shared<Generation>(), older_ = std::make_shared<Generation>();
  Table* latest_ = nullptr;  // of the younger, where the last word was put or found
};

}  // namespace text
