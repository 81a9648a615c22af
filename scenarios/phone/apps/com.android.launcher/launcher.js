import { kit } from "/system/kit.js";
import { wallpaperImage } from "./wallpaper.js";

const DOCK = ["com.android.messaging", "com.android.contacts", "com.android.deskclock",
  "org.simulated.notes"];
const SWIPE = 60;

let apps = [];
let drawer = null;

await kit.ready;
const wallpaper = kit.h("div.wallpaper");
const clock = kit.h("div.glance-clock");
const today = kit.h("span");
const grid = kit.h("div.apps");
const dock = kit.h("div.dock");
const home = kit.h("div.home", {},
  kit.h("div.glance", {}, clock,
    kit.h("div.glance-date", {}, today, kit.icon("partly_cloudy_day", { label: "Partly cloudy" }),
      kit.h("span", {}, "16°C"))),
  grid, dock,
  kit.onTap(kit.h("div.search-pill", { role: "button", "aria-label": "Search" },
    kit.icon("search"), kit.h("span.search-pill-text", {}, "Search apps"),
    kit.icon("mic", { label: "Voice search" })), () => openDrawer(true)));
document.body.append(wallpaper, home);

function cell(app) {
  const element = kit.h("div.app", { role: "button", "aria-label": app.label },
    kit.h("img.app-icon", { src: app.icon, alt: "", dataset: { appIcon: app.label },
      draggable: "false" }),
    kit.h("span.app-label", {}, app.label));
  kit.onTap(element, () => {
    phone.hideKeyboard();
    phone.start(app.package);
  });
  kit.onLongPress(element, () => kit.menu(element, [
    { label: app.label, icon: "apps", disabled: true },
    { label: "App info", icon: "info",
      onTap: () => phone.start("com.android.settings", { page: "app", package: app.package }) },
  ]));
  return element;
}

async function showApps() {
  apps = (await phone.packages()).filter((one) => one.launchable)
    .sort((a, b) => a.label.localeCompare(b.label));
  const docked = DOCK.map((name) => apps.find((one) => one.package === name)).filter(Boolean);
  dock.replaceChildren(...docked.map(cell));
  grid.replaceChildren(...apps.filter((one) => !docked.includes(one)).map(cell));
}

function showTime() {
  clock.textContent = kit.time(kit.now()).replace(/ [AP]M$/, "");
  today.textContent = new Date(kit.now()).toLocaleDateString("en-US",
    { weekday: "short", month: "short", day: "numeric", timeZone: "UTC" });
}

function keepTime() {
  showTime();
  setTimeout(keepTime, 60_000 - (kit.now() % 60_000) + 30);
}

async function showWallpaper() {
  const chosen = await phone.settings.get("system", "wallpaper_style");
  wallpaper.style.backgroundImage = wallpaperImage(Number(chosen ?? kit.config.seed ?? 0) || 0);
}

function openDrawer(searching = false) {
  if (!drawer) {
    const found = kit.h("div.apps");
    const search = kit.searchBar({ placeholder: "Search apps",
      onInput: (words) => showFound(found, words),
      onSubmit: (words) => {
        const first = matching(words)[0];
        if (words && first) phone.start(first.package);
      } });
    const scroller = kit.h("div.drawer-scroll", {}, found);
    drawer = kit.h("div.drawer", {}, search, scroller);
    drawer.search = search;
    showFound(found, "");
    closeBySwipe(scroller);
    document.body.append(drawer);
    phone.statusBar("auto");
    phone.statusBar(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    kit.animate(drawer, [{ transform: "translateY(40%)", opacity: 0 },
      { transform: "none", opacity: 1 }], 240);
  }
  if (searching) drawer.search.focus();
}

const matching = (words) => apps.filter((one) =>
  one.label.toLowerCase().includes(words.trim().toLowerCase()));

function showFound(found, words) {
  const cells = matching(words).map(cell);
  found.replaceChildren(...cells);
  if (!cells.length) found.append(kit.h("div.drawer-none", { style: "grid-column:1/-1" },
    `No apps found matching “${words}”`));
}

function closeDrawer(animated = true) {
  if (!drawer) return false;
  const gone = drawer;
  drawer = null;
  phone.statusBar("auto");
  document.activeElement?.blur?.();
  gone.style.pointerEvents = "none";
  const leaving = animated ? kit.animate(gone, [{ transform: "none", opacity: 1 },
    { transform: "translateY(40%)", opacity: 0 }], 200) : Promise.resolve();
  leaving.then(() => gone.remove());
  return true;
}

function closeBySwipe(scroller) {
  let start = null;
  scroller.addEventListener("touchstart", (event) => {
    start = scroller.scrollTop === 0 ? event.touches[0].clientY : null;
  }, { passive: true });
  scroller.addEventListener("touchmove", (event) => {
    if (start !== null && event.touches[0].clientY - start > SWIPE * 1.5) {
      start = null;
      closeDrawer();
    }
  }, { passive: true });
}

// Up opens the drawer, down the notification shade.
let start = null;
home.addEventListener("pointerdown", (event) => { start = event.clientY; });
home.addEventListener("pointermove", (event) => {
  if (start === null || Math.abs(event.clientY - start) < SWIPE) return;
  if (event.clientY < start) openDrawer();
  else window.parent.phoneSystem.receive({ type: "key", key: "NOTIFICATION" });
  start = null;
});
home.addEventListener("pointerup", () => { start = null; });
kit.ownTouches(home);

phone.onBack = () => kit.closeTopOverlay() || closeDrawer();
phone.onStart = (params) => {
  while (kit.closeTopOverlay());
  if (params.search) openDrawer(true);
  else if (params.drawer) openDrawer();
  else if (params.home) {
    closeDrawer();
    showApps();
  }
};
phone.onSetting((namespace, name) => {
  if (name === "wallpaper_style") showWallpaper();
});
document.addEventListener("look", showTime);
await Promise.all([showApps(), showWallpaper()]);
keepTime();
