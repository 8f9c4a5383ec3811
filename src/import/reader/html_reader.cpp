#include "import/reader/html_reader.hpp"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "html_tree/tree.hpp"
#include "import/clean.hpp"
#include "import/packing.hpp"
#include "import/raised.hpp"
#include "import/reader/add_picture.hpp"
#include "import/reader/page_elements.hpp"
#include "import/reader/page_picture.hpp"
#include "import/reader/put_by.hpp"
#include "import/runs.hpp"
#include "import/symbol_fonts.hpp"
#include "unicode/ascii.hpp"

namespace importing {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

struct PageLook {
  bool bold = false, italic = false, preformatted = false, struck = false;
  Raised raised = Raised::not_at_all;
  std::string language, address;
  std::string_view font;  // one that draws signs for letters
};

class Page {
 public:
  explicit Page(Source& out) : out_(out), blocks_(&out.blocks) {}

  // `main` is where the text is; what stands in `body` outside of it is furniture.
  void read(const GumboNode& body, const GumboNode* main) {
    main_ = main;
    size_ = text_size(main != nullptr ? *main : body);
    if (main != nullptr) outside(body, 0);
    in_main_ = main != nullptr;
    children(main != nullptr ? *main : body, {}, 0);
    end_paragraph();
    if (!furniture_.empty()) out_.asides.push_back({Aside::Kind::furniture, {}, furniture_, {}});
  }

 private:
  template <class Visit>
  static void each_child(const GumboNode& node, const Visit& visit) {
    const GumboVector& children = node.v.element.children;
    for (unsigned i = 0; i < children.length; ++i) visit(*static_cast<GumboNode*>(children.data[i]));
  }

  // Everything but `main`.
  void outside(const GumboNode& node, int depth) {
    if (&node == main_) return;
    if (is_text(node)) return add_furniture(node.v.text.text);
    if (node.type != GUMBO_NODE_ELEMENT || is_unseen(node) || depth > deepest_node) return;
    if (node.v.element.tag == GUMBO_TAG_INPUT) return add_furniture(shown_by_field(node));
    each_child(node, [&](const GumboNode& child) { outside(child, depth + 1); });
  }

  void add_furniture(std::string_view text) {
    const std::string words = plain(clean(text));
    if (!words.empty()) furniture_ += (furniture_.empty() ? "" : " ") + words;
  }

  void children(const GumboNode& node, const PageLook& look, int depth) {
    each_child(node, [&](const GumboNode& child) { this->node(child, look, depth + 1); });
  }

  void node(const GumboNode& node, const PageLook& look, int depth) {
    if (is_text(node)) return text(node.v.text.text, look);
    if (node.type != GUMBO_NODE_ELEMENT || is_unseen(node)) return;
    if (depth > deepest_node) return flat_text(node, look);
    if (node.v.element.tag == GUMBO_TAG_INPUT) return add_furniture(shown_by_field(node));
    if (is_of_page(node) && !is_of_text(node)) return outside(node, 0);
    element(node, look, depth);
  }

  // The head of an article, a form that the page stands in whole, a button that all of a heading is.
  bool is_of_text(const GumboNode& node) const {
    const GumboTag tag = node.v.element.tag;
    if (tag == GUMBO_TAG_HEADER) return in_main_ || (in_article_ && any_below(node, is_heading));
    if (tag == GUMBO_TAG_FORM) return text_size(node) * 2 > size_;
    return button_is_heading_ && (tag == GUMBO_TAG_BUTTON || attribute(node, "role") == "button");
  }

  void element(const GumboNode& node, const PageLook& outer, int depth) {
    PageLook look = outer;
    if (const std::string_view language = attribute(node, "lang"); !language.empty()) look.language = language;
    if (declared(node, "font-family") || declared(node, "font")) look.font = symbol_font(node);
    const GumboTag tag = node.v.element.tag;
    if (tag == GUMBO_TAG_P && role_ == Role::body)
      if (const Role role = role_by_class(node); role != Role::body) return as(role, node, look, depth);
    switch (tag) {
      case GUMBO_TAG_B:
      case GUMBO_TAG_STRONG: look.bold = true; break;
      case GUMBO_TAG_I:
      case GUMBO_TAG_EM:
      case GUMBO_TAG_CITE: look.italic = true; break;
      case GUMBO_TAG_A:
        if (const std::string address = clean(attribute(node, "href")); !address.starts_with('#'))
          look.address = address;
        break;
      case GUMBO_TAG_BR: return line_break();
      case GUMBO_TAG_IMG: return image(node);
      case GUMBO_TAG_SVG: return drawing(node);
      case GUMBO_TAG_H1:
      case GUMBO_TAG_H2:
      case GUMBO_TAG_H3:
      case GUMBO_TAG_H4:
      case GUMBO_TAG_H5:
      case GUMBO_TAG_H6: return heading(node, look, depth, static_cast<std::uint8_t>(tag - GUMBO_TAG_H1 + 1));
      case GUMBO_TAG_UL:
      case GUMBO_TAG_OL: return list(node, look, depth, tag == GUMBO_TAG_OL);
      case GUMBO_TAG_LI: return item(node, look, depth);
      case GUMBO_TAG_TABLE: return table(node, look, depth);
      case GUMBO_TAG_BLOCKQUOTE: return as(Role::quote, node, look, depth);
      case GUMBO_TAG_CAPTION:
      case GUMBO_TAG_FIGCAPTION: return as(Role::caption, node, look, depth);
      case GUMBO_TAG_PRE: look.preformatted = true; break;
      case GUMBO_TAG_SUP: look.raised = Raised::above; break;
      case GUMBO_TAG_SUB: look.raised = Raised::below; break;
      case GUMBO_TAG_S:
      case GUMBO_TAG_STRIKE:
      case GUMBO_TAG_DEL: look.struck = true; break;
      default: break;
    }
    const PutBy article(in_article_, in_article_ || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_SECTION);
    const bool block = is_block(tag);
    if (block) divide();
    children(node, look, depth);
    if (block) divide();
  }

  // Blocks in a heading are parts of one title.
  void divide() {
    if (role_ != Role::heading) return end_paragraph();
    if (!runs_.empty() && !std::exchange(space_, true)) runs_.push_back({.text = " "});
  }

  void heading(const GumboNode& node, const PageLook& look, int depth, std::uint8_t level) {
    end_paragraph();
    PageLook inside = look;
    inside.bold = false;
    const PutBy outer_role(role_, Role::heading);
    const PutBy outer_level(level_, level);
    const bool says_more = any_below(node, [&](const GumboNode& child) { return is_text(child) && !in_button(child); });
    const PutBy button(button_is_heading_, !says_more);
    children(node, inside, depth);
    end_paragraph();
  }

  static bool in_button(const GumboNode& text) {
    if (plain(text.v.text.text).empty()) return true;  // blanks say nothing
    for (const GumboNode* up = text.parent; up != nullptr && !is_heading(*up); up = up->parent)
      if (is_of_page(*up)) return true;
    return false;
  }

  void as(Role role, const GumboNode& node, const PageLook& look, int depth) {
    end_paragraph();
    const Role outer = std::exchange(role_, role);
    children(node, look, depth);
    end_paragraph();
    role_ = outer;
  }

  void list(const GumboNode& node, const PageLook& look, int depth, bool numbered) {
    end_paragraph();
    if (lists_.empty()) ++list_;
    lists_.push_back({numbered, false});
    children(node, look, depth);
    end_paragraph();
    lists_.pop_back();
  }

  void item(const GumboNode& node, const PageLook& look, int depth) {
    end_paragraph();
    if (lists_.empty()) lists_.push_back({});
    lists_.back().in_item = false;
    children(node, look, depth);
    end_paragraph();
  }

  void line_break() {
    if (!runs_.empty()) runs_.push_back({.text = "\n"});
    space_ = true;
  }

  void image(const GumboNode& node) {
    const std::string alternative = clean(attribute(node, "alt"));
    if (alternative.empty() && has_attribute(node, "alt")) return;  // it is for the eye alone (HTML 4.8.4.4)
    Picture picture = page_picture(attribute(node, "src"));
    picture.alternative = alternative;
    runs_.push_back(add_picture(out_, std::move(picture)));
  }

  void table(const GumboNode& node, const PageLook& look, int depth) {
    end_paragraph();
    if (tables_ >= deepest_table) return children(node, look, depth);
    Table table;
    table.place.paragraph = paragraphs_ + 1;
    std::vector<Block>* outer = blocks_;
    const auto lists = std::exchange(lists_, {});
    ++tables_;
    rows(node, look, depth, false, table);
    --tables_;
    blocks_ = outer;
    lists_ = lists;
    if (!table.rows.empty()) blocks_->emplace_back(std::move(table));
  }

  void rows(const GumboNode& node, const PageLook& look, int depth, bool head, Table& table) {
    each_child(node, [&](const GumboNode& child) {
      if (child.type != GUMBO_NODE_ELEMENT) return;
      const GumboTag tag = child.v.element.tag;
      if (tag == GUMBO_TAG_TR) return row(child, look, depth, head, table);
      if (tag == GUMBO_TAG_CAPTION) return this->node(child, look, depth + 1);
      if (tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TFOOT)
        rows(child, look, depth + 1, tag == GUMBO_TAG_THEAD, table);
    });
  }

  void row(const GumboNode& node, const PageLook& look, int depth, bool head, Table& table) {
    Row row;
    row.head = head;
    each_child(node, [&](const GumboNode& child) {
      if (child.type != GUMBO_NODE_ELEMENT) return;
      const GumboTag tag = child.v.element.tag;
      if (tag != GUMBO_TAG_TD && tag != GUMBO_TAG_TH) return;
      Cell cell;
      cell.head = tag == GUMBO_TAG_TH;
      cell.columns = span(child, "colspan");
      cell.rows = span(child, "rowspan");
      std::vector<Block>* outer = std::exchange(blocks_, &cell.blocks);
      children(child, look, depth + 1);
      end_paragraph();
      blocks_ = outer;
      row.cells.push_back(std::move(cell));
    });
    if (!row.cells.empty()) table.rows.push_back(std::move(row));
  }

  static std::uint32_t span(const GumboNode& node, const char* name) {
    const long number = std::strtol(std::string(attribute(node, name)).c_str(), nullptr, 10);
    return static_cast<std::uint32_t>(std::clamp(number, 1L, 1000L));
  }

  void text(std::string_view raw, const PageLook& look) {
    std::string out;
    for (const char c : look.font.empty() ? clean(raw) : clean(drawn_by(look.font, raw))) {
      if (is_blank(c) && !look.preformatted) {
        if (!space_) out += ' ';
        space_ = true;
      } else {
        out += c;
        space_ = false;
      }
    }
    if (out.empty()) return;
    if (runs_.empty() && out == " ") return;
    if (look.struck) struck_ += out;
    out = raised(out, look.raised);
    runs_.push_back({std::move(out), look.bold, look.italic, look.language, look.address, 0, 0});
  }

  // The words of a drawing are seen, and have no place in a text.
  void drawing(const GumboNode& node) {
    const PutBy runs(runs_);
    const PutBy space(space_, true);
    flat_text(node, {});
    const std::string words = plain(text_of(runs_));
    if (!words.empty()) out_.asides.push_back({Aside::Kind::hidden, {}, words, {paragraphs_ + 1, 0}});
  }

  // Elements that stand too deep.
  void flat_text(const GumboNode& top, const PageLook& look) {
    std::vector<const GumboNode*> stack = {&top};
    while (!stack.empty()) {
      const GumboNode* node = stack.back();
      stack.pop_back();
      if (is_text(*node)) {
        text(node->v.text.text, look);
      } else if (node->type == GUMBO_NODE_ELEMENT && !is_unseen(*node)) {
        const GumboVector& children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i) stack.push_back(static_cast<GumboNode*>(children.data[i - 1]));
      }
    }
  }

  void end_paragraph() {
    space_ = true;
    Runs runs = std::exchange(runs_, {});
    if (!shows(runs)) return;
    Paragraph paragraph;
    paragraph.runs = std::move(runs);
    paragraph.role = role_;
    paragraph.level = level_;
    paragraph.place.paragraph = ++paragraphs_;
    if (!plain(struck_).empty()) out_.asides.push_back({Aside::Kind::struck, {}, plain(struck_), paragraph.place});
    struck_.clear();
    if (!lists_.empty() && role_ == Role::body) {
      List& list = lists_.back();
      paragraph.item = {list_, static_cast<std::uint8_t>(std::min<std::size_t>(lists_.size() - 1, 8)), list.numbered,
                        std::exchange(list.in_item, true)};
    }
    blocks_->emplace_back(std::move(paragraph));
  }

  struct List {
    bool numbered = false, in_item = false;
  };

  Source& out_;
  std::vector<Block>* blocks_;
  const GumboNode* main_ = nullptr;
  bool in_main_ = false, in_article_ = false;
  bool button_is_heading_ = false;  // in a heading that says nothing else
  std::size_t size_ = 0;            // of all text that is read
  Runs runs_;
  bool space_ = true;  // behind white space, where more of it does not count
  Role role_ = Role::body;
  std::uint8_t level_ = 0;
  std::vector<List> lists_;
  std::uint32_t list_ = 0, paragraphs_ = 0;
  int tables_ = 0;
  std::string furniture_, struck_;
};

}  // namespace

Read read_html(std::string_view bytes) {
  Source out;
  const std::string text = decoded(bytes, declared_encoding(bytes));
  const html_tree::Tree tree(text);
  const GumboNode& root = tree.root();
  out.language = clean(attribute(root, "lang"));
  if (const GumboNode* head = child_of(root, GUMBO_TAG_HEAD))
    if (const GumboNode* title = child_of(*head, GUMBO_TAG_TITLE);
        title != nullptr && title->v.element.children.length > 0)
      out.title = plain(clean(static_cast<GumboNode*>(title->v.element.children.data[0])->v.text.text));
  if (const GumboNode* body = child_of(root, GUMBO_TAG_BODY)) Page(out).read(*body, find_main(*body));
  if (out.blocks.empty())
    if (std::string frames = frames_of(root); !frames.empty())
      return diagnostics::Diagnostic{diagnostics::Code::import_frames, {}, {std::move(frames)}};
  return out;
}

}  // namespace importing
