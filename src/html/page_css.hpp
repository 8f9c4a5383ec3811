// The rules of every page; what differs from style to style is in the variables.
#pragma once
#include <string_view>

namespace html {

// Letters are sized by --size, so that those who enlarge their text get all of it; lines are --measure long at most.
inline constexpr std::string_view page_css = R"(
*{box-sizing:border-box}
body{margin:0;padding-block:2rem 4rem;background:var(--paper);overflow-wrap:break-word}
header,main{inline-size:min(100% - 2.5rem,var(--measure));margin-inline:auto}
p,ul,ol,.facts,figure,blockquote{margin-block:0 var(--below)}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:from-font}
a:focus-visible,.scroll:focus-visible{outline:.15rem solid var(--link);outline-offset:.15rem}
abbr{text-decoration:underline dotted from-font;text-underline-offset:.2em}
sup{line-height:0;font-size:.72em;vertical-align:baseline;position:relative;inset-block-start:-.4em;font-weight:normal;font-style:normal}
sup a{padding:.5em .2em;margin:-.5em -.1em;text-decoration:none}
.logo{margin-block-end:1.5rem;max-inline-size:100%;block-size:auto;display:block}
.masthead{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 2rem;padding-block-end:.4rem;border-block-end:var(--thick) solid var(--rule)}
.masthead p{margin:0;min-inline-size:0;overflow-wrap:anywhere}
.organisation{font-weight:bold}
h1,h2,h3,h4,h5,h6{text-wrap:balance;scroll-margin-block-start:1rem;hyphens:manual}
.number{overflow-wrap:anywhere}
.beside{white-space:nowrap}
.facts{background:var(--wash);padding:var(--padding) calc(var(--padding)*1.4);columns:17rem 2;column-gap:2rem}
.facts p{display:grid;grid-template-columns:8.5em minmax(0,1fr);gap:0 1em;break-inside:avoid;margin:0;padding-block:.1em;overflow-wrap:anywhere}
.label{color:var(--running)}
nav{margin-block-end:calc(var(--below)*2.5)}
nav ul{list-style:none;margin:0;padding:0}
nav ul ul{padding-inline-start:1.4em}
nav li{margin:0;padding-block:.17em}
nav a{text-decoration:none}
nav a:hover,nav a:focus{text-decoration:underline}
nav>ul>li>a{font-weight:bold}
main ol,main ul{padding-inline-start:var(--indent)}
main nav ul{padding-inline-start:0}
main nav ul ul{padding-inline-start:1.4em}
main li{padding-inline-start:.2em;margin-block-start:var(--between)}
main nav li{margin:0;padding-inline-start:0}
li>ol,li>ul{margin-block:0}
ol>li::marker{color:var(--accent);font-weight:bold;font-variant-numeric:tabular-nums}
ul>li::marker{color:var(--running)}
.book>.part,.book>.chapter{margin-block-start:4.5rem}
.part{padding-block-end:.4rem;border-block-end:var(--thick) solid var(--rule)}
.book>.part+.chapter{margin-block-start:2rem}
.list-caption{font-weight:bold;margin-block-end:var(--between)}
blockquote{margin-inline:var(--indent);padding-inline-start:1em;border-inline-start:.2em solid var(--line)}
blockquote p:last-child{margin-block-end:0}
figure{margin-inline:0}
.decorative{margin-block-end:var(--below)}
.quotation blockquote{margin-block-end:.3em}
.quotation figcaption{margin-inline:var(--indent);padding-inline-start:1.2em}
figure img,.decorative img{display:block;max-inline-size:100%;block-size:auto;margin-block-end:.5rem}
table{border-collapse:collapse;margin-block:0 var(--table-below);inline-size:100%;font-variant-numeric:lining-nums tabular-nums}
.scroll{overflow-x:auto;margin-block-end:var(--table-below);outline-offset:0}
.scroll table{margin:0}
.scroll caption div{position:sticky;inset-inline-start:0;inline-size:fit-content;max-inline-size:min(100vw - 2.5rem,var(--measure))}
.wide{--room:calc(100vw - 4rem);--own:max(100%,min(var(--room),var(--wide)));--beside:max(0px,(100vw - 100%)/2 - 2rem);inline-size:var(--own);margin-inline-start:calc(-1*max(0px,var(--own) - 100% - var(--beside)))}
caption{text-align:start;padding-block-end:.5em;overflow-wrap:anywhere}
th,td{--before:.6em;--after:.6em;text-align:start;vertical-align:top;padding-block:var(--cell);padding-inline:var(--before) calc(var(--after) + var(--inset,0em));border-block-end:var(--hair) solid var(--line);hyphens:manual}
tr>:first-child{--before:0em}
tr>:last-child{--after:0em}
tr>.not-first{--before:.6em}
tr>.not-last{--after:.6em}
tbody th{font-weight:inherit}
thead th,thead td{vertical-align:bottom;border-block-end:0}
thead tr:first-child>*{border-block-start:var(--thick) solid var(--rule)}
thead tr:last-child>*,thead th[rowspan]{border-block-end:var(--thin) solid var(--rule)}
thead tr:not(:last-child)>th[colspan]{border-block-end:var(--hair) solid var(--line)}
.end,.figure{text-align:end}
.centre{text-align:center}
td.figure,th.figure{white-space:nowrap}
thead th.figure{white-space:normal}
td.ordinal{color:var(--accent);font-weight:bold}
.longest{hyphens:auto;overflow-wrap:anywhere;min-inline-size:5em}
.group>*,.subtotal>*,.total>*{font-weight:bold}
.group>*{padding-block-start:calc(var(--cell)*2)}
.subtotal>*{border-block-start:var(--hair) solid var(--rule)}
.total>*{border-block-start:var(--thin) solid var(--rule)}
.explained>*{border-block-end:0;padding-block-end:.2em}
.explained>[rowspan]{border-block-end:var(--hair) solid var(--line)}
.explanation>td{--before:.6em;padding-block-start:0}
td p,th p{margin-block:0 .4em}
td p:last-child,th p:last-child{margin-block-end:0}
.source{margin-block:0 var(--below)}
.scroll+.source,table+.source{margin-block-start:calc(.4em - var(--table-below))}
.notes{border-block-start:var(--thin) solid var(--rule);margin-block-start:calc(var(--below)*4);padding-block-start:var(--below)}
.notes ol{list-style:none;padding:0;margin:0}
.notes li{padding-inline-start:2em;text-indent:-2em;scroll-margin-block-start:1rem}
.back{display:inline-block;min-inline-size:1.75em;text-indent:0;font-weight:bold;text-decoration:none}
.back:hover,.back:focus{text-decoration:underline}
@media (max-width:48rem){
.long{hyphens:auto;overflow-wrap:anywhere;min-inline-size:5em}
}
@media (max-width:30rem){
.facts p{grid-template-columns:minmax(0,1fr);padding-block:.2em}
blockquote,.quotation figcaption{margin-inline:0}
}
@media (forced-colors:active){
.masthead,thead tr:first-child>*,thead tr:last-child>*{border-color:CanvasText}
}
@media print{
body{padding:0}
header,main{inline-size:auto;margin:0;margin-inline-start:var(--hang)}
a{color:inherit}
main a[href^="http"]{color:var(--link)}
h1,h2,h3,h4,h5,h6,.list-caption,caption{break-after:avoid}
.part,.chapter,.book>nav{break-before:page}
.hanging{display:inline-block;inline-size:var(--hang);margin-inline-start:calc(-1*var(--hang));padding-inline-end:.8em;text-align:end}
p,li{orphans:2;widows:2}
figure,tr,.facts{break-inside:avoid}
.scroll{overflow:visible}
.scroll table{min-inline-size:0}
.scroll caption div{position:static;max-inline-size:none}
.wide{inline-size:100%;margin-inline-start:0}
.turned{page:turned}
.smaller :is(th,td){--before:.3em;--after:.3em}
.tight :is(th,td){hyphens:auto;overflow-wrap:anywhere}
.subtotal,.total{break-before:avoid}
}
)";

}  // namespace html
