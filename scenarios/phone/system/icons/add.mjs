// Adds icons to symbols.js. Unpack the npm package @material-symbols/svg-400 anywhere, then
//   node add.mjs PATH/TO/svg-400/rounded NAME…
// Each icon is kept as its outlined and its filled path, in the font's own 960-unit box.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const target = join(dirname(fileURLToPath(import.meta.url)), "symbols.js");
const [source, ...names] = process.argv.slice(2);
const symbols = existsSync(target) ? { ...(await import(target)).symbols } : {};

function pathOf(file) {
  return readFileSync(join(source, file), "utf-8").match(/<path d="([^"]+)"/)[1];
}

for (const name of names) {
  if (!existsSync(join(source, `${name}.svg`))) {
    console.error(`no icon named ${name} in ${source}`);
    process.exitCode = 1;
    continue;
  }
  symbols[name] = [pathOf(`${name}.svg`), pathOf(`${name}-fill.svg`)];
}

const lines = Object.keys(symbols).sort().map(
  (name) => `  ${name}: ${JSON.stringify(symbols[name])},`,
);
writeFileSync(target, `// Material Symbols Rounded by Google, Apache-2.0 (see LICENSE beside this file).
// name: [outlined path, filled path], written by add.mjs.
export const symbols = {
${lines.join("\n")}
};
`, "utf-8");
