#include <algorithm>
#include <charconv>

#include "section/flow.hpp"
#include "section/paths.hpp"
#include "section/targets.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

Value read_file_name(Context& context, const Attributes& attributes) {
  auto file = attributes.require("bestand");
  if (!file) return {};
  std::string path = plain_path(file->text, Upward::refused);
  if (path.empty()) context.sink.add(Code::image_outside, file->position, {file->text});
  return {std::move(path), file->position};
}

// A whole number of percents as a part of the column; 0 where there is none.
double read_width(Context& context, const Attributes& attributes) {
  const auto width = attributes.find("breedte");
  if (!width) return 0;
  const std::string& text = width->text;
  int percent = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), percent);
  const bool whole = error == std::errc() && std::string_view(end, text.data() + text.size()) == "%" && text[0] != '0';
  if (whole && percent >= 1 && percent <= 100) return percent / 100.0;
  context.sink.add(Code::invalid_width, width->position, {text});
  return 0;
}

// Empty where the image is decorative. A word that answers neither yes nor no is said once, as that.
std::optional<Value> read_alternative(Context& context, const xml::Element& element, const Attributes& attributes) {
  const auto answer = attributes.choose("decoratief", yes_or_no);
  const auto answers = [&](std::string_view word) { return answer && answer->text == word; };
  const xml::Attribute* given = attributes.given("alt");
  if (given == nullptr) {
    if (!answer || answers("nee")) context.sink.add(Code::missing_alternative, element.position);
    return std::nullopt;
  }
  auto alternative = attributes.find("alt");
  if (!alternative || !visible(alternative->text))
    context.sink.add(Code::empty_alternative, given->position);
  else if (answers("ja"))
    context.sink.add(Code::decorative_with_alternative, answer->position);
  return alternative;
}

}  // namespace

static_assert(own_children("afbeelding") == NameList{"bijschrift"});
Figure read_figure(Context& context, const TypedElement& element) {
  Figure out;
  out.position = element.position();
  const Attributes attributes(context, element);
  out.id = read_id(context, attributes, element.name());
  out.file = read_file_name(context, attributes);
  out.alternative = read_alternative(context, *element.xml, attributes);
  out.width = read_width(context, attributes);
  for (const TypedElement& child : children(context, element)) {
    if (out.caption) context.sink.add(Code::duplicate_element, child.position(), {std::string(child.name())});
    out.caption = read_plain_inlines(context, child);
  }
  complete_target(context, out.id, true, out.caption && visible(*out.caption));
  return out;
}

}  // namespace section
