// Dialogs that the system shows over everything: for apps, for permissions, as surprises.
import { kit } from "../kit.js";
import { labelOf } from "./tasks.js";

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

let changed = () => {};
let queue = Promise.resolve();
let open = 0;

export const hasPrompt = () => open > 0;
export const onPromptChange = (listener) => { changed = listener; };

async function shown(options) {
  open += 1;
  changed();
  try {
    return await kit.dialog(options);
  } finally {
    open -= 1;
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
  queue = queue.then(() => ask(packageName, short));
  return queue;
}

async function ask(packageName, permission) {
  const state = await phone.call("permission.check", { package: packageName, permission });
  if (state !== "ask") return state;
  const [icon, words] = PERMISSIONS[permission] ??
    ["shield", permission.toLowerCase().replaceAll("_", " ")];
  const answers = ASKED_EACH_TIME.has(permission)
    ? [["While using the app", "granted"], ["Only this time", "granted"], ["Don’t allow", "denied"]]
    : [["Allow", "granted"], ["Don’t allow", "denied"]];
  const chosen = await shown({
    icon, className: "permission", buttons: [], flush: true, dismissable: false,
    body: (finish) => kit.h("div", {},
      kit.h("div.permission-question", {}, "Allow ", kit.h("b", {}, labelOf(packageName)),
        ` to ${words}?`),
      kit.h("div.permission-answers", {}, answers.map(([label, value]) =>
        kit.button({ label, style: "tonal", onTap: () => finish(value) })))),
  });
  const answer = chosen ?? "denied";
  await phone.call("permission.set", { package: packageName, permission, state: answer });
  return answer;
}
