// Running apps: one frame each, the launcher under all of them.
import { kit } from "../kit.js";
import { look } from "./look.js";

export const LAUNCHER = "com.android.launcher";
const LOAD_LIMIT_MS = 4000;

const tasks = new Map();
const order = [];
const listeners = [];
const endListeners = [];
let packages = new Map();
let front = null;
let moving = 0;
let keyboardHeight = 0;

const holder = () => document.getElementById("tasks");
export const frontTask = () => tasks.get(front) ?? null;
export const frontPackage = () => front;
export const labelOf = (name) => packages.get(name)?.label ?? name;
export const iconOf = (name) => packages.get(name)?.icon ?? "";
export const taskOf = (name) => tasks.get(name) ?? null;
export const allTasks = () => [...tasks.values()];
export const recentPackages = () => order.filter((name) => name !== LAUNCHER);
export const isMoving = () => moving > 0 || allTasks().some((task) => task.loading);
export const onFrontChange = (listener) => listeners.push(listener);
export const onTaskEnd = (listener) => endListeners.push(listener);
export const windowOf = (task) => task?.frame.contentWindow ?? null;

export async function readPackages() {
  packages = new Map((await phone.call("packages.list")).map((one) => [one.package, one]));
}

function create(name) {
  const frame = kit.h("iframe.task", { src: `/apps/${name}/index.html`, title: labelOf(name) });
  frame.classList.toggle("launcher", name === LAUNCHER);
  const task = { name, frame, loading: true, tone: "auto", caller: null, splash: null };
  task.loaded = new Promise((resolve) => {
    const ready = async () => {
      await drawn(frame);
      task.loading = false;
      resolve();
    };
    frame.addEventListener("load", ready, { once: true });
  });
  tasks.set(name, task);
  holder().append(frame);
  return task;
}

// Until the app has put something on its page and waits for no data.
async function drawn(frame) {
  const limit = performance.now() + LOAD_LIMIT_MS;
  while (performance.now() < limit) {
    const page = frame.contentWindow;
    if (!page) return;
    if (page.document.body?.childElementCount && !page.phone?.pendingCalls) return;
    await new Promise((done) => setTimeout(done, 16));
  }
}

function showFront(name) {
  front = name;
  if (order.includes(name)) order.splice(order.indexOf(name), 1);
  order.unshift(name);
  for (const task of allTasks()) task.frame.classList.toggle("front", task.name === name);
  // In the order of use, so that the one in front is painted last.
  order.forEach((one, i) => {
    const task = tasks.get(one);
    if (task) task.frame.style.zIndex = one === LAUNCHER ? 0 : order.length - i;
  });
  fit();
  listeners.forEach((listener) => listener(name));
}

async function animated(work) {
  moving += 1;
  try {
    await work();
  } finally {
    moving -= 1;
  }
}

export async function open(name, params = {}) {
  if (!packages.has(name)) await readPackages();
  const previous = frontTask();
  const known = tasks.get(name);
  const task = known ?? create(name);
  const deliver = () => windowOf(task)?.phone?.deliver({ type: "start", params });
  if (previous === task) {
    if (task.loading) task.loaded.then(deliver);
    else deliver();
    return;
  }
  blurFront();
  task.caller = previous && previous.name !== LAUNCHER ? previous.name : null;
  previous?.frame.classList.add("behind");
  showFront(name);
  await animated(async () => {
    if (known && !known.loading) {
      deliver();
      await zoomIn(task.frame);
    } else {
      await splashWhile(task, deliver);
    }
  });
  previous?.frame.classList.remove("behind");
}

const zoomIn = (element) => kit.animate(element, [
  { opacity: 0, transform: `translate(${innerWidth * 0.06}px, ${innerHeight * 0.06}px) scale(0.88)` },
  { opacity: 1, transform: "none" },
], 240);

async function splashWhile(task, deliver) {
  const splash = kit.h("div.splash", { style: `z-index:${order.length + 1}` },
    iconOf(task.name) ? kit.h("img", { src: iconOf(task.name), alt: "" }) : null);
  splash.style.transformOrigin = "0 0";
  task.splash = splash;
  task.frame.style.opacity = 0;
  holder().append(splash);
  await Promise.all([zoomIn(splash), task.loaded.then(deliver)]);
  task.frame.style.opacity = "";
  await kit.animate(splash, [{ opacity: 1 }, { opacity: 0 }], 120);
  splash.remove();
}

export async function home() {
  const leaving = frontTask();
  if (!tasks.has(LAUNCHER)) create(LAUNCHER);
  const launcher = tasks.get(LAUNCHER);
  if (leaving === launcher) {
    windowOf(launcher)?.phone?.deliver({ type: "start", params: { home: true } });
    return;
  }
  blurFront();
  leaving?.frame.classList.add("behind");
  showFront(LAUNCHER);
  windowOf(launcher)?.phone?.deliver({ type: "start", params: { home: true } });
  if (leaving) await animated(() => zoomOut(leaving.frame));
  leaving?.frame.classList.remove("behind");
}

const zoomOut = (element) => kit.animate(element, [
  { opacity: 1, transform: "none" },
  { opacity: 0, transform: `translate(${innerWidth * 0.09}px, ${innerHeight * 0.09}px) scale(0.82)` },
], 220);

// Leaves an app by Back: to the app that opened it, else home. It stays among the recent ones.
export async function leave(name = front) {
  if (name !== front || name === LAUNCHER) return;
  const { caller } = tasks.get(name);
  if (!caller || !tasks.has(caller)) {
    await home();
    return;
  }
  const leaving = tasks.get(name);
  blurFront();
  leaving.caller = null;
  leaving.frame.classList.add("behind");
  showFront(caller);
  leaving.frame.style.zIndex = order.length + 1;
  await animated(() => zoomOut(leaving.frame));
  leaving.frame.classList.remove("behind");
}

const blur = (task) => windowOf(task)?.document.activeElement?.blur?.();
export const blurFront = () => blur(frontTask());

function end(task) {
  // A frame that is taken away does not say that its field has lost focus.
  blur(task);
  task.frame.remove();
  task.splash?.remove();
  tasks.delete(task.name);
  endListeners.forEach((listener) => listener(task.name));
}

export function remove(name) {
  const task = tasks.get(name);
  if (!task || name === LAUNCHER) return;
  end(task);
  order.splice(order.indexOf(name), 1);
  if (front === name) {
    front = null;
    home();
  }
}

export async function restart() {
  allTasks().forEach(end);
  order.length = 0;
  front = null;
  await readPackages();
  await home();
  await tasks.get(LAUNCHER).loaded;
}

export function broadcast(event) {
  for (const task of allTasks()) {
    if (!task.loading) windowOf(task)?.phone?.deliver(event);
  }
}

export function setKeyboardHeight(height) {
  keyboardHeight = height;
  fit();
}

// Gives every frame its size and the look; the one in front makes room for the keyboard.
export function fit() {
  for (const task of allTasks()) {
    const shortened = task.name === front && keyboardHeight > 0;
    task.frame.style.height = shortened ? `calc(100% - ${keyboardHeight}px)` : "";
    const insets = shortened ? { ...look.insets, bottom: 0 } : look.insets;
    windowOf(task)?.phone?.applyLook({ ...look, insets });
  }
}

