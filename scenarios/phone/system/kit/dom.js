import { symbols } from "../icons/symbols.js";
import { onTap } from "./touch.js";

const SVG = "http://www.w3.org/2000/svg";

// Makes an element from "tag.class#id", properties and children; null children are skipped.
export function h(selector, properties = {}, ...children) {
  const [, tag, rest] = selector.match(/^([a-z0-9-]*)(.*)$/i);
  const element = document.createElement(tag || "div");
  for (const part of rest.match(/[.#][^.#]+/g) ?? []) {
    if (part[0] === ".") element.classList.add(part.slice(1));
    else element.id = part.slice(1);
  }
  for (const [name, value] of Object.entries(properties ?? {})) setProperty(element, name, value);
  append(element, children);
  return element;
}

function setProperty(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === "onTap") onTap(element, value);
  else if (/^on[A-Z]/.test(name)) element.addEventListener(name.slice(2).toLowerCase(), value);
  else if (name === "class") value.split(/\s+/).filter(Boolean).forEach((c) => element.classList.add(c));
  else if (name === "dataset") Object.assign(element.dataset, value);
  else if (["value", "disabled", "readOnly", "textContent"].includes(name)) element[name] = value;
  else element.setAttribute(name, value === true ? "" : value);
}

export function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child);
  }
}

// An inline Material Symbol. With a label it is an image of its own, without one decoration.
export function icon(name, { filled, size, label } = {}) {
  const paths = symbols[name];
  if (!paths) console.error(`no icon named ${name}`);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 -960 960 960");
  svg.setAttribute("class", "icon");
  svg.dataset.icon = name;
  if (size) svg.setAttribute("style", `width:${size}px;height:${size}px`);
  if (label) {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", label);
  } else {
    svg.setAttribute("aria-hidden", "true");
  }
  const isFilled = filled ?? document.documentElement.dataset.skin === "aurora";
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", (paths ?? symbols.question_mark)[isFilled ? 1 : 0]);
  svg.append(path);
  return svg;
}

export const iconOrElement = (thing) => (typeof thing === "string" ? icon(thing) : thing);
