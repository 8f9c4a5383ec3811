#include "section/csv_figures.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "language/figures.hpp"
#include "section/values.hpp"
#include "unicode/ascii.hpp"

namespace section {
namespace {

using diagnostics::Code;
using unicode::is_digit;

// Read in both forms; what they disagree on is ambiguous.
struct BothWays {
  std::optional<language::Figure> dutch, english;

  explicit BothWays(std::string_view text)
      : dutch(language::read_figure(text, language::rules_of("nl"))),
        english(language::read_figure(text, language::rules_of("en"))) {}

  bool agree() const { return dutch && english && dutch->number.decimals == english->number.decimals; }
};

class Computing {
 public:
  explicit Computing(const FigurePrinting& how)
      : how_(how),
        mixed_(how.forms.dutch > 0 && how.forms.english > 0),
        form_(language::rules_of(is_english(how) ? "en" : "nl")) {}

  void run(std::vector<csv::Record>& rows, std::size_t column) const {
    const bool any = std::ranges::any_of(rows, [&](const csv::Record& row) {
      const std::string text = collapsed(row[column].text);
      const auto figure = language::read_figure(text, form_);
      return figure && (figure->unit.empty() || language::is_scale(figure->unit));
    });
    if (!any) return;
    for (csv::Record& row : rows) compute(row[column]);
  }

 private:
  static bool is_english(const FigurePrinting& how) {
    if (how.forms.dutch == 0 && how.forms.english == 0) return how.separator == ',';
    return how.forms.english > how.forms.dutch;
  }

  void compute(csv::Field& cell) const {
    const std::string text = collapsed(cell.text);
    if (!unicode::has_digit(text)) return;
    const auto figure = language::read_figure(text, form_);
    if (figure && language::is_share(figure->unit)) return;
    if (!figure || !figure->unit.empty()) return how_.sink.add(Code::csv_figure, cell.position, {text});
    if (mixed_ && !BothWays(text).agree()) return how_.sink.add(Code::csv_figure_form, cell.position, {text});
    cell.text = written(*figure, text.data());
  }

  // `text`: where the figure was read from.
  std::string written(const language::Figure& figure, const char* text) const {
    const language::Decimal number =
        language::rounded(figure.number, how_.file.decimals.value_or(0), how_.file.divisor);
    std::string out = std::string(figure.sign) + language::write_decimal(number, how_.rules) + figure.notes;
    if (figure.currency.empty()) return out;
    const bool before = figure.currency.data() < text + figure.mark;
    return before ? std::string(figure.currency) + " " + out : out + " " + std::string(figure.currency);
  }

  const FigurePrinting& how_;
  const bool mixed_;
  const language::Rules& form_;
};

// Digits alone, behind a minus or none.
struct Plain {
  std::string_view minus, digits;

  bool is_year() const {
    return minus.empty() && digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
  }
  bool gets_thousands() const { return digits.size() > 3 && digits.front() != '0'; }
};

std::optional<Plain> plain_figure(std::string_view text) {
  Plain out;
  for (const std::string_view minus : {"-", "\u2212"})
    if (text.starts_with(minus)) out.minus = text.substr(0, minus.size());
  out.digits = text.substr(out.minus.size());
  return !out.digits.empty() && std::ranges::all_of(out.digits, is_digit) ? std::optional(out) : std::nullopt;
}

void add_thousands(std::vector<csv::Record>& rows, std::size_t column, const language::Rules& rules) {
  const bool amounts = std::ranges::any_of(rows, [&](const csv::Record& row) {
    const std::string text = collapsed(row[column].text);
    const auto plain = plain_figure(text);
    return plain && !plain->is_year();
  });
  if (!amounts) return;
  for (csv::Record& row : rows) {
    const std::string text = collapsed(row[column].text);
    const auto plain = plain_figure(text);
    if (!plain || !plain->gets_thousands()) continue;
    const language::Decimal number = language::make_decimal(false, std::string(plain->digits), 0);
    row[column].text = std::string(plain->minus) + language::write_decimal(number, rules);
  }
}

}  // namespace

void FigureForms::look_at(std::string_view text) {
  if (text.find_first_of(".,") == std::string_view::npos) return;
  const std::string figure_text = collapsed(text);
  const BothWays read(figure_text);
  if (!read.agree()) return;
  // A mark behind the whole part is decimal; else all marks are thousands.
  const std::size_t mark = read.dutch->number.decimals > 0 ? read.dutch->mark : figure_text.find_first_of(".,");
  const bool is_comma = figure_text[mark] == ',', is_decimal = read.dutch->number.decimals > 0;
  ++(is_comma == is_decimal ? dutch : english);
}

void FigureForms::add(const FigureForms& other) {
  dutch += other.dutch;
  english += other.english;
}

void print_figures(std::vector<csv::Record>& rows, std::size_t column, const FigurePrinting& how) {
  if (how.file.decimals)
    Computing(how).run(rows, column);
  else
    add_thousands(rows, column, how.rules);
}

}  // namespace section
