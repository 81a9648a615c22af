const SVG = "http://www.w3.org/2000/svg";
const RADIUS = 94;
const LENGTH = 2 * Math.PI * RADIUS;

// A circle whose coloured part shows a fraction, with content in its middle.
export function ring(content) {
  const element = document.createElement("div");
  element.className = "ring";
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 200 200");
  const [track, value] = ["ring-track", "ring-value"].map((name) => {
    const circle = document.createElementNS(SVG, "circle");
    for (const [key, number] of Object.entries({ cx: 100, cy: 100, r: RADIUS })) circle.setAttribute(key, number);
    circle.setAttribute("class", name);
    return circle;
  });
  value.setAttribute("stroke-dasharray", LENGTH);
  svg.append(track, value);
  element.append(svg, content);
  element.setFraction = (fraction) => value.setAttribute("stroke-dashoffset", LENGTH * (1 - fraction));
  element.setFraction(1);
  return element;
}
