#include <set>
#include <utility>

#include "import/author.hpp"
#include "section/visible.hpp"
#include "unicode/utf8.hpp"

namespace importing {
namespace {

using diagnostics::Code;

bool is_raster(const Picture& picture) {
  return !picture.bytes.empty() && (picture.extension == "png" || picture.extension == "jpg");
}

// What a picture is that was not taken over: its form, or where it stands.
std::string form_of(const Picture& picture) {
  constexpr std::size_t longest = 200;
  if (picture.address.empty()) return picture.extension;
  return picture.extension + " (" + std::string(unicode::beginning(picture.address, longest)) + ")";
}

}  // namespace

// Notes and pictures that could not stand where their mark stood come behind it; a note may have more of them in it.
void Author::place_apart() {
  std::set<std::uint32_t> placed;  // notes, which may name each other
  while (!notes_.empty() || !pictures_.empty()) {
    for (const auto& [number, place] : std::exchange(notes_, {}))
      if (placed.insert(number).second) place_note(texts_.source.notes[number - 1], place);
    for (const auto& [number, place] : std::exchange(pictures_, {})) place_picture(number, place);
  }
}

void Author::place_note(const Note& note, const Place& place) {
  for (const Block& block : note.blocks) {
    Understood understood = inlines(runs_of(block), Inside::note, place, texts_);
    put_aside(understood.apart, place);
    if (!section::visible(understood.content)) continue;
    moved(place, text_of(block), "alinea");
    flow().emplace_back(section::Paragraph{std::move(understood.content), {}});
  }
}

void Author::place_picture(std::uint32_t number, const Place& place) {
  const Picture& picture = texts_.source.pictures[number - 1];
  if (!is_raster(picture)) {
    texts_.messages.say(Code::import_picture_form, place, {form_of(picture)});
    if (!picture.alternative.empty()) texts_.messages.quote(Code::import_unplaced, place, picture.alternative);
    return;
  }
  section::Figure figure;
  figure.file.text = "beelden/" + stems_.pictures + "-" + std::to_string(number) + "." + picture.extension;
  constexpr std::size_t longest = 1500;
  const std::string alternative = plain(picture.alternative);
  if (!alternative.empty()) {
    figure.alternative = section::Value{std::string(unicode::beginning(alternative, longest)), {}};
    if (alternative.size() > longest)
      texts_.messages.quote(Code::import_unplaced, place,
                            std::string_view(alternative).substr(figure.alternative->text.size()));
  } else if (!picture.decorative) {
    texts_.messages.say(Code::import_picture_alternative, place, {figure.file.text});
  }
  made_.pictures.push_back({figure.file.text, number});
  if (caption_) figure.caption = std::exchange(caption_, std::nullopt);
  flow().emplace_back(std::move(figure));
}

}  // namespace importing
