#include "html_tree/tree.hpp"

#include <new>

namespace html_tree {

Tree::Tree(std::string_view page) {
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = [](void* arena, std::size_t size) {
    return static_cast<std::pmr::memory_resource*>(arena)->allocate(size);
  };
  options.deallocator = [](void*, void*) {};
  options.userdata = &arena_;
  output_ = gumbo_parse_with_options(&options, page.data(), page.size());
  if (output_ == nullptr) throw std::bad_alloc();
}

}  // namespace html_tree
