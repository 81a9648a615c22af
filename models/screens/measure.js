// Shows a page and answers with the boxes of everything in it that says what it is, in dp.
async html => {
  document.body.innerHTML = html;
  const page = document.getElementById("page");
  const wide = innerWidth, tall = innerHeight;
  void page.offsetHeight;
  await Promise.all([...document.images].map(image => image.decode().catch(() => 0)));
  await document.fonts.ready;

  const meet = (a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1]),
                          Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  const area = box => Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);
  const around = element => {
    const box = element.getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom];
  };
  const join = boxes => [Math.min(...boxes.map(box => box[0])), Math.min(...boxes.map(box => box[1])),
                         Math.max(...boxes.map(box => box[2])), Math.max(...boxes.map(box => box[3]))];

  // The box of a drawing's ink, not of the square it is drawn in.
  const SHAPES = "path,circle,rect,ellipse,line,polyline,polygon,use";
  function ink(svg) {
    const boxes = [];
    for (const shape of svg.querySelectorAll(SHAPES)) {
      if (shape.closest("defs,clipPath,mask,symbol")) continue;
      const style = getComputedStyle(shape);
      const filled = style.fill !== "none" && +style.fillOpacity > 0;
      const stroked = style.stroke !== "none" && +style.strokeOpacity > 0;
      let seen = +style.opacity > 0 && style.display !== "none" && style.visibility !== "hidden";
      for (let up = shape.parentElement; seen && up !== svg; up = up.parentElement)
        seen = +getComputedStyle(up).opacity > 0;
      if (!seen || !(filled || stroked)) continue;
      const box = shape.getBBox(), matrix = shape.getScreenCTM();
      if (!matrix || !(box.width || box.height)) continue;
      const grown = stroked ? parseFloat(style.strokeWidth) / 2 : 0;
      const xs = [], ys = [];
      for (const x of [box.x - grown, box.x + box.width + grown])
        for (const y of [box.y - grown, box.y + box.height + grown]) {
          xs.push(matrix.a * x + matrix.c * y + matrix.e);
          ys.push(matrix.b * x + matrix.d * y + matrix.f);
        }
      boxes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
    }
    return boxes.length ? join(boxes) : around(svg);
  }
  function boxOf(element) {
    const drawn = element.querySelector(".glyph > svg");
    const bare = element.dataset.kind.endsWith("icon") && !element.dataset.plate;
    return bare && drawn ? ink(drawn) : around(element);
  }

  // What is left of a box after everything that cuts off what sticks out of it.
  function clipped(element, box) {
    let left = meet(box, [0, 0, wide, tall]);
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.overflowX !== "visible" || style.overflowY !== "visible")
        left = meet(left, around(up));
    }
    return left;
  }
  function opacity(element) {
    let left = 1;
    for (let up = element; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      const blurred = /blur\((\d[\d.]*)/.exec(style.filter);
      if (style.visibility === "hidden" || style.display === "none") return 0;
      if (blurred && +blurred[1] > 1.5) return 0;
      left *= +style.opacity;
    }
    return left;
  }
  const alphaOf = colour => {
    const parts = colour.match(/[\d.]+/g) || [];
    if (colour.startsWith("rgba") || colour.includes("/")) return +parts[parts.length - 1];
    return colour === "transparent" ? 0 : 1;
  };
  // How much of what is below it an element hides: 0 nothing, 1 all.
  function veil(element) {
    if (element instanceof SVGElement) return element.ownerSVGElement ? 1 : 0;
    if (element.tagName === "IMG" || element.tagName === "CANVAS") return 1;
    const style = getComputedStyle(element), picture = style.backgroundImage;
    if (/blur/.test(style.backdropFilter)) return 1;
    const painted = picture !== "none" && !/rgba|transparent|\/ /.test(picture) ? 1 : 0;
    return Math.max(painted, alphaOf(style.backgroundColor)) * opacity(element);
  }
  // Shares of the box that are hidden and that are dimmed by something above.
  function covered(element, box) {
    let hidden = 0, dimmed = 0, count = 0;
    for (const across of [0.12, 0.5, 0.88]) for (const down of [0.12, 0.5, 0.88]) {
      const x = box[0] + (box[2] - box[0]) * across, y = box[1] + (box[3] - box[1]) * down;
      let through = 1;
      count += 1;
      for (const above of document.elementsFromPoint(x, y)) {
        if (above === element || element.contains(above)) break;
        if (above.contains(element)) break;
        through *= 1 - veil(above);
      }
      if (through < 0.25) hidden += 1; else if (through < 0.9) dimmed += 1;
    }
    return [hidden / count, dimmed / count];
  }
  // The text of the row that a control stands in, if no other control of its kind does.
  function near(element) {
    const same = `[data-kind="${element.dataset.kind}"]`;
    for (let up = element.parentElement; up && up !== page; up = up.parentElement) {
      if (up.querySelectorAll(same).length > 1) return "";
      const said = up.innerText.split("\n").map(part => part.trim()).filter(part => part.length > 2);
      if (said.length) return said[0].length <= 48 ? said[0] : "";
    }
    return "";
  }

  const CONTROLS = ["switch", "checkbox", "radio button", "slider"];
  const found = [];
  for (const element of page.querySelectorAll("[data-kind]")) {
    const box = boxOf(element), seen = clipped(element, box);
    if (area(seen) < 0.6 * area(box) || area(seen) < 9 || opacity(element) < 0.2) continue;
    const [hidden, dimmed] = covered(element, seen);
    if (hidden > 0.4) continue;
    const style = getComputedStyle(element);
    found.push({...element.dataset, box: seen, dimmed: dimmed > 0.5, colour: style.color,
      ground: element.dataset.plate ? style.backgroundColor : "",
      near: CONTROLS.includes(element.dataset.kind) ? near(element) : ""});
  }

  // Every text as it is written, with its words' boxes; what cuts it off leaves less of it.
  const CASES = {uppercase: text => text.toUpperCase(), lowercase: text => text.toLowerCase()};
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT), range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode, element = node.parentElement;
    if (!node.data.trim() || element.closest("svg")) continue;
    const style = getComputedStyle(element), cased = CASES[style.textTransform] || (text => text);
    const own = style.overflowX !== "visible" || style.overflowY !== "visible";
    const words = [];
    let visible = 0, all = 0;
    for (const match of node.data.matchAll(/\S+/g)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const rows = [...range.getClientRects()].map(row => [row.left, row.top, row.right, row.bottom]);
      if (!rows.length) continue;
      const box = join(rows), kept = clipped(element, own ? meet(box, around(element)) : box);
      all += area(box);
      visible += area(kept);
      if (area(kept) > 0) words.push({text: cased(match[0]), box: kept, rows: rows.length});
    }
    if (!words.length) continue;
    const box = join(words.map(word => word.box)), [hidden, dimmed] = covered(element, box);
    const cut = style.textOverflow === "ellipsis" && element.scrollWidth > element.clientWidth;
    found.push({kind: "text", text: cased(node.data.trim().replace(/\s+/g, " ")), box, words, cut,
      share: all ? visible / all : 0, size: parseFloat(style.fontSize),
      seen: hidden < 0.1 && dimmed < 0.5 && opacity(element) > 0.5});
  }
  return found;
}
