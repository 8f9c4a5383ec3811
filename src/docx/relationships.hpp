// Who refers to whom: the .rels part of a part (ECMA-376, part 2, 9.3).
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace docx {

class Relationships {
 public:
  // `type` is the last word of an officeDocument type, or a whole URI. Returns the id.
  std::string add(std::string_view type, std::string_view target);
  // A hyperlink out of the document; the same target has the same id.
  std::string add_link(std::string_view uri);

  bool empty() const { return all_.empty(); }
  std::string part() const;

 private:
  struct Relationship {
    std::string type, target;
    bool external = false;
  };
  std::string add(Relationship relationship);
  std::vector<Relationship> all_;
  std::map<std::string, std::string, std::less<>> links_;
};

// Word refuses the whole document for a target that is no URI (RFC 3986): what may not stand in one is
// percent-encoded; the host stays as it is.
std::string relationship_uri(std::string_view uri);

}  // namespace docx
