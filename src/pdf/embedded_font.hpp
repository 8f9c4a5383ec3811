// A face in one document: Type0 with a CIDFontType2 descendant (ISO 32000-1, 9.7).
#pragma once
#include <string>

#include "pdf/character_codes.hpp"
#include "pdf/objects.hpp"
#include "pdf/text_arrays.hpp"
#include "text/face.hpp"

namespace pdf {

class EmbeddedFont {
 public:
  EmbeddedFont(Objects& objects, const text::Face& face, std::string resource_name, CodeLength length);

  const std::string& resource_name() const { return resource_name_; }
  Reference object() const { return object_; }

  const TextArray& show(const text::ShapedRun& run) { return arrays_.find(run); }  // until the next call
  bool overfull() const { return codes_.overfull(); }

  void embed(Reference one_byte_cmap);  // once, after the last page

 private:
  Objects& objects_;
  const text::Face& face_;
  std::string resource_name_;
  Reference object_;
  CharacterCodes codes_;
  TextArrays arrays_{codes_};
};

}  // namespace pdf
