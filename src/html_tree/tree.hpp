// A web page as gumbo reads it (HTML, 13.2). C++17.
#pragma once
#include <gumbo.h>

#include <memory_resource>
#include <string_view>

namespace html_tree {

// Its nodes lie in one place and go at once: gumbo's own way takes a stack as deep as the page is.
class Tree {
 public:
  // The page is UTF-8, and must outlive it.
  explicit Tree(std::string_view page);
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;

  const GumboNode& root() const { return *output_->root; }

 private:
  std::pmr::monotonic_buffer_resource arena_;
  const GumboOutput* output_ = nullptr;
};

}  // namespace html_tree
