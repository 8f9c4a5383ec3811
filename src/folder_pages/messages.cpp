#include "folder_pages/messages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "folder_pages/html.hpp"
#include "rows/words.hpp"
#include "unicode/ascii.hpp"

namespace folder_pages {
namespace {

using batch::Said;
using batch::SaidOf;
using rows::Words;

constexpr Words page_title = {"Meldingen", "Messages"},
                introduction = {"Wat de laatste uitvoering van elk stuk zei: eerst wat om uw aandacht vraagt.",
                                "What the last run said of each paper: first what needs you."},
                of_part = {"Deze pagina gaat over deel {} van {} (--shard).",
                           "This page is about part {} of {} (--shard)."},
                first = {"Vraagt om uw aandacht", "Needs you"}, rest = {"Verder gemeld", "Said besides"},
                none = {"Niets vraagt om uw aandacht.", "Nothing needs you."}, the_run = {"De uitvoering", "The run"},
                line = {"regel {}, teken {}", "line {}, character {}"},
                paragraph = {"alinea {}, \u2018{}\u2019", "paragraph {}, \u2018{}\u2019"}, in_file = {"in {}", "in {}"},
                to_do = {"Wat te doen:", "What to do:"},
                more = {"En nog {}; raadstuk check noemt ze.", "And {} more; raadstuk check names them."};

// What stands between two backticks is a name of the program's or of the XML.
std::string with_code(std::string_view text) {
  std::string out;
  for (;;) {
    const std::size_t begin = text.find('`');
    const std::size_t end = begin == std::string_view::npos ? begin : text.find('`', begin + 1);
    if (end == std::string_view::npos) return out += escaped(text);
    out += fmt::format("{}<code>{}</code>", escaped(text.substr(0, begin)),
                       escaped(text.substr(begin + 1, end - begin - 1)));
    text.remove_prefix(end + 1);
  }
}

bool ends(std::string_view sentence) { return sentence.ends_with('.') || sentence.ends_with('?'); }

// Half a message as a sentence.
std::string sentence(std::string_view words) { return with_code(words) + (ends(words) ? "" : "."); }

std::string capital(std::string_view words) {
  std::string text(words);
  if (!text.empty()) text.front() = unicode::ascii_upper(text.front());
  return text;
}

class MessagesHtml {
 public:
  explicit MessagesHtml(const batch::MessagesPage& page) : page_(page) {}

  std::string operator()() {
    body_ += fmt::format("<p>{}</p>\n", in(introduction));
    if (page_.shard)
      body_ +=
          fmt::format("<p>{}</p>\n", fmt::format(fmt::runtime(in(of_part)), page_.shard->part, page_.shard->parts));
    const std::vector<const SaidOf*> urgent = those(true), others = those(false);
    body_ += fmt::format("<h2>{}</h2>\n", in(first));
    if (urgent.empty()) body_ += fmt::format("<p>{}</p>\n", in(none));
    for (const SaidOf* section : urgent) add(*section);
    if (!others.empty()) body_ += fmt::format("<h2>{}</h2>\n", in(rest));
    for (const SaidOf* section : others) add(*section);
    return document({page_.language, std::string(in(page_title)), false, std::move(body_)});
  }

 private:
  std::string_view in(const Words& words) const { return words.in(page_.language); }

  std::vector<const SaidOf*> those(bool to_act_on) const {
    std::vector<const SaidOf*> found;
    for (const auto* list : {&page_.messages.sections, &page_.messages.others})
      for (const SaidOf& section : *list)
        if (section.to_act_on() == to_act_on) found.push_back(&section);
    return found;
  }

  void add(const SaidOf& section) {
    const std::string_view name = !section.name.empty()   ? std::string_view(section.name)
                                  : !section.file.empty() ? std::string_view(section.file)
                                                          : in(the_run);
    body_ += fmt::format("<section>\n<h3><bdi>{}</bdi></h3>\n", escaped(name));
    if (!section.name.empty()) body_ += fmt::format("<p class=\"soft\"><bdi>{}</bdi></p>\n", escaped(section.file));
    body_ += "<ul class=\"said\">\n";
    for (const Said& said : section.said) add(section, said);
    body_ += "</ul>\n";
    if (section.more > 0) body_ += fmt::format("<p>{}</p>\n", fmt::format(fmt::runtime(in(more)), section.more));
    body_ += "</section>\n";
  }

  void add(const SaidOf& section, const Said& said) {
    const diagnostics::Entry& row = entry(said.diagnostic.code);
    const diagnostics::Advice advice = diagnostics::advice(said.diagnostic, page_.language);
    const std::string word = capital(severity_word(row.severity, page_.language));
    body_ += fmt::format("<li{}><p><strong{}>{}</strong>{}: {}</p>", said.to_act_on ? " class=\"act\"" : "",
                         said.to_act_on ? " class=\"mark\"" : "", word, place(section, said),
                         sentence(capital(advice.what)));
    if (!advice.to_do.empty()) body_ += fmt::format("<p><strong>{}</strong> {}</p>", in(to_do), sentence(advice.to_do));
    // `raadstuk explain` takes it.
    body_ += fmt::format("<p class=\"soft\"><code>{}</code></p></li>\n", row.name);
  }

  std::string place(const SaidOf& section, const Said& said) const {
    std::string place;
    if (said.file != section.file)
      place += ", " + fmt::format(fmt::runtime(in(in_file)), "<bdi>" + escaped(said.file) + "</bdi>");
    if (!said.diagnostic.passage.empty())
      place += ", " + fmt::format(fmt::runtime(in(paragraph)), said.diagnostic.position.line,
                                  escaped(said.diagnostic.passage));
    else if (!said.diagnostic.position.is_whole())
      place +=
          ", " + fmt::format(fmt::runtime(in(line)), said.diagnostic.position.line, said.diagnostic.position.column);
    return place;
  }

  const batch::MessagesPage& page_;
  std::string body_;
};

}  // namespace

std::string messages(const batch::MessagesPage& page) { return MessagesHtml(page)(); }

}  // namespace folder_pages
