import { kit } from "/system/kit.js";
import { CITIES } from "./cities.js";

const HOUR = 3_600_000;

export function worldPage(bottomBar) {
  const digits = kit.h("div.clock-time");
  const day = kit.h("div.body-large.muted");
  const cities = kit.h("div");
  let ticking = 0;
  let rows = [];
  const page = kit.page({
    appBar: kit.appBar({ title: "Clock" }),
    body: [kit.h("div.clock-face", {}, digits, day), cities],
    fab: kit.fab({ icon: "language", label: "Add city", large: true, onTap: () => kit.push(cityPage()) }),
    bottomBar,
  });

  function tick() {
    const now = phone.now();
    const [time, half] = kit.time(now).split(" ");
    const seconds = String(new Date(now).getUTCSeconds()).padStart(2, "0");
    digits.replaceChildren(time, kit.h("span.clock-small", {}, kit.h("span", {}, seconds), half ? kit.h("span", {}, half) : ""));
    day.textContent = kit.dateLong(now);
    if (seconds === "00") paintCities();
    ticking = setTimeout(tick, 1000 - (now % 1000));
  }

  function paintCities() {
    cities.replaceChildren(kit.h("div.cities", {}, rows.map(cityCard)));
  }

  page.refresh = async () => {
    rows = await phone.rows.query("cities");
    paintCities();
  };
  page.onShow = () => {
    clearTimeout(ticking);
    tick();
    page.refresh();
  };
  page.onLeave = () => clearTimeout(ticking);
  return page;
}

function cityCard(city) {
  const now = phone.now();
  const [time, half] = localTime(city.zone, now).split(" ");
  const element = kit.h(
    "div.city",
    {},
    kit.h("div.grow", {}, kit.h("div.title", {}, city.name), kit.h("div.body.muted", {}, difference(city.zone, now))),
    kit.h("div.city-time", {}, time, half ? kit.h("span.half", {}, half) : null),
  );
  return kit.onLongPress(element, () => remove(city));
}

async function remove(city) {
  const sure = await kit.confirm({
    title: "Remove city?",
    text: `${city.name} will no longer be shown.`,
    ok: "Remove",
  });
  if (sure) await phone.rows.delete("cities", { _id: city._id });
}

// The zone's wall clock as if it were UTC, so that the kit's UTC formats show it.
function wallClock(zone, now) {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(now);
  const { year, month, day, hour, minute } = Object.fromEntries(parts.map((part) => [part.type, Number(part.value)]));
  return Date.UTC(year, month - 1, day, hour, minute);
}

const localTime = (zone, now) => kit.time(wallClock(zone, now));

function difference(zone, now) {
  const there = wallClock(zone, now);
  const hours = Math.round(((there - now) / HOUR) * 2) / 2;
  const days = Math.floor(there / (24 * HOUR)) - Math.floor(now / (24 * HOUR));
  const day = ["Yesterday", "Today", "Tomorrow"][days + 1];
  if (hours === 0) return `${day}, same time`;
  return `${day}, ${hours > 0 ? "+" : "−"}${Math.abs(hours)} ${Math.abs(hours) === 1 ? "hr" : "hrs"}`;
}

function cityPage() {
  const bar = kit.searchBar({ placeholder: "Search for a city", back: true, onInput: () => refresh() });
  const page = kit.page({ appBar: kit.h("header.app-bar", {}, bar), body: [] });
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  async function add([name, zone]) {
    phone.hideKeyboard();
    const known = await phone.rows.query("cities", { where: { zone, name } });
    if (!known.length) await phone.rows.insert("cities", { name, zone });
    kit.pop();
  }

  function refresh() {
    const found = CITIES.filter(([name]) => plain(name).includes(plain(bar.value.trim())));
    page.body.replaceChildren(
      found.length
        ? kit.list(found.map((city) => kit.item({ title: city[0], trailing: localTime(city[1], phone.now()), onTap: () => add(city) })))
        : kit.empty({ icon: "search_off", title: "No city found", text: "Try another spelling." }),
    );
  }
  page.onShow = refresh;
  return page;
}
