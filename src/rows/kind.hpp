// A kind of input, as a row of values: how it is read, and how a Document is composed of it. src/kinds.cpp names the
// rows; nothing else does.
#pragma once
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "diagnostics/diagnostics.hpp"
#include "document/abbreviations.hpp"
#include "document/document.hpp"
#include "document/labels.hpp"
#include "document/message.hpp"
#include "document/rows.hpp"
#include "rows/identity.hpp"
#include "rows/sources.hpp"
#include "rows/words.hpp"
#include "section/section.hpp"

namespace xml {
class Document;
}

namespace rows {

// What a Document is composed with.
struct Composing {
  const Sources& sources;
  std::span<const document::Labels> labels;  // of the style
  document::ContentsPolicy contents = document::ContentsPolicy::automatic;
  document::CaptionNumbers caption_numbers = document::CaptionNumbers::yes;
  std::span<const std::pair<std::string, std::string>> values{};  // --set: names and values that check_value accepts
  // Values that an earlier run gave and this one does not.
  std::span<const std::pair<std::string, std::string>> former{};
  bool remarks = false;  // add what a careful reader would say (`check`)
  bool message = false;  // a mail will bring the report
  // What files of the report hold of what it is made of, see Format.
  bool carries_section = false, names_section = false;
  // Reads the pictures of one section, each file once, and gives their sizes. What cannot be read is said in `sink`.
  std::function<std::vector<document::Image>(const std::vector<const section::Figure*>& figures, const Sources& sources,
                                             diagnostics::Diagnostics& sink)>
      load_images{};
  std::span<const document::KnownAbbreviation> abbreviations{};           // of the style
  document::HeadingRole contents_depth = document::HeadingRole::chapter;  // of a book
  // Says what is wrong in another input that this one takes in; an error there need not be one here.
  std::function<void(diagnostics::Diagnostic said)> tell{};
  std::string_view page_extension{};  // of the web pages that a run makes of sections; empty: it makes none
};

struct Composed {
  document::Document document;
  Identity identity;
  std::optional<document::Message> message;
  std::vector<std::pair<std::string, std::string>> undone{};  // those of the former values that it does not have
  std::optional<document::Rows> rows{};                       // of a kind that has formats that hold them
};

// Nothing where there were errors, or there is nothing to report.
using Compose = std::function<std::optional<Composed>(const Composing& how, diagnostics::Diagnostics& sink)>;

struct Kind {
  std::string_view root;                                // the root element, and the kind's name in the manifest
  Words one, many;                                      // "sectie", "secties"
  std::span<const std::string_view> default_formats{};  // made where --format does not say
  std::span<const std::string_view> formats{};          // that it can be made in
  // Reads the XML, which may go when it returns. An empty function where nothing can be composed: there were errors.
  std::function<Compose(const xml::Document& xml, diagnostics::Diagnostics& sink)> read{};
  // Whether --set and `raadstuk set` know the name.
  std::function<bool(std::string_view name)> knows_value{};
  // Whether NAME=VALUE can be used at all: adds what is wrong.
  std::function<void(std::string_view name, std::string_view value, diagnostics::Diagnostics& sink)> check_value{};
  // The XML with values changed and every other byte as it was. Nothing where errors were added.
  std::function<std::optional<std::string>(std::string_view bytes,
                                           std::span<const std::pair<std::string, std::string>> values,
                                           diagnostics::Diagnostics& sink)>
      change{};
  // The XML with an id for what has none and can be referred to. Nothing where errors were added.
  std::function<std::optional<std::string>(std::string_view bytes, diagnostics::Diagnostics& sink)> give_ids{};
  // Whether a report of this status has been adopted, so that it is no longer made anew without being asked for.
  std::function<bool(std::string_view status)> is_adopted{};
  bool leads_to_pages = false;                 // its bytes depend on Composing::page_extension
  std::span<const std::string_view> always{};  // formats that it is made in whatever --format says
};

// Null where no row has the root element.
const Kind* find(std::span<const Kind> kinds, std::string_view root);

// Adds what is wrong with NAME=VALUE: what the kinds that know the name say of the value; where none knows it, the one
// that has most names says which.
void check_value(std::span<const Kind> kinds, std::string_view name, std::string_view value,
                 diagnostics::Diagnostics& sink);

// Whether reports of this kind lead to web pages of others; false where no row has the kind.
bool leads_to_pages(std::span<const Kind> kinds, std::string_view root);

// Whether one of the kinds knows the name.
bool knows_value(std::span<const Kind> kinds, std::string_view name);

// Those of the names and values that the kind knows; all where no row has the root element, for what it is may yet be
// found out.
std::vector<std::pair<std::string, std::string>> known_values(
    std::span<const Kind> kinds, std::string_view root, std::span<const std::pair<std::string, std::string>> values);

// Whether a report of this kind and status has been adopted; false where no row has the kind.
bool is_adopted(std::span<const Kind> kinds, std::string_view root, std::string_view status);

}  // namespace rows
