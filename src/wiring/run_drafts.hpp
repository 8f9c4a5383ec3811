// Mail drafts of a run: what they say and how they are divided.
#pragma once
#include <vector>

#include "batch/run_draft.hpp"
#include "document/labels.hpp"
#include "rows/format.hpp"
#include "wiring/drafts.hpp"

// `words`: those of the house style in the language that the drafts are in.
batch::RunDraftWriter run_draft_writer(Drafts drafts, document::Labels words, std::vector<rows::Format> formats);
