#include "style/reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "style/abbreviations.hpp"
#include "style/attributes.hpp"
#include "style/children.hpp"
#include "style/draft.hpp"
#include "style/letter.hpp"
#include "style/words.hpp"
#include "unicode/ascii.hpp"

namespace style {
namespace {

using xml::Element;

struct Paper {
  std::string_view name;
  double width, height;
};
constexpr double mm = 72 / 25.4;
constexpr std::array<Paper, 4> papers = {
    {{"A3", 297 * mm, 420 * mm}, {"A4", 210 * mm, 297 * mm}, {"A5", 148 * mm, 210 * mm}, {"Letter", 612, 792}}};
constexpr std::array<std::string_view, 4> paper_names = {papers[0].name, papers[1].name, papers[2].name,
                                                         papers[3].name};

// A BCP 47 tag of language, script and region (RFC 5646): more does not choose words.
bool is_language(std::string_view tag) {
  const auto take = [&](std::size_t least, std::size_t most, auto&& kind) {
    const std::string_view part = tag.substr(0, tag.find('-'));
    if (part.size() < least || part.size() > most || !std::all_of(part.begin(), part.end(), kind)) return false;
    // What is left begins with a subtag; a hyphen at the very end stays, and no subtag takes it.
    tag.remove_prefix(part.size() + (tag.size() > part.size() + 1 ? 1 : 0));
    return true;
  };
  if (!take(2, 3, unicode::is_ascii_letter)) return false;
  take(4, 4, unicode::is_ascii_letter);
  if (!take(2, 2, unicode::is_ascii_letter)) take(3, 3, unicode::is_digit);
  return tag.empty();
}

// A path that stays in the folder of the style.
bool is_outside(const std::string& path) {
  return path.front() == '/' || fmt::format("/{}/", path).find("/../") != std::string::npos ||
         path.find_first_of("\\:") != std::string::npos;
}

class Reader {
 public:
  Reader(const Style* basis, Diagnostics& sink) : draft_(basis), complete_(basis == nullptr), sink_(sink) {}

  Style read(const Element& root, std::string_view name);

 private:
  using Method = void (Reader::*)(const Element&);

  void element(const Element& element);
  void read_page(const Element& element);
  void read_letter(const Element& element);
  void read_fallback(const Element& element);
  void read_colour_of(const Element& element);
  void read_list(const Element& element);
  void read_table(const Element& element);
  void read_data(const Element& element);
  void read_logo(const Element& element);
  void read_letterhead(const Element& element);
  void read_text(const Element& element);
  void read_language(const Element& element);
  void read_known(const Element& element);
  void read_woo(const Element& element);

  // False, with an error, when this file gave it before.
  bool first(const Element& element, const std::string& what);
  Style finished();

  Draft draft_;
  bool complete_;  // nothing may be missing
  Diagnostics& sink_;
  std::set<std::string> given_;
  std::vector<LetterChange> letters_;
};

bool Reader::first(const Element& element, const std::string& what) {
  if (given_.insert(what).second) return true;
  sink_.add(Code::duplicate_element, element.position, {what});
  return false;
}

void Reader::element(const Element& element) {
  static const std::map<std::string_view, Method> readers = {{"pagina", &Reader::read_page},
                                                             {"letter", &Reader::read_letter},
                                                             {"terugval", &Reader::read_fallback},
                                                             {"kleur", &Reader::read_colour_of},
                                                             {"lijst", &Reader::read_list},
                                                             {"tabel", &Reader::read_table},
                                                             {"gegevens", &Reader::read_data},
                                                             {"logo", &Reader::read_logo},
                                                             {"briefpapier", &Reader::read_letterhead},
                                                             {"tekst", &Reader::read_text},
                                                             {"woorden", &Reader::read_language},
                                                             {"afkortingen", &Reader::read_known},
                                                             {"woo", &Reader::read_woo}};
  if (element.name != "woorden" && element.name != "afkortingen") expect_no_content(element, sink_);
  static constexpr std::string_view repeated[] = {"letter", "terugval", "kleur", "woorden"};
  const bool once = std::find(std::begin(repeated), std::end(repeated), element.name) == std::end(repeated);
  if (once) first(element, std::string(element.name));
  (this->*readers.at(element.name))(element);
}

void Reader::read_page(const Element& element) {
  draft_.page = element.position;
  auto names = names_of(page_lengths);
  names.insert(names.begin(), "grootte");
  Attributes attributes(element, names, sink_);
  PageMetrics& page = draft_.style.page;
  if (const auto size = attributes.find("grootte")) {
    for (const std::string_view side : {"breedte", "hoogte"})
      if (const auto value = attributes.find(side))
        sink_.add(Code::conflicting_attributes, value->position, {"grootte", std::string(side)});
    const auto index = attributes.choice("grootte", paper_names);
    page.width = index ? papers[*index].width : std::numeric_limits<double>::infinity();
    page.height = index ? papers[*index].height : page.width;
  }
  attributes.lengths(page_lengths, page);
}

// Applied at the end: a letter without a role comes before those with one, wherever it stands.
void Reader::read_letter(const Element& element) {
  LetterChange change(element, sink_);
  if (!change.readable()) return;
  const auto role = change.role();
  if (first(element, role ? fmt::format("letter rol=\"{}\"", role_names[*role]) : "letter"))
    letters_.push_back(std::move(change));
}

void Reader::read_fallback(const Element& element) {
  Attributes attributes(element, {"familie"}, sink_);
  // Without a name it is still no longer the list of the basis.
  if (std::exchange(draft_.fallback, element.position) == Position{}) draft_.style.fallback_families.clear();
  const auto family = attributes.required("familie");
  if (family) first(element, fmt::format("terugval familie=\"{}\"", family->text));
  draft_.style.fallback_families.emplace_back(family ? family->text : "");
}

void Reader::read_colour_of(const Element& element) {
  Attributes attributes(element, {"naam", "waarde"}, sink_);
  const auto name = attributes.required("naam");
  const auto value = attributes.required("waarde");
  const auto tint = value ? read_colour(value->text, value->position, sink_) : Tint{{}, Given::wrong, element.position};
  const auto index = attributes.choice("naam", colour_names);
  if (!name || !index) return;
  if (first(element, fmt::format("kleur naam=\"{}\"", name->text))) draft_.colours[*index] = tint;
}

void Reader::read_list(const Element& element) {
  draft_.list = element.position;
  Attributes(element, names_of(list_lengths), sink_).lengths(list_lengths, draft_.style.list);
}

void Reader::read_table(const Element& element) {
  draft_.table = element.position;
  auto names = names_of(table_lengths);
  for (const std::string_view name : names_of(table_limits)) names.push_back(name);
  names.emplace_back("nummeren");
  Attributes attributes(element, names, sink_);
  attributes.lengths(table_lengths, draft_.style.table);
  attributes.lengths(table_limits, draft_.style.table);
  if (const auto numbered = attributes.flag("nummeren"))
    draft_.style.caption_numbers = *numbered ? document::CaptionNumbers::yes : document::CaptionNumbers::no;
}

void Reader::read_data(const Element& element) {
  draft_.data = element.position;
  Attributes(element, names_of(data_lengths), sink_).lengths(data_lengths, draft_.style.data);
}

void Reader::read_logo(const Element& element) {
  draft_.logo = element.position;
  Attributes attributes(element, {"bestand", "alt", "breedte"}, sink_);
  Logo& logo = draft_.style.logo;
  // A logo of the basis may be changed in part, a new one needs all three.
  const bool whole = logo.file.empty();
  const auto text = [&](std::string_view name) { return whole ? attributes.required(name) : attributes.find(name); };
  if (const auto file = text("bestand")) {
    const std::string path(file->text);
    if (is_outside(path)) sink_.add(Code::logo_outside, file->position, {path});
    logo.file = path;
    logo.bytes.clear();
  }
  if (const auto alternative = text("alt")) logo.alternative = alternative->text;
  text("breedte");
  attributes.length("breedte", logo_width, logo.width);
}

void Reader::read_letterhead(const Element& element) {
  Attributes attributes(element, {"bestand"}, sink_);
  const auto file = attributes.required("bestand");
  if (!file) return;
  const std::string path(file->text);
  if (is_outside(path)) sink_.add(Code::letterhead_outside, file->position, {path});
  draft_.style.letterhead = {path, {}};
}

void Reader::read_text(const Element& element) {
  Attributes attributes(element, {"uitlijnen", "afbreken"}, sink_);
  static constexpr std::array<std::string_view, 2> alignments = {"links", "uitvullen"};
  if (const auto index = attributes.choice("uitlijnen", alignments))
    draft_.style.alignment = *index == 0 ? TextAlignment::left : TextAlignment::justified;
  draft_.style.hyphenate = attributes.flag("afbreken").value_or(draft_.style.hyphenate);
}

void Reader::read_language(const Element& element) {
  Attributes attributes(element, {"taal"}, sink_);
  const auto language = attributes.required("taal");
  if (!language || !is_language(language->text)) {
    if (language) sink_.add(Code::invalid_language, language->position, {std::string(language->text)});
    document::Labels nobodys;
    nobodys.language.clear();
    return read_words(element, nobodys, sink_);
  }
  const std::string tag(language->text);
  const auto lower = [](std::string_view any_case) { return unicode::ascii_lower(any_case); };
  first(element, fmt::format("woorden taal=\"{}\"", lower(tag)));
  auto& all = draft_.style.labels;
  auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& each) { return lower(each.language) == lower(tag); });
  if (found == all.end()) {
    found = all.emplace(all.end());
    found->language = tag;
  }
  read_words(element, *found, sink_);
}

void Reader::read_known(const Element& element) {
  Attributes(element, {}, sink_);
  read_abbreviations(element, draft_.style.abbreviations, sink_);
}

void Reader::read_woo(const Element& element) {
  Attributes attributes(element, {"categorie"}, sink_);
  if (const auto category = attributes.find("categorie")) draft_.style.woo_category = collapsed(category->text);
}

Style Reader::finished() {
  Style& style = draft_.style;
  const Tint& accent = draft_.tint(ColourName::accent);
  style.own_link = draft_.tint(ColourName::link).given == Given::yes;
  style.accent = accent.colour;
  style.own_accent_rule = draft_.tint(ColourName::accent_rule).given == Given::yes;
  style.accent_rule = style.own_accent_rule ? draft_.tint(ColourName::accent_rule).colour : accent.colour;
  style.line = draft_.tint(ColourName::line).colour;
  style.wash = draft_.tint(ColourName::wash).colour;
  style.link = style.own_link ? draft_.tint(ColourName::link).colour : accent.colour;
  style.paper = draft_.tint(ColourName::paper).colour;
  for (std::size_t role = 0; role < role_count; ++role) style.letters[role].colour = draft_.ink(role).colour;
  return std::move(style);
}

Style Reader::read(const Element& root, std::string_view name) {
  draft_.root = root.position;
  draft_.style.name = name;
  Attributes attributes(root, {"formaat", "basis", "inhoud", "inhoudsdiepte", "xsi:noNamespaceSchemaLocation"}, sink_);
  static constexpr std::array<std::string_view, 3> policies = {"automatisch", "altijd", "nooit"};
  if (const auto index = attributes.choice("inhoud", policies))
    draft_.style.contents = static_cast<document::ContentsPolicy>(*index);
  // In the order of document::HeadingRole.
  static constexpr std::array<std::string_view, 4> depths = {"deel", "sectie", "blok", "ontwikkeling"};
  if (const auto index = attributes.choice("inhoudsdiepte", depths))
    draft_.style.contents_depth = static_cast<document::HeadingRole>(*index);
  for (const Element* child : children_of(root, element_names, sink_)) element(*child);
  for (const LetterChange& change : letters_)
    if (!change.role()) change.apply(draft_);
  for (const LetterChange& change : letters_)
    if (change.role()) change.apply(draft_);
  if (complete_) check_complete(draft_, sink_);
  if (draft_.style.labels.empty()) sink_.add(Code::missing_style_value, root.position, {"`woorden`", "`taal`"});
  check_contrast(draft_, sink_);
  check_room(draft_, sink_);
  return finished();
}

// Another version's vocabulary would only give errors that mislead.
bool known_format(const Element& root, Diagnostics& sink) {
  if (root.name != "stijl") {
    sink.add(Code::wrong_root, root.position, {std::string(root.name), "`stijl`"});
    return false;
  }
  const xml::Attribute* format = root.attribute("formaat");
  if (format == nullptr || trimmed(format->value).empty()) {
    sink.add(Code::missing_format, format == nullptr ? root.position : format->position, {"stijl"});
    return false;
  }
  if (trimmed(format->value) == "1") return true;
  sink.add(Code::unknown_format, format->position, {std::string(trimmed(format->value))});
  return false;
}

}  // namespace

std::optional<std::string> basis_of(const xml::Document& document) {
  const xml::Attribute* basis = document.root().attribute("basis");
  if (basis == nullptr || trimmed(basis->value).empty()) return {};
  return std::string(trimmed(basis->value));
}

std::optional<Style> read(const xml::Document& document, std::string_view name, const Style* basis, Diagnostics& sink) {
  const std::size_t errors_before = sink.errors();
  std::optional<Style> style;
  if (known_format(document.root(), sink)) style = Reader(basis, sink).read(document.root(), name);
  if (sink.errors() > errors_before) style.reset();
  return style;
}

}  // namespace style
