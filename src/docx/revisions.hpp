// Tracked changes (17.13.5): who made them and when, and their numbers in the file.
#pragma once
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "docx/annotation_ids.hpp"
#include "xml/writer.hpp"

namespace docx {

class Revisions {
 public:
  Revisions() = default;
  // `date` as document::created gives it; may be empty.
  Revisions(std::string author, std::string date) : author_(std::move(author)), date_(std::move(date)) {}

  // Opens w:ins or w:del, around runs or empty in properties. `change` is not none.
  xml::Writer& open(xml::Writer& xml, document::Change change) {
    xml.open(change == document::Change::inserted ? "w:ins" : "w:del").attribute("w:id", first_revision_id + count_++);
    xml.attribute("w:author", author_);
    if (!date_.empty()) xml.attribute("w:date", date_);
    return xml;
  }

 private:
  std::string author_, date_;
  long long count_ = 0;
};

}  // namespace docx
