// Where lines end, on boxes made by hand: no shaper, no dictionary.
#include "text/line_ends.hpp"

#include <algorithm>
#include <random>

#include "catch.hpp"
#include "text/justification.hpp"

namespace {

using text::After;
using text::Alignment;
using text::Method;
using text::WordBox;
using Ends = std::vector<std::size_t>;

WordBox box(double width, After after) {
  const bool wide = after == After::space || after == After::tie || after == After::hyphen;
  return {0, 0, 0, width, wide ? 1.0 : 0.0, after};
}

// "aaa bb-cccc": letters of width 1; " " a space, "_" a tie, "-" a place for a hyphen, "|" one without.
std::vector<WordBox> boxes(std::string_view pattern) {
  std::vector<WordBox> out;
  double width = 0;
  for (const char c : pattern) {
    if (c != ' ' && c != '_' && c != '-' && c != '|') {
      ++width;
      continue;
    }
    out.push_back(box(width, c == ' '   ? After::space
                             : c == '_' ? After::tie
                             : c == '-' ? After::hyphen
                                        : After::opportunity));
    width = 0;
  }
  out.push_back(box(width, After::end));
  return out;
}

// The lines as in the pattern, without the character that ends each.
std::vector<std::string> lines(std::string_view pattern, double measure, Method method = Method::total_fit,
                               Alignment alignment = Alignment::left) {
  const auto made = boxes(pattern);
  std::vector<std::string> out;
  std::size_t at = 0, first = 0;
  for (const std::size_t end : text::line_ends(made, measure, alignment, method).ends) {
    std::size_t size = 0;
    for (; first < end; ++first) size += static_cast<std::size_t>(made[first].width) + 1;
    out.emplace_back(pattern.substr(at, size));
    at += size;
    const bool shows = !out.back().empty() && (out.back().back() == '-');
    if (!out.back().empty() && at <= pattern.size() && !shows) out.back().pop_back();
  }
  return out;
}

double width(const std::vector<WordBox>& boxes, std::size_t first, std::size_t end) {
  double width = 0;
  for (std::size_t i = first; i < end; ++i) {
    width += boxes[i].width;
    const bool space = boxes[i].after == After::space || boxes[i].after == After::tie;
    if (space ? i + 1 < end : i + 1 == end && boxes[i].after == After::hyphen) width += boxes[i].after_width;
  }
  return width;
}

std::vector<WordBox> random_paragraph(std::mt19937& random, int words, int hyphen_in) {
  std::vector<WordBox> out;
  for (int word = 0; word < words; ++word) {
    for (int part = static_cast<int>(random() % 3); hyphen_in > 0 && part > 0; --part)
      out.push_back(box(1 + static_cast<double>(random() % 4), random() % 5 == 0 ? After::opportunity : After::hyphen));
    const auto after = word + 1 == words ? After::end : random() % 12 == 0 ? After::tie : After::space;
    out.push_back(box(1 + static_cast<double>(random() % 9), after));
  }
  return out;
}

// Squares of what each line but the last lacks, as a part of the measure.
double raggedness(const std::vector<WordBox>& boxes, const Ends& ends, double measure) {
  double sum = 0;
  for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
    const double lacks = (measure - width(boxes, i == 0 ? 0 : ends[i - 1], ends[i])) / measure;
    sum += lacks * lacks;
  }
  return sum;
}

bool is_right(const std::vector<WordBox>& boxes, const Ends& ends) {
  std::size_t before = 0;
  for (const std::size_t end : ends) {
    if (end <= before || end > boxes.size()) return false;
    const After after = boxes[end - 1].after;
    if (end < boxes.size() && (after == After::nothing || after == After::tie)) return false;
    before = end;
  }
  return before == boxes.size();
}

}  // namespace

TEST_CASE("no boxes make no lines") {
  for (const Method method : {Method::total_fit, Method::greedy})
    CHECK(text::line_ends({}, 10, Alignment::left, method).ends.empty());
}

TEST_CASE("what fits on one line stands on one") {
  for (const Method method : {Method::total_fit, Method::greedy}) {
    CHECK(lines("aaa bbb", 7, method) == std::vector<std::string>{"aaa bbb"});
  }
  CHECK(lines("aaa bbb", 6.9) == std::vector<std::string>{"aaa", "bbb"});
}

TEST_CASE("greedy lines are as full as they can be, total fit evens them out") {
  const std::string_view pattern = "aaa bb cc ddddd";
  CHECK(lines(pattern, 6, Method::greedy) == std::vector<std::string>{"aaa bb", "cc", "ddddd"});
  CHECK(lines(pattern, 6, Method::total_fit) == std::vector<std::string>{"aaa", "bb cc", "ddddd"});
}

TEST_CASE("no line ends at a tie") {
  CHECK(lines("aaa bb_cc dd", 6) == std::vector<std::string>{"aaa", "bb_cc", "dd"});
  CHECK(lines("aaa bb_cc dd", 6, Method::greedy) == std::vector<std::string>{"aaa", "bb_cc", "dd"});
}

TEST_CASE("the hyphen counts in the width of its line") {
  CHECK(lines("aaaa bbb-bbb", 8) == std::vector<std::string>{"aaaa", "bbb-bbb"});
  CHECK(lines("aaaaaaaa bbb-bbbbbbbbbb", 13) == std::vector<std::string>{"aaaaaaaa bbb-", "bbbbbbbbbb"});
  CHECK(lines("aaaaaaaa bbb-bbbbbbbbbb", 12) == std::vector<std::string>{"aaaaaaaa", "bbb-", "bbbbbbbbbb"});
}

TEST_CASE("a hyphen is set only for lines that are much better") {
  const std::string a(27, 'a'), b(14, 'b'), c(13, 'c');
  const std::string pattern = a + " b-" + b + " " + c + " dddd";
  CHECK(lines(pattern, 30) == std::vector<std::string>{a, "b-" + b + " " + c, "dddd"});
  CHECK(lines(pattern, 30, Method::greedy) == std::vector<std::string>{a + " b-", b + " " + c, "dddd"});
  CHECK(lines("aaaaaaaaaa bb-bbbb cccccccc", 14) == std::vector<std::string>{"aaaaaaaaaa bb-", "bbbb cccccccc"});
}

TEST_CASE("at most two hyphens stand in a row where lines fit otherwise") {
  // Four lines in a row would be full with hyphens.
  const std::string_view pattern = "aaaa bbbbb-ccccc ddd-eeeee fff-ggggg hhh-iiiii jjjj";
  const auto made = boxes(pattern);
  for (double measure = 8; measure < 30; ++measure) {
    const auto ends = text::line_ends(made, measure, Alignment::left, Method::total_fit).ends;
    int row = 0;
    for (const std::size_t end : ends) {
      row = made[end - 1].after == After::hyphen ? row + 1 : 0;
      CHECK(row <= 2);
    }
  }
}

TEST_CASE("a third hyphen in a row is better than a line that does not fit") {
  CHECK(lines("aaaa-bbbb-cccc-dddd-eeee", 5) == std::vector<std::string>{"aaaa-", "bbbb-", "cccc-", "dddd-", "eeee"});
}

TEST_CASE("the last line is not the end of a divided word where that can be helped") {
  CHECK(lines("aaaaa bbbbb ccc-ddd", 15) == std::vector<std::string>{"aaaaa bbbbb", "ccc-ddd"});
}

TEST_CASE("no word is divided before a last line of less than 15 % of the measure, though the line gets worse") {
  CHECK(lines("aaaaaaaaaa bbbbbbb-ccc", 20).back() == "ccc");
  CHECK(lines("aaaaaaaaaa bbbbbbbb-cc", 20).back() == "bbbbbbbb-cc");
  CHECK(lines("aaaaaaaaaa bbbbb-ccc-dd", 20).back() == "ccc-dd");
  const std::string words = "aaaa aaa aaaa aaa aaaa ";  // 23
  CHECK(lines(words + "bbbb-cccccc", 30, Method::total_fit, Alignment::justified).back() == "cccccc");
  CHECK(lines(words + "bbbb-cccc", 30, Method::total_fit, Alignment::justified).back() == "bbbb-cccc");
  // Unless nothing else fits.
  CHECK(lines("aaaaaaaaaaaaaaaaaaa-bb", 20) == std::vector<std::string>{"aaaaaaaaaaaaaaaaaaa-", "bb"});
}

TEST_CASE("what hangs in the margin takes no room on the line") {
  auto made = boxes("aaaaa bbbbb ccccc");
  CHECK(text::line_ends(made, 10.5, Alignment::left, Method::total_fit).ends == Ends{1, 2, 3});
  made[0].hangs_before = 0.25F;
  CHECK(text::line_ends(made, 10.5, Alignment::left, Method::total_fit).ends == Ends{1, 2, 3});
  made[1].hangs_behind = 0.25F;
  CHECK(text::line_ends(made, 10.5, Alignment::left, Method::total_fit).ends == Ends{2, 3});
}

TEST_CASE("a short word does not end alone on the last line where that can be helped") {
  CHECK(lines("aaaaaaaaa bbbbbbbbb ccccccccc dd f", 32, Method::greedy).back() == "f");
  CHECK(lines("aaaaaaaaa bbbbbbbbb ccccccccc dd f", 32).back() == "dd f");
}

TEST_CASE("a box that is wider than the measure stands on a line of its own") {
  CHECK(lines("aa bbbbbbbbbb cc", 5) == std::vector<std::string>{"aa", "bbbbbbbbbb", "cc"});
  CHECK_FALSE(text::line_ends(boxes("aa bbbbbbbbbb cc"), 5, Alignment::left, Method::total_fit).good);
  CHECK(lines("aa bbbbbbbbbb cc", 5, Method::greedy) == std::vector<std::string>{"aa", "bbbbbbbbbb", "cc"});
}

TEST_CASE("lines are good when none is loose or overfull") {
  const auto good = [](std::string_view pattern, double measure) {
    return text::line_ends(boxes(pattern), measure, Alignment::left, Method::total_fit).good;
  };
  CHECK(good("aaaaaaaaa bbb", 10));
  CHECK(good("aaaaaaaaa bbbbbbbbb c", 10));
  CHECK_FALSE(good("aaa bbbbbbbbb c", 10));
}

TEST_CASE("justified lines may shrink a little, but the last may not") {
  // 11 with one space: a fifth of that is allowed, and 1.5 % of the letters.
  CHECK(lines("aaaaa bbbbb ccccc", 10.66, Method::total_fit, Alignment::justified) ==
        std::vector<std::string>{"aaaaa bbbbb", "ccccc"});
  CHECK(lines("aaaaa bbbbb ccccc", 10.64, Method::total_fit, Alignment::justified) ==
        std::vector<std::string>{"aaaaa", "bbbbb", "ccccc"});
  CHECK(lines("aaaaa bbbbb", 10.85, Method::total_fit, Alignment::justified) ==
        std::vector<std::string>{"aaaaa", "bbbbb"});
  CHECK(lines("aaaaa bbbbb ccccc", 10.85) == std::vector<std::string>{"aaaaa", "bbbbb", "ccccc"});
}

TEST_CASE("whatever the text, lines end where they may, and every line fits") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const auto made = random_paragraph(random, 1 + static_cast<int>(random() % 40), round % 2);
    const double measure = 13 + static_cast<double>(random() % 40);
    for (const Method method : {Method::total_fit, Method::greedy})
      for (const Alignment alignment : {Alignment::left, Alignment::justified}) {
        const auto ends = text::line_ends(made, measure, alignment, method).ends;
        REQUIRE(is_right(made, ends));
        // A tie may join what is wider than any line; the breaker of paragraphs sees to that.
        for (std::size_t i = 0; i < ends.size(); ++i) {
          const std::size_t first = i == 0 ? 0 : ends[i - 1];
          const auto may_end = [&](const WordBox& a) { return a.after != After::tie && a.after != After::nothing; };
          const auto first_end = std::find_if(made.begin() + static_cast<std::ptrdiff_t>(first), made.end(), may_end);
          const auto least = static_cast<std::size_t>(first_end - made.begin()) + 1;
          const double natural = width(made, first, ends[i]), spaces = static_cast<double>(ends[i] - first);
          const double loss = alignment == Alignment::justified ? text::loss(natural, std::min(spaces, natural)) : 0;
          if (least < ends[i]) CHECK(natural <= measure + loss + 0.001);
        }
      }
  }
}

TEST_CASE("total fit is never more ragged than greedy, and mostly less") {
  std::mt19937 random(11);
  double total = 0, greedy = 0;
  for (int round = 0; round < 300; ++round) {
    auto made = random_paragraph(random, 10 + static_cast<int>(random() % 60), 0);
    made.back().width = 9;  // not a short word alone on the last line: that has a cost of its own
    const double measure = 30 + static_cast<double>(random() % 45);
    const double by_total =
        raggedness(made, text::line_ends(made, measure, Alignment::left, Method::total_fit).ends, measure);
    const double by_greedy =
        raggedness(made, text::line_ends(made, measure, Alignment::left, Method::greedy).ends, measure);
    CHECK(by_total <= by_greedy + 1e-9);
    total += by_total;
    greedy += by_greedy;
  }
  CHECK(total < 0.95 * greedy);
}

TEST_CASE("total fit finds the best of all ways to break a short paragraph") {
  std::mt19937 random(13);
  for (int round = 0; round < 60; ++round) {
    auto made = random_paragraph(random, 12, 0);
    made.back().width = 9;
    const double measure = 22 + static_cast<double>(random() % 20);
    double best = 1e9;
    for (unsigned choice = 0; choice < 1U << 11; ++choice) {
      Ends ends;
      for (std::size_t i = 0; i < 11; ++i)
        if (choice >> i & 1) ends.push_back(i + 1);
      ends.push_back(12);
      bool fits = is_right(made, ends);
      for (std::size_t i = 0; fits && i < ends.size(); ++i)
        fits = width(made, i == 0 ? 0 : ends[i - 1], ends[i]) <= measure + 0.001;
      if (fits) best = std::min(best, raggedness(made, ends, measure));
    }
    const auto ends = text::line_ends(made, measure, Alignment::left, Method::total_fit).ends;
    CHECK(raggedness(made, ends, measure) == Approx(best).margin(1e-9));
  }
}
