// A template in a house style, for the verb `template`.
#pragma once
#include "cli/made_template.hpp"
#include "wiring/prepare.hpp"

// May throw MachineFault.
cli::MakeTemplate template_maker(const PreparationSettings& settings);
