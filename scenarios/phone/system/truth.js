// What can be seen on the screen, from the pages themselves: for tests and for making data.
const ROLES = {
  switch: "switch", checkbox: "checkbox", radio: "radio button", slider: "slider",
};
const CONTROLS = 'button, [role="button"], [role="switch"], [role="checkbox"], [role="radio"], ' +
  '[role="slider"], [role="tab"], [role="menuitem"], input, textarea';

const EMPHASIS = "b, strong, i, em, mark";

// Every visible element as { text, kind, name, box: [left, top, right, bottom], frame }.
export function truth() {
  const found = collect(document, { left: 0, top: 0, scale: 1, frame: "system", above: null });
  for (const frame of document.querySelectorAll("iframe")) {
    const page = frame.contentDocument;
    if (!page || getComputedStyle(frame).visibility === "hidden") continue;
    // Behind the overview the launcher is only a blur.
    if (frame.matches(".showing-recents .launcher")) continue;
    const box = frame.getBoundingClientRect();
    found.push(...collect(page, {
      left: box.left, top: box.top, scale: box.width / frame.offsetWidth,
      frame: frame.getAttribute("src").split("/")[2], above: frame,
    }));
  }
  return found;
}

function collect(page, place) {
  const found = [];
  for (const element of page.querySelectorAll("body *")) {
    if (!page.defaultView.getComputedStyle(element).visibility.startsWith("v")) continue;
    const control = describe(element);
    if (control) add(found, page, place, element, element.getBoundingClientRect(), control);
    for (const line of linesOf(page, element)) {
      add(found, page, place, element, line.box, { text: line.text, kind: "text", name: line.text });
    }
  }
  return found;
}

function describe(element) {
  const name = element.getAttribute("aria-label") ?? "";
  const role = element.getAttribute("role");
  const text = element.matches("input, textarea") ? element.value : spoken(element);
  if (element.matches('input[type="range"]')) return { text: "", kind: "slider", name };
  if (ROLES[role]) return { text: "", kind: ROLES[role], name };
  if (element.matches("input, textarea")) {
    return { text, kind: "input field", name: name || element.placeholder.trim() };
  }
  if (element.matches("[data-app-icon]")) return { text: "", kind: "app icon", name: element.dataset.appIcon };
  if (element.matches("svg.icon")) return { text: "", kind: "icon", name: iconName(element) };
  if (element.matches("img, canvas")) return { text: "", kind: "image", name: element.alt || name };
  if (element.matches(CONTROLS)) return { text, kind: "button", name: name || text };
  return null;
}

const spoken = (element) => {
  const parts = [...element.children].map(spoken);
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.data.trim());
  return [...own, ...parts].filter(Boolean).join(" ");
};

function iconName(svg) {
  const own = svg.getAttribute("aria-label");
  const around = svg.closest("[aria-label]")?.getAttribute("aria-label");
  return own ?? around ?? svg.dataset.icon?.replaceAll("_", " ") ?? "";
}

// The lines of an element's own text, word by word, so that a wrapped text gives one box a line.
function linesOf(page, element) {
  if (element.matches("input, textarea")) return fieldLine(element);
  if (element.matches(EMPHASIS) && isMixed(element.parentElement)) return [];
  const lines = [];
  for (const node of ownTexts(element)) {
    for (const word of node.data.matchAll(/\S+/g)) {
      const range = page.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const box = range.getBoundingClientRect();
      const line = lines[lines.length - 1];
      if (line && Math.abs(line.box.top - box.top) < box.height / 2) {
        line.text += ` ${word[0]}`;
        line.box = union(line.box, box);
      } else {
        lines.push({ text: word[0], box });
      }
    }
  }
  return lines;
}

const isText = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim();
const isMixed = (element) => [...element.childNodes].some(isText);

// An element's own text, with the words that are only emphasised in it.
function ownTexts(element) {
  if (!isMixed(element)) return [];
  return [...element.childNodes].flatMap((node) => {
    if (isText(node)) return [node];
    return node.nodeType === Node.ELEMENT_NODE && node.matches(EMPHASIS)
      ? [...node.childNodes].filter(isText) : [];
  });
}

function fieldLine(field) {
  const text = field.value || field.placeholder.trim();
  if (!text || field.type === "range") return [];
  return [{ text, box: field.getBoundingClientRect() }];
}

const union = (a, b) => ({
  left: Math.min(a.left, b.left), top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom),
});

function add(found, page, place, element, box, description) {
  const seen = clip(page, element, box);
  if (!seen || !isOnTop(page, element, seen, place)) return;
  const { left, top, scale } = place;
  found.push({ ...description, frame: place.frame, box: [
    left + seen.left * scale, top + seen.top * scale,
    left + seen.right * scale, top + seen.bottom * scale] });
}

// The part inside every clipping ancestor and the window, or null when too little is left.
function clip(page, element, box) {
  const view = page.defaultView;
  let { left, top, right, bottom } = box;
  const cut = (area) => {
    left = Math.max(left, area.left);
    top = Math.max(top, area.top);
    right = Math.min(right, area.right);
    bottom = Math.min(bottom, area.bottom);
  };
  for (let one = element.parentElement; one && one !== page.body; one = one.parentElement) {
    if (view.getComputedStyle(one).overflow !== "visible") cut(one.getBoundingClientRect());
  }
  cut({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
  const [width, height] = [right - left, bottom - top];
  const enough = width >= 2 && height >= 2 && height >= (box.bottom - box.top) * 0.5 &&
    width >= (box.right - box.left) * 0.3;
  return enough ? { left, top, right, bottom } : null;
}

function isOnTop(page, element, box, place) {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const points = [[x, y], [box.left + 2, y], [box.right - 2, y]];
  return points.some(([left, top]) => isSeenAt(page, element, left, top, place));
}

function isSeenAt(page, element, left, top, place) {
  for (let one = element; one; one = one.parentElement) {
    if (page.defaultView.getComputedStyle(one).opacity < 0.1) return false;
  }
  const hit = page.elementFromPoint(left, top);
  const own = hit && (hit === element || element.contains(hit) || hit.contains(element));
  if (!own) return false;
  if (!place.above) return true;
  const over = document.elementsFromPoint(place.left + left * place.scale, place.top + top * place.scale);
  const covering = over.find((one) => !one.matches(".recent-card, #recents"));
  return covering === place.above || (covering?.contains(place.above) ?? false);
}
