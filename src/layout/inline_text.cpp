#include "layout/inline_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

#include "document/break_marks.hpp"
#include "document/dump.hpp"
#include "unicode/classes.hpp"
#include "unicode/utf8.hpp"

namespace layout {
namespace {

using diagnostics::Code;

// The places of bytes of a text that begins at `position`, on the same line of the source. They are asked for in rising
// order, and each counts on from the one before: a text may have millions.
class Places {
 public:
  Places(std::string_view text, diagnostics::Position position) : text_(text), position_(position) {}

  diagnostics::Position at(std::size_t offset) {
    if (position_.line == 0) return position_;
    const std::size_t end = std::min(offset, text_.size());
    position_.column += static_cast<std::uint32_t>(unicode::length(text_.substr(at_, end - at_)));
    at_ = end;
    return position_;
  }

 private:
  std::string_view text_;
  diagnostics::Position position_;
  std::size_t at_ = 0;
};

std::string character_name(char32_t character) {
  std::string name = fmt::format("U+{:04X}", static_cast<std::uint32_t>(character));
  if (character >= 0xE000 && character <= 0xF8FF) return name;
  name += " \"";
  unicode::append(name, character);
  return name + '"';
}

constexpr double note_scale = 0.68, note_rise = 0.33;  // of the letter's size

std::size_t words_on(const text::Line& line) {
  std::size_t words = 0;
  bool behind_space = true;
  for (const text::Fragment& fragment : line.fragments) {
    const bool space = fragment.run->text == " ";
    if (!space && behind_space) ++words;
    behind_space = space;
  }
  return words;
}

}  // namespace

double baseline(const style::TextStyle& letter, const text::Font& font) {
  const text::Face::Metrics& metrics = font.faces.front()->metrics();
  const double ascent = metrics.ascent * letter.size / 1000, descent = -metrics.descent * letter.size / 1000;
  return (letter.leading - ascent - descent) / 2 + ascent;
}

void InlineSetter::report_private_use(std::string_view text, diagnostics::Position position) {
  // Private use begins at U+E000: no shorter lead byte can be one.
  if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xEE; })) return;
  Places places(text, position);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t offset = at;
    const char32_t character = unicode::next(text, at);
    if (unicode::is_private_use(character))
      context_.sink.add(Code::private_use, places.at(offset), {character_name(character)});
  }
}

void InlineSetter::add_text(std::string_view utf8, diagnostics::Position position, const style::TextStyle& letter,
                            State& state, const Look& look, InlineText& out) {
  if (utf8.empty()) return;
  report_private_use(utf8, position);
  if (!state.leaf) state.leaf = context_.structure.add_leaf(state.element);
  const style::Colour colour = look.link ? context_.style.link : letter.colour;
  out.spans.push_back({utf8, &context_.font(letter, look.bold, look.italic), letter.size, look.language});
  out.spans.back().text_figures = letter.text_figures;
  out.owners.push_back({*state.leaf, colour, look.link, look.target, look.reference, position, 0, {}, false});
}

void InlineSetter::flatten(const document::Inlines& content, const style::TextStyle& letter, State& state,
                           const Look& look, InlineText& out) {
  const auto inner = [&](const document::Inlines& children, Tag tag, const Look& inner_look, auto&& adjust) {
    const ElementId element = context_.structure.add(state.element, tag);
    adjust(context_.structure[element]);
    State inside{element, {}, state.apart};
    Look changed = inner_look;
    if (tag == Tag::link) changed.link = element;
    flatten(children, letter, inside, changed, out);
    state.leaf.reset();  // what follows is another stretch of the outer element
  };
  for (const document::Inline& piece : content)
    std::visit(
        document::Match{
            [&](const document::Text& text) { add_text(text.utf8, text.position, letter, state, look, out); },
            [&](const document::Note& note) { add_note(note, letter, state, out); },
            [&](const document::Strong& strong) {
              Look changed = look;
              changed.bold = true;
              flatten(strong.content, letter, state, changed, out);
            },
            [&](const document::Emphasis& emphasis) {
              Look changed = look;
              changed.italic = true;
              flatten(emphasis.content, letter, state, changed, out);
            },
            [&](const document::Link& link) {
              Look changed = look;
              changed.target = &link.target;
              inner(link.content, Tag::link, changed, [](Element&) {});
            },
            [&](const document::Abbreviation& abbreviation) {
              inner(abbreviation.content, Tag::span, look, [&](Element& e) { e.expansion = abbreviation.expansion; });
            },
            [&](const document::Foreign& foreign) {
              Look changed = look;
              changed.language = foreign.language;
              const std::size_t first = out.spans.size();
              inner(foreign.content, Tag::span, changed, [&](Element& e) { e.language = foreign.language; });
              if (first == out.spans.size()) return;
              ++out.spans[first].isolates_begin;
              ++out.spans.back().isolates_end;
            },
            [&](const document::Anchor& anchor) {
              out.anchors.push_back({out.spans.size(), context_.anchor(anchor.name)});
              flatten(anchor.content, letter, state, look, out);
            },
            [&](const document::Reference& reference) {
              State inside{context_.structure.add(state.element, Tag::reference), {}, state.apart};
              Look changed = look;
              changed.link = context_.structure.add(inside.element, Tag::link);
              changed.reference = &reference;
              inside.element = *changed.link;
              flatten(reference.content, letter, inside, changed, out);
              state.leaf.reset();
            },
            [&](const document::Counter& counter) {
              add_text(context_.owned.emplace_back(std::to_string(counter.number)), {}, letter, state, look, out);
            },
            [&](const document::Inserted& inserted) { flatten(inserted.content, letter, state, look, out); },
            [&](const document::Deleted& deleted) { flatten(deleted.content, letter, state, look, out); }},
        piece.kind);
}

// In the tree the note follows its number at once, wherever the page puts it (ISO 14289-1, 7.9); that of a head comes
// later, for a head is heard with each of its cells. The ID of the Reference says which note is its own.
void InlineSetter::add_note(const document::Note& note, const style::TextStyle& letter, State& state, InlineText& out) {
  Structure& structure = context_.structure;
  const ElementId reference = structure.add(state.element, Tag::reference);
  structure[reference].id = fmt::format("bij-noot-{}", note.number);
  const ElementId link = structure.add(reference, Tag::link);
  const ElementId element =
      state.apart != nullptr ? structure.add_apart(Tag::note) : structure.add(state.element, Tag::note);
  if (state.apart != nullptr) state.apart->push_back(element);
  structure[element].id = fmt::format("noot-{}", note.number);
  auto made = std::make_shared<InlineText::Note>();
  made->number = note.number;
  made->label = structure.add_leaf(structure.add(structure.add(element, Tag::lbl), Tag::link));
  made->content = flatten(note.content, context_.style.letter(style::Role::data), structure.add(element, Tag::p));
  const std::string& number = context_.owned.emplace_back(fmt::to_string(note.number));
  out.spans.push_back({number, &context_.font(letter), letter.size * note_scale, context_.language});
  out.spans.back().note_number = true;
  out.owners.push_back({structure.add_leaf(link),
                        context_.style.accent,
                        link,
                        nullptr,
                        nullptr,
                        {},
                        letter.size * note_rise,
                        out.notes.size(),
                        false});
  out.notes.push_back(std::move(made));
  state.leaf.reset();
}

std::vector<Box> InlineSetter::note_lines(const InlineText::Note& note) {
  const style::Style& style = context_.style;
  style::TextStyle letter = style.letter(style::Role::data);
  const style::PageMetrics& page = context_.page;
  const double measure = page.text_width();
  const double indent = style.list.label_width;
  style::TextStyle label = letter;
  label.bold = true;
  label.colour = style.accent;
  SetLine number = set(plain(fmt::format("{} ", note.number), label, note.label), label, 1e6).at(0);
  number.links.push_back({context_.structure.owner(note.label), 0, baseline(label, context_.font(label)) - label.size,
                          number.width, letter.leading, ToNoteNumber{static_cast<std::size_t>(note.number - 1)},
                          fmt::to_string(note.number)});
  std::vector<Box> boxes;
  for (SetLine& line : set(note.content, letter, measure - indent, Wrap::body)) {
    Box& box = boxes.emplace_back();
    box.height = letter.leading;
    if (boxes.size() == 1) {
      place(number, page.left, 0, context_, box);
      box.note = static_cast<std::uint32_t>(note.number - 1);
    }
    place(std::move(line), page.left + indent, 0, context_, box);
  }
  return boxes;
}

InlineText InlineSetter::flatten(const document::Inlines& content, const style::TextStyle& letter, ElementId element,
                                 std::vector<ElementId>* apart) {
  InlineText out;
  State state{element, {}, apart};
  Look look;
  look.language = context_.language;
  flatten(content, letter, state, look, out);
  return out;
}

InlineText InlineSetter::plain(std::string_view text, const style::TextStyle& letter, const Owner& owner) {
  InlineText out;
  const std::string& kept = context_.owned.emplace_back(text);
  out.spans.push_back({kept, &context_.font(letter), letter.size, context_.language});
  out.spans.back().text_figures = letter.text_figures;
  out.owners.push_back({owner, letter.colour, {}, nullptr, nullptr, {}, 0, {}, false});
  return out;
}

void InlineSetter::report_missing(const InlineText& text) {
  std::optional<Places> places;
  std::size_t span = 0;
  std::uint32_t last = 0;
  for (const text::MissingAt& missing : context_.breaker.missing()) {
    // Repeated or private text is reported where it stands first, or as private use.
    const InlineText::SpanOwner& owner = text.owners[missing.span];
    if (owner.repeats || std::holds_alternative<Artifact>(owner.owner) || unicode::is_private_use(missing.character))
      continue;
    if (!places || missing.span != span || missing.offset < last)
      places.emplace(text.spans[span = missing.span].text, owner.position);
    const diagnostics::Position at = places->at(last = missing.offset);
    if (!context_.missed.emplace(at, missing.character).second) continue;
    context_.sink.add(context_.options.missing_glyph_is_error ? Code::missing_glyph : Code::replaced_glyph, at,
                      {character_name(missing.character)});
  }
}

void InlineSetter::check_label(const std::string& label, const style::TextStyle& letter) {
  extent(plain(label, letter, Artifact::layout));
  for (const text::MissingAt& missing : context_.breaker.missing())
    context_.sink.add(context_.options.missing_glyph_is_error ? Code::missing_glyph : Code::replaced_glyph, {},
                      {character_name(missing.character)});
}

text::Extent InlineSetter::extent(const InlineText& text, bool hyphenate) {
  return context_.breaker.extent(text.spans, hyphenate, context_.direction);
}

text::BreakOptions InlineSetter::setting(Wrap wrap) const {
  const bool hyphenate = wrap == Wrap::narrow || (wrap != Wrap::plain && context_.style.hyphenate);
  text::BreakOptions how{text::Alignment::left, context_.options.method, hyphenate,
                         wrap == Wrap::cell || wrap == Wrap::narrow, context_.direction};
  if (wrap == Wrap::body && context_.style.alignment == style::TextAlignment::justified)
    how.alignment = text::Alignment::justified;
  return how;
}

double InlineSetter::measure_for_two_words(const InlineText& text, double measure, Wrap wrap) {
  constexpr double narrowest = 0.7, step = 0.03;  // of the measure
  std::size_t count = 0;
  for (double share = 1; share > narrowest && !text.spans.empty(); share -= step) {
    const auto lines = context_.breaker.lines(text.spans, share * measure, setting(wrap), context_.words);
    if (count == 0) count = lines.size();
    if (lines.size() == 1 || lines.size() > count) break;
    if (words_on(lines.back()) > 1) return share * measure;
  }
  return measure;
}

std::vector<InlineSetter::SetLine> InlineSetter::set(const InlineText& text, const style::TextStyle& letter,
                                                     double measure, Wrap wrap) {
  std::vector<SetLine> out;
  if (text.spans.empty()) return out;
  const double base = baseline(letter, context_.font(letter));
  const std::vector<text::Line> broken = context_.breaker.lines(text.spans, measure, setting(wrap), context_.words);
  report_missing(text);  // now: the notes below ask the breaker for lines of their own
  auto anchor = text.anchors.begin();
  std::optional<std::size_t> noted;  // whose lines are there: a number that had to be divided is one
  for (const text::Line& line : broken) {
    SetLine set;
    set.hyphenated = line.hyphenated;
    set.width = line.width;
    for (std::size_t i = 0; i < line.fragments.size(); ++i) {
      const text::Fragment& fragment = line.fragments[i];
      const InlineText::SpanOwner& owner = text.owners[fragment.span];
      for (; anchor != text.anchors.end() && anchor->span <= fragment.span; ++anchor)
        set.anchors.push_back(anchor->index);
      const double size = text.spans[fragment.span].size;
      if (set.runs.empty() || set.runs.back().owner != owner.owner || set.runs.back().colour != owner.colour ||
          set.runs.back().size != size) {
        set.runs.push_back({owner.owner, size, owner.colour, fragment.x, base - owner.rise, {}, line.scale});
        set.runs.back().fragments.reserve(line.fragments.size() - i);
      }
      if (owner.note && owner.note != noted && fragment.run->text != " ") {
        noted = owner.note;
        std::vector<Box> lines = note_lines(*text.notes[*owner.note]);
        std::move(lines.begin(), lines.end(), std::back_inserter(set.notes));
      }
      TextRun& run = set.runs.back();
      run.fragments.push_back({fragment.run, static_cast<float>(fragment.x - run.x), fragment.span});
      if (!owner.link) continue;
      const double end = fragment.x + fragment.run->width * size * line.scale;
      if (set.links.empty() || set.links.back().element != *owner.link) {
        LinkArea area{*owner.link, std::max(fragment.x, 0.0F), base - letter.size, 0, letter.leading, {}, {}};
        if (owner.note) {
          const int number = text.notes[*owner.note]->number;
          area.target = ToNote{static_cast<std::size_t>(number - 1)};
          area.description = fmt::to_string(number);
        } else if (owner.reference != nullptr) {
          area.target = ToAnchor{context_.anchor(owner.reference->target)};
          area.description = spoken(owner.reference->content);
        } else {
          area.target = area.description = *owner.target;
        }
        set.links.push_back(std::move(area));
      }
      LinkArea& link = set.links.back();
      const double right = std::max(link.x + link.width, std::min(end, line.width));
      link.x = std::min<double>(link.x, std::max(fragment.x, 0.0F));
      link.width = right - link.x;
    }
    for (const LinkArea& link : set.links)
      if (!std::holds_alternative<ToNote>(link.target))
        set.fills.push_back(
            {link.x, base + letter.size * 0.12, link.width, std::max(0.4, letter.size * 0.045), context_.style.link});
    out.push_back(std::move(set));
  }
  return out;
}

std::string spoken(const document::Inlines& content) {
  return document::without_break_marks(document::plain_text(content));
}

void place(InlineSetter::SetLine line, double x, double y, const Context& context, Box& box) {
  x = context.begin(x, line.width);
  if (box.runs.empty()) box.runs.reserve(line.runs.size());  // always by the sum would be quadratic in a wide row
  for (TextRun& run : line.runs) {
    run.x += x;
    run.baseline += y;
    box.runs.push_back(std::move(run));
  }
  for (Fill& fill : line.fills) {
    fill.x += x;
    fill.y += y;
    box.fills.push_back(fill);
  }
  box.anchors.insert(box.anchors.end(), line.anchors.begin(), line.anchors.end());
  for (Box& note : line.notes) {
    box.notes_height += note.height;
    box.notes.push_back(std::move(note));
  }
  for (LinkArea& link : line.links) {
    link.x += x;
    link.y += y;
    box.links.push_back(std::move(link));
  }
}

}  // namespace layout
