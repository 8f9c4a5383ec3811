// Entries -> the bytes of a ZIP archive (APPNOTE.TXT), the same ones every time: no clock, no disk.
#pragma once
#include <string>
#include <vector>

#include "zip/deflated_parts.hpp"

// Not `zip`: libzip, which the tests unpack with, has a struct of that name.
namespace zip_archive {

struct Entry {
  std::string name;  // without a leading slash
  std::string bytes;
  bool stored = false;  // as it is: compressed already, or for who looks at the first bytes of the archive
};

// What every entry is dated. ZIP knows no earlier day than the first.
enum class Day {
  first = 1,  // 1980-01-01
  // 1980-01-02: the number that stands for midnight of the day before is taken for something else by odfvalidator.
  second
};

// In this order. Throws MachineFault (library-failed).
std::string write(const std::vector<Entry>& entries, Day day, DeflatedParts& deflated);

}  // namespace zip_archive
