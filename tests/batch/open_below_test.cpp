#include "batch/open_below.hpp"

#include <cerrno>
#include <functional>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"

using batch::Descriptor;
using batch::Links;

namespace {

// 0, or errno.
int errno_of(const Descriptor& opened) { return opened ? 0 : errno; }

struct Tree {
  TemporaryFolder t;
  Descriptor folder;
  Tree() {
    t.write("in/a/b.png");
    t.write("buiten/b.png");
    t.link("a", "in/relatief");
    t.link(t / "in/a", "in/absoluut");
    t.link("../buiten", "in/uit");
    t.link("kring", "in/kring");
    folder = Descriptor(t / "in", O_PATH | O_DIRECTORY);
  }
};

}  // namespace

TEST_CASE("nothing outside a folder is opened, whatever the path and its links say") {
  const Tree tree;
  const auto open = [&](const std::string& path) {
    return errno_of(batch::open_below(tree.folder.number(), path, O_RDONLY, Links::inside));
  };
  CHECK(open("a/b.png") == 0);
  CHECK(open("a/../a/b.png") == 0);
  CHECK(open("relatief/b.png") == 0);
  CHECK(open("a/weg.png") == ENOENT);
  CHECK(open("absoluut/b.png") == EXDEV);
  CHECK(open("uit/b.png") == EXDEV);
  CHECK(open("../buiten/b.png") == EXDEV);
  CHECK(open("/etc/passwd") == EXDEV);
  CHECK(open("kring/b.png") == ELOOP);
}

TEST_CASE("where no links are wanted none is followed, by the kernel's help or without") {
  const Tree tree;
  using Open = std::function<Descriptor(const std::string&)>;
  for (const Open& open :
       {Open([&](const std::string& path) {
          return batch::open_below(tree.folder.number(), path, O_RDONLY, Links::none);
        }),
        Open([&](const std::string& path) { return batch::open_by_parts(tree.folder.number(), path, O_RDONLY); })}) {
    CHECK(errno_of(open("a/b.png")) == 0);
    CHECK(errno_of(open("a")) == 0);
    CHECK(errno_of(open(".")) == 0);
    CHECK(errno_of(open("a/weg.png")) == ENOENT);
    CHECK(errno_of(open("a/b.png/c")) == ENOTDIR);
    CHECK(errno_of(open("relatief/b.png")) == ELOOP);
    CHECK(errno_of(open("relatief")) == ELOOP);
    CHECK(errno_of(open("absoluut/b.png")) == ELOOP);
    CHECK(errno_of(open("uit/b.png")) == ELOOP);
    CHECK(errno_of(open(tree.t / "in/a/b.png")) == 0);
    CHECK(errno_of(open(tree.t / "in/uit/b.png")) == ELOOP);
  }
  CHECK(errno_of(batch::open_by_parts(tree.folder.number(), "../buiten/b.png", O_RDONLY)) == EXDEV);
}
