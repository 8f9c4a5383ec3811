#include "odt/list.hpp"

#include <optional>
#include <utility>

#include "odt/style_names.hpp"

namespace odt {
namespace {

namespace names = style_names;

class ListWriter {
 public:
  explicit ListWriter(Body& body) : body_(body), style_(body.style()) {}

  void write(const document::List& list) {
    first_above_ = style_.list.above;
    body_.mark(list.bookmark);
    if (!list.caption.empty()) caption(list.caption);
    items(list, 0, true);
  }

 private:
  void items(const document::List& list, std::size_t level, bool closes) {
    const bool counts = list.numbering == document::Numbering::decimal;
    body_.xml().open("text:list").attribute("text:style-name", counts ? names::numbers : names::bullets);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      const document::ListItem& item = list.items[i];
      const bool last = closes && i + 1 == list.items.size();
      ParagraphProperties p;
      // A lead-in brings two items with it.
      p.keep_next = !item.nested.empty() || (i == 0 && level == 0 && list.led_in && list.items.size() > 1);
      p.above = std::exchange(first_above_, std::nullopt);
      if (last && item.nested.empty()) p.below = style_.list.below;
      body_.xml().open("text:list-item");
      body_.mark(item.bookmark);
      body_.paragraph(names::of_role(list.role, (counts ? names::decimal_items : names::bullet_items).at(level)),
                      item.content, p);
      for (std::size_t k = 0; k < item.nested.size(); ++k)
        items(item.nested[k], level + 1, last && k + 1 == item.nested.size());
      body_.xml().close();
    }
    body_.xml().close();
  }

  void caption(const document::Inlines& content) {
    ParagraphProperties p;
    p.above = std::exchange(first_above_, std::nullopt);
    body_.paragraph(names::list_caption, content, p);
  }

  Body& body_;
  const style::Style& style_;
  std::optional<double> first_above_;
};

}  // namespace

void write_list(const document::List& list, Body& body) { ListWriter(body).write(list); }

}  // namespace odt
