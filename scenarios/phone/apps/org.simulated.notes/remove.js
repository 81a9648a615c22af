import { kit } from "/system/kit.js";
import { notes } from "./notes.js";

export async function removeNotes(chosen) {
  const one = chosen.length === 1;
  const sure = await kit.confirm({
    title: one ? "Delete note?" : `Delete ${chosen.length} notes?`,
    text: one ? "This note will be deleted forever." : "These notes will be deleted forever.",
    ok: "Delete",
  });
  if (!sure) return false;
  for (const note of chosen) await notes.remove(note._id);
  phone.toast(one ? "Note deleted" : `${chosen.length} notes deleted`);
  return true;
}
