// What house styles print, for the room that understands documents and sees no style.
#pragma once
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "import/words.hpp"

// Of all styles in these folders, in each of their languages. A style that is not in order says nothing here.
importing::PrintedWords printed_words(std::span<const std::string> style_folders);

// The same, read once, when they are first asked for; several threads may ask.
using PrintedWordsReader = std::function<const importing::PrintedWords&()>;
PrintedWordsReader printed_words_reader(std::vector<std::string> style_folders);
