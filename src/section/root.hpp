// What the root elements share: their attributes, and what is asked of a file as a whole.
#pragma once
#include <optional>
#include <string_view>
#include <utility>

#include "diagnostics/diagnostics.hpp"
#include "section/elements.hpp"
#include "section/section.hpp"
#include "section/strict.hpp"
#include "xml/document.hpp"

namespace section {

// formaat, nummer and taal, as far as the row of the root has them.
void read_root_attributes(Context& context, const TypedElement& root, Section& out);
// The same of a root that has others besides.
void read_root_attributes(Context& context, const TypedElement& root, const Attributes& attributes, Section& out);

struct RootType {
  std::string_view name;
  const ElementType* type;
};
// Whether a root of this name can be read as that of the type; an error says where it is another.
bool check_root(const xml::Element& root, const RootType& type, diagnostics::Diagnostics& sink);
// The root that an author meant who wrote another.
std::optional<std::string_view> meant_root(std::string_view name);
// What has to be said once all is read: of elements that stood where they may not, and of names that lead nowhere.
void finish_reading(Context& context);
std::size_t count_elements(const xml::Element& element);

inline Section& texts_of(Section& section) { return section; }

// Empty exactly when errors were added; all errors of the file are added, not only the first.
template <class Out>
std::optional<Out> read_root(const xml::Document& document, const RootType& type, diagnostics::Diagnostics& sink,
                             Out (*read)(Context& context, const TypedElement& root)) {
  const xml::Element& root = document.root();
  const std::size_t errors_before = sink.errors();
  if (!check_root(root, type, sink)) return std::nullopt;
  Context context{sink, {}, {}, {}, {}, {}};
  Out out = read(context, {&root, type.type});
  finish_reading(context);
  Section& texts = texts_of(out);
  if (!context.rows_files.empty()) texts.elements = count_elements(root);
  texts.rows_files = std::move(context.rows_files);
  if (sink.errors() > errors_before) return std::nullopt;
  return out;
}

}  // namespace section
