// A book -> Document: its parts, its own chapters and the sections in it, one after the other and numbered through.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/document.hpp"
#include "document/labels.hpp"
#include "report/labelled.hpp"
#include "report/references.hpp"
#include "section/bundle.hpp"

namespace report {

// What the style says of it. The labels outlive the book.
struct BookStyle {
  std::span<const document::Labels> labels;
  document::ContentsPolicy contents = document::ContentsPolicy::automatic;
  document::HeadingRole deepest = document::HeadingRole::chapter;  // that the contents list goes down to
  document::CaptionNumbers caption_numbers = document::CaptionNumbers::yes;
};

class Book {
 public:
  // `bundle` has its tables filled; `images` are the pictures that it names itself. All outlive the book.
  Book(const section::Bundle& bundle, std::vector<document::Image> images, const BookStyle& style,
       diagnostics::Diagnostics& sink);

  void begin_part(const section::BundlePart& part);
  void add(const section::OwnChapter& chapter);
  // Which of the pictures are those of one section.
  struct Images {
    std::size_t first = 0, count = 0;
  };
  // The pictures of a section, whether or not it is added.
  Images take(std::vector<document::Image> images);

  enum class Added { yes, nothing /* to show */, refused /* there were errors in it, which `said` has */ };
  // `key` is distinct among the sections: its number or its path.
  Added add(const section::Section& section, Images images, const std::string& key, diagnostics::Diagnostics& said);
  // A page that says that a section is missing. Number and title may be empty, not both. What refers to it is plain
  // text; where one is missing whose number nobody knows, so is what refers to a number that no section has.
  void add_missing(const std::string& number, const std::string& title, const std::string& key);

  // A section is missing of which nothing is known.
  void miss_unknown();

  // Empty where it has no chapter, or a reference leads nowhere: an error says so. It is called once, at the end.
  std::optional<document::Document> finish();

 private:
  // Blocks in a language of their own.
  struct Stretch {
    std::size_t first, end;
    std::string language;
  };

  int chapter_level() const { return in_part_ ? 3 : 2; }
  std::string own_chapter_id();
  static std::string section_id(const std::string& key);
  std::size_t begin_chapter(document::Inlines title, const std::string& number, std::string id);
  void append(std::vector<document::Block> blocks);
  void end_part();
  void add_facts(const section::Section& section, const Labelled& labelled, diagnostics::Diagnostics& said);
  std::span<const document::Image> images(Images which) const;
  void take_references(Targets& targets, const std::string& key);
  void check_references();
  bool leads_to_missing(const std::string& reference) const;

  const section::Bundle& bundle_;
  BookStyle style_;
  diagnostics::Diagnostics& sink_;
  Labelled labels_;
  document::Document document_;
  Images own_images_;
  CaptionCounts counts_;
  PlaceNames own_names_;
  Targets own_targets_;
  int parts_ = 0, own_chapters_ = 0;  // that are shown, so far
  bool in_part_ = false;
  std::optional<std::size_t> part_;  // the block that is the heading of the last part
  std::vector<Stretch> foreign_;
  std::set<std::string> names_;           // of anchors, of sections
  std::set<std::string> keys_, missing_;  // of sections: those that are in it, and those that are not
  bool misses_unnumbered_ = false;
  std::set<std::string> referred_;  // of anchors
  std::vector<Elsewhere> elsewhere_;
};

}  // namespace report
