// Reports as they were meant, for `verify`: the same XML, style and options as when they were made.
#pragma once
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "manifest/entry.hpp"
#include "style/style.hpp"
#include "verify/expected.hpp"

// Safe to call from several threads.
class Originals {
 public:
  // `folders` are those where styles are searched, see load_style.
  explicit Originals(std::vector<std::string> folders) : folders_(std::move(folders)) {}

  // Or style-changed, or source-refused. `section` is the path of the XML.
  std::variant<verify::Original, diagnostics::Diagnostic> operator()(std::string_view xml, const std::string& section,
                                                                     const manifest::Circumstances& made_with);

 private:
  const style::Style* style(const manifest::Circumstances& made_with);

  std::vector<std::string> folders_;
  std::mutex mutex_;
  std::map<manifest::Digest, std::unique_ptr<const style::Style>> styles_;  // null: gone or changed
};
