// gegevens of a report of ours, from its first page.
#pragma once
#include <string>
#include <vector>

#include "import/runs.hpp"
#include "import/words.hpp"
#include "section/marks.hpp"
#include "section/section.hpp"

namespace importing {

class MarkedFacts {
 public:
  // All outlive it.
  MarkedFacts(const section::Marks& marks, const PrintedWords& printed, section::Particulars& out)
      : marks_(marks), printed_(printed), out_(out) {}

  // A line of the data block. What it shows is known by its label; a day or a meeting that was changed is read anew,
  // and where it is none it stays as a veld of this label.
  void line(const std::string& label, const std::string& value);
  // The masthead: the organisation, and the document. What a clerk wrote there beside these is given back.
  std::string masthead(const Runs& runs);

 private:
  const section::MarkedFact* take(const std::string& label, const std::string& value);
  bool put(const section::MarkedFact& fact, const std::string& value);
  bool put_meeting(const section::MarkedFact& fact, const std::string& value);

  const section::Marks& marks_;
  const PrintedWords& printed_;
  section::Particulars& out_;
  std::vector<const section::MarkedFact*> taken_;
};

}  // namespace importing
