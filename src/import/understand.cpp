#include "import/understand.hpp"
#include "import/inlines.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "import/actions.hpp"
#include "import/author.hpp"
#include "import/captions.hpp"
#include "import/facts.hpp"
#include "import/language_of.hpp"
#include "import/lost_characters.hpp"
#include "import/outline.hpp"
#include "import/pieces.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

using diagnostics::Code;

Code code_of(Aside::Kind kind) {
  switch (kind) {
    case Aside::Kind::header:
    case Aside::Kind::footer: return Code::import_running_text;
    case Aside::Kind::comment: return Code::import_comment;
    case Aside::Kind::furniture: return Code::import_left_out;
    case Aside::Kind::hidden: return Code::import_unplaced;
    case Aside::Kind::struck: return Code::import_struck;
  }
  return Code::import_left_out;
}

// The parts of a running line, which our reports divide by a raised dot and others by tabs.
std::vector<std::string_view> running_parts(std::string_view text) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    std::size_t end = std::min(text.find_first_of("\n\t"), text.size()), size = 1;
    if (const std::size_t dot = text.find(" · "); dot < end) {
      end = dot;
      size = std::string_view(" · ").size();
    }
    out.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + size, text.size()));
  }
  return out;
}

class Reading {
 public:
  Reading(const Source& source, const Stems& stems, const PrintedWords& printed)
      : source_(source),
        printed_(printed),
        stems_{file_stem(stems.section), file_stem(stems.pictures)},
        languages_(languages_of(source)),
        texts_{source, languages_, out_.messages, printed_} {}

  Understanding operator()() {
    Pieces gathered = pieces_of(source_, printed_);
    dropped_ = std::move(gathered.dropped);
    for (const TakenApart& table : gathered.apart)
      out_.messages.say(Code::import_table_as_text, table.place, {beginning_of(plain(table.text))});
    leave_out_furniture(gathered.pieces);
    place_captions(gathered.pieces, printed_);
    say_what_was_changed();
    if (gathered.pieces.empty()) {
      say_beside();
      return std::move(out_);
    }
    const Outline outline = outline_of(gathered.pieces);
    take_sections(gathered.pieces, outline);
    say_beside();
    share_facts();
    name_sections();
    say_dropped();
    say_lost_characters(source_, out_.messages);
    return std::move(out_);
  }

 private:
  // A site's own sentences, the list of blocks below them, and contents lists.
  void leave_out_furniture(std::vector<Piece>& pieces) {
    std::vector<Piece> kept;
    bool behind_furniture = false;
    std::string left_out;
    Place place;
    for (Piece& piece : pieces) {
      std::string words;
      if (const auto* text = std::get_if<Text>(&piece); text != nullptr) {
        const std::string whole = text_of(text->runs);
        if (text->role == Role::contents || is_furniture(whole)) words = whole;
        if (!words.empty() && left_out.empty()) place = text->place;
      } else if (const auto* list = std::get_if<ListPiece>(&piece); list != nullptr && behind_furniture) {
        const bool all = std::ranges::all_of(
            list->items, [&](const ListItem& item) { return only_names_block(text_of(item.runs), printed_); });
        if (all)
          for (const ListItem& item : list->items) words += (words.empty() ? "" : " ") + text_of(item.runs);
      }
      behind_furniture = !words.empty();
      if (words.empty())
        kept.push_back(std::move(piece));
      else
        left_out += (left_out.empty() ? "" : " ") + words;
    }
    if (!left_out.empty()) out_.messages.quote(Code::import_left_out, place, left_out);
    pieces = std::move(kept);
  }

  void say_what_was_changed() {
    if (source_.insertions + source_.deletions > 0)
      out_.messages.say(Code::import_changes, {},
                        {std::to_string(source_.insertions), std::to_string(source_.deletions)});
    if (source_.objects > 0) out_.messages.say(Code::import_objects, {}, {std::to_string(source_.objects)});
  }

  static bool opens_section(const Piece& piece, const Outline& outline) {
    const auto* heading = std::get_if<Heading>(&piece);
    return heading != nullptr && is_section_title(*heading, outline);
  }

  void take_sections(std::vector<Piece>& pieces, const Outline& outline) {
    auto begin = pieces.begin();
    // What stands before the first title is of its section, but for a title of the whole document.
    auto first = std::find_if(pieces.begin(), pieces.end(), [&](const Piece& p) { return opens_section(p, outline); });
    while (begin != pieces.end()) {
      auto end = first == pieces.end()
                     ? first
                     : std::find_if(first + 1, pieces.end(), [&](const Piece& p) { return opens_section(p, outline); });
      take_section(begin, end, outline);
      begin = first = end;
    }
  }

  void take_section(std::vector<Piece>::iterator begin, std::vector<Piece>::iterator end, const Outline& outline) {
    const bool has_actions = std::any_of(begin, end, [&](const Piece& piece) {
      const auto* table = std::get_if<Table>(&piece);
      return table != nullptr && action_columns(*table, printed_);
    });
    Author author(texts_, outline, dropped_, stems_, has_actions);
    for (auto piece = begin; piece != end; ++piece) take(author, *piece, outline);
    const std::string title = std::string(unicode::beginning(plain(source_.title), 300));
    out_.sections.push_back(author.finish(title.empty() || !out_.sections.empty() ? stems_.section : title));
  }

  void take(Author& author, const Piece& piece, const Outline& outline) {
    struct Taking {
      Reading& reading;
      Author& author;
      const Outline& outline;
      void operator()(const Heading& heading) const { reading.heading(author, heading, outline); }
      void operator()(const Text& text) const { author.text(text); }
      void operator()(const ListPiece& list) const { author.list(list); }
      void operator()(const QuotePiece& quotation) const { author.quotation(quotation); }
      void operator()(const Table& table) const { author.table(table); }
    };
    std::visit(Taking{*this, author, outline}, piece);
  }

  void heading(Author& author, const Heading& heading, const Outline& outline) {
    if (is_section_title(heading, outline)) return author.title(heading);
    if (heading.block || outline.section == no_rank || rank_of(heading) > outline.section)
      return author.heading(heading);
    // Above the titles of sections: what the whole is called.
    section::Particulars& particulars = facts_;
    const std::string text = plain(text_of(heading.runs));
    constexpr std::size_t longest = 200;
    if (!particulars.document && text.size() <= longest)
      particulars.document = section::Value{text, {}};
    else
      out_.messages.quote(Code::import_unplaced, heading.place, text);
  }

  // Running headers and footers, a part each that a tab or line divides; comments; furniture of a page.
  void say_beside() {
    std::set<std::string> said;
    for (const Aside& aside : source_.asides) {
      if (aside.kind == Aside::Kind::comment) {
        out_.messages.quote(Code::import_comment, aside.place, aside.text, {aside.author});
        continue;
      }
      if (aside.kind != Aside::Kind::header && aside.kind != Aside::Kind::footer) {
        out_.messages.quote(code_of(aside.kind), aside.place, aside.text);
        continue;
      }
      std::string rest;
      for (const std::string_view part : running_parts(aside.text)) {
        const std::string words = plain(part);
        if (is_page_number(words, printed_))
          dropped_.push_back(words);
        else if (!words.empty() && said.insert(words).second && !take_running(words, printed_, facts_) &&
                 !is_a_title(words))
          rest += (rest.empty() ? "" : " ") + words;
      }
      if (!rest.empty()) out_.messages.quote(code_of(aside.kind), aside.place, rest);
    }
  }

  bool is_a_title(const std::string& text) const {
    return std::ranges::any_of(out_.sections, [&](const Made& made) {
      const std::string whole = plain(text_of(made.section.title));
      return whole == text || (made.section.number && made.section.number->text + " " + whole == text);
    });
  }

  // What the document says of itself as a whole goes for each of its sections, unless that says otherwise.
  void share_facts() {
    for (Made& made : out_.sections) {
      section::Particulars& own = made.section.particulars;
      for (const auto member :
           {&section::Particulars::organisation, &section::Particulars::document, &section::Particulars::year,
            &section::Particulars::status, &section::Particulars::version, &section::Particulars::date,
            &section::Particulars::reference, &section::Particulars::portfolio_holder}) {
        if (!(facts_.*member)) continue;
        if (!(own.*member))
          own.*member = facts_.*member;
        else if ((own.*member)->text != (facts_.*member)->text)
          own.fields.push_back({{"In de kop- of voetregel", {}}, *(facts_.*member)});
      }
      if (own.meetings.empty()) own.meetings = facts_.meetings;
      own.fields.insert(own.fields.end(), facts_.fields.begin(), facts_.fields.end());
    }
  }

  // Sections without a number are called by their source, and counted where there are several.
  void name_sections() {
    std::size_t count = 0;
    for (Made& made : out_.sections) {
      if (made.section.number) continue;
      made.name = stems_.section;
      if (out_.sections.size() > 1) made.name += "-" + std::to_string(++count);
    }
  }

  void say_dropped() {
    std::string all;
    for (const std::string& each : dropped_) all += (all.empty() ? "" : " ") + each;
    if (!all.empty()) out_.messages.quote(Code::import_made_by_report, {}, all);
  }

  const Source& source_;
  const PrintedWords& printed_;
  const Stems stems_;
  const Languages languages_;
  Understanding out_;
  Texts texts_;
  std::vector<std::string> dropped_;
  section::Particulars facts_;
};

}  // namespace

std::string file_stem(const std::string& stem) {
  std::string out;
  for (const char c : stem) out += unicode::is_ascii_alphanumeric(c) || c == '.' || c == '-' || c == '_' ? c : '-';
  while (out.starts_with('.') || out.starts_with('-')) out.erase(0, 1);
  return out.empty() ? "tekst" : out;
}

Understanding understand(const Source& source, const Stems& stems, const PrintedWords& printed) {
  return Reading(source, stems, printed)();
}

}  // namespace importing
