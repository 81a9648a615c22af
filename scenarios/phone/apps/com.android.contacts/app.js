import { kit } from "/system/kit.js";
import { access } from "./access.js";
import { contacts } from "./contacts.js";
import { detailPage } from "./detail.js";
import { formPage } from "./form.js";
import { listPage } from "./list.js";

await kit.ready;
const list = listPage();
kit.start(list);

async function open({ _id, name, number } = {}) {
  if (!(await access.granted())) return;
  const contact = _id ? await contacts.find(_id) : null;
  if (!contact && !name && !number) return;
  kit.popToRoot();
  kit.push(contact ? detailPage(contact) : formPage({ display_name: name, data1: number }));
}

phone.onStart = async (params) => {
  await access.ask();
  await list.refresh();
  await open(params ?? {});
};
phone.onChange((table) => {
  if (table === "contacts") kit.top().refresh?.();
});
