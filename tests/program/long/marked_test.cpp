// More of what marked_test.cpp beside this folder tries.
#include "program/marked.hpp"

TEST_CASE("two hundred generated sections come back from Word and OpenDocument") { check_generated(1, 200); }
