import { kit } from "/system/kit.js";

const COLORS = ["", "red", "orange", "yellow", "green", "teal", "cyan", "blue", "purple", "pink", "brown", "grey"];

// A sheet of round swatches; stays open so that colours can be tried.
export function pickColor(current, onPick) {
  const swatches = kit.h("div.swatches");
  const paint = (chosen) => swatches.replaceChildren(...COLORS.map((color) => swatch(color, color === (chosen ?? ""), pick)));
  const pick = (color) => {
    paint(color);
    onPick(color);
  };
  paint(current);
  return kit.sheet({ title: "Color", body: swatches });
}

function swatch(color, chosen, pick) {
  const label = color ? color[0].toUpperCase() + color.slice(1) : "Default";
  const mark = chosen ? kit.icon("check") : color ? null : kit.icon("block");
  return kit.h(
    "button.swatch",
    {
      "aria-label": label,
      "aria-pressed": String(chosen),
      style: color ? `background:${kit.tint(color)}` : undefined,
      onTap: () => pick(color),
    },
    mark,
  );
}
