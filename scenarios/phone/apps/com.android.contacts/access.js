// The list of people is private: nothing is read before the user allowed it.
const PERMISSION = "READ_CONTACTS";

export const access = {
  async granted() {
    return (await phone.checkPermission(PERMISSION)) === "granted";
  },

  // Asks only if the user never answered.
  async ask() {
    return (await phone.requestPermission(PERMISSION)) === "granted";
  },

  // As on Android, a user who said no can be asked once more when they try to use the app.
  async askAgain() {
    if (await this.granted()) return true;
    await phone.call("permission.set", { package: phone.package, permission: PERMISSION, state: "ask" });
    return this.ask();
  },
};
