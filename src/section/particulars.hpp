// `gegevens`: the data of the section, plain text.
#pragma once
#include <array>
#include <optional>
#include <string_view>

#include "section/elements.hpp"
#include "section/section.hpp"
#include "section/strict.hpp"

namespace section {

// The elements of gegevens that stand there at most once.
struct SingleValue {
  std::string_view name;
  std::optional<Value> Particulars::* member;
};
inline constexpr std::array<SingleValue, 8> single_values = {{
    {"organisatie", &Particulars::organisation},
    {"document", &Particulars::document},
    {"jaar", &Particulars::year},
    {"status", &Particulars::status},
    {"versie", &Particulars::version},
    {"datum", &Particulars::date},
    {"kenmerk", &Particulars::reference},
    {"portefeuillehouder", &Particulars::portfolio_holder},
}};

Particulars read_particulars(Context& context, const TypedElement& element);
std::optional<Value> read_single(Context& context, const TypedElement& element);  // one of single_values
Meeting read_meeting(Context& context, const TypedElement& element);
Field read_field(Context& context, const TypedElement& element);

// An error, or a warning, about a value that is there.
void check_date(const Value& date, diagnostics::Diagnostics& sink);
void check_status(const Value& status, diagnostics::Diagnostics& sink);

}  // namespace section
