#include "section/bundle_reader.hpp"

#include <utility>

#include "section/blocks.hpp"
#include "section/flow.hpp"
#include "section/particulars.hpp"
#include "section/paths.hpp"
#include "section/root.hpp"
#include "section/visible.hpp"
#include "section/vocabulary.hpp"

namespace section {
namespace {

using diagnostics::Code;

// Members of a book or a deel, in their order.
void read_member(Context& context, const TypedElement& child, Section& own, BundlePart& part) {
  if (child.name() == "secties") {
    std::visit([&](auto named) { part.members.emplace_back(std::move(named)); }, read_sections_below(context, child));
    return;
  }
  auto& chapters = own.developments->developments;
  part.members.push_back(OwnChapter{chapters.size()});
  chapters.push_back(read_chapter(context, child));
}

// `own` gets the texts of the chapters in it.
static_assert(own_children("deel") == NameList{"titel", "hoofdstuk", "secties"});
void read_part_into(Context& context, const TypedElement& element, Section& own, BundlePart& part) {
  no_attributes(context, element);
  part.position = element.position();
  part.titled = true;
  TitleReader title(element);
  for (const TypedElement& child : children(context, element))
    if (!title.take(context, child, part.title)) read_member(context, child, own, part);
  title.finish(context, part.title, !part.members.empty());
}

}  // namespace

static_assert(own_children("hoofdstuk") == NameList{"titel", "onderdeel"});
Development read_chapter(Context& context, const TypedElement& element) {
  no_attributes(context, element);
  Development out;
  out.position = element.position();
  TitleReader title(element);
  for (const TypedElement& child : children(context, element)) {
    if (title.take(context, child, out.title)) continue;
    if (child.name() == "onderdeel") {
      out.subsections.push_back(read_subsection(context, child));
      continue;
    }
    if (!out.subsections.empty())
      context.sink.add(Code::element_order, child.position(), {std::string(child.name()), "onderdeel"});
    out.flow.push_back(read_flow_member(context, child));
  }
  title.finish(context, out.title, visible(out.flow) || visible(out.subsections));
  return out;
}

NamedSections read_sections_below(Context& context, const TypedElement& element) {
  const Attributes attributes(context, element);
  const auto folder = attributes.find("map"), file = attributes.find("bestand");
  if (folder.has_value() == file.has_value()) context.sink.add(Code::sections_from, element.position());
  const auto path = [&](const Value& given, Code outside) {
    Value out{given.text == "." ? given.text : plain_path(given.text, Upward::refused), given.position};
    if (out.text.empty()) context.sink.add(outside, given.position, {given.text});
    return out;
  };
  if (file) return OneSection{path(*file, Code::section_file_outside)};
  return SectionsBelow{folder ? path(*folder, Code::folder_outside) : Value{}};
}

BundlePart read_part(Context& context, const TypedElement& element) {
  Section own;
  own.developments.emplace();
  BundlePart part;
  read_part_into(context, element, own, part);
  return part;
}

static_assert(own_children("bundel") == NameList{"titel", "gegevens", "hoofdstuk", "deel", "secties"});
Bundle read_bundle(Context& context, const TypedElement& root) {
  Bundle out;
  out.own.position = root.position();
  out.own.developments.emplace();
  read_root_attributes(context, root, out.own);
  TitleReader title(root);
  bool has_particulars = false;
  for (const TypedElement& child : children(context, root)) {
    if (title.take(context, child, out.own.title)) continue;
    if (child.name() == "gegevens") {
      if (std::exchange(has_particulars, true))
        context.sink.add(Code::duplicate_element, child.position(), {"gegevens"});
      if (!out.parts.empty()) context.sink.add(Code::element_order, child.position(), {"gegevens", "hoofdstuk"});
      out.own.particulars = read_particulars(context, child);
    } else if (child.name() == "deel") {
      read_part_into(context, child, out.own, out.parts.emplace_back());
    } else {
      if (out.parts.empty() || out.parts.back().titled) out.parts.emplace_back().position = child.position();
      read_member(context, child, out.own, out.parts.back());
    }
  }
  title.finish(context, out.own.title, true);
  return out;
}

std::optional<Bundle> read_bundle_file(const xml::Document& document, diagnostics::Diagnostics& sink) {
  return read_root<Bundle>(document, {"bundel", &type_of("bundel")}, sink, read_bundle);
}

std::optional<Section> read_book_texts(const xml::Document& document, diagnostics::Diagnostics& sink) {
  auto bundle = read_bundle_file(document, sink);
  if (!bundle) return std::nullopt;
  return std::move(bundle->own);
}

}  // namespace section
