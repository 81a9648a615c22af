import { kit } from "/system/kit.js";
import { tabAskedFor } from "./intents.js";
import { alarmsPage } from "./alarms.js";
import { watchAlarms } from "./ringing.js";
import { stopwatchPage } from "./stopwatch.js";
import { timerPage } from "./timer.js";
import { worldPage } from "./world.js";

const TABS = [
  { value: "alarm", icon: "alarm", label: "Alarm", make: alarmsPage },
  { value: "clock", icon: "schedule", label: "Clock", make: worldPage },
  { value: "timer", icon: "hourglass_empty", label: "Timer", make: timerPage },
  { value: "stopwatch", icon: "timer", label: "Stopwatch", make: stopwatchPage },
];

await kit.ready;
const pages = new Map();
let shown = null;

function bottomBar(value) {
  const bar = kit.bottomBar({
    items: TABS,
    value,
    onChange: (next) => {
      bar.value = value;
      show(next);
    },
  });
  return bar;
}

function show(value) {
  const tab = TABS.find((one) => one.value === value);
  if (!pages.has(value)) pages.set(value, tab.make(bottomBar(value)));
  shown?.onLeave?.();
  shown = pages.get(value);
  kit.start(shown);
}

show("alarm");
watchAlarms();

phone.onStart = async (params = {}) => {
  const tab = await tabAskedFor(params);
  if (tab && shown !== pages.get(tab)) show(tab);
};
phone.onChange(() => kit.top().refresh?.());
phone.onSetting((namespace, name) => name === "time_12_24" && kit.top().refresh?.());
