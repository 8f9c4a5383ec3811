// Reports as they were meant, for `verify`: the same XML, style and options as when they were made.
#pragma once
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "manifest/entry.hpp"
#include "rows/kind.hpp"
#include "style/style.hpp"
#include "verify/expected.hpp"
#include "verify/inspect.hpp"

// Safe to call from several threads.
class Originals {
 public:
  // `folders` are those where styles are searched, see load_style.
  Originals(std::vector<std::string> folders, std::span<const rows::Kind> kinds)
      : folders_(std::move(folders)), kinds_(kinds.begin(), kinds.end()) {}

  // Or style-changed, or source-refused.
  std::variant<verify::Original, diagnostics::Diagnostic> operator()(std::string_view xml,
                                                                     const verify::Subject& subject);

 private:
  const style::Style* style(const manifest::BuildInputs& made_with);

  std::vector<std::string> folders_;
  std::vector<rows::Kind> kinds_;
  std::mutex mutex_;
  std::map<manifest::Digest, std::unique_ptr<const style::Style>> styles_;  // null: gone or changed
};
