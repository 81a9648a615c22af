// The kit apps are made with. KIT.md is its reference.
import * as bars from "./kit/bars.js";
import * as buttons from "./kit/buttons.js";
import * as dialogs from "./kit/dialogs.js";
import * as dom from "./kit/dom.js";
import * as fields from "./kit/fields.js";
import * as lists from "./kit/lists.js";
import * as motion from "./kit/motion.js";
import * as overlays from "./kit/overlays.js";
import * as stack from "./kit/stack.js";
import * as surfaces from "./kit/surfaces.js";
import * as time from "./kit/time.js";
import * as toggles from "./kit/toggles.js";
import * as touch from "./kit/touch.js";
import { timePicker } from "./kit/time-picker.js";

const parent = window.parent === window ? null : window.parent.phoneSystem;

export const kit = {
  ...bars, ...buttons, ...dialogs, ...dom, ...fields, ...lists, ...motion, ...overlays, ...stack,
  ...surfaces, ...time, ...toggles, ...touch, timePicker,
  // Resolved once theme, skin and clock are known.
  ready: Promise.resolve(parent?.configured).then(() => {
    if (parent) window.phone.applyLook(parent.look);
  }),
  get config() {
    return window.phone.look?.config ?? {};
  },
};
