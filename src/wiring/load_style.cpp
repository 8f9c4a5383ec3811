#include "wiring/load_style.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <variant>

#include "batch/read_file.hpp"
#include "docx/letterhead.hpp"
#include "style/reader.hpp"
#include "xml/document.hpp"

namespace {

namespace fs = std::filesystem;
using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;
using diagnostics::Position;

bool is_file_name(std::string_view name) { return name.find('/') != std::string_view::npos || name.ends_with(".xml"); }

// Links are resolved first, for a style may well be one.
std::variant<std::string, Diagnostic> read_linked(const fs::path& file) {
  std::error_code error;
  const fs::path real = fs::canonical(file, error);
  return batch::read_file(error ? file.string() : real.string(), xml::max_bytes);
}

// Through a link as well as by its name. Whoever links the style itself may keep the other file beside the original.
bool leads_outside(const fs::path& style, const fs::path& other) {
  std::error_code error;
  const fs::path there = fs::canonical(other, error);
  if (error) return false;  // reading it says so
  for (const fs::path& from : {fs::absolute(style, error), fs::canonical(style, error)}) {
    const fs::path below = there.lexically_relative(fs::canonical(from.parent_path(), error));
    if (!below.empty() && *below.begin() != "..") return false;
  }
  return true;
}

Position position_of(const xml::Element& element, std::string_view attribute) {
  const xml::Attribute* found = element.attribute(attribute);
  return found == nullptr ? element.position : found->position;
}

// Where the style names a file; of what its basis has, its beginning.
Position position_of_file(const xml::Element& root, std::string_view name) {
  for (const xml::Node& node : root.children) {
    const auto* element = std::get_if<xml::Element>(&node);
    if (element != nullptr && element->name == name) return position_of(*element, "bestand");
  }
  return root.position;
}

class Loader {
 public:
  Loader(std::span<const std::string> folders, Letterhead letterhead, LoadedStyle& loaded)
      : folders_(folders),
        letterhead_(letterhead),
        logo_(loaded.logo),
        notices_(loaded.notices),
        files_(loaded.files) {}

  std::optional<style::Style> load_named(const std::string& name) {
    if (is_file_name(name)) return load(name);
    const std::vector<fs::path> places(folders_.begin(), folders_.end());
    return load_from(places, name, "", {});
  }

 private:
  // `asking` is the style file that names this one at `position`, or nothing.
  std::optional<style::Style> load_from(std::span<const fs::path> places, const std::string& name,
                                        const std::string& asking, Position position) {
    std::vector<std::string> looked_for;
    for (const fs::path& place : places) {
      const fs::path file = place / (name + ".xml");
      std::error_code ignored;
      if (fs::exists(file, ignored)) return load(file, name, asking, position);
      if (std::find(looked_for.begin(), looked_for.end(), file.string()) == looked_for.end()) {
        looked_for.push_back(file.string());
      }
    }
    say(asking, {Code::style_not_found, position, {name, fmt::format("{}", fmt::join(looked_for, ", "))}});
    return std::nullopt;
  }

  std::optional<style::Style> load(const fs::path& file) { return load(file, file.stem().string(), "", {}); }

  std::optional<style::Style> load(const fs::path& file, const std::string& name, const std::string& asking,
                                   Position position) {
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(file, ignored);
    if (std::find(chain_.begin(), chain_.end(), real) != chain_.end()) {
      say(asking, {Code::style_cycle, position, {name}});
      return std::nullopt;
    }
    chain_.push_back(real);

    const auto bytes = read_linked(file);
    if (const auto* problem = std::get_if<Diagnostic>(&bytes)) {
      say(file.string(), *problem);
      return std::nullopt;
    }
    files_.push_back({file.string(), manifest::sha256(std::get<std::string>(bytes))});
    Diagnostics sink;
    auto style = read(std::get<std::string>(bytes), file, name, sink);
    say_all(file.string(), sink);
    return style;
  }

  std::optional<style::Style> read(std::string_view bytes, const fs::path& file, const std::string& name,
                                   Diagnostics& sink) {
    const auto document = xml::Document::parse(bytes, sink);
    if (!document) return std::nullopt;
    std::optional<style::Style> basis;
    if (const auto basis_name = style::basis_of(*document)) {
      std::vector<fs::path> places = {file.parent_path()};
      places.insert(places.end(), folders_.begin(), folders_.end());
      basis = load_from(places, *basis_name, file.string(), position_of(document->root(), "basis"));
      if (!basis) return std::nullopt;
    }
    auto style = style::read(*document, name, basis ? &*basis : nullptr, sink);
    // The bytes of a logo that the basis named came with it.
    if (style && !style->logo.file.empty() && style->logo.bytes.empty()) {
      read_logo(style->logo, file, position_of_file(document->root(), "logo"), sink);
    }
    if (style && !style->letterhead.file.empty()) {
      // One that is not used is read too, since reports are the same whatever is made beside them.
      Diagnostics unsaid;
      read_letterhead(*style, file, position_of_file(document->root(), "briefpapier"),
                      letterhead_ == Letterhead::used ? sink : unsaid);
    }
    return sink.has_errors() ? std::nullopt : std::move(style);
  }

  // Whether its text has room for the measure of the style is asked of the one that reports are made in.
  void read_letterhead(style::Style& style, const fs::path& file, Position position, Diagnostics& sink) {
    style::Letterhead& letterhead = style.letterhead;
    if (letterhead.bytes.empty()) {
      const fs::path beside = file.parent_path() / letterhead.file;
      if (leads_outside(file, beside)) return sink.add(Code::letterhead_outside, position, {letterhead.file});
      auto bytes = read_linked(beside);
      if (const auto* problem = std::get_if<Diagnostic>(&bytes)) {
        sink.add(Code::letterhead_unreadable, position, {letterhead.file, reason(*problem)});
        return;
      }
      letterhead.bytes = std::get<std::string>(std::move(bytes));
      if (letterhead.bytes.size() > xml::max_bytes) {
        sink.add(Code::letterhead_too_large, position, {letterhead.file, fmt::to_string(xml::max_bytes >> 20U)});
        return;
      }
      files_.push_back({beside.string(), manifest::sha256(letterhead.bytes)});
    }
    std::error_code ignored;
    if (fs::weakly_canonical(file, ignored) == chain_.front())
      docx::read_letterhead(letterhead, style.page, position, sink);
  }

  static std::string reason(const Diagnostic& problem) {
    const auto message = [](std::errc error) { return std::make_error_code(error).message(); };
    if (problem.code == Code::input_missing) return message(std::errc::no_such_file_or_directory);
    return problem.code == Code::input_unreadable ? problem.arguments[0] : message(std::errc::invalid_argument);
  }

  void read_logo(style::Logo& logo, const fs::path& file, Position position, Diagnostics& sink) {
    const fs::path beside = file.parent_path() / logo.file;
    if (leads_outside(file, beside)) return sink.add(Code::logo_outside, position, {logo.file});
    auto bytes = read_linked(beside);
    if (auto* read = std::get_if<std::string>(&bytes)) {
      files_.push_back({beside.string(), manifest::sha256(*read)});
      logo.bytes = *read;
      logo_ = image::load(std::move(*read), logo.file, position, sink);  // in place of that of the basis
    } else {
      sink.add(Code::logo_unreadable, position, {logo.file, reason(std::get<Diagnostic>(bytes))});
    }
  }

  void say_all(const std::string& file, Diagnostics& sink) {
    constexpr std::size_t most = 100;
    std::vector<Diagnostic> said = sink.take_sorted();
    std::size_t more = 0;
    for (const std::size_t count : sink.left_out()) more += count;
    if (said.size() > most) {
      more += said.size() - most;
      said.resize(most);
    }
    for (Diagnostic& diagnostic : said) say(file, std::move(diagnostic));
    if (!said.empty()) notices_.back().more = more;
  }

  void say(const std::string& file, Diagnostic diagnostic) { notices_.push_back({file, std::move(diagnostic)}); }

  std::span<const std::string> folders_;
  Letterhead letterhead_;
  std::optional<image::Image>& logo_;
  std::vector<batch::Notice>& notices_;
  std::vector<manifest::Source>& files_;
  std::vector<fs::path> chain_;  // the files on the way from the style that was asked for to the basis of them all
};

}  // namespace

Letterhead letterhead_of(std::span<const std::string> formats) {
  const bool used = formats.empty() || std::find(formats.begin(), formats.end(), "docx") != formats.end();
  return used ? Letterhead::used : Letterhead::unused;
}

LoadedStyle load_style(const std::string& name, std::span<const std::string> folders, Letterhead letterhead) {
  LoadedStyle loaded;
  loaded.style = Loader(folders, letterhead, loaded).load_named(name);
  // A basis may have a logo that the style does not keep.
  if (!loaded.style || loaded.style->logo.bytes.empty()) loaded.logo.reset();
  return loaded;
}
