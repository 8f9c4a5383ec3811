// The content stream of a page: text and rectangles in marked content (ISO 32000-1, 14.6).
#pragma once
#include <functional>
#include <string>

#include "layout/pages.hpp"
#include "pdf/embedded_font.hpp"

namespace pdf {

class ContentWriter {
 public:
  using FindFont = std::function<EmbeddedFont&(const text::Face&)>;
  // Called when a stretch of a leaf begins on the page; gives its marked-content identifier.
  using BeginLeaf = std::function<int(layout::LeafId)>;

  // The operators that show a picture with its lower left corner at a point of the page.
  using ShowPicture = std::function<std::string(const layout::Picture&, double left, double bottom)>;

  ContentWriter(const layout::Structure& structure, FindFont find_font, BeginLeaf begin_leaf, ShowPicture show_picture)
      : structure_(structure),
        find_font_(std::move(find_font)),
        begin_leaf_(std::move(begin_leaf)),
        show_picture_(std::move(show_picture)) {}

  const std::string& page(const layout::Page& page);  // until the next

 private:
  void fill(const layout::Fill& fill, double top);
  void fills(const layout::Box& box, double top);
  void runs(const layout::Box& box, double top);
  void begin(const layout::Owner& owner);
  void end();
  void end_text();
  void move_to(double x, double y);
  void text(const layout::TextRun& run, double top);
  void set_colour(layout::Colour colour);
  void show(const TextArray& array, double size);

  const layout::Structure& structure_;
  double page_height_ = 0;
  FindFont find_font_;
  BeginLeaf begin_leaf_;
  ShowPicture show_picture_;
  const text::Face* face_ = nullptr;  // the last one asked for
  EmbeddedFont* font_of_face_ = nullptr;
  std::string out_;
  std::optional<layout::Owner> open_;
  bool in_text_ = false;  // a text object is open (9.4.1)
  struct Point {
    long long x = 0, y = 0;  // 1/1000 pt
  };
  Point line_;  // where the last line of the text object begins
  // The graphics state of the page (8.4): what is set already is not set again.
  std::optional<layout::Colour> colour_;
  const EmbeddedFont* font_ = nullptr;
  double size_ = 0;
  double scale_ = 1;  // horizontal (9.3.4)
};

}  // namespace pdf
