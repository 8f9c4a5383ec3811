// What a message means, why it matters, and an example that a test tries.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace explanations {

// What an example is made of, and so how the test tries it: the one before must give the code and nothing else, the one
// after nothing at all.
enum class Example {
  flow,        // what stands in `doelstellingen`
  block,       // what stands in `sectie` below its title
  facts,       // what stands in `gegevens`
  file,        // a whole section
  style,       // what stands in a style that is based on `standaard`, or a whole one
  style_name,  // a command line whose --style is looked for
  config,      // lines of a configuration file
  command,     // a command line
  list,        // a CSV file for `raadstuk set --list`, of sections 1.1, 1.2 and twice 1.3
  folder,      // lines of a shell; a line with the name of an XML file, and attributes of its root element, what a book
           // holds or a whole section or overview, writes that there; a line that begins with a space goes on. The last
           // command of raadstuk gives the code
  situation  // what no text can show, such as a full disk: `after` holds commands that find out or mend
};

struct Explanation {
  diagnostics::Code code;
  std::string_view nl, en;  // a few sentences
  Example kind;
  std::string_view before, after;
};

// In the order of the codes. A new code gets a row in the part that suits it (of_*.hpp), with an example that is as
// short as it can be: tests/explanations tries it and demands one for every code.
std::span<const Explanation> all();

const Explanation* find(std::string_view name);

// The names of codes that somebody may have meant, the nearest first; at most three.
std::vector<std::string_view> nearest(std::string_view name);

// The page of one code, and the list of all codes with a line each.
std::string page(const Explanation& explanation, diagnostics::Language language);
std::string list(diagnostics::Language language);

}  // namespace explanations
