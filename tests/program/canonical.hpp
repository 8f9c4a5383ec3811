// A Document as what it says of each of its characters: two that say the same are equal, in whatever order marks stand
// around each other and wherever pieces of text end. Blanks have no bold, italics or language of their own.
#pragma once
#include <fmt/format.h>

#include <string>
#include <vector>

#include "document/dump.hpp"
#include "report/each_text.hpp"

class Canonical {
 public:
  static std::string of(document::Document document) {
    const auto flatten = [&](document::Inlines& text) {
      Canonical made(document.metadata.language);
      made.add(text, {});
      text = {{document::Text{made.finish(), {}}}};
    };
    flatten(document.title);
    report::each_text(document.blocks, [&](document::Inlines& text) {
      if (!text.empty()) flatten(text);
    });
    return document::dump(document);
  }

 private:
  explicit Canonical(std::string language) : language_(std::move(language)) {}

  struct Look {
    bool strong = false, emphasis = false;
    std::string language, link, reference, abbreviation, anchor;
    bool operator==(const Look&) const = default;
  };

  void add(const document::Inlines& content, const Look& look) {
    using namespace document;
    const auto inner = [&](const Inlines& inside, auto change) {
      Look changed = look;
      change(changed);
      add(inside, changed);
    };
    for (const Inline& piece : content)
      std::visit(
          Match{
              [&](const Text& text) { this->text(text.utf8, look); },
              [&](const Strong& each) { inner(each.content, [](Look& l) { l.strong = true; }); },
              [&](const Emphasis& each) { inner(each.content, [](Look& l) { l.emphasis = true; }); },
              [&](const Link& each) { inner(each.content, [&](Look& l) { l.link = each.target; }); },
              [&](const Abbreviation& each) { inner(each.content, [&](Look& l) { l.abbreviation = each.expansion; }); },
              [&](const Foreign& each) {
                inner(each.content, [&](Look& l) { l.language = each.language == language_ ? "" : each.language; });
              },
              [&](const Note& each) {
                Canonical note(language_);
                note.add(each.content, {});
                put("{note " + std::to_string(each.number) + ": " + note.finish() + "}", {});
              },
              [&](const Anchor& each) { inner(each.content, [&](Look& l) { l.anchor = each.name; }); },
              [&](const Reference& each) { inner(each.content, [&](Look& l) { l.reference = each.target; }); },
              [&](const Counter& each) { this->text(std::to_string(each.number), look); },
              [&](const Inserted& each) { inner(each.content, [](Look&) {}); },
              [&](const Deleted& each) { inner(each.content, [](Look&) {}); }},
          piece.kind);
  }

  void text(const std::string& utf8, const Look& look) {
    for (const char c : utf8) {
      Look own = look;
      if (c == ' ') {
        own.strong = own.emphasis = false;
        own.language.clear();
      }
      put(std::string(1, c), own);
    }
  }

  void put(const std::string& text, const Look& look) {
    if (!(look == look_)) {
      out_ += "{";
      if (look.strong) out_ += "strong ";
      if (look.emphasis) out_ += "emphasis ";
      for (const auto& [name, value] : {std::pair("lang=", look.language),
                                        {"link=", look.link},
                                        {"to=", look.reference},
                                        {"abbr=", look.abbreviation},
                                        {"anchor=", look.anchor}})
        if (!value.empty()) out_ += name + value + " ";
      out_ += "}";
      look_ = look;
    }
    out_ += text;
  }

  std::string finish() {
    put("", {});
    return std::move(out_);
  }

  std::string language_, out_;
  Look look_;
};

// What two say where they begin to differ; empty where they are equal.
inline std::string first_difference(const std::string& a, const std::string& b) {
  if (a == b) return {};
  std::size_t at = 0;
  while (at < std::min(a.size(), b.size()) && a[at] == b[at]) ++at;
  constexpr std::size_t around = 100;
  const std::size_t begin = at - std::min(at, around);
  const auto shown = [&](const std::string& text) {
    std::string out;
    for (const char c : text.substr(begin, 2 * around)) {
      if (static_cast<unsigned char>(c) < 0x80)
        out += c;
      else
        out += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
    }
    return out;
  };
  return "- " + shown(a) + "\n+ " + shown(b);
}
