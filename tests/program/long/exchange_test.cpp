// Someone who may write in the input folder exchanges a folder of images with a link to elsewhere, again and again.
#include <fcntl.h>

#include <atomic>
#include <cstdio>
#include <filesystem>
#include <thread>

#include "batch/temporary_folder.hpp"
#include "catch.hpp"
#include "program/running.hpp"

namespace {

// Exchanges two names as fast as it can while it lives.
class Exchanging {
 public:
  Exchanging(std::string a, std::string b)
      : thread_([this, a = std::move(a), b = std::move(b)] {
          while (!stopped_) exchanged_ += ::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0;
        }) {}
  Exchanging(const Exchanging&) = delete;
  Exchanging& operator=(const Exchanging&) = delete;
  ~Exchanging() {
    stopped_ = true;
    thread_.join();
  }
  int exchanged() const { return exchanged_; }

 private:
  std::atomic<bool> stopped_ = false;
  std::atomic<int> exchanged_ = 0;
  std::thread thread_;
};

// A section with so many images, all of them in the folder b.
std::string with_images(int count) {
  std::string xml = "<sectie formaat=\"1\"><titel>Beelden</titel><doelstellingen><alinea>Tekst.</alinea>";
  for (int i = 0; i < count; ++i) xml += fmt::format("<afbeelding bestand=\"b/{}.png\" decoratief=\"ja\"/>", i);
  return xml + "</doelstellingen></sectie>";
}

}  // namespace

TEST_CASE("an image folder that is exchanged for a link out of the input leads to no read outside, in a hundred runs") {
  const TemporaryFolder t;
  constexpr int images = 300;
  t.write("in/s.xml", with_images(images));
  for (int i = 0; i < images; ++i) {
    t.write(fmt::format("in/b/{}.png", i), "geen beeld");
    t.write(fmt::format("buiten/{}.png", i), "GIF89a");  // nothing else here is one
  }
  t.link("../buiten", "link");
  REQUIRE(raadstuk("check " + t / "in").err.find("GIF") == std::string::npos);
  const Exchanging exchanging(t / "in/b", t / "link");
  int refused = 0;
  for (int run = 0; run < 100; ++run) {
    const Ran ran = raadstuk("check " + t / "in");
    CAPTURE(run, ran.err);
    // A folder that has become a link when it is to be searched cannot be: 3.
    CHECK((ran.status == 1 || ran.status == 3));
    REQUIRE(ran.err.find("GIF") == std::string::npos);
    refused += ran.err.find("[image-outside]") != std::string::npos ? 1 : 0;
  }
  CHECK(exchanging.exchanged() > 1000);
  CHECK(refused > 0);  // the race was run
}
