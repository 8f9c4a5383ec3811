// The house style from the disk, with the styles that it is based on and its logo.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "batch/inputs.hpp"
#include "image/image.hpp"
#include "manifest/entry.hpp"
#include "style/style.hpp"

struct LoadedStyle {
  std::optional<style::Style> style;    // empty exactly when there is an error among the notices
  std::optional<image::Image> logo;     // of the style, where it has one
  std::vector<batch::Notice> notices;   // each of the style file that it is about
  std::vector<manifest::Source> files;  // that were read: the style, those it is based on, their logos and letterheads
};

// What is wrong with a letterhead is said where it is used.
enum class Letterhead { used, unused };

// Of what is made in these formats; none: in those that each kind has by itself.
Letterhead letterhead_of(std::span<const std::string> formats);

// `name` is a file where it has a slash or ends in .xml. Else it is NAME.xml in the first of `folders` that has it. The
// name in `basis` is looked for beside the style first, then in the same folders; a logo beside the style that names
// it.
LoadedStyle load_style(const std::string& name, std::span<const std::string> folders,
                       Letterhead letterhead = Letterhead::used);
