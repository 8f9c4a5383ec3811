#include "import/reader/docx_reader.hpp"

#include <utility>

#include "import/clean.hpp"
#include "import/reader/word_text.hpp"
#include "import/runs.hpp"

namespace importing {
namespace {

using diagnostics::Code;

// The elements of a part of notes or comments, by their id.
std::map<std::string, pugi::xml_node, std::less<>> by_id(const WordPart* part, const std::string& prefix) {
  std::map<std::string, pugi::xml_node, std::less<>> out;
  if (part == nullptr) return out;
  for (const pugi::xml_node& each : part->root.children()) {
    const std::string_view type = each.attribute((prefix + "type").c_str()).value();
    if (type == "separator" || type == "continuationSeparator" || type == "continuationNotice") continue;
    out.emplace(each.attribute((prefix + "id").c_str()).value(), each);
  }
  return out;
}

// Notes may mention notes, which are read behind them. False where they stand in a part that cannot be read.
bool read_notes(WordParts& parts, WordText& text, Source& out) {
  const auto footnotes = parts.related("footnotes"), endnotes = parts.related("endnotes");
  for (const WordText::Mention& mention : text.mentions())
    if (mention.endnote ? !endnotes && parts.has_relation("endnotes") : !footnotes && parts.has_relation("footnotes"))
      return false;
  auto of_foot = by_id(footnotes.get(), parts.prefix()), of_end = by_id(endnotes.get(), parts.prefix());
  for (std::size_t i = 0; i < text.mentions().size(); ++i) {
    const WordText::Mention mention = text.mentions()[i];
    auto& notes = mention.endnote ? of_end : of_foot;
    Note note;
    const auto found = notes.find(mention.id);
    if (found != notes.end()) {
      note.blocks = text.blocks(found->second, mention.endnote ? *endnotes : *footnotes);
      notes.erase(found);  // one that is mentioned twice is read once
    }
    out.notes.push_back(std::move(note));
  }
  return true;
}

void read_comments(WordParts& parts, WordText& text, Source& out) {
  const auto comments = parts.related("comments");
  for (const auto& [id, node] : by_id(comments.get(), parts.prefix())) {
    Aside aside;
    aside.kind = Aside::Kind::comment;
    aside.author = clean(node.attribute((parts.prefix() + "author").c_str()).value());
    aside.text = text_of(text.blocks(node, *comments));
    if (const auto place = text.comments().find(id); place != text.comments().end()) aside.place = place->second;
    if (!aside.text.empty()) out.asides.push_back(std::move(aside));
  }
}

void read_running(WordParts& parts, WordText& text, Source& out) {
  const auto running = text.running();
  for (const auto& [part, header] : running) {
    const auto loaded = parts.load(part);
    if (!loaded) continue;
    Aside aside;
    aside.kind = header ? Aside::Kind::header : Aside::Kind::footer;
    aside.text = text_of(text.blocks(loaded->root, *loaded));
    if (!aside.text.empty()) out.asides.push_back(std::move(aside));
  }
}

}  // namespace

Read read_docx(std::string_view bytes) {
  unzip::Archive package(bytes, limits_of_package);
  if (!package) return diagnostics::Diagnostic{Code::import_damaged, {}, {"ZIP"}};
  WordParts parts(package);
  if (!parts.wrong().empty()) return without_main_part(package, "[Content_Types].xml", parts.wrong());
  Source out;
  WordText text(parts, out);
  out.title = parts.title();
  out.properties = parts.properties();
  out.section = parts.section();
  out.language = parts.styles().language();
  const WordPart& document = parts.document();
  out.blocks = text.blocks(document.root.child((parts.prefix() + "body").c_str()), document);
  if (!read_notes(parts, text, out)) return diagnostics::Diagnostic{Code::import_damaged, {}, {"footnotes.xml"}};
  read_comments(parts, text, out);
  read_running(parts, text, out);
  // Notes that headers or comments mention have nowhere to stand.
  out.notes.resize(std::max(out.notes.size(), text.mentions().size()));
  return out;
}

}  // namespace importing
