import { kit } from "/system/kit.js";
import { listPage } from "./list.js";
import { pickerPage } from "./picker.js";
import { threadPage } from "./thread.js";
import { keyOf } from "./threads.js";

await kit.ready;
kit.start(listPage());

// Opened from elsewhere: with a number straight to its thread, with a text alone to the choice of a person.
phone.onStart = ({ address, person, body } = {}) => {
  if (!address && !body) return kit.top().refresh?.();
  kit.popToRoot();
  kit.push(
    address
      ? threadPage({ key: keyOf(address), address, person: person ?? "" }, { draft: body })
      : pickerPage({ title: "Send to", body }),
  );
};
phone.onChange((table) => {
  if (table === "messages" || table === "conversations") kit.top().refresh?.();
});
