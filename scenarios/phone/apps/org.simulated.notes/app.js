import { kit } from "/system/kit.js";
import { editorPage } from "./editor.js";
import { listPage } from "./list.js";
import { notes } from "./notes.js";

await kit.ready;
kit.start(listPage());

phone.onStart = async ({ _id, title, body } = {}) => {
  const note = _id ? await notes.find(_id) : null;
  if (!note && !title && !body) return;
  kit.popToRoot();
  kit.push(editorPage(note ?? { title, body }));
};
phone.onChange((table) => {
  if (table === "notes") kit.top().refresh?.();
});
