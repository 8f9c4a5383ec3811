#include "text/font.hpp"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <map>
#include <optional>
#include <tuple>

#include "diagnostics/machine_fault.hpp"

namespace text {
namespace {

using diagnostics::Code;
using diagnostics::MachineFault;

struct Installed {
  std::string path;
  int index = 0, weight = 0, slant = 0, width = 0;
};

// What fontconfig lists, by family. One pass over its list costs a fraction of a match for each family and weight.
class InstalledFonts {
 public:
  explicit InstalledFonts(const std::vector<std::string>& families) {
    for (const std::string& family : families) fonts_[family];
    // Families are looked up by their exact names, so that the rules of fonts.conf do nothing here; its files take half
    // of a start to read. They are read where the folders that every Debian has lack a family, or when the user asks.
    const bool asked = std::getenv("FONTCONFIG_FILE") != nullptr || std::getenv("FONTCONFIG_PATH") != nullptr;
    if (!asked) list(usual_folders());
    const auto lacks = [](const auto& family) { return family.second.empty(); };
    if (asked || std::any_of(fonts_.begin(), fonts_.end(), lacks)) {
      for (auto& [family, found] : fonts_) found.clear();
      list(FcInitLoadConfigAndFonts());
    }
  }

  const Installed* best(const std::string& family, bool bold, bool italic) const {
    const auto distance = [&](const Installed& font) {
      return std::tuple(std::abs(font.width - FC_WIDTH_NORMAL), (font.slant != FC_SLANT_ROMAN) != italic,
                        std::abs(font.weight - (bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)), font.path, font.index);
    };
    const auto& fonts = fonts_.at(family);
    const auto found = std::min_element(fonts.begin(), fonts.end(),
                                        [&](const auto& a, const auto& b) { return distance(a) < distance(b); });
    return found == fonts.end() ? nullptr : &*found;
  }

 private:
  static FcConfig* usual_folders() {
    static constexpr char folders[] =
        "<fontconfig><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix=\"xdg\">fonts</dir>"
        "<dir>~/.fonts</dir><cachedir>/var/cache/fontconfig</cachedir><cachedir prefix=\"xdg\">fontconfig</cachedir>"
        "</fontconfig>";
    FcConfig* config = FcConfigCreate();
    if (config == nullptr) return nullptr;
    const bool parsed =
        FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8*>(folders), FcTrue) == FcTrue;
    if (parsed && FcConfigBuildFonts(config) == FcTrue) return config;
    FcConfigDestroy(config);
    return nullptr;
  }

  // Takes the configuration.
  void list(FcConfig* config) {
    if (config == nullptr) throw MachineFault(Code::library_failed, {"fontconfig", "FcConfigBuildFonts"});
    for (const FcSetName set : {FcSetSystem, FcSetApplication})
      if (const FcFontSet* fonts = FcConfigGetFonts(config, set))
        for (int i = 0; i < fonts->nfont; ++i) add(fonts->fonts[i]);
    FcConfigDestroy(config);
  }

  void add(FcPattern* pattern) {
    FcChar8* text = nullptr;
    FcBool variable = FcFalse;
    Installed font;
    if (FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable) == FcResultMatch && variable) return;
    for (int n = 0; FcPatternGetString(pattern, FC_FAMILY, n, &text) == FcResultMatch; ++n) {
      const auto found = fonts_.find(reinterpret_cast<const char*>(text));
      if (found == fonts_.end()) continue;
      if (FcPatternGetString(pattern, FC_FILE, 0, &text) != FcResultMatch) return;
      font.path = reinterpret_cast<const char*>(text);
      FcPatternGetInteger(pattern, FC_INDEX, 0, &font.index);
      FcPatternGetInteger(pattern, FC_WEIGHT, 0, &font.weight);
      FcPatternGetInteger(pattern, FC_SLANT, 0, &font.slant);
      if (FcPatternGetInteger(pattern, FC_WIDTH, 0, &font.width) != FcResultMatch) font.width = FC_WIDTH_NORMAL;
      found->second.push_back(font);
      return;
    }
  }

  std::map<std::string, std::vector<Installed>, std::less<>> fonts_;
};

}  // namespace

FontCollection FontCollection::open(std::span<const FontRequest> requests,
                                    std::span<const std::string> fallback_families) {
  std::vector<std::string> families(fallback_families.begin(), fallback_families.end());
  for (const FontRequest& request : requests) families.push_back(request.family);
  const InstalledFonts installed(families);

  FontCollection collection;
  std::map<std::pair<std::string, int>, std::shared_ptr<const Face>> loaded;
  const auto face = [&](const std::string& family, bool bold, bool italic, auto load) {
    const Installed* font = installed.best(family, bold, italic);
    if (font == nullptr) throw MachineFault(Code::font_missing, {family});
    auto& slot = loaded[{font->path, font->index}];
    if (!slot) {
      slot = load(font->path, static_cast<unsigned>(font->index), family);
      collection.faces_.push_back(slot);
    }
    return slot;
  };
  const auto add = [&](const FontRequest& request) {
    for (const Entry& entry : collection.entries_)
      if (entry.request == request) return;
    Font font{static_cast<std::uint32_t>(collection.entries_.size()),
              {face(request.family, request.bold, request.italic, Face::load)}};
    // A script seldom has italics; a fallback in the wrong slant is better than none.
    for (const std::string& family : fallback_families)
      font.faces.push_back(face(family, request.bold, request.italic, Face::load_later));
    collection.entries_.push_back({request, std::move(font)});
  };
  for (const FontRequest& request : requests) {
    add(request);
    add({request.family, true, request.italic});
    add({request.family, request.bold, true});
    add({request.family, true, true});
  }
  return collection;
}

const Font& FontCollection::find(std::string_view family, bool bold, bool italic) const {
  for (const Entry& entry : entries_)
    if (entry.request.family == family && entry.request.bold == bold && entry.request.italic == italic)
      return entry.font;
  assert(false && "a font that was not opened");
  return entries_.at(0).font;
}

}  // namespace text
