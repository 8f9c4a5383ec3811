#include "verify/html/read_html.hpp"

#include <charconv>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include "html_tree/tree.hpp"
#include "verify/html/node.hpp"

namespace verify {
namespace {

using html::attribute;
using html::for_each_child;
using html::is;

// A browser sees none deeper, and no hostile page takes the stack of who reads it.
constexpr std::size_t deepest = 512;

// What the text stands in.
struct Around {
  bool in_contents = false, in_head = false;
  std::optional<std::size_t> table;  // its index
  std::size_t depth = 0;
};

int heading_level(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_H1: return 1;
    case GUMBO_TAG_H2: return 2;
    case GUMBO_TAG_H3: return 3;
    case GUMBO_TAG_H4: return 4;
    case GUMBO_TAG_H5: return 5;
    case GUMBO_TAG_H6: return 6;
    default: return 0;
  }
}

// Those that stand inside a line; before and behind all others a text ends.
bool is_inline(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP: return true;
    default: return false;
  }
}

std::size_t span(const GumboElement& element, const char* name) {
  const std::string_view text = attribute(element, name);
  std::size_t count = 1;
  std::from_chars(text.data(), text.data() + text.size(), count);
  return count > 1000 ? 1000 : count;  // as a browser cuts it off
}

// A fragment as the id that it names.
std::string unescaped(std::string_view fragment) {
  std::string out;
  for (std::size_t at = 0; at < fragment.size(); ++at) {
    unsigned byte = 0;
    const char* digits = fragment.data() + at + 1;
    if (fragment[at] == '%' && at + 2 < fragment.size() &&
        std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
      out += static_cast<char>(byte);
      at += 2;
    } else {
      out += fragment[at];
    }
  }
  return out;
}

class PageWalk {
 public:
  explicit PageWalk(HtmlReading& html) : html_(html), reading_(html.reading) {}

  void read(const GumboNode* root) {
    note_ids(root, 0);
    visit(root, {});
    end_text();
    // What no number leads to stands there all the same.
    for (const GumboNode* note : endnotes_) {
      if (note == nullptr) continue;
      html::element_of(note) != nullptr ? read_note(note) : visit(note, {});
      end_text();
    }
  }

 private:
  void note_ids(const GumboNode* node, std::size_t depth) {
    const GumboElement* element = html::element_of(node);
    if (element == nullptr || depth > deepest) return;
    const std::string_view id = attribute(*element, "id");
    if (!id.empty() && !ids_.emplace(id, node).second && html_.repeated_id.empty()) html_.repeated_id = id;
    if (attribute(*element, "role") == "doc-endnotes") endnotes(*element);
    for_each_child(*element, [&](const GumboNode* child) { note_ids(child, depth + 1); });
  }

  void endnotes(const GumboElement& part) {
    for_each_child(part, [&](const GumboNode* child) {
      if (is(child, GUMBO_TAG_OL))
        for_each_child(child->v.element, [&](const GumboNode* note) { endnotes_.push_back(note); });
      else
        endnotes_.push_back(child);
    });
  }

  void visit(const GumboNode* node, Around around) {
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
      text_ += node->v.text.text;
      return;
    }
    const GumboElement* element = html::element_of(node);
    if (element == nullptr || ++around.depth > deepest) return;
    switch (element->tag) {
      case GUMBO_TAG_HTML: reading_.language = attribute(*element, "lang"); break;
      case GUMBO_TAG_TITLE: return read_title(node);
      case GUMBO_TAG_STYLE:
      case GUMBO_TAG_SCRIPT: return;
      case GUMBO_TAG_A: return read_link(node, *element, around);
      case GUMBO_TAG_IMG: return read_picture(*element);
      case GUMBO_TAG_TABLE: return read_table(*element, around);
      default: break;
    }
    if (attribute(*element, "role") == "doc-endnotes") return end_text();
    if (element->tag != GUMBO_TAG_HTML) note_attributes(*element);
    is_inline(element->tag) ? children(*element, around) : read_block(*element, around);
  }

  void children(const GumboElement& element, const Around& around) {
    for_each_child(element, [&](const GumboNode* child) { visit(child, around); });
  }

  void note_attributes(const GumboElement& element) {
    if (const std::string_view language = attribute(element, "lang"); !language.empty())
      reading_.languages.emplace_back(language);
    if (element.tag == GUMBO_TAG_ABBR) reading_.expansions.emplace_back(attribute(element, "title"));
  }

  void read_title(const GumboNode* node) { html::append_text(node, reading_.title); }

  void read_picture(const GumboElement& element) {
    const char* alternative = html::value(element, "alt");
    if (alternative == nullptr || *alternative != '\0')
      reading_.alternatives.emplace_back(alternative == nullptr ? "" : alternative);
  }

  void read_block(const GumboElement& element, Around around) {
    end_text();
    const std::size_t first = reading_.texts.size();
    const bool is_list = element.tag == GUMBO_TAG_OL || element.tag == GUMBO_TAG_UL;
    if (element.tag == GUMBO_TAG_NAV) around.in_contents = true;
    if (element.tag == GUMBO_TAG_THEAD) around.in_head = true;
    if (is_list && !around.in_contents) {
      ++reading_.lists;
      read_items(element, around);
      return;
    }
    if (element.tag == GUMBO_TAG_TR && around.table) ++reading_.tables[*around.table].rows;
    const bool is_cell = element.tag == GUMBO_TAG_TH || element.tag == GUMBO_TAG_TD;
    children(element, around);
    std::string heading = text_;
    end_text();
    if (const int level = heading_level(element.tag)) reading_.headings.push_back({level, std::move(heading)});
    if (is_cell && around.table) read_cell(element, around, first);
  }

  // The labels are those that a browser sets.
  void read_items(const GumboElement& list, const Around& around) {
    std::size_t number = 0;
    for_each_child(list, [&](const GumboNode* child) {
      const GumboElement* item = html::element_of(child);
      if (item == nullptr) return;
      const std::string_view given = attribute(*item, "value");
      ++number;
      std::from_chars(given.data(), given.data() + given.size(), number);
      if (item->tag == GUMBO_TAG_LI)
        reading_.texts.push_back(list.tag == GUMBO_TAG_OL ? std::to_string(number) + '.' : "\u2022");
      visit(child, around);
    });
  }

  void read_table(const GumboElement& element, Around around) {
    end_text();
    around.table = reading_.tables.size();
    around.in_head = false;
    reading_.tables.emplace_back();
    note_attributes(element);
    children(element, around);
    end_text();
  }

  void read_cell(const GumboElement& cell, const Around& around, std::size_t first) {
    Table& table = reading_.tables[*around.table];
    ++table.cells;
    table.spanned += span(cell, "colspan") * span(cell, "rowspan") - 1;
    if (cell.tag != GUMBO_TAG_TH) return;
    // A head that its scope does not place has an id that cells name.
    const std::string_view scope = attribute(cell, "scope");
    const bool is_placed = !scope.empty() || !attribute(cell, "id").empty();
    if (around.in_head && is_placed && reading_.texts.size() > first) ++table.column_heads;
    if (!around.in_head && (scope == "row" || scope == "rowgroup")) ++table.row_heads;
    if (!is_placed) ++html_.heads_without_scope;
  }

  void read_link(const GumboNode* node, const GumboElement& element, const Around& around) {
    const std::string_view href = attribute(element, "href"), role = attribute(element, "role");
    if (role == "doc-noteref") return read_reference(node, element, href);
    if (!around.in_contents && html::value(element, "href") != nullptr) reading_.links.push_back(address(href));
    if (around.in_contents && address(href) != rows::inner_link) reading_.links.push_back(address(href));
    children(element, around);
  }

  std::string address(std::string_view href) const {
    if (!href.starts_with('#')) return std::string(href);
    return find(href) == nullptr ? nowhere(href.substr(1)) : std::string(rows::inner_link);
  }

  const GumboNode* find(std::string_view href) const {
    const auto found = href.starts_with('#') ? ids_.find(unescaped(href.substr(1))) : ids_.end();
    return found == ids_.end() ? nullptr : found->second;
  }

  // Its number stands in the text, and what it says comes behind that.
  void read_reference(const GumboNode* node, const GumboElement& element, std::string_view href) {
    ++reading_.notes;
    html::append_text(node, text_);
    const GumboNode* note = find(href);
    for (const GumboNode*& each : endnotes_)
      if (note != nullptr && each == note) {
        each = nullptr;  // read once
        return read_apart(note, attribute(element, "id"));
      }
    reading_.links.push_back(nowhere(href));
  }

  // The text goes on behind the number, and that of the note waits for its end.
  void read_apart(const GumboNode* note, std::string_view place) {
    std::string text = std::exchange(text_, {});
    std::vector<std::string> waiting = std::exchange(waiting_, {});
    const std::size_t first = reading_.texts.size();
    read_note(note, place);
    const auto begin = reading_.texts.begin() + static_cast<std::ptrdiff_t>(first);
    waiting.insert(waiting.end(), std::make_move_iterator(begin), std::make_move_iterator(reading_.texts.end()));
    reading_.texts.erase(begin, reading_.texts.end());
    text_ = std::move(text);
    waiting_ = std::move(waiting);
  }

  void end_text() {
    if (text_.find_first_not_of(" \n\t\r\f") != std::string::npos) reading_.texts.push_back(std::exchange(text_, {}));
    text_.clear();
    for (std::string& note : std::exchange(waiting_, {})) reading_.texts.push_back(std::move(note));
  }

  // `place`: the id of its number in the text, which its own leads back to.
  void read_note(const GumboNode* note, std::string_view place = {}) {
    bool leads_back = false;
    for_each_child(note->v.element, [&](const GumboNode* child) {
      const GumboElement* element = html::element_of(child);
      if (element == nullptr || attribute(*element, "role") != "doc-backlink") return visit(child, {});
      const std::string_view href = attribute(*element, "href");
      leads_back = find(href) != nullptr && unescaped(href.substr(1)) == place;
      if (!leads_back) reading_.links.push_back(nowhere(href));
    });
    end_text();
  }

  HtmlReading& html_;
  Reading& reading_;
  std::map<std::string, const GumboNode*, std::less<>> ids_;
  std::vector<const GumboNode*> endnotes_;
  std::string text_;
  std::vector<std::string> waiting_;  // texts of notes that the text so far has named
};

}  // namespace

HtmlReading read_html(std::string_view bytes) {
  const html_tree::Tree tree(bytes);
  HtmlReading html;
  PageWalk(html).read(&tree.root());
  return html;
}

}  // namespace verify
