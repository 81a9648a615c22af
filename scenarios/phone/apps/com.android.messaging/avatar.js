import { kit } from "/system/kit.js";

// Short codes and bare numbers have no initial to show.
export function avatarOf({ person, color }, size = 48) {
  const named = /\p{L}/u.test(person);
  return kit.avatar(person, { size, color, icon: named ? undefined : "person" });
}
