#include "json/text.hpp"

#include "catch.hpp"

namespace {

using json::Array;
using json::Object;
using json::Value;

std::string again(const std::string& text) {
  const auto value = json::parse(text);
  return value ? json::text(*value) : "no JSON";
}

}  // namespace

TEST_CASE("JSON comes back as it was, members in their order") {
  for (const std::string text : {"null", "true", "false", "0", "-9223372036854775808", "18446744073709551615", "0.25",
                                 R"("a\"\\\n\u00eb\ud83d\ude00")", "[]", "{}", R"({"b":[1,[],{"c":"x"}],"a":null})"})
    CHECK(again(text) == text);
  CHECK(again(" [ 1 , \"\\u0041\" ]\n") == "[1,\"A\"]");
}

TEST_CASE("Text that is no JSON gives nothing, wherever it is cut") {
  const std::string text = R"({"a":[1,"b",{"c":false}]})";
  for (std::size_t size = 0; size < text.size(); ++size) CHECK_FALSE(json::parse(text.substr(0, size)));
  for (const std::string wrong : {"", "nul", "[1,]", "{\"a\"}", "[1] 2", "\"\xFF\"", "'a'", "01"})
    CHECK_FALSE(json::parse(wrong));
}

TEST_CASE("JSON that nests deeper than 64 is refused, for it is taken apart by recursion") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK(json::parse(nested(64)));
  CHECK_FALSE(json::parse(nested(65)));
  CHECK_FALSE(json::parse(std::string(1'000'000, '[')));
}

TEST_CASE("Bytes that are no UTF-8 are written as the replacement character") {
  CHECK(json::text("a\xFFz") == R"("a\ufffdz")");
  CHECK(json::text(Object{{"\xFF", 1}}) == R"({"\ufffd":1})");
}

TEST_CASE("Numbers are exact: no fraction for a whole one, none that is too large or negative for its type") {
  const auto value = [](const char* text) { return json::parse(text).value(); };
  CHECK(value("255").number<std::uint8_t>() == 255);
  CHECK(value("-1").number<int>() == -1);
  CHECK_THROWS_AS(value("256").number<std::uint8_t>(), json::Mismatch);
  CHECK_THROWS_AS(value("-1").number<std::size_t>(), json::Mismatch);
  CHECK_THROWS_AS(value("1.0").number<int>(), json::Mismatch);
  CHECK_THROWS_AS(value("18446744073709551616").number<std::uint64_t>(), json::Mismatch);
}

TEST_CASE("What a value is not is refused, and a member that is not there") {
  const Value value = Object{{"a", 1}, {"b", Array{"x"}}};
  CHECK(value.at("b").array().at(0).text() == "x");
  CHECK(value.find("c") == nullptr);
  CHECK_THROWS_AS(value.at("c"), json::Mismatch);
  CHECK_THROWS_AS(value.at("a").text(), json::Mismatch);
  CHECK_THROWS_AS(value.at("a").boolean(), json::Mismatch);
  CHECK_THROWS_AS(value.at("b").find("x"), json::Mismatch);
  CHECK_THROWS_AS(value.array(), json::Mismatch);
}

TEST_CASE("Of two members with one name the last counts") {
  CHECK(json::parse(R"({"a":1,"a":2})").value().at("a").number<int>() == 2);
}

TEST_CASE("The elements of a root's lists are given one at a time and not kept") {
  std::string given;
  const auto rest = json::parse(R"({"n":1,"a":[1,[2],{"x":[3]}],"o":{"a":[4]},"b":["y"]})",
                                [&](const Value&, std::string_view list, const Value& value) {
                                  given.append(list).append(json::text(value)).append(" ");
                                });
  CHECK(given == R"(a1 a[2] a{"x":[3]} b"y" )");
  REQUIRE(rest);
  CHECK(json::text(*rest) == R"({"n":1,"a":[],"o":{"a":[4]},"b":[]})");
}

TEST_CASE("What the receiver of an element throws comes out") {
  CHECK_THROWS_AS(json::parse(R"({"a":[1]})", [](const Value&, std::string_view, const Value& value) { value.text(); }),
                  json::Mismatch);
}
