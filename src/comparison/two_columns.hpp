// The tables of a comparison: Was and Wordt beside each other, under the headings that they stand under.
#pragma once
#include <cstddef>
#include <vector>

#include "comparison/lines.hpp"
#include "comparison/voice.hpp"
#include "document/document.hpp"

namespace comparison {

class TwoColumns {
 public:
  // `voice` outlives it.
  explicit TwoColumns(const Voice& voice) : voice_(voice) {}

  // What follows stands under the heading, which is written when a row does; it must live until then.
  void enter(const document::Heading& heading);
  // A table under a heading of our own.
  void open(document::Inlines heading, int level);
  bool is_open() const { return open_; }
  void close() { open_ = false; }

  void add(Lines was, Lines is);
  // To the last row; 0: Was, 1: Wordt.
  void append(std::size_t column, Lines lines);

  std::vector<document::Block> finish() { return std::move(out_); }

 private:
  void begin_table();

  const Voice& voice_;
  std::vector<document::Block> out_;
  std::vector<const document::Heading*> path_;
  std::size_t written_ = 0;  // of the path
  bool open_ = false;        // the last block is a table that the next row belongs to
};

}  // namespace comparison
