#include "folder_pages/index.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <vector>

#include "folder_pages/html.hpp"
#include "mail/attachment_name.hpp"
#include "rows/words.hpp"
#include "unicode/ascii.hpp"

namespace folder_pages {
namespace {

using batch::IndexedFile;
using batch::IndexedReport;
using diagnostics::Language;
using rows::Words;

constexpr Words list_title = {"Overzicht van de stukken", "List of the papers"}, one = {"stuk", "paper"},
                many = {"stukken", "papers"}, here = {"In deze map", "In this folder"}, folders = {"Mappen", "Folders"},
                number = {"Nummer", "Number"}, name = {"Titel", "Title"}, status = {"Status", "Status"},
                date = {"Datum", "Date"}, files = {"Bestanden", "Files"}, unknown = {"niet vermeld", "not given"},
                of = {"van", "of"}, old_form = {"oudere versie", "older version"},
                not_updated = {"niet bijgewerkt", "not brought up to date"},
                only = {"Alleen stukken met de status {}.", "Only papers of the status {}."}, or_else = {"of", "or"};

constexpr std::array<Words, 12> months = {{{"januari", "January"},
                                           {"februari", "February"},
                                           {"maart", "March"},
                                           {"april", "April"},
                                           {"mei", "May"},
                                           {"juni", "June"},
                                           {"juli", "July"},
                                           {"augustus", "August"},
                                           {"september", "September"},
                                           {"oktober", "October"},
                                           {"november", "November"},
                                           {"december", "December"}}};

constexpr std::string_view no_break_space = "\u00A0";

// "123 kB", "1,2 MB": a kilobyte has 1000 bytes, and a little more than none is one.
std::string size_in_words(std::uint64_t bytes, Language language) {
  const std::uint64_t kilobytes = std::max<std::uint64_t>(1, (bytes + 500) / 1000);
  if (kilobytes < 1000) return fmt::format("{}{}kB", kilobytes, no_break_space);
  const std::uint64_t tenths = (bytes + 50'000) / 100'000;
  return fmt::format("{}{}{}{}MB", tenths / 10, language == Language::nl ? ',' : '.', tenths % 10, no_break_space);
}

// Which columns say something.
struct Columns {
  bool number = false, status = false, date = false;
};

class IndexHtml {
 public:
  IndexHtml(const batch::FolderIndex& index, std::span<const rows::Format> formats)
      : index_(index), formats_(formats), language_(index.language == "en" ? Language::en : Language::nl) {
    for (const IndexedReport& report : index.reports) {
      columns_.number = columns_.number || !report.identity.number.empty();
      columns_.status = columns_.status || !report.identity.status.empty();
      columns_.date = columns_.date || !report.identity.date.empty();
    }
  }

  std::string operator()() {
    std::vector<std::span<const IndexedReport>> parts;
    for (auto first = index_.reports.begin(); first != index_.reports.end();) {
      const auto last = std::find_if(first, index_.reports.end(),
                                     [&](const IndexedReport& report) { return folder(report) != folder(*first); });
      parts.emplace_back(first, last);
      first = last;
    }
    body_ += statuses();
    if (parts.size() > 1) add_contents(parts);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (parts.size() > 1) body_ += fmt::format("<h2 id=\"map-{}\">{}</h2>\n", i + 1, heading(parts[i]));
      add_table(parts[i], parts.size() > 1 ? i + 1 : 0);
    }
    if (parts.empty()) body_ += fmt::format("<p>0 {}</p>\n", in(many));
    return document({language_, std::string(in(list_title)), true, std::move(body_)});
  }

 private:
  std::string_view in(const Words& words) const { return words.in(language_); }

  static std::string_view folder(const IndexedReport& report) {
    return std::string_view(report.report).substr(0, std::min(report.report.rfind('/') + 1, report.report.size()));
  }

  std::string heading(std::span<const IndexedReport> reports) const {
    const std::string_view path = folder(reports.front());
    return path.empty() ? std::string(in(here)) : "<bdi>" + escaped(path.substr(0, path.size() - 1)) + "</bdi>";
  }

  std::string statuses() const {
    if (index_.statuses.empty()) return {};
    std::string list;
    for (std::size_t i = 0; i < index_.statuses.size(); ++i) {
      if (i > 0) list += i + 1 == index_.statuses.size() ? fmt::format(" {} ", in(or_else)) : ", ";
      list += "<bdi>" + escaped(index_.statuses[i]) + "</bdi>";
    }
    return fmt::format("<p>{}</p>\n", fmt::format(fmt::runtime(in(only)), list));
  }

  void add_contents(const std::vector<std::span<const IndexedReport>>& parts) {
    body_ += fmt::format("<nav aria-label=\"{}\">\n<ul>\n", in(folders));
    for (std::size_t i = 0; i < parts.size(); ++i)
      body_ += fmt::format("<li><a href=\"#map-{}\">{}</a></li>\n", i + 1, heading(parts[i]));
    body_ += "</ul>\n</nav>\n";
  }

  // A region that scrolls by the keyboard has a name: the heading's, or the page's.
  void add_table(std::span<const IndexedReport> reports, std::size_t part) {
    const std::string label =
        part == 0 ? fmt::format("aria-label=\"{}\"", in(list_title)) : fmt::format("aria-labelledby=\"map-{}\"", part);
    body_ += fmt::format("<div class=\"table\" role=\"region\" tabindex=\"0\" {}>\n<table>\n<caption>{} {}</caption>\n",
                         label, reports.size(), in(reports.size() == 1 ? one : many));
    body_ += "<thead>\n<tr>";
    if (columns_.number) add_head("number", number);
    add_head("name", name);
    add_head("forms", files);  // what people come for, in sight on a narrow screen too
    if (columns_.status) add_head("status", status);
    if (columns_.date) add_head("date", date);
    body_ += "</tr>\n</thead>\n<tbody>\n";
    for (const IndexedReport& report : reports) add_row(report);
    body_ += "</tbody>\n</table>\n</div>\n";
  }

  void add_head(std::string_view column, const Words& words) {
    body_ += fmt::format("<th scope=\"col\" class=\"{}\">{}</th>", column, in(words));
  }

  void add_row(const IndexedReport& report) {
    const rows::Identity& identity = report.identity;
    body_ += "<tr>";
    if (columns_.number) add_cell(escaped(identity.number));
    body_ += fmt::format("<th scope=\"row\"><bdi>{}</bdi></th>", escaped(title_of(report)));
    body_ += "<td>";
    if (report.stale) body_ += fmt::format("<p class=\"mark\">{}</p>", in(not_updated));
    body_ += "<ul class=\"files\">";
    for (const IndexedFile* file : in_order(report)) add_file(report, *file);
    body_ += "</ul></td>";
    if (columns_.status) add_cell(escaped(identity.status));
    if (columns_.date) add_cell(day(identity.date));
    body_ += "</tr>\n";
  }

  void add_cell(const std::string& html) {
    body_ += html.empty() ? fmt::format("<td class=\"soft\">{}</td>", in(unknown)) : fmt::format("<td>{}</td>", html);
  }

  static std::string_view file_name(const IndexedReport& report) {
    return std::string_view(report.report).substr(folder(report).size());
  }

  static std::string_view title_of(const IndexedReport& report) {
    return report.identity.title.empty() ? file_name(report) : std::string_view(report.identity.title);
  }

  static std::string name_of(const IndexedReport& report) {
    const std::string& own = report.identity.number;
    return (own.empty() ? "" : own + " ").append(title_of(report));
  }

  // "2025-10-01" in words; what is no such date as it was written.
  std::string day(const std::string& written) const {
    unsigned month = 0, day_of_month = 0;
    const auto figures = [&](std::size_t at, std::size_t count, unsigned& value) {
      const char* first = written.data() + at;
      return std::from_chars(first, first + count, value).ptr == first + count;
    };
    if (written.size() != 10 || !figures(5, 2, month) || !figures(8, 2, day_of_month) || month < 1 || month > 12)
      return escaped(written);
    return fmt::format("<time datetime=\"{}\">{}{}{} {}</time>", escaped(written), day_of_month, no_break_space,
                       in(months.at(month - 1)), escaped(written.substr(0, 4)));
  }

  // As the table of formats has them.
  std::vector<const IndexedFile*> in_order(const IndexedReport& report) const {
    std::vector<const IndexedFile*> ordered;
    for (const rows::Format& format : formats_)
      for (const IndexedFile& file : report.files)
        if (file.format == format.name) ordered.push_back(&file);
    return ordered;
  }

  void add_file(const IndexedReport& report, const IndexedFile& file) {
    const rows::Format& format = *rows::find(formats_, file.format);  // in_order leaves out others
    const std::string people = escaped(name_of(report));
    body_ += fmt::format("<li><a href=\"{}.{}\" type=\"{}\"", address(report.report), file.format, format.media_type);
    if (!format.is_web_page)
      body_ += fmt::format(" download=\"{}\"",
                           escaped(mail::attachment_name(name_of(report), file_name(report), file.format)));
    body_ += fmt::format(">{}<span class=\"only-heard\"> {} {}</span></a> <span class=\"soft\">{}</span>",
                         escaped(format.called.in(language_)), in(of), people, size_in_words(file.size, language_));
    if (file.outdated) body_ += fmt::format(" <span class=\"mark\">{}</span>", in(old_form));
    body_ += "</li>";
  }

  const batch::FolderIndex& index_;
  std::span<const rows::Format> formats_;
  Language language_;
  Columns columns_;
  std::string body_;
};

}  // namespace

std::string index(const batch::FolderIndex& index, std::span<const rows::Format> formats) {
  return IndexHtml(index, formats)();
}

}  // namespace folder_pages
