// What the columns of a table ask for, in each way that it may be set.
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "layout/table_extents.hpp"
#include "layout/table_scale.hpp"

namespace layout {

// A table that is set, in the letters of the style.
struct Fitted {
  const document::Table* table = nullptr;
  const SetTable* set = nullptr;
};

// Where it stands; points.
struct TablePlace {
  double measure = 0;
  double outdent = 0;
  bool turned = false;
};

// What the words of a column ask of it at least.
enum class Words {
  whole,        // the longest of them
  comfortable,  // that, or some letters beside each other
  divided       // their longest part between two hyphens
};

// One way to set the table.
struct Attempt {
  TablePlace place;
  Words words = Words::whole;
  double size = 0;
  double gap = 0;
};

// Of tables that are set alike. They must outlive it.
class TableAsks {
 public:
  TableAsks(std::span<const Fitted> tables, Flow& flow);

  Scale scale(double size) const;
  double gap_after(std::size_t column, double gap) const;
  double gaps(double gap) const;  // all of them

  // Of the first columns, in the letters of every attempt.
  void ask_at_least(std::span<const double> widths) { least_.assign(widths.begin(), widths.end()); }

  // What each column asks for, with what cells over several columns lack.
  std::vector<double> columns(const Attempt& attempt, double text::Extent::* part);
  // Of all the tables in their order, in the letters of the style or, behind `rows`, of its attempt.
  const TableExtents& extents(Words words) { return asked(words).extents; }
  const std::vector<std::vector<text::Extent>>& rows(const Attempt& attempt);
  // For each column a figure, or else a letter; in the letters of the style.
  Floors floors();

 private:
  struct Asked {
    TableExtents extents;
    std::vector<text::Extent> head, body;  // the widest of each column
  };
  Asked& asked(Words words);
  std::vector<double> alone(const Attempt& attempt, double text::Extent::* part);
  void keep_short_words_whole(const Attempt& attempt, std::vector<std::vector<text::Extent>>& rows);
  template <class Visit>
  void widen(const Attempt& attempt, double text::Extent::* part, std::vector<double>& columns, const Visit& visit);
  double lack(const TableExtents::Spanning& each, double asked, const std::vector<double>& columns, double gap) const;

  std::span<const Fitted> tables_;
  Flow& flow_;
  const style::Style& style_;
  const std::vector<document::Column>& columns_;
  const double text_, head_, smallest_;  // sizes of letters
  std::optional<Asked> asked_[2];        // with words whole, and hyphenated
  std::vector<double> least_;
};

}  // namespace layout
