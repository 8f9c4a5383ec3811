#include "data/json.hpp"

#include <utility>

#include "json/text.hpp"

namespace data {
namespace {

using document::Rows;

std::string_view name_of(Rows::Type type) {
  switch (type) {
    case Rows::Type::text: return "text";
    case Rows::Type::number: return "number";
    case Rows::Type::day: return "day";
  }
  return {};
}

void add(json::Object& object, std::string_view name, const Rows::Value& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value))
    object.push_back({std::string(name), *number});
  else if (!std::holds_alternative<std::monostate>(value))
    object.push_back({std::string(name), document::written(value)});
}

json::Object object_of(const Rows& rows, const Rows::Row& row) {
  json::Object object = {{"id", row.id}, {"file", row.file}};
  if (!row.page.empty()) object.push_back({"page", row.page});
  for (std::size_t i = 0; i < rows.columns.size(); ++i) add(object, rows.columns[i].name, row.values[i]);
  return object;
}

}  // namespace

std::string write_json(const Rows& rows) {
  json::Array columns, list;
  for (const Rows::Column& column : rows.columns)
    columns.emplace_back(
        json::Object{{"name", column.name}, {"heading", column.heading}, {"type", name_of(column.type)}});
  for (const Rows::Row& row : rows.rows) list.emplace_back(object_of(rows, row));
  json::Object whole = {{"format", 1}, {"title", rows.title}, {"language", rows.language}};
  if (!rows.reference_date.empty()) whole.push_back({"reference_date", rows.reference_date});
  whole.push_back({"columns", std::move(columns)});
  whole.push_back({"rows", std::move(list)});
  return json::text(std::move(whole)) + "\n";
}

}  // namespace data
