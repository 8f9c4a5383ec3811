#include "import/reader/word_text.hpp"

#include <algorithm>
#include <utility>

#include "import/clean.hpp"
#include "import/reader/put_by.hpp"
#include "import/reader/walk.hpp"
#include "import/reader/word_fields.hpp"
#include "import/reader/word_forms.hpp"
#include "import/reader/word_math.hpp"
#include "import/runs.hpp"
#include "import/symbol_fonts.hpp"
#include "unicode/ascii.hpp"
#include "unicode/utf8.hpp"

namespace importing {

WordText::WordText(WordParts& parts, Source& out)
    : parts_(parts), out_(out), prefix_(parts.prefix()), val_(prefix_ + "val") {}

bool WordText::is(const pugi::xml_node& node, std::string_view local) const {
  const std::string_view name = node.name();
  return name.size() == prefix_.size() + local.size() && name.ends_with(local) && name.starts_with(prefix_);
}

pugi::xml_node WordText::child(const pugi::xml_node& node, const char* local) const {
  return node.child((prefix_ + local).c_str());
}

std::string WordText::value(const pugi::xml_node& node, const char* local) const {
  return child(node, local).attribute(val_.c_str()).value();
}

std::vector<Block> WordText::blocks(const pugi::xml_node& parent, const WordPart& part) {
  std::vector<Block> out;
  fields_.clear();
  marks_without_end_ = marks_without_end(parent, prefix_);
  for (const pugi::xml_node& node : parent.children()) block(node, {&out, &part, 0});
  end_carried(out);
  return out;
}

// The mark of the last paragraph was deleted, and no other comes behind it.
void WordText::end_carried(std::vector<Block>& blocks) {
  if (!std::exchange(carried_, false)) return;
  Paragraph rest;
  rest.runs = std::exchange(runs_, {});
  if (!shows(rest.runs)) return;
  rest.place.paragraph = ++paragraphs_;
  blocks.emplace_back(std::move(rest));
}

void WordText::block(const pugi::xml_node& node, const Frame& frame) {
  if (is(node, "p")) return paragraph(node, frame);
  if (is(node, "bookmarkStart")) return bookmark(node);
  if (is(node, "tbl")) return table(node, frame);
  if (is(node, "sectPr")) return take_section(node, *frame.part);
  if (is(node, "altChunk")) {
    ++out_.objects;
    return;
  }
  if (is(node, "del") || is(node, "moveFrom")) {
    ++out_.deletions;
    return;
  }
  if (is(node, "ins") || is(node, "moveTo")) ++out_.insertions;
  if (frame.depth > deepest_element) return plain_paragraph(node, *frame.blocks);
  const Frame deeper{frame.blocks, frame.part, frame.depth + 1};
  const std::string_view name = node.name();
  if (name == "mc:AlternateContent") {
    const pugi::xml_node choice = node.child("mc:Choice");
    for (const pugi::xml_node& each : (choice ? choice : node.child("mc:Fallback")).children()) block(each, deeper);
    return;
  }
  if (is(node, "sdtPr") || is(node, "sdtEndPr")) return;
  // A contents list is known by the gallery that it is of.
  const bool contents =
      is(node, "sdt") && value(child(child(node, "sdtPr"), "docPartObj"), "docPartGallery") == "Table of Contents";
  const bool placeholder = is(node, "sdt") && shows_placeholder(node, prefix_);
  const PutBy outer(in_placeholder_, in_placeholder_ || placeholder);
  const std::size_t before = frame.blocks->size();
  for (const pugi::xml_node& each : node.children()) block(each, deeper);
  if (contents)
    for (std::size_t i = before; i < frame.blocks->size(); ++i)
      if (auto* paragraph = std::get_if<Paragraph>(&(*frame.blocks)[i])) paragraph->role = Role::contents;
}

void WordText::paragraph(const pugi::xml_node& node, const Frame& frame) {
  const pugi::xml_node properties = child(node, "pPr");
  std::vector<Run> outer;
  std::vector<Block> outer_behind = std::exchange(behind_, {});
  if (!carried_) outer = std::exchange(runs_, {});
  carried_ = false;
  const bool in_contents = std::ranges::any_of(fields_, &Field::contents);
  Paragraph paragraph;
  describe(properties, paragraph);
  Look look;
  look.language = parts_.styles().of(value(properties, "pStyle")).language;
  look.hidden = parts_.styles().of(value(properties, "pStyle")).hidden.value_or(false) || in_placeholder_;
  paragraph.place.paragraph = paragraphs_ + 1;
  inlines(node, look, frame);
  const pugi::xml_node mark = child(properties, "rPr");
  if (child(mark, "del") || child(mark, "moveFrom")) {
    carried_ = true;  // its text goes on in the paragraph behind it
    std::move(behind_.begin(), behind_.end(), std::back_inserter(*frame.blocks));
    behind_ = std::move(outer_behind);
    return;
  }
  if (in_contents && std::ranges::any_of(fields_, &Field::contents)) paragraph.role = Role::contents;
  paragraph.runs = std::exchange(runs_, std::move(outer));
  paragraph.bookmarks = std::exchange(bookmarks_, {});
  const bool repeats = parts_.styles().of(value(mark, "rStyle")).repeats && !shows(paragraph.runs);
  if (shows(paragraph.runs)) ++paragraphs_;
  say_apart(paragraph.place);
  if (repeats)
    ++repeated_;
  else
    frame.blocks->emplace_back(std::move(paragraph));
  std::move(behind_.begin(), behind_.end(), std::back_inserter(*frame.blocks));
  behind_ = std::move(outer_behind);
  if (const pugi::xml_node section = child(properties, "sectPr")) take_section(section, *frame.part);
}

// What stands in no running text, or in it without what it looks like.
void WordText::say_apart(const Place& place) {
  if (!plain(hidden_).empty()) out_.asides.push_back({Aside::Kind::hidden, {}, hidden_, place});
  if (!plain(struck_).empty()) out_.asides.push_back({Aside::Kind::struck, {}, struck_, place});
  hidden_.clear();
  struck_.clear();
}

void WordText::describe(const pugi::xml_node& properties, Paragraph& paragraph) {
  std::string id = value(properties, "pStyle");
  const WordStyle& style = parts_.styles().of(id.empty() ? parts_.styles().default_paragraph() : id);
  paragraph.style = style.name;
  paragraph.role = style.role;
  paragraph.level = style.level;
  if (const pugi::xml_node level = child(properties, "outlineLvl")) {
    const int number = level.attribute(val_.c_str()).as_int(9);
    if (number >= 0 && number < 9 && paragraph.role == Role::body) {
      paragraph.role = Role::heading;
      paragraph.level = static_cast<std::uint8_t>(number + 1);
    }
  }
  const pugi::xml_node own = child(properties, "numPr");
  std::string numbering = value(own, "numId");
  const pugi::xml_node own_level = child(own, "ilvl");
  int level = own_level ? own_level.attribute(val_.c_str()).as_int(0) : -1;
  if (numbering.empty()) numbering = style.numbering;
  if (level < 0)
    level = style.numbering_level >= 0 ? style.numbering_level
                                       : std::max(0, paragraph.role == Role::heading ? paragraph.level - 1 : 0);
  if (numbering.empty() || numbering == "0") {
    if (paragraph.role == Role::body && numbering.empty() && (style.list_bullet || style.list_number)) {
      const char last = style.name.empty() ? '1' : style.name.back();
      paragraph.item = {style.list_number ? 1'000'001U : 1'000'000U,
                        static_cast<std::uint8_t>(last >= '2' && last <= '9' ? last - '1' : 0), style.list_number,
                        false};
    }
    return;
  }
  if (paragraph.role == Role::heading || paragraph.role == Role::title)
    paragraph.label = clean(parts_.numbers().label(numbering, level));
  else if (paragraph.role == Role::body)
    paragraph.item = parts_.numbers().place(numbering, level);
}

void WordText::inlines(const pugi::xml_node& parent, const Look& look, const Frame& frame) {
  if (frame.depth > deepest_element) return plain_text(parent, look);
  const Frame deeper{frame.blocks, frame.part, frame.depth + 1};
  for (const pugi::xml_node& node : parent.children()) inline_node(node, look, deeper);
}

void WordText::inline_node(const pugi::xml_node& node, const Look& look, const Frame& frame) {
  const std::string_view name = node.name();
  if (is(node, "r")) return run(node, look, frame);
  if (is(node, "bookmarkStart")) return bookmark(node);
  if (is(node, "pPr") || is(node, "sdtPr") || is(node, "sdtEndPr") || is(node, "smartTagPr") || is(node, "rubyPr"))
    return;
  if (is(node, "del") || is(node, "moveFrom")) {
    ++out_.deletions;
    return;
  }
  if (is(node, "ins") || is(node, "moveTo")) ++out_.insertions;
  if (is(node, "hyperlink") || is(node, "fldSimple")) {
    Look linked = look;
    if (is(node, "fldSimple")) {
      const Leads leads = leads_to(node.attribute((prefix_ + "instr").c_str()).value());
      linked.address = clean(leads.address);
      linked.target = clean(leads.target);
    }
    if (const std::string_view anchor = node.attribute((prefix_ + "anchor").c_str()).value(); !anchor.empty())
      linked.target = clean(anchor);
    const auto relation = frame.part->relations.find(node.attribute("r:id").value());
    if (relation != frame.part->relations.end() && relation->second.external) linked.address = relation->second.target;
    if (!linked.address.empty() && !linked.target.empty()) linked.address += '#' + std::exchange(linked.target, {});
    return inlines(node, linked.address.empty() && linked.target.empty() ? look : linked, frame);
  }
  if (name == "mc:AlternateContent") {
    const pugi::xml_node choice = node.child("mc:Choice");
    return inlines(choice ? choice : node.child("mc:Fallback"), look, frame);
  }
  if (name == "m:oMath" || name == "m:oMathPara") return text(formula(node, prefix_), look);
  if (is(node, "sdt") && shows_placeholder(node, prefix_)) {
    Look placeholder = look;
    placeholder.hidden = true;
    return inlines(node, placeholder, frame);
  }
  // w:p may stand in a malformed one; w:ruby, w:smartTag, w:sdt, w:customXml, w:dir hold runs.
  if (is(node, "p")) return block(node, frame);
  if (node.first_child()) inlines(node, look, frame);
}

void WordText::run(const pugi::xml_node& node, Look look, const Frame& frame) {
  if (const pugi::xml_node properties = child(node, "rPr")) {
    const WordStyle& style = parts_.styles().of(value(properties, "rStyle"));
    if (style.repeats || style.note_number) return;
    take_look(properties, style, look);
  }
  if (look.address.empty() && look.target.empty())
    for (const Field& field : fields_)
      if (field.in_result && !(field.address.empty() && field.target.empty())) {
        look.address = field.address;
        look.target = field.target;
      }
  bool mark_follows = false;  // of a note, as text, which says no more than the note itself (17.11.1)
  for (const pugi::xml_node& each : node.children()) {
    mark_follows = mark_follows || toggle(each.attribute((prefix_ + "customMarkFollows").c_str())).value_or(false);
    if (!mark_follows || !is(each, "t")) run_part(each, look, frame);
  }
}

void WordText::take_look(const pugi::xml_node& properties, const WordStyle& style, Look& look) {
  const auto is_on = [&](const char* name, const std::optional<bool>& of_style, bool before) {
    return toggle(child(properties, name), val_).value_or(of_style.value_or(before));
  };
  look.style = style.name;
  look.bold = is_on("b", style.bold, look.bold);
  look.italic = is_on("i", style.italic, look.italic);
  look.struck = is_on("strike", style.struck, look.struck) || is_on("dstrike", std::nullopt, false);
  look.hidden = is_on("vanish", style.hidden, look.hidden);
  look.raised = raised_by(child(properties, "vertAlign"), val_).value_or(style.raised.value_or(look.raised));
  if (const pugi::xml_node fonts = child(properties, "rFonts")) {
    const std::string_view font = fonts.attribute((prefix_ + "ascii").c_str()).value();
    look.font = is_symbol_font(font) ? font : std::string_view();
  }
  if (const pugi::xml_node language = child(properties, "lang")) {
    // Text that runs from right to left has a language of its own (17.3.2.20).
    const bool leftward = toggle(child(properties, "rtl"), val_).value_or(false);
    const std::string tag = language.attribute(leftward ? (prefix_ + "bidi").c_str() : val_.c_str()).value();
    if (!tag.empty()) look.language = tag;
  } else if (!style.language.empty()) {
    look.language = style.language;
  }
}

void WordText::symbol(const pugi::xml_node& node, Look look) {
  const auto number =
      static_cast<char32_t>(std::strtoul(node.attribute((prefix_ + "char").c_str()).value(), nullptr, 16));
  if (number == 0 || number > 0xFFFF || (number >= 0xD800 && number <= 0xDFFF)) return;
  const std::string_view font = node.attribute((prefix_ + "font").c_str()).value();
  look.font = is_symbol_font(font) ? font : std::string_view();
  std::string sign;
  unicode::append(sign, number);
  text(sign, look);
}

void WordText::run_part(const pugi::xml_node& node, const Look& look, const Frame& frame) {
  if (is(node, "fldChar")) return field_mark(node, look);
  if (is(node, "instrText")) {
    if (!fields_.empty()) fields_.back().instruction += node.text().get();
    return;
  }
  if (!fields_.empty() && !fields_.back().in_result) {
    // Text within an instruction is not printed, and is quoted.
    if (is(node, "t")) hidden_ += clean(node.text().get());
    return;
  }
  if (is(node, "t")) return text(node.text().get(), look);
  if (is(node, "tab") || is(node, "ptab")) return text("\t", look);
  if (is(node, "br") || is(node, "cr")) {
    const std::string_view type = node.attribute((prefix_ + "type").c_str()).value();
    return text(type == "page" || type == "column" ? " " : "\n", look);
  }
  if (is(node, "noBreakHyphen")) return text("\u2011", look);
  if (is(node, "softHyphen")) return text("\u00AD", look);
  if (is(node, "sym")) return symbol(node, look);
  if (is(node, "footnoteReference") || is(node, "endnoteReference")) return note(node, is(node, "endnoteReference"));
  if (is(node, "commentReference")) {
    comments_.emplace(node.attribute((prefix_ + "id").c_str()).value(), Place{paragraphs_ + 1, 0});
    return;
  }
  const std::string_view name = node.name();
  if (name == "mc:AlternateContent") {
    const pugi::xml_node choice = node.child("mc:Choice");
    for (const pugi::xml_node& each : (choice ? choice : node.child("mc:Fallback")).children())
      run_part(each, look, frame);
    return;
  }
  if (is(node, "drawing") || is(node, "pict") || is(node, "object")) return drawing(node, frame);
  if (is(node, "ruby")) return inlines(node, look, frame);
}

void WordText::field_mark(const pugi::xml_node& node, Look look) {
  look.language.clear();  // a box is of no language
  if (marks_without_end_.contains(node.hash_value())) return text(shown_by_form(node, prefix_), look);
  const std::string_view type = node.attribute((prefix_ + "fldCharType").c_str()).value();
  if (type == "begin") {
    constexpr std::size_t most = 50;
    if (fields_.size() >= most) return;
    fields_.emplace_back();
    fields_.back().shown = shown_by_form(node, prefix_);
  } else if (type == "separate" && !fields_.empty()) {
    Field& field = fields_.back();
    field.in_result = true;
    const Leads leads = leads_to(field.instruction);
    field.address = clean(leads.address);
    field.target = clean(leads.target);
    const std::size_t word = field.instruction.find_first_not_of(' ');
    field.contents = word != std::string::npos && field.instruction.compare(word, 4, "TOC ") == 0;
  } else if (type == "end" && !fields_.empty()) {
    const std::string shown = std::move(fields_.back().shown);
    fields_.pop_back();
    text(shown, look);
  }
}

void WordText::text(std::string_view text, const Look& look) {
  std::string cleaned = look.font.empty() ? clean(text) : clean(drawn_by(look.font, text));
  if (cleaned.empty()) return;
  if (!fields_.empty()) fields_.back().shown.clear();
  if (look.hidden) {
    hidden_ += cleaned;
    return;
  }
  if (look.struck) struck_ += cleaned;
  if (look.raised != Raised::not_at_all) cleaned = raised(cleaned, look.raised);
  Run run{std::move(cleaned), look.bold, look.italic, look.language, look.address, 0, 0, look.style, look.target};
  if (!runs_.empty() && runs_.back().note == 0 && runs_.back().picture == 0 && runs_.back().bold == run.bold &&
      runs_.back().italic == run.italic && runs_.back().language == run.language &&
      runs_.back().address == run.address && runs_.back().style == run.style && runs_.back().target == run.target)
    runs_.back().text += run.text;
  else
    runs_.push_back(std::move(run));
}

// All text below, where elements stand too deep.
void WordText::plain_text(const pugi::xml_node& node, const Look& look) {
  walk(node, [&](const pugi::xml_node& at) {
    if (is(at, "fldChar")) field_mark(at, look);
    if (is(at, "t") || std::string_view(at.name()) == "m:t") text(at.text().get(), look);
    if (is(at, "p")) text(" ", look);
    const bool is_read_already = std::string_view(at.name()) == "mc:Fallback" && at.parent().child("mc:Choice");
    return !is(at, "del") && !is_read_already;
  });
}

// The same where a paragraph, not text of one, may stand.
void WordText::plain_paragraph(const pugi::xml_node& node, std::vector<Block>& blocks) {
  const PutBy runs(runs_);
  Look look;
  look.hidden = in_placeholder_;
  plain_text(node, look);
  say_apart({paragraphs_ + 1, 0});
  if (!shows(runs_)) return;
  Paragraph out;
  out.runs = std::move(runs_);
  out.place.paragraph = ++paragraphs_;
  blocks.emplace_back(std::move(out));
}

void WordText::note(const pugi::xml_node& node, bool endnote) {
  const std::string id = node.attribute((prefix_ + "id").c_str()).value();
  mentions_.push_back({id, endnote});
  Run run;
  run.note = static_cast<std::uint32_t>(mentions_.size());
  runs_.push_back(std::move(run));
}

// Those of our own reports; a document may have thousands of others.
void WordText::bookmark(const pugi::xml_node& node) {
  const std::string_view name = node.attribute((prefix_ + "name").c_str()).value();
  if (name.starts_with("rs_") || name.starts_with("_Ref")) bookmarks_.push_back(clean(name));
}

void WordText::take_section(const pugi::xml_node& properties, const WordPart& part) {
  for (const pugi::xml_node& each : properties.children()) {
    const bool header = is(each, "headerReference");
    if (!header && !is(each, "footerReference")) continue;
    const auto relation = part.relations.find(each.attribute("r:id").value());
    if (relation == part.relations.end() || relation->second.external) continue;
    const std::pair<std::string, bool> entry(relation->second.target, header);
    if (std::ranges::find(running_, entry) == running_.end()) running_.push_back(entry);
  }
}

}  // namespace importing
