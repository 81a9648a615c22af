// Screen off, lock screen, volume panel.
import { kit } from "../kit.js";
import { clock } from "./bars.js";
import { settings } from "./look.js";
import { allNotices, card } from "./notices.js";

const VOLUME_STEPS = 15;
const VOLUME_MS = 2000;
const UNLOCK_DISTANCE = 80;

let locked = false;
let unlocked = () => {};
let lockChanged = () => {};
let volumeTimer = 0;
const lock = () => document.getElementById("lock");

export const isLocked = () => locked;

export function setScreen({ on, locked: lockedNow }) {
  document.getElementById("off").hidden = on !== false;
  locked = Boolean(lockedNow);
  lock().hidden = !locked;
  lockChanged();
  drawLock();
}

export function drawLock() {
  if (!locked) return;
  lock().replaceChildren(
    kit.h("div.lock-clock", {}, clock()),
    kit.h("div.lock-date", {}, kit.dateLong(kit.now())),
    kit.h("div.lock-notices", {}, allNotices().slice(0, 3).map((one) => card(one))),
    kit.h("div.lock-hint", {}, kit.icon("lock", { label: "Locked" }), "Swipe up to unlock"));
}

export function listenForUnlock(onUnlock, onChange) {
  unlocked = onUnlock;
  lockChanged = onChange;
  let start = null;
  kit.ownTouches(lock());
  lock().addEventListener("pointerdown", (event) => { start = event.clientY; });
  lock().addEventListener("pointermove", (event) => {
    if (start === null || start - event.clientY < UNLOCK_DISTANCE) return;
    start = null;
    unlock();
  });
}

export function unlock() {
  if (!locked) return;
  locked = false;
  lockChanged();
  kit.animate(lock(), [{ transform: "none", opacity: 1 },
    { transform: "translateY(-30%)", opacity: 0 }], 220).then(() => { lock().hidden = !locked; });
  unlocked();
}

export function changeVolume(step) {
  const before = Number(settings.system.volume_music ?? 7);
  const level = Math.max(0, Math.min(VOLUME_STEPS, before + step));
  settings.system.volume_music = String(level);
  phone.settings.put("system", "volume_music", level);
  const panel = document.getElementById("volume");
  panel.hidden = false;
  panel.replaceChildren(
    kit.h("div.volume-track", { role: "slider", "aria-label": "Media volume" },
      kit.h("div.volume-level", { style: `transform:scaleY(${level / VOLUME_STEPS})` })),
    kit.icon(level ? "music_note" : "volume_off", { label: "Media" }));
  clearTimeout(volumeTimer);
  volumeTimer = setTimeout(() => { panel.hidden = true; }, VOLUME_MS);
}
