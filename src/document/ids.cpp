#include "document/ids.hpp"

namespace document {
namespace {

class IdWalk {
 public:
  std::vector<std::string_view> finish() && { return std::move(ids_); }

  void add(const std::string& id) {
    if (!id.empty()) ids_.push_back(id);
  }
  void add(const List& list) {
    for (const ListItem& item : list.items) {
      add(item.id);
      for (const List& nested : item.nested) add(nested);
    }
  }
  void add(const Table& table) {
    add(table.id);
    for (const std::vector<Row>* rows : {&table.head, &table.rows})
      for (const Row& row : *rows) add(row.id);
  }
  void add(const Block& block) {
    std::visit(Match{[&](const Heading& heading) { add(heading.id); }, [](const Paragraph&) {},
                     [&](const List& list) { add(list); }, [&](const Table& table) { add(table); },
                     [&](const Figure& figure) { add(figure.id); }, [](const Quotation&) {}, [](const DataBlock&) {}},
               block.kind);
  }

 private:
  std::vector<std::string_view> ids_;
};

}  // namespace

std::vector<std::string_view> ids(const Document& document) {
  IdWalk walk;
  walk.add(document.id);
  for (const Block& block : document.blocks) walk.add(block);
  return std::move(walk).finish();
}

}  // namespace document
