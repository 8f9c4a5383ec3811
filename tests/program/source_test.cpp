// The XML itself against both files, by another way than the program's rooms: pugixml reads it, and each of its texts
// is struck out of what the files say. What is left must be labels, numbers and the values of attributes.
#include <pugixml.hpp>

#include <array>
#include <set>

#include "catch.hpp"
#include "docx_text.hpp"
#include "pdf_text.hpp"

namespace {

using Texts = std::vector<std::string>;

pugi::xml_document source(const std::string& name) {
  pugi::xml_document xml;
  const std::string file = fmt::format("{}/input/{}.xml", PROJECT_FILES, name);
  if (!xml.load_file(file.c_str(), pugi::parse_default | pugi::parse_ws_pcdata)) throw std::runtime_error(file);
  return xml;
}

// Texts in the order in which a report prints them: a note behind the paragraph that names it.
class SourceTexts {
 public:
  explicit SourceTexts(pugi::xml_node block) {
    walk(block, texts_);
    flush();
  }
  Texts finish() && { return std::move(texts_); }

 private:
  void walk(pugi::xml_node node, Texts& out) {
    for (const pugi::xml_node child : node.children()) {
      const std::string_view name = child.name();
      if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
        if (std::string text = normal(std::string_view(child.value())); !text.empty()) out.push_back(std::move(text));
      } else if (name == "noot") {
        walk(child, notes_);
      } else if (child.type() == pugi::node_element) {
        const bool inline_element = name == "sterk" || name == "nadruk" || name == "link" || name == "afk" ||
                                    name == "taal" || name == "verwijzing";
        if (!inline_element) flush();
        walk(child, out);
        if (!inline_element) flush();
      }
    }
  }
  void flush() {
    std::move(notes_.begin(), notes_.end(), std::back_inserter(texts_));
    notes_.clear();
  }

  Texts texts_, notes_;
};

// The words that a report may have of its own, and those of attributes that are printed.
std::set<std::string> own_words(pugi::xml_node section) {
  std::set<std::string> out;
  const auto add = [&](const std::string& text) {
    for (std::string& word : words_of(normal(std::string_view(text)))) out.insert(std::move(word));
  };
  for (const char* label :
       {"Doelstellingen", "Actuele beleidsontwikkelingen", "Actiepunten", "Nr.", "Wat gaan we doen?", "Prioriteit",
        "Type", "Portefeuillehouder", "Planning", "Status", "niet vermeld", "geen", "\u2022", "Wat mag het kosten?",
        "Tabel Afbeelding tabel afbeelding prioriteit thema actie"})
    add(label);
  for (const auto& title : section.select_nodes(".//*[@id]/titel"))
    add(fmt::format("\u2018{}\u2019", title.node().text().get()));
  for (const auto& attribute :
       section.select_nodes(".//@type | .//@portefeuillehouder | .//@planning | .//@status | .//@naam | .//@bron"))
    add(attribute.attribute().value());
  // From cijfers/begroting-2026.csv, in thousands.
  if (section.select_node(".//tabel[@selectie='2.3.4']"))
    add("Lasten 26.150 29.725 Baten 3.410 3.380 Saldo \u221222.740 \u221226.345");
  if (section.select_node(".//tabel[@selectie='2.3.5']"))
    add("Post Rekening 2024 Begroting 2025 2026 Lasten 4.078 4.210 4.365 Baten 612 598 611 Saldo \u22123.466 "
        "\u22123.612 \u22123.754");
  for (int i = 1; i < 40; ++i) add(fmt::format("{0} {0}. {0},", i));
  return out;
}

// Strikes each text out of `all`, one behind the other; gives what is left, or what was not found.
std::string struck(std::string all, const Texts& texts) {
  std::size_t from = 0;
  for (const std::string& text : texts) {
    const std::size_t at = all.find(text, from);
    if (at == std::string::npos) return "NOT-FOUND: " + text;
    all.replace(at, text.size(), " ");
    from = at + 1;
  }
  return all;
}

// Behind the masthead, the title and the data: from the first heading of a block.
std::string body(const Texts& texts) {
  Texts out;
  bool inside = false;
  for (const std::string& text : texts) {
    inside = inside || text == "Doelstellingen" || text == "Actuele beleidsontwikkelingen";
    if (inside) out.push_back(text);
  }
  return joined(out);
}

std::string day(const std::string& iso) {
  static constexpr std::array<const char*, 12> months = {"januari",   "februari", "maart",    "april",
                                                         "mei",       "juni",     "juli",     "augustus",
                                                         "september", "oktober",  "november", "december"};
  return fmt::format("{} {} {}", std::stoi(iso.substr(8)),
                     months.at(static_cast<std::size_t>(std::stoi(iso.substr(5, 2))) - 1), iso.substr(0, 4));
}

}  // namespace

TEST_CASE("each text of the XML is in both files, once and in its place, and only labels and numbers are left") {
  for (const std::string& name : sample_names()) {
    const pugi::xml_document xml = source(name);
    const pugi::xml_node section = xml.child("sectie");
    Texts texts;
    for (const char* block : {"doelstellingen", "beleidsontwikkelingen", "actiepunten", "kosten"})
      for (std::string& text : SourceTexts(section.child(block)).finish()) texts.push_back(std::move(text));
    REQUIRE(texts.size() >= 5);
    const auto own = own_words(section);
    for (const std::string& all :
         {body(tree_texts(Exported::samples().pdf(name))), body(WordText(Exported::samples().docx(name)).body())}) {
      INFO(name);
      for (const std::string& word : words_of(struck(all, texts))) {
        INFO(word);
        CHECK(own.contains(word));
      }
    }
  }
}

TEST_CASE("each value of gegevens is in the header block of both files") {
  for (const std::string& name : sample_names()) {
    const pugi::xml_document xml = source(name);
    Texts values;
    for (const pugi::xml_node value : xml.child("sectie").child("gegevens").children()) {
      if (value.type() != pugi::node_element) continue;
      const std::string text = normal(std::string_view(value.text().get()));
      if (std::string_view(value.name()) == "datum")
        values.push_back(day(text));
      else if (!text.empty())
        values.push_back(text);
      if (const std::string date = value.attribute("datum").value(); !date.empty()) values.push_back(day(date));
      for (const char* printed : {"agendapunt", "naam"})
        if (const std::string also = value.attribute(printed).value(); !also.empty()) values.push_back(also);
    }
    REQUIRE(values.size() >= 2);
    for (const Texts& texts :
         {tree_texts(Exported::samples().pdf(name)), WordText(Exported::samples().docx(name)).body()}) {
      const std::string all = joined(texts);
      const std::string front = all.substr(0, all.find(body(texts)));
      for (const std::string& value : values) {
        INFO(name << ": " << value);
        CHECK(front.find(value) != std::string::npos);
      }
    }
  }
}
