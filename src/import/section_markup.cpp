#include "import/section_markup.hpp"

#include <algorithm>
#include <variant>

#include "diagnostics/diagnostics.hpp"
#include "import/looks.hpp"
#include "section/values.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"
#include "xml/document.hpp"

namespace importing {
namespace {

// Its white space counts as it does in a section: one space wherever there is some, none at the ends of a text.
class OwnText {
 public:
  OwnText(SectionElement& element, std::string_view language) : element_(element), looks_(language) {}

  void text(std::string_view value) {
    std::string counted;
    for (const char c : value) {
      if (!section::is_space(c))
        counted += c;
      else if (!at_space_)
        counted += ' ';
      at_space_ = section::is_space(c);
    }
    element_.text += counted;
    looks_.text(counted);
  }

  // A note is a text of its own.
  void open(const xml::Element& mark) {
    looks_.open(mark);
    if (mark.name != "noot") return;
    if (!element_.text.empty() && !element_.text.ends_with(' ')) element_.text += ' ';
    at_space_ = true;
  }

  void close(const xml::Element& mark) {
    looks_.close(mark);
    if (mark.name == "noot" || mark.name == "verwijzing") at_space_ = false;
  }

  void finish() && {
    while (element_.text.ends_with(' ')) element_.text.pop_back();
    element_.looks = std::move(looks_).finish();
  }

 private:
  SectionElement& element_;
  Looks looks_;
  bool at_space_ = true;
};

// Not what is meant without it too, nor what a section has no use for.
bool says_something(const xml::Element& element, const xml::Attribute& attribute) {
  struct Default {
    std::string_view element, attribute, value;
  };
  static constexpr Default defaults[] = {{"sectie", "taal", "nl"},
                                         {"lijst", "soort", "opsomming"},
                                         {"cel", "kop", "nee"},
                                         {"afbeelding", "decoratief", "nee"}};
  if (attribute.name == "xml:space" || attribute.name.starts_with("xmlns") || attribute.name.starts_with("xsi:"))
    return false;
  return std::ranges::none_of(defaults, [&](const Default& each) {
    return each.element == element.name && each.attribute == attribute.name &&
           each.value == section::collapsed(attribute.value);
  });
}

class MarkupReading {
 public:
  MarkupReading(SectionMarkup& out, std::string_view language) : out_(out), language_(language) {}

  SectionElement element(const xml::Element& from) {
    SectionElement made;
    made.name = from.name;
    made.extent = next_++;
    for (const xml::Attribute& attribute : from.attributes)
      if (says_something(from, attribute))
        made.attributes.emplace_back(attribute.name, section::collapsed(attribute.value));
    OwnText text(made, language_);
    bool behind_child = false;
    std::size_t first_child = out_.extents[made.extent].inner_end;
    const auto own = [&](const xml::Element& mark, const auto& self) -> void {
      ++next_;
      text.open(mark);
      for (const xml::Node& each : mark.children) {
        if (const auto* words = std::get_if<xml::Text>(&each))
          text.text(words->value);
        else
          self(std::get<xml::Element>(each), self);
      }
      text.close(mark);
    };
    for (const xml::Node& each : from.children) {
      if (const auto* words = std::get_if<xml::Text>(&each)) {
        if (behind_child && !section::is_all_space(words->value)) made.content_is_divided = true;
        text.text(words->value);
        continue;
      }
      const auto& child = std::get<xml::Element>(each);
      if (section::inline_names.has(child.name)) {
        if (behind_child) made.content_is_divided = true;
        own(child, own);
        continue;
      }
      if (!std::exchange(behind_child, true)) first_child = out_.extents[next_].begin;
      made.children.push_back(element(child));
    }
    std::move(text).finish();
    set_place(made, first_child);
    return made;
  }

 private:
  void set_place(SectionElement& made, std::size_t end) const {
    const std::string& markup = out_.editing.markup();
    std::size_t begin = out_.extents[made.extent].inner_begin;
    while (begin < end && section::is_space(markup[begin])) ++begin;
    while (end > begin && section::is_space(markup[end - 1])) --end;
    if (made.looks.empty()) end = begin = out_.extents[made.extent].inner_begin;
    made.content_begin = begin;
    made.content_end = end;
  }

  SectionMarkup& out_;
  std::string_view language_;
  std::size_t next_ = 0;
};

}  // namespace

const std::string* SectionElement::attribute(std::string_view wanted) const {
  const auto found = std::ranges::find(attributes, wanted, &std::pair<std::string, std::string>::first);
  return found == attributes.end() ? nullptr : &found->second;
}

std::string SectionElement::identity() const {
  const std::string* own = attribute(name == "veld" ? "naam" : "id");
  return own == nullptr ? std::string() : *own;
}

bool prints_nothing(const SectionElement& element) {
  constexpr section::NameList seen_empty = {"cel", "kop", "rij", "afbeelding", "vergadering"};
  if (seen_empty.has(element.name) || section::visible(element.text)) return false;
  if (element.name == "actie") return true;  // a toelichting without its text is not shown
  if (element.name == "tabel")               // nor is a head without rows
    return element.attribute("bestand") == nullptr &&
           std::ranges::count(element.children, "rij", &SectionElement::name) == 0;
  return std::ranges::all_of(element.children, prints_nothing);
}

bool same(const SectionElement& a, const SectionElement& b) {
  const auto has_all = [](const SectionElement& one, const SectionElement& other) {
    return std::ranges::all_of(one.attributes, [&](const auto& each) {
      const std::string* value = other.attribute(each.first);
      return value != nullptr && *value == each.second;
    });
  };
  return a.name == b.name && a.looks == b.looks && a.attributes.size() == b.attributes.size() && has_all(a, b) &&
         std::ranges::equal(a.children, b.children, same);
}

std::optional<SectionMarkup> section_markup(std::string_view bytes) {
  diagnostics::Diagnostics ignored;
  const auto document = xml::Document::parse(bytes, ignored);
  if (!document) return std::nullopt;
  SectionMarkup out{xml::Editing(bytes), {}, {}};
  out.extents = xml::extents(out.editing.markup());
  const xml::Attribute* language = document->root().attribute("taal");
  out.root = MarkupReading(out, language == nullptr ? "nl" : language->value).element(document->root());
  return out;
}

}  // namespace importing
