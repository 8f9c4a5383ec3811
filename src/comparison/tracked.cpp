#include "comparison/tracked.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "comparison/flat_text.hpp"
#include "comparison/lines.hpp"
#include "comparison/marking.hpp"
#include "comparison/script.hpp"
#include "comparison/word_changes.hpp"
#include "document/dump.hpp"
#include "likeness/subsequence.hpp"
#include "report/each_text.hpp"
#include "report/notes.hpp"

namespace comparison {
namespace {

using document::Block;
using document::Change;
using document::Inlines;
using Kind = Step::Kind;

class Tracking {
 public:
  Tracking(const Version& old, const Version& now) : marker_{old, now, vocabulary_} {}

  document::Document run() {
    document::Document out = now();
    out.contents.reset();
    head(out);
    out.images.insert(out.images.end(), old().images.begin(), old().images.end());
    blocks();
    out.blocks = std::move(blocks_);
    report::number_notes(out);
    return out;
  }

 private:
  const document::Document& old() const { return marker_.old.document; }
  const document::Document& now() const { return marker_.now.document; }

  void head(document::Document& out) const {
    out.organisation = marker_.text(old().organisation, now().organisation);
    out.name = marker_.text(old().name, now().name);
    // A number that changed is text as any other.
    if (old().number == now().number) {
      out.title = marker_.text(old().title, now().title);
    } else {
      const auto numbered = [](const document::Document& document) {
        Inlines title = plain(document.number.empty() ? "" : document.number + ' ');
        append(title, document.title);
        return title;
      };
      out.number.clear();
      out.title = marker_.text(numbered(old()), numbered(now()));
    }
    out.facts = facts();
  }

  // By their labels, in the order of both.
  std::vector<document::Fact> facts() const {
    const auto labels = [&](const std::vector<document::Fact>& facts) {
      std::vector<std::uint32_t> numbers;
      for (const document::Fact& fact : facts)
        numbers.push_back(marker_.vocabulary.number("label\x1E" + document::plain_text(fact.label)));
      return numbers;
    };
    std::vector<document::Fact> out;
    likeness::Pair at;
    const auto until = [&](const likeness::Pair& end) {
      for (; at.old < end.old; ++at.old) {
        document::Fact fact = old().facts[at.old];
        fact.value = as_gone(fact.value);
        fact.change = Change::deleted;
        out.push_back(std::move(fact));
      }
      for (; at.now < end.now; ++at.now) {
        out.push_back(now().facts[at.now]);
        out.back().change = Change::inserted;
      }
    };
    for (const likeness::Pair& same : likeness::longest_common(labels(old().facts), labels(now().facts))) {
      until(same);
      out.push_back(now().facts[at.now]);
      out.back().value = marker_.text(old().facts[at.old].value, now().facts[at.now].value);
      ++at.old;
      ++at.now;
    }
    until({old().facts.size(), now().facts.size()});
    return out;
  }

  void blocks() {
    const auto steps = script(units_of(marker_.old, vocabulary_), units_of(marker_.now, vocabulary_));
    for (const Step& step : steps) {
      switch (step.kind) {
        case Kind::same: blocks_.push_back(now().blocks[step.now]); break;
        case Kind::changed: change(step); break;
        case Kind::gone:
        case Kind::moved_away: go(old().blocks[step.old]); break;
        case Kind::come:
        case Kind::moved_here: come(now().blocks[step.now]); break;
      }
    }
  }

  void go(Block block) {
    report::each_text({&block, 1}, [](Inlines& text) { text = as_gone(text); });
    std::visit(document::Match{[](document::Heading& heading) { heading.id.clear(); }, [](document::Paragraph&) {},
                               [](document::List& list) {
                                 for (document::ListItem& item : list.items) item.id.clear();
                               },
                               [](document::Table& table) {
                                 table.id.clear();
                                 for (document::Row& row : table.rows) row.id.clear();
                               },
                               [&](document::Figure& figure) {
                                 figure.id.clear();
                                 figure.place.clear();
                                 figure.image += now().images.size();
                               },
                               [](document::Quotation&) {}, [](document::DataBlock&) {}},
               block.kind);
    block.change = Change::deleted;
    blocks_.push_back(std::move(block));
  }

  void come(Block block) {
    block.change = Change::inserted;
    blocks_.push_back(std::move(block));
  }

  void change(const Step& step) {
    using namespace document;
    const Block &was = old().blocks[step.old], &is = now().blocks[step.now];
    const bool done = std::visit(
        Match{[&](const Heading& heading) { return change(std::get<Heading>(was.kind), heading); },
              [&](const Paragraph&) { return paragraphs(step); },
              [&](const List& list) { return add(marked_list(std::get<List>(was.kind), list, marker_)); },
              [&](const Table& table) { return add(marked_table(std::get<Table>(was.kind), table, marker_)); },
              [&](const Figure& figure) { return change(std::get<Figure>(was.kind), figure); },
              [&](const Quotation& quotation) { return change(std::get<Quotation>(was.kind), quotation); },
              [](const DataBlock&) { return false; }},
        is.kind);
    if (done) return;
    go(was);
    come(is);
  }

  // These say whether it could be marked; else the old one goes and the new one comes.
  template <class Made>
  bool add(std::optional<Made> made) {
    if (!made) return false;
    blocks_.push_back({std::move(*made)});
    return true;
  }

  bool change(const document::Heading& was, const document::Heading& is) {
    if (was.level != is.level || was.role != is.role) return false;
    document::Heading heading = is;
    heading.content = marker_.text(was.content, is.content);
    blocks_.push_back({std::move(heading)});
    return true;
  }

  bool paragraphs(const Step& step) {
    const auto texts = [](const document::Document& document, std::size_t first, std::size_t count) {
      std::vector<Inlines> out;
      for (std::size_t i = first; i < first + count; ++i)
        out.push_back(std::get<document::Paragraph>(document.blocks[i].kind).content);
      return out;
    };
    std::vector<MarkedParagraph> made =
        marked(texts(old(), step.old, step.olds), texts(now(), step.now, step.nows), vocabulary_);
    for (MarkedParagraph& each : made) {
      document::Paragraph paragraph;
      paragraph.content = std::move(each.content);
      paragraph.end = each.end;
      blocks_.push_back({std::move(paragraph)});
    }
    // The last one ends where the last of the new ones does.
    const auto& last = std::get<document::Paragraph>(now().blocks[step.now + step.nows - 1].kind);
    std::get<document::Paragraph>(blocks_.back().kind).leads_in = last.leads_in;
    return true;
  }

  bool change(const document::Figure& was, const document::Figure& is) {
    if (marker_.old.pictures.at(was.image) != marker_.now.pictures.at(is.image) || was.alternative != is.alternative ||
        was.caption.empty() != is.caption.empty())
      return false;
    document::Figure figure = is;
    figure.caption = marker_.text(was.caption, is.caption);
    blocks_.push_back({std::move(figure)});
    return true;
  }

  bool change(const document::Quotation& was, const document::Quotation& is) {
    if (was.paragraphs.size() != is.paragraphs.size() || was.source.empty() != is.source.empty()) return false;
    document::Quotation quotation = is;
    for (std::size_t i = 0; i < is.paragraphs.size(); ++i)
      quotation.paragraphs[i] = marker_.text(was.paragraphs[i], is.paragraphs[i]);
    quotation.source = marker_.text(was.source, is.source);
    blocks_.push_back({std::move(quotation)});
    return true;
  }

  likeness::Vocabulary vocabulary_;
  const Marker marker_;
  std::vector<Block> blocks_;
};

}  // namespace

document::Document tracked(const Version& old, const Version& now, const std::string& author) {
  document::Document out = Tracking(old, now).run();
  out.metadata.changed_by = author.empty() ? now.document.metadata.author : author;
  return out;
}

}  // namespace comparison
