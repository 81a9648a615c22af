// Wallpapers are drawn: a sky and four ridges, in one of several palettes.
export const WALLPAPERS = [
  { name: "Dusk", sky: ["#27346b", "#7a5a8e", "#e8927c"], sun: "#ffd9a0",
    ridges: ["#8a5478", "#64416c", "#40305a", "#241f42"] },
  { name: "Lagoon", sky: ["#0f5e78", "#3a9aa3", "#bfe3cf"], sun: "#fff4c9",
    ridges: ["#4f9f98", "#2f7f83", "#1c6070", "#0f4055"] },
  { name: "Dune", sky: ["#35618f", "#8fb0c4", "#f3d9ae"], sun: "#fff6da",
    ridges: ["#d9a566", "#bf8148", "#955c35", "#653d2b"] },
  { name: "Forest", sky: ["#214b3f", "#5f8d6d", "#d9dfa8"], sun: "#fff7cf",
    ridges: ["#5d8a62", "#3f6d50", "#285141", "#163630"] },
];

const RIDGES = [
  "M0 470 Q60 430 120 462 T240 440 T360 470 V800 H0Z",
  "M0 540 Q80 480 160 530 T300 500 T360 520 V800 H0Z",
  "M0 600 Q50 570 130 610 T270 580 T360 620 V800 H0Z",
  "M0 700 Q90 640 180 680 T320 660 T360 690 V800 H0Z",
];

export function wallpaperImage(index) {
  const { sky, sun, ridges } = WALLPAPERS[index % WALLPAPERS.length];
  const stops = sky.map((colour, i) => `<stop offset="${i * 0.34}" stop-color="${colour}"/>`).join("");
  const hills = RIDGES.map((path, i) => `<path d="${path}" fill="${ridges[i]}"/>`).join("");
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 800" ' +
    `preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="s" x2="0" y2="1">${stops}` +
    '</linearGradient></defs><rect width="360" height="800" fill="url(#s)"/>' +
    `<circle cx="262" cy="404" r="44" fill="${sun}" opacity=".9"/>${hills}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
