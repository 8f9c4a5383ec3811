#include "verify/pdf/to_unicode.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace verify {
namespace {

std::uint32_t number(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char byte : bytes) value = value << 8U | static_cast<unsigned char>(byte);
  return value;
}

// qpdf reads a text string that begins so as UTF-16.
std::string utf8(const std::string& utf16) { return Object::newString("\xFE\xFF" + utf16).getUTF8Value(); }

// A CMap is PostScript, which is read as a content stream is.
class Reader : public Object::ParserCallbacks {
 public:
  explicit Reader(std::map<std::uint32_t, std::string>& meanings) : meanings_(meanings) {}

  std::size_t code_bytes = 0;  // of its first code space

  void handleObject(Object object) override {
    if (!object.isOperator()) {
      operands_.push_back(std::move(object));
      return;
    }
    const std::string name = object.getOperatorValue();
    if (name == "endcodespacerange" && code_bytes == 0 && !operands_.empty() && operands_.front().isString())
      code_bytes = operands_.front().getStringValue().size();
    if (name == "endbfchar") characters();
    if (name == "endbfrange") ranges();
    operands_.clear();
  }
  void handleEOF() override {}

 private:
  void characters() {
    for (std::size_t i = 0; i + 1 < operands_.size(); i += 2)
      if (operands_[i].isString() && operands_[i + 1].isString())
        meanings_[number(operands_[i].getStringValue())] = utf8(operands_[i + 1].getStringValue());
  }

  void ranges() {
    for (std::size_t i = 0; i + 2 < operands_.size(); i += 3) {
      if (!operands_[i].isString() || !operands_[i + 1].isString()) continue;
      const std::uint32_t first = number(operands_[i].getStringValue());
      // No more than codes of two bytes can be, whatever a stranger writes.
      const std::uint32_t last = std::min(number(operands_[i + 1].getStringValue()), first + 0xFFFFU);
      range(first, last, operands_[i + 2]);
    }
  }

  void range(std::uint32_t first, std::uint32_t last, Object meaning) {
    if (meaning.isArray()) {
      for (Object each_meaning : each(meaning))
        if (first <= last && each_meaning.isString()) meanings_[first++] = utf8(each_meaning.getStringValue());
    } else if (meaning.isString() && !meaning.getStringValue().empty()) {
      std::string utf16 = meaning.getStringValue();
      for (std::uint32_t code = first; code <= last && code >= first; ++code) {
        meanings_[code] = utf8(utf16);
        utf16.back() = static_cast<char>(utf16.back() + 1);  // only the last byte counts on
      }
    }
  }

  std::map<std::uint32_t, std::string>& meanings_;
  std::vector<Object> operands_;
};

// How many bytes the codes of a Type 0 font have: its CMap says so, or is Identity-H.
std::size_t code_length(Object cmap) {
  if (!cmap.isStream()) return 2;
  std::map<std::uint32_t, std::string> meanings;
  Reader reader(meanings);
  Object::parseContentStream(cmap, &reader);
  return std::clamp<std::size_t>(reader.code_bytes, 1, 4);
}

}  // namespace

ToUnicode::ToUnicode(const Object& font) {
  if (name(key(font, "/Subtype")) == "/Type0") code_bytes_ = code_length(key(font, "/Encoding"));
  const Object map = key(font, "/ToUnicode");
  if (!Object(map).isStream()) return;
  Reader reader(meanings_);
  Object::parseContentStream(map, &reader);
}

void ToUnicode::decode(const std::string& codes, std::string& text) const {
  for (std::size_t at = 0; at + code_bytes_ <= codes.size(); at += code_bytes_) {
    const auto found = meanings_.find(number(std::string_view(codes).substr(at, code_bytes_)));
    text += found == meanings_.end() ? "\xEF\xBF\xBD" : found->second;
  }
}

}  // namespace verify
