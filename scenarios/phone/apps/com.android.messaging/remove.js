import { kit } from "/system/kit.js";
import { removeThread } from "./threads.js";

export async function removeConversations(chosen) {
  const one = chosen.length === 1;
  const sure = await kit.confirm({
    title: one ? "Delete this conversation?" : `Delete ${chosen.length} conversations?`,
    text: "This is permanent and can't be undone.",
    ok: "Delete",
  });
  if (!sure) return false;
  for (const thread of chosen) await removeThread(thread);
  phone.toast(one ? "Conversation deleted" : `${chosen.length} conversations deleted`);
  return true;
}
