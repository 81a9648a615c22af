// Dialogs that the system shows over everything: for apps, for permissions, as surprises.
import { kit } from "../kit.js";
import { labelOf, taskOf } from "./tasks.js";

const PERMISSIONS = {
  POST_NOTIFICATIONS: ["notifications", "send you notifications"],
  READ_CONTACTS: ["contacts", "access your contacts"],
  WRITE_CONTACTS: ["contacts", "access your contacts"],
  READ_SMS: ["sms", "send and view SMS messages"],
  SEND_SMS: ["sms", "send and view SMS messages"],
  CALL_PHONE: ["call", "make and manage phone calls"],
  READ_CALENDAR: ["calendar_today", "access your calendar"],
  CAMERA: ["photo_camera", "take pictures and record video"],
  RECORD_AUDIO: ["mic", "record audio"],
  ACCESS_FINE_LOCATION: ["location_on", "access this device’s location"],
  READ_MEDIA_IMAGES: ["photo_library", "access photos and videos on this device"],
  SCHEDULE_EXACT_ALARM: ["alarm", "set alarms and reminders"],
};
const ASKED_EACH_TIME = new Set(["CAMERA", "RECORD_AUDIO", "ACCESS_FINE_LOCATION"]);

const places = new Map();
const questions = new Map();
let changed = () => {};
let inFront = null;

const layer = () => document.getElementById("overlays");
export const onPromptChange = (listener) => { changed = listener; };

// An app's prompts lie in a place of their own, which is seen only while the app is in front.
function placeOf(packageName) {
  if (!places.has(packageName)) {
    const place = kit.h("div.prompts", { hidden: packageName !== inFront });
    places.set(packageName, place);
    layer().append(place);
  }
  return places.get(packageName);
}

export function showPromptsOf(packageName) {
  inFront = packageName;
  for (const [name, place] of places) place.hidden = name !== packageName;
}

export function endPromptsOf(packageName) {
  const place = places.get(packageName);
  if (!place) return;
  kit.closeOverlaysIn(place);
  place.remove();
  places.delete(packageName);
  questions.delete(packageName);
}

export function endPrompts() {
  for (const name of [...places.keys()]) endPromptsOf(name);
  kit.closeOverlaysIn(layer());
  layer().replaceChildren();
}

async function shown(options) {
  const answer = kit.dialog(options);
  changed();
  try {
    return await answer;
  } finally {
    changed();
  }
}

export function showDialog({ title, text, icon, buttons, input }) {
  let field = null;
  const given = (buttons ?? ["OK"]).map((one, i) =>
    (typeof one === "string" ? { label: one, value: i } : one));
  if (!input) return shown({ title, text, icon, buttons: given });
  const options = typeof input === "object" ? input : {};
  const positive = given[given.length - 1];
  const answer = (button) => (button === positive ? () => field.value : button.value);
  return shown({ title, text, icon,
    body: (finish) => {
      field = kit.textField({ ...options, onSubmit: finish });
      return field;
    },
    buttons: given.map((button) => ({ ...button, value: answer(button) })) });
}

// A surprise: stays until one of its buttons is pressed.
export const showPopup = ({ title, text, buttons }) => shown({
  title, text, dismissable: false,
  buttons: (buttons?.length ? buttons : ["OK"]).map((one) =>
    (typeof one === "string" ? { label: one, value: one } : one)),
});

export function askPermission(packageName, name) {
  const short = name.replace(/^android\.permission\./, "");
  const before = questions.get(packageName) ?? Promise.resolve();
  const answer = before.then(() => ask(packageName, short));
  questions.set(packageName, answer);
  return answer;
}

async function ask(packageName, permission) {
  const state = await phone.call("permission.check", { package: packageName, permission });
  if (state !== "ask") return state;
  if (!taskOf(packageName)) return "denied";
  const [icon, words] = PERMISSIONS[permission] ??
    ["shield", permission.toLowerCase().replaceAll("_", " ")];
  const answers = ASKED_EACH_TIME.has(permission)
    ? [["While using the app", "granted"], ["Only this time", "granted"], ["Don’t allow", "denied"]]
    : [["Allow", "granted"], ["Don’t allow", "denied"]];
  const chosen = await shown({
    within: placeOf(packageName), icon, className: "permission", buttons: [], flush: true,
    dismissableByTouch: false,
    body: (finish) => kit.h("div", {},
      kit.h("div.permission-question", {}, "Allow ", kit.h("b", {}, labelOf(packageName)),
        ` to ${words}?`),
      kit.h("div.permission-answers", {}, answers.map(([label, value]) =>
        kit.button({ label, style: "tonal", onTap: () => finish(value) })))),
  });
  // Going back answers nothing, so that the app may ask again.
  if (chosen === null) return "denied";
  await phone.call("permission.set", { package: packageName, permission, state: chosen });
  return chosen;
}
