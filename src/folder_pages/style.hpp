// How the pages about a folder look: no style of a house, and a contrast of 4.5 : 1 or more by day and by night.
#pragma once
#include <string_view>

namespace folder_pages {

// CSS. Tables scroll by themselves where a screen is narrow, so that the page never does: what only a screen reader
// says has its place in them, for it would widen the page.
inline constexpr std::string_view style = R"(
:root { color-scheme: light dark; --text: #1a1a1a; --soft: #595959; --paper: #fff; --line: #8c8c8c; --link: #0b4f8a;
  --mark: #8a1c1c; --wash: #f4f4f4; }
@media (prefers-color-scheme: dark) { :root { --text: #ececec; --soft: #b4b4b4; --paper: #1b1b1b; --line: #858585;
  --link: #8fc1f5; --mark: #ffb0a8; --wash: #272727; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: break-word; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 1.5rem 0 0; }
p { margin: .25rem 0; max-width: 42rem; }
a { color: var(--link); display: inline-block; min-height: 1.5rem; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
.files { list-style: none; padding: 0; margin: 0; }
.table { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line);
  overflow-wrap: normal; }
thead th { border-top: 0; color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; min-width: 9rem; }
td p { margin: 0; }
.files .mark { display: block; }
.soft { color: var(--soft); font-weight: 400; }
.mark { color: var(--mark); font-weight: 600; }
.said { list-style: none; padding: 0; max-width: 44rem; }
.said > li { margin: .75rem 0; padding: .5rem .75rem; background: var(--wash); border-left: 4px solid var(--line); }
.said > li.act { border-left-color: var(--mark); }
code { font: .9em/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
.only-heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
@media (max-width: 30rem) { h1 { font-size: 1.4rem; } th, td { font-size: .9rem; padding-right: .5rem; }
  tbody th { min-width: 7rem; } }
@media (min-width: 48rem) { table { table-layout: fixed; } .number { width: 7rem; } .status, .date { width: 10rem; }
  .forms { width: 14rem; } }
@media print { :root { --text: #000; --soft: #333; --paper: #fff; --line: #777; --link: #000; --mark: #000;
  --wash: #fff; } main { max-width: none; padding: 0; } .table { overflow: visible; } nav { display: none; }
  tr, .said > li { break-inside: avoid; } h2, h3 { break-after: avoid; } }
)";

}  // namespace folder_pages
