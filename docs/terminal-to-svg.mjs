// Draws what a command prints, as a terminal would show it: the pictures in README.md are made with this.
//   FORCE_COLOR=1 node dist/cli.js read FILE | node docs/terminal-to-svg.mjs "hearsay read FILE" > docs/PICTURE.svg
import { readFileSync } from "node:fs";

const [title = ""] = process.argv.slice(2);
const lines = readFileSync(0, "utf8").trimEnd().split("\n");

const COLUMN = 8.4;
const LINE = 20;
const MARGIN = 16;
const BAR = 34;
const COLOURS = { 31: "#ff7b72", 32: "#7ee787", 33: "#e3b341", 34: "#79c0ff", 35: "#d2a8ff", 36: "#76e3ea" };

const ESC = String.fromCharCode(27);
const CODES = new RegExp(`${ESC}\\[(\\d+)m|([^${ESC}]+)`, "g");
const columns = Math.max(60, ...lines.map((line) => line.replaceAll(CODES, "$2").length));
const width = Math.ceil(columns * COLUMN + 2 * MARGIN);
const height = lines.length * LINE + 2 * MARGIN + BAR;

const asXml = (text) => text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);

/** One line as pieces of one style each: SGR codes switch bold, dim and colour on and off. */
function pieces(line) {
  const style = { bold: false, dim: false, colour: null };
  const out = [];
  for (const [, code, words] of line.matchAll(CODES)) {
    if (words !== undefined) out.push([words, { ...style }]);
    else if (code === "1") style.bold = true;
    else if (code === "2") style.dim = true;
    else if (code === "22") style.bold = style.dim = false;
    else if (code === "39") style.colour = null;
    else if (code in COLOURS) style.colour = COLOURS[code];
  }
  return out;
}

function draw(line, row) {
  const spans = pieces(line).map(([words, { bold, dim, colour }]) => {
    const look = [bold && 'font-weight="700"', dim && 'fill-opacity="0.6"', colour && `fill="${colour}"`].filter(
      Boolean,
    );
    return `<tspan${look.length ? ` ${look.join(" ")}` : ""}>${asXml(words)}</tspan>`;
  });
  return `<text x="${MARGIN}" y="${BAR + MARGIN + row * LINE + 14}" xml:space="preserve">${spans.join("")}</text>`;
}

process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${asXml(title)}">
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
<circle cx="20" cy="18" r="6" fill="#ff5f57"/><circle cx="40" cy="18" r="6" fill="#febc2e"/><circle cx="60" cy="18" r="6" fill="#28c840"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
<text x="${width / 2}" y="22" text-anchor="middle" fill="#8b949e">${asXml(title)}</text>
${lines.map(draw).join("\n")}
</g>
</svg>
`);
