#!/usr/bin/env python3
"""Shows that arrows.py finds what it is there for: a small tree that is right, broken in one way at a time."""
import tempfile
import unittest
from pathlib import Path

import arrows

RIGHT = {
    "CMakeLists.txt": "room(diagnostics)\nroom(xml ROOMS diagnostics LIBRARIES PkgConfig::pugixml)\n",
    "src/diagnostics/position.hpp": "#pragma once\n#include <compare>\n",
    "src/xml/document.cpp": '#include "xml/document.hpp"\n#include <fmt/format.h>\n#include <pugixml.hpp>\n#include <vector>\n',
    "src/xml/document.hpp": '#pragma once\n#include "diagnostics/position.hpp"\n',
    "src/main.cpp": '#include "convert.hpp"\n#include "xml/document.hpp"\n',
    "src/install/setup": "#!/usr/bin/env bash\n",
    "tests/xml/document_test.cpp": '#include "catch.hpp"\n',
}


def complaints(**changes):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (RIGHT | changes).items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return list(arrows.complaints(Path(folder)))


class Arrows(unittest.TestCase):
    def finds(self, file, text, *expected):
        self.assertEqual(complaints(**{file: text}), list(expected))

    def test_a_right_tree_passes(self):
        self.assertEqual(complaints(), [])

    def test_an_arrow_that_is_not_in_the_table(self):
        self.finds("src/xml/writer.hpp", '#pragma once\n#include "style/style.hpp"\n',
                   'src/xml/writer.hpp:2: #include "style/style.hpp": there is no arrow from xml to style')

    def test_an_arrow_back(self):
        self.finds("src/diagnostics/position.hpp", '  #  include "xml/document.hpp"\n',
                   'src/diagnostics/position.hpp:1: #  include "xml/document.hpp": there is no arrow from diagnostics to xml')

    def test_a_library_outside_its_room(self):
        self.finds("src/section/reader.cpp", "#include <pugixml.hpp>\n",
                   "src/section/reader.cpp:1: #include <pugixml.hpp>: pugixml is not for section")

    def test_a_library_that_nobody_has(self):
        self.finds("src/main.cpp", "#include <boost/regex.hpp>\n",
                   "src/main.cpp:1: #include <boost/regex.hpp>: a library that no room is allowed")

    def test_a_room_that_looks_at_the_whole(self):
        self.finds("src/xml/writer.hpp", '#include "convert.hpp"\n',
                   'src/xml/writer.hpp:1: #include "convert.hpp": a room does not see the whole program')

    def test_an_include_without_its_room(self):
        self.finds("src/xml/writer.cpp", '#include "document.hpp"\n',
                   'src/xml/writer.cpp:1: #include "document.hpp": write the room\'s name before it')

    def test_a_room_that_is_not_in_the_table(self):
        self.finds("src/extra/thing.hpp", "#pragma once\n", "src/extra/thing.hpp: 'extra' is not in tests/arrows/rooms.txt")

    def test_a_file_that_is_too_long(self):
        self.finds("src/xml/writer.cpp", "\n" * 401, "src/xml/writer.cpp: 401 lines, more than 400: one idea a file")
        self.finds("src/xml/writer.cpp", "\n" * 400)

    def test_a_name_that_says_nothing(self):
        self.finds("src/xml/string_utils.hpp", "#pragma once\n", "src/xml/string_utils.hpp: a name that says nothing")
        self.finds("src/xml/commonmark.hpp", "#pragma once\n")

    def test_code_among_the_set_up(self):
        self.finds("src/install/icon.cpp", "\n", "src/install/icon.cpp: src/install holds no C++")

    def test_an_arrow_of_the_build_that_the_table_does_not_have(self):
        self.finds("CMakeLists.txt", "room(document ROOMS xml\n     diagnostics)\n",
                   "CMakeLists.txt: there is no arrow from document to xml")

    def test_a_tree_without_includes(self):
        empty = {name: "" for name in RIGHT if name.endswith("pp")}
        self.assertEqual(complaints(**empty), ["src/: no #include found, so nothing was compared"])


if __name__ == "__main__":
    unittest.main()
