// The list of people is private: nothing is read before the user allowed it.
const PERMISSION = "READ_CONTACTS";

export const access = {
  async granted() {
    return (await phone.checkPermission(PERMISSION)) === "granted";
  },

  // Asks only if the user never answered; `again` asks whatever was answered before.
  async ask({ again = false } = {}) {
    const state = await phone.checkPermission(PERMISSION);
    if (state === "granted") return true;
    if (state === "denied" && !again) return false;
    return (await phone.requestPermission(PERMISSION)) === "granted";
  },
};
