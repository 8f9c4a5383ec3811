#include "import/inlines.hpp"

#include <algorithm>
#include <utility>

#include "diagnostics/diagnostics.hpp"
#include "section/link.hpp"
#include "section/values.hpp"
#include "unicode/visible.hpp"

namespace importing {
namespace {

using diagnostics::Code;
using section::Inline;
using section::Inlines;

// How a run looks, outermost first: what neighbours share is written around them once.
struct Mark {
  Inline::Kind kind;
  std::string attribute;
  bool operator==(const Mark&) const = default;
};

class Building {
 public:
  Building(Inside inside, const Place& place, const Texts& texts) : inside_(inside), place_(place), texts_(texts) {}

  Understood operator()(const Runs& runs) {
    std::vector<std::pair<std::vector<Mark>, Inline>> leaves;
    for (std::size_t i = 0; i < runs.size(); ++i) add(runs, i, leaves);
    out_.content = nested(leaves, 0, leaves.size(), 0);
    return std::move(out_);
  }

 private:
  using Leaves = std::vector<std::pair<std::vector<Mark>, Inline>>;

  void add(const Runs& runs, std::size_t i, Leaves& leaves) {
    const Run& run = runs[i];
    if (run.picture > 0) return out_.apart.pictures.push_back(run.picture);
    if (run.note > 0) return add_note(run, leaves);
    if (run.text.empty()) return;
    std::vector<Mark> marks;
    // A blank between two words says nothing by itself: it looks as what stands before it.
    const bool blank = texts_.marked == nullptr && !unicode::is_visible(run.text);
    if (blank && !leaves.empty() && leaves.back().second.kind == Inline::Kind::text && i + 1 < runs.size())
      marks = leaves.back().first;
    else if (!blank)
      marks = marks_of(run);
    Inline text;
    if (texts_.marked != nullptr) text.position = {place_.paragraph, 1, 0};
    text.text = run.text;
    for (char& c : text.text) c = c == '\n' || c == '\t' ? ' ' : c;
    if (!leaves.empty() && leaves.back().first == marks && leaves.back().second.kind == Inline::Kind::text)
      leaves.back().second.text += text.text;
    else
      leaves.emplace_back(std::move(marks), std::move(text));
  }

  std::vector<Mark> marks_of(const Run& run) {
    std::vector<Mark> marks;
    if (!run.address.empty())
      if (auto address = usable(run.address)) marks.push_back({Inline::Kind::link, std::move(*address)});
    if (texts_.marked != nullptr) return marks_of_ours(run, std::move(marks));
    if (auto language = other_language(run.language, texts_.languages))
      marks.push_back({Inline::Kind::foreign, std::move(*language)});
    if (run.bold && inside_ != Inside::title) marks.push_back({Inline::Kind::strong, {}});
    if (run.italic) marks.push_back({Inline::Kind::emphasis, {}});
    return marks;
  }

  // What a place's id and an abbreviation's meaning are is found when all of the report was read (marked.cpp).
  std::vector<Mark> marks_of_ours(const Run& run, std::vector<Mark> marks) const {
    if (marks.empty() && MarkedWords::is_reference(run)) marks.push_back({Inline::Kind::reference, run.target});
    if (auto language = texts_.marked->language(run.language))
      marks.push_back({Inline::Kind::foreign, std::move(*language)});
    if (MarkedWords::is_abbreviation(run)) marks.push_back({Inline::Kind::abbreviation, {}});
    if (run.bold) marks.push_back({Inline::Kind::strong, {}});
    if (run.italic) marks.push_back({Inline::Kind::emphasis, {}});
    return marks;
  }

  // The address of a link that a section may have; what is said of another, once for neighbours that share it.
  std::optional<std::string> usable(const std::string& address) {
    diagnostics::Diagnostics wrong;
    std::string checked = section::check_link({section::collapsed(address), {}}, wrong);
    constexpr std::size_t longest = 1500;
    if (!wrong.has_errors() && checked.size() <= longest) return checked;
    if (std::exchange(refused_, address) != address) texts_.messages.quote(Code::import_link, place_, address);
    return std::nullopt;
  }

  void add_note(const Run& run, Leaves& leaves) {
    if (inside_ != Inside::text) return out_.apart.notes.push_back(run.note);
    const Note& note = texts_.source.notes[run.note - 1];
    Inline mark;
    mark.kind = Inline::Kind::note;
    Understood content = inlines(runs_of(note.blocks), Inside::note, place_, texts_);
    out_.apart.add(content.apart);
    if (content.content.empty()) return;
    mark.children = std::move(content.content);
    leaves.emplace_back(std::vector<Mark>(), std::move(mark));
  }

  // Leaves that share their mark at `depth` stand in one element.
  static Inlines nested(Leaves& leaves, std::size_t begin, std::size_t end, std::size_t depth) {
    Inlines out;
    for (std::size_t at = begin; at < end;) {
      if (leaves[at].first.size() <= depth) {
        out.push_back(std::move(leaves[at++].second));
        continue;
      }
      const Mark mark = leaves[at].first[depth];
      std::size_t last = at + 1;
      while (last < end && leaves[last].first.size() > depth && leaves[last].first[depth] == mark) ++last;
      Inline element;
      element.kind = mark.kind;
      element.attribute = mark.attribute;
      element.children = nested(leaves, at, last, depth + 1);
      out.push_back(std::move(element));
      at = last;
    }
    return out;
  }

  Inside inside_;
  const Place& place_;
  const Texts& texts_;
  Understood out_;
  std::string refused_;
};

// Blanks at the ends, which count for nothing.
void trim(Inlines& content) {
  const auto blank = [](const Inline& each) {
    return each.kind == Inline::Kind::text && section::is_all_space(each.text);
  };
  while (!content.empty() && blank(content.front())) content.erase(content.begin());
  while (!content.empty() && blank(content.back())) content.pop_back();
}

}  // namespace

std::string text_of(const section::Inlines& content) {
  std::string out;
  for (const section::Inline& each : content)
    if (each.kind != section::Inline::Kind::note) out += each.text + text_of(each.children);
  return out;
}

void Apart::add(const Apart& more) {
  pictures.insert(pictures.end(), more.pictures.begin(), more.pictures.end());
  notes.insert(notes.end(), more.notes.begin(), more.notes.end());
}

Apart apart_in(const Runs& runs) {
  Apart out;
  for (const Run& run : runs) {
    if (run.picture > 0) out.pictures.push_back(run.picture);
    if (run.note > 0) out.notes.push_back(run.note);
  }
  return out;
}

Understood inlines(const Runs& runs, Inside inside, const Place& place, const Texts& texts) {
  const Runs ours = texts.marked == nullptr ? Runs() : texts.marked->restored(runs);
  Understood out = Building(inside, place, texts)(texts.marked == nullptr ? runs : ours);
  trim(out.content);
  return out;
}

}  // namespace importing
