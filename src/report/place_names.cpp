#include "report/place_names.hpp"

#include <fmt/format.h>

#include <utility>

#include "document/document.hpp"
#include "section/each_flow.hpp"

namespace report {
namespace {

using Given = std::set<std::string, std::less<>>;

void add(const std::optional<section::Value>& id, Given& given) {
  if (id) given.insert(id->text);
}

template <class Parts>
void add_all(const Parts& parts, Given& given) {
  for (const auto& part : parts) add(part.id, given);
}

void add(const section::Flow& flow, Given& given) {
  for (const section::FlowMember& member : flow)
    std::visit(document::Match{[](const section::Paragraph&) {}, [](const section::List&) {},
                               [&](const section::Norm& norm) { add_all(norm.themes, given); },
                               [&](const section::Table& table) { add(table.id, given); },
                               [&](const section::Figure& figure) { add(figure.id, given); },
                               [](const section::Quotation&) {}},
               member);
}

}  // namespace

std::string place_in_book(std::string_view reference) {
  if (reference.starts_with('#')) reference.remove_prefix(1);
  std::string out;
  for (const char c : reference) {
    if (static_cast<unsigned char>(c) <= ' ' || c == '%')
      out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      out += c;
  }
  return out;
}

PlaceNames::PlaceNames(const section::Section& section, std::optional<std::string> in_book)
    : in_book_(std::move(in_book)) {
  section::each_flow(section, [&](const section::Flow& flow) { add(flow, given_); });
  if (section.goals) {
    if (section.goals->priorities) add_all(section.goals->priorities->items, given_);
    add_all(section.goals->subsections, given_);
  }
  if (section.developments) {
    add_all(section.developments->developments, given_);
    for (const section::Development& development : section.developments->developments)
      add_all(development.subsections, given_);
  }
  if (section.actions) add_all(section.actions->actions, given_);
  if (section.costs) add_all(section.costs->subsections, given_);
  std::string title = not_given(section.number ? section.number->text : "titel");
  title_ = at(title);
  given_.insert(std::move(title));  // a number is a word of its author too
}

std::string PlaceNames::of(const std::optional<section::Value>& id, std::string made) const {
  return at(id ? id->text : not_given(std::move(made)));
}

std::string PlaceNames::not_given(std::string made) const {
  if (!given_.contains(made)) return made;
  for (int count = 2;; ++count)
    if (std::string other = made + '-' + std::to_string(count); !given_.contains(other)) return other;
}

std::string PlaceNames::at(std::string_view id) const {
  return in_book_ ? place_in_book(*in_book_ + std::string(id)) : std::string(id);
}

}  // namespace report
