// A PDF as its structure tree tells it: texts, headings, tables, pictures, links, in the order in which they are heard.
#pragma once
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "verify/pdf/objects.hpp"
#include "verify/reading.hpp"

namespace verify {

// The text of a marked-content sequence.
using PageTexts = std::map<QPDFObjGen, std::map<int, std::string>>;

class Structure {
 public:
  Structure(QPDF& file, const PageTexts& texts, PdfReading& pdf)
      : file_(file), texts_(texts), pdf_(pdf), reading_(pdf.reading) {}

  // The file forgets each element, and each link in it, that was read: all at once would take a kilobyte each or more.
  void read(const Object& root);
  // Whether an annotation of a page is a link that has no words of its own or does not stand in the tree.
  bool is_undescribed_link(const Object& annotation) const;

 private:
  static constexpr auto nowhere = static_cast<std::size_t>(-1);

  struct Node {
    Object object;
    Object page;         // of its content, unless that says otherwise
    std::string parent;  // tag
    std::size_t item;    // of `texts`, for its parent's content
    std::size_t table;   // of `tables`
    bool in_head;
    std::size_t order;  // of links in it; nowhere: as they come
  };
  // Where the text and the links of a note belong.
  struct NoteAt {
    std::size_t text, order;
  };

  void push_kids(const Node& parent, const std::string& tag);
  void visit(Node node);
  void forget(const Object& object);
  void element(Node node, const std::string& tag);
  void content(const Node& node, int id, const Object& page);
  void reference(const Node& node, const Object& annotation);
  void add_link(const Node& node, std::string target);
  void note_reference(Node& node, const std::string& tag);
  std::size_t place(const Node& node, const std::string& tag);
  std::size_t add_text(const std::string& tag);
  void note_attributes(const Object& element, const std::string& tag);
  void in_table(const Node& node, const std::string& tag);

  QPDF& file_;
  const PageTexts& texts_;
  PdfReading& pdf_;
  Reading& reading_;
  std::vector<Node> open_;
  std::vector<std::string> tags_;                           // of the items
  std::map<std::string, NoteAt> notes_;                     // whose numbers were met, by the IDs of their elements
  std::vector<std::pair<std::size_t, std::string>> links_;  // with their order
  std::size_t order_ = 0;
  std::set<QPDFObjGen> seen_;
  std::map<QPDFObjGen, bool> placed_;  // annotations in the tree, and whether they are links without words
  bool fresh_link_ = false;
};

}  // namespace verify
