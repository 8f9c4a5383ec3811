// Builds XML text and escapes it, in this one place.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace xml {

// Appends `text` with & < > (and in an attribute ", tab and line ends) escaped.
void append_escaped(std::string& out, std::string_view text, bool in_attribute);

// Names must be literals that outlive the writer. Text must be valid UTF-8 without control characters: the reader
// refuses them at the door (an assert, not an error).
class Writer {
 public:
  // Without a declaration the text is a fragment (an XMP packet brings its own first line).
  explicit Writer(bool declaration = true);

  Writer& open(std::string_view name);
  Writer& attribute(std::string_view name, std::string_view value);
  Writer& attribute(std::string_view name, long long value);
  Writer& text(std::string_view text);
  Writer& close();
  // open, attribute "w:val" and close in one: the commonest shape of WordprocessingML.
  Writer& value(std::string_view name, std::string_view value);
  Writer& value(std::string_view name, long long value);
  Writer& empty(std::string_view name) { return open(name).close(); }
  // XML that is ready, made by another Writer.
  Writer& raw(std::string_view markup);

  std::string finish() &&;  // closes what is open

 private:
  void end_start_tag();
  std::string out_;
  std::vector<std::string_view> open_;
  bool in_start_tag_ = false;
};

}  // namespace xml
