// numbering.xml of a DOCX (ECMA-376 part 1, 17.9): which paragraphs are of one list, and the numbers of headings.
#pragma once
#include <array>
#include <map>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "import/source.hpp"

namespace importing {

class WordNumbers {
 public:
  WordNumbers(const pugi::xml_node& numbering, const std::string& prefix);

  // Membership of the list that numId names; of none for 0 and for one that is not there.
  ListPlace place(std::string_view num_id, int level);
  // Counts the paragraph, and gives the number that stands before it: "2.6.1"; empty for a bullet.
  std::string label(std::string_view num_id, int level);

 private:
  static constexpr int level_count = 9;
  struct Level {
    bool bullet = false, none = false;
    char form = '1';   // 1, a, A, i, I
    std::string text;  // "%1.%2"
    int start = 1;
  };
  struct Abstract {
    std::array<Level, level_count> levels;
    std::array<int, level_count> counts{};
    std::array<bool, level_count> begun{};
  };
  struct Num {
    std::string abstract;
    bool restarts = false;
    std::uint32_t list = 0;
  };
  std::map<std::string, Abstract, std::less<>> abstracts_;
  std::map<std::string, Num, std::less<>> nums_;
};

}  // namespace importing
