// pages.js MODULES FOLDER PAGE...: each page in Chromium, at 320 and 1280 pixels, light and dark: axe-core finds nothing, there is
// no second scroll bar, nothing is asked of the network, the policy blocks nothing; the accessibility tree has each heading,
// list item and cell. Pictures and prints go to FOLDER.
const [modules, folder, ...pages] = process.argv.slice(2);
const fs = require("fs");
const path = require("path");
const puppeteer = require(path.join(modules, "puppeteer-core"));
const axe = fs.readFileSync(path.join(modules, "axe-core/axe.min.js"), "utf8");
let faults = 0;

function fault(page, what) {
  ++faults;
  console.log(`${page}: ${what}`);
}

async function look(browser, file, width, scheme) {
  const page = await browser.newPage();
  const name = `${path.relative(folder, file)} ${width} ${scheme}`;
  page.on("console", (message) => fault(name, message.text()));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) fault(name, `asks for ${request.url()}`);
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`file://${path.resolve(file)}`);
  const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (scrolls) fault(name, "a second scroll bar");
  await page.evaluate(axe);  // a script element would be blocked by the page's policy
  const found = await page.evaluate(() => axe.run(document));
  for (const rule of found.violations) fault(name, `${rule.id}: ${rule.nodes[0].html}`);
  await page.screenshot({ path: `${file}-${width}-${scheme}.png`, fullPage: true });
  if (width === 1280 && scheme === "light") {
    await compareTree(page, name);
    await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true, printBackground: true });
  }
  await page.close();
}

async function compareTree(page, name) {
  const wanted = await page.evaluate(() => ({
    heading: document.querySelectorAll("h1,h2,h3,h4,h5,h6").length,
    listitem: document.querySelectorAll("li").length,
    cell: document.querySelectorAll("td,th").length,
  }));
  const session = await page.createCDPSession();
  const tree = await session.send("Accessibility.getFullAXTree");
  const roles = { heading: 0, listitem: 0, cell: 0 };
  // Chromium calls the items of a list of notes by what they are.
  const kinds = { heading: "heading", listitem: "listitem", "doc-endnote": "listitem", cell: "cell", gridcell: "cell", columnheader: "cell", rowheader: "cell" };
  for (const node of tree.nodes) if (!node.ignored && kinds[node.role.value]) ++roles[kinds[node.role.value]];
  for (const role of Object.keys(wanted))
    if (wanted[role] !== roles[role]) fault(name, `${roles[role]} of ${wanted[role]} ${role}s in the accessibility tree`);
}

// What stands to the left of a page cannot be scrolled to.
async function lookAtEdge(browser, file) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1024, height: 900 });
  await page.goto(`file://${path.resolve(file)}`);
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll("h1,h2,h3,.number,p,td,th,li")]
      .filter((each) => [...each.getClientRects()].some((box) => box.left < 0 && box.width > 0))
      .map((each) => each.textContent.slice(0, 40)));
  for (const text of outside) fault(path.relative(folder, file), `begins left of the screen: ${text}`);
  await page.close();
}

(async () => {
  const browser = await puppeteer.launch({
    executablePath: "/usr/bin/chromium", headless: "new", args: ["--no-sandbox", "--disable-gpu"],
  });
  for (const file of pages) await lookAtEdge(browser, file);
  for (const file of pages)
    for (const width of [320, 1280]) for (const scheme of ["light", "dark"]) await look(browser, file, width, scheme);
  await browser.close();
  process.exit(faults > 0 || pages.length === 0 ? 1 : 0);
})();
