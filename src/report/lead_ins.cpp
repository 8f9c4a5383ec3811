#include "report/lead_ins.hpp"

namespace report {

void mark_lead_ins(std::vector<document::Block>& blocks) {
  document::Paragraph* before = nullptr;
  const auto lead_in = [&](bool& led_in) {
    if (before == nullptr) return;
    before->leads_in = led_in = true;
    before = nullptr;
  };
  for (document::Block& block : blocks)
    std::visit(
        document::Match{
            [&](document::Paragraph& paragraph) { before = &paragraph; },
            [&](document::List& list) { lead_in(list.led_in); }, [&](document::Table& table) { lead_in(table.led_in); },
            [&](document::Heading&) { before = nullptr; }, [&](document::Figure&) { before = nullptr; },
            [&](document::Quotation&) { before = nullptr; }, [&](document::DataBlock&) { before = nullptr; }},
        block.kind);
}

}  // namespace report
