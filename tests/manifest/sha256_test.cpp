#include "manifest/sha256.hpp"

#include "catch.hpp"

TEST_CASE("the digests are those of FIPS 180-4") {
  CHECK(manifest::hex(manifest::sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(manifest::base64(manifest::sha256("abc")) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  CHECK(manifest::hex(manifest::sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("bytes in pieces give the digest of the whole, and a finished hash begins anew") {
  manifest::Hash hash;
  hash.add("a");
  hash.add("");
  hash.add("bc");
  CHECK(hash.finish() == manifest::sha256("abc"));
  CHECK(hash.finish() == manifest::sha256(""));
}

TEST_CASE("a digest is read from 64 lower-case digits and from nothing else") {
  const manifest::Digest digest = manifest::sha256("abc");
  CHECK(manifest::from_hex(manifest::hex(digest)) == digest);
  std::string text = manifest::hex(digest);
  CHECK_FALSE(manifest::from_hex(text.substr(1)));
  CHECK_FALSE(manifest::from_hex(text + "0"));
  text[3] = 'A';
  CHECK_FALSE(manifest::from_hex(text));
}
