// System UI: everything of the phone's screen that is not an app.
import { kit } from "../kit.js";
import * as bars from "./bars.js";
import * as keyboard from "./keyboard.js";
import * as lock from "./lock.js";
import { load, look, put, refresh, settings } from "./look.js";
import * as notices from "./notices.js";
import * as prompts from "./prompts.js";
import * as recents from "./recents.js";
import * as shade from "./shade.js";
import * as tasks from "./tasks.js";
import { truth } from "../truth.js";

const SCROLL_REST_MS = 120;

const drawStatus = () => {
  bars.drawStatus(notices.allNotices());
  shade.drawShade();
  lock.drawLock();
};

function applyLook() {
  refresh();
  tasks.fit();
  bars.drawNavigation();
  drawStatus();
}

function report() {
  const front = tasks.frontTask();
  phone.call("system.report", {
    foreground: tasks.frontPackage() ?? "",
    title: front ? tasks.labelOf(front.name) : "",
    keyboard: keyboard.isShown(),
    focused_text: Boolean(keyboard.focusedField()),
    stack: [...tasks.recentPackages(), tasks.LAUNCHER],
    dialog: kit.hasOverlay(),
  }).catch(() => undefined);
}

async function back() {
  if (lock.isLocked()) return;
  if (shade.isShadeOpen()) shade.closeShade();
  else if (keyboard.isShown()) keyboard.hide();
  else if (kit.closeTopOverlay()) return;
  else if (recents.isRecentsOpen()) recents.closeRecents();
  else if (!(await tasks.windowOf(tasks.frontTask())?.phone?.back())) await tasks.leave();
}

function home() {
  shade.closeShade();
  keyboard.hide();
  if (recents.isRecentsOpen()) recents.closeRecents(true);
  else tasks.home();
  // After the app's own prompts have gone out of sight with it: they are kept.
  kit.closeTopOverlay();
}

function showRecents() {
  shade.closeShade();
  if (recents.isRecentsOpen()) recents.closeRecents();
  else {
    keyboard.hide();
    recents.openRecents();
  }
}

const KEYS = {
  BACK: back,
  ESCAPE: back,
  HOME: home,
  APP_SWITCH: showRecents,
  NOTIFICATION: () => (shade.isShadeOpen() ? shade.closeShade() : shade.openShade()),
  EXPAND: () => shade.openShade(),
  COLLAPSE: () => shade.closeShade(),
  SEARCH: () => tasks.open(tasks.LAUNCHER, { search: true }),
  MENU: () => (lock.isLocked() ? lock.unlock()
    : tasks.windowOf(tasks.frontTask())?.document
      .querySelector('.page:not([hidden]):last-child [aria-label="More options"]')?.click()),
  VOLUME_UP: () => lock.changeVolume(1),
  VOLUME_DOWN: () => lock.changeVolume(-1),
};

function open(packageName, params) {
  shade.closeShade();
  if (recents.isRecentsOpen()) recents.closeRecents();
  return tasks.open(packageName, params ?? {});
}

async function reset() {
  recents.closeRecents();
  shade.closeShade();
  keyboard.hide();
  prompts.endPrompts();
  notices.clearNotices();
  lock.setScreen({ on: true, locked: false });
  await load();
  applyLook();
  await tasks.restart();
}

const EVENTS = {
  key: ({ key }) => KEYS[key]?.(),
  start: (event) => open(event.package, event.params),
  stop: (event) => tasks.remove(event.package),
  changed: (event) => tasks.broadcast(event),
  setting: (event) => {
    put(event.namespace, event.name, event.value);
    applyLook();
    if (event.name === "default_input_method") keyboard.refreshKeyboard();
    tasks.broadcast(event);
  },
  screen: (event) => lock.setScreen(event),
  popup: (event) => { prompts.showPopup(event); },
  toast: (event) => notices.toast(event.text),
  notification: (event) => notices.notify(event),
  reset,
};

// One event that goes wrong must not keep the next ones from being heard.
async function receive(event) {
  try {
    await EVENTS[event.type]?.(event);
  } catch (error) {
    console.error(`event ${event.type}:`, error);
  }
}

function isStill(page) {
  const moving = page.document.getAnimations().some((one) =>
    one.playState === "running" && one.effect?.getComputedTiming().iterations !== Infinity);
  return !moving && !page.phone?.pendingCalls &&
    page.performance.now() - (page.phone?.lastScroll ?? -SCROLL_REST_MS) >= SCROLL_REST_MS;
}

async function notifyFrom({ package: name, title, text }) {
  const state = await phone.call("permission.check",
    { package: name, permission: "POST_NOTIFICATIONS" });
  if (state === "granted") notices.notify({ package: name, title, text });
}

window.phoneSystem = {
  look,
  settings,
  receive,
  truth,
  settled: () => !tasks.isMoving() && isStill(window) &&
    [tasks.frontTask()].filter(Boolean).every((task) => isStill(tasks.windowOf(task))),
  toast: notices.toast,
  dialog: prompts.showDialog,
  requestPermission: prompts.askPermission,
  notify: notifyFrom,
  hideKeyboard: keyboard.hide,
  finish: (name) => tasks.leave(name),
  setStatusTone: (name, tone) => {
    const task = tasks.taskOf(name);
    if (task) task.tone = tone;
    bars.paintTone();
  },
  textFocused: (page, element) => {
    keyboard.focusText(page, element);
    report();
  },
  textBlurred: (page, element) => keyboard.blurText(element),
};

async function boot() {
  kit.setOverlayHost(document.getElementById("overlays"));
  keyboard.buildKeyboard();
  keyboard.onKeyboardChange((shown, height) => {
    document.body.classList.toggle("keyboard-up", shown);
    document.documentElement.style.setProperty("--keyboard-height", `${height}px`);
    tasks.setKeyboardHeight(height);
    bars.showKeyboardOnNavigation(shown);
    report();
  });
  const showPrompts = () => {
    prompts.showPromptsOf(recents.isRecentsOpen() ? null : tasks.frontPackage());
    report();
  };
  tasks.onFrontChange(() => { bars.paintTone(); showPrompts(); });
  tasks.onTaskEnd(prompts.endPromptsOf);
  prompts.onPromptChange(report);
  notices.onNoticesChange(drawStatus);
  recents.onRecentsChange(showPrompts);
  shade.onShadeChange(() => bars.setToneOverride("shade",
    shade.isShadeOpen() ? { status: look.theme === "dark" ? "light" : "dark" } : null));
  shade.listenForShade();
  recents.listenForRecents();
  lock.listenForUnlock(
    () => phone.call("system.report", { locked: false }).catch(() => undefined),
    () => bars.setToneOverride("lock", lock.isLocked() ? { status: "light" } : null));
  bars.setNavigationActions({ back, home, recents: showRecents });
  await window.phoneSystem.configured;
  await document.fonts.load("500 14px Roboto");
  applyLook();
  bars.runClock(drawStatus);
  window.addEventListener("resize", () => {
    applyLook();
    keyboard.refreshKeyboard();
    if (recents.isRecentsOpen()) recents.closeRecents();
  });
  await tasks.restart();
}

window.phoneSystem.configured = load();
window.phoneSystem.ready = boot();
