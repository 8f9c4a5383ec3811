// A contents list: more than 1,500 words and more than five headings, unless the style says otherwise.
#include <algorithm>

#include "catch.hpp"
#include "composing.hpp"

using document::ContentsPolicy;

namespace {

// Headings and words of the whole report, its titles included.
std::string section_of(int headings, int words) {
  std::string body = "<beleidsontwikkelingen>";
  int left = words - 1 - 2;  // the section's title, and that of the block
  for (int i = 1; i < headings; ++i) {
    body += "<ontwikkeling><titel>Kop</titel><alinea>een</alinea></ontwikkeling>";
    left -= 2;
  }
  body.insert(body.rfind("een") + 3, [&] {
    std::string more;
    for (; left > 0; --left) more += " woord";
    return more;
  }());
  return composing::section_with(body + "</beleidsontwikkelingen>");
}

bool has_contents(const std::string& xml, ContentsPolicy policy) {
  return composing::compose(xml, {composing::dutch()}, policy).document->contents.has_value();
}

std::size_t words(const std::string& xml) {
  std::size_t count = 0;
  for (const std::string& text : document::plain_text(*composing::compose(xml).document))
    count += static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
  return count;
}

}  // namespace

TEST_CASE("a contents list needs more than 1,500 words and more than five headings") {
  REQUIRE(words(section_of(6, 1500)) == 1500);
  CHECK(has_contents(section_of(6, 1501), ContentsPolicy::automatic));
  CHECK_FALSE(has_contents(section_of(6, 1500), ContentsPolicy::automatic));
  CHECK_FALSE(has_contents(section_of(5, 1501), ContentsPolicy::automatic));
  CHECK_FALSE(has_contents(section_of(5, 9000), ContentsPolicy::automatic));
}

TEST_CASE("the style may ask for a contents list always or never") {
  CHECK(has_contents(section_of(2, 10), ContentsPolicy::always));
  CHECK_FALSE(has_contents(section_of(9, 3000), ContentsPolicy::never));
}

TEST_CASE("a contents list has the style's word above it and changes nothing else") {
  const std::string xml = section_of(6, 100);
  auto with = *composing::compose(xml, {composing::dutch()}, ContentsPolicy::always).document;
  CHECK(document::plain_text(with.contents->heading) == "Inhoud");
  with.contents.reset();
  CHECK(document::dump(with) == document::dump(*composing::compose(xml).document));
}
