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
#include "wiring/opened_section.hpp"

// Safe to call from several threads.
class Originals {
 public:
  // `folders` are those where styles are searched, see load_style.
  // As PreparationSettings have `open_section` and `open_version`.
  Originals(std::vector<std::string> folders, std::span<const rows::Kind> kinds, OpenSection open_section,
            OpenSection open_version)
      : folders_(std::move(folders)),
        kinds_(kinds.begin(), kinds.end()),
        open_section_(std::move(open_section)),
        open_version_(std::move(open_version)) {}

  // Or style-changed, or source-refused.
  std::variant<verify::Original, diagnostics::Diagnostic> operator()(std::string_view xml,
                                                                     const verify::Subject& subject);

 private:
  const style::Style* style(const manifest::BuildInputs& made_with);

  std::vector<std::string> folders_;
  std::vector<rows::Kind> kinds_;
  OpenSection open_section_, open_version_;
  std::mutex mutex_;
  std::map<manifest::Digest, std::unique_ptr<const style::Style>> styles_;  // null: gone or changed
};
