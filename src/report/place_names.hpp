// The ids of the places of a report.
#pragma once
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "section/section.hpp"

namespace report {

// In a book, by what a reference there says: "2.6.1#jeugd" of a section, "#leeswijzer" of the book itself. An id has no
// white space.
std::string place_in_book(std::string_view reference);

class PlaceNames {
 public:
  // The section outlives it. `in_book`: what a reference from elsewhere in the book has before the id; distinct from
  // that of the other sections. None: it is a report of its own.
  explicit PlaceNames(const section::Section& section, std::optional<std::string> in_book = std::nullopt);

  // The id that its author gave, which stays the same from year to year. Else `made`, "actie-4", with a number behind
  // it where that is taken; `made` differs from one call to the next.
  std::string of(const std::optional<section::Value>& id, std::string made) const;
  // Those that the author gave.
  const std::set<std::string, std::less<>>& given() const { return given_; }
  // Whether an author gave it.
  bool is_given(std::string_view id) const { return id != title_ && given_.contains(id); }
  // Its number, "2.6.1", else "titel".
  const std::string& of_title() const { return title_; }
  // Of what its author gave that id.
  std::string at(std::string_view id) const;
  bool is_in_book() const { return in_book_.has_value(); }

 private:
  std::string not_given(std::string made) const;

  std::optional<std::string> in_book_;
  std::set<std::string, std::less<>> given_;
  std::string title_;
};

}  // namespace report
