import { kit } from "/system/kit.js";
import { get, isOn, put } from "../state.js";

const BLUETOOTH = ["global", "bluetooth_on"];
const PAIRED = [["Pixel Buds Pro", "earbuds"], ["Kitchen speaker", "speaker"],
  ["Garmin Forerunner", "watch"]];
const NEARBY = [["Living room TV", "theaters"], ["Logi Keys", "keyboard"], ["Mara’s Laptop", "desktop_windows"]];

const isBluetoothOn = () => isOn(BLUETOOTH);
const active = () => get(["global", "bluetooth_connected_device"], PAIRED[0][0]);
const isPaired = (name) => get(["global", "bluetooth_paired"], "").split("|").includes(name);

function pairedRow([name, icon]) {
  return { title: name, icon, visible: isBluetoothOn,
    subtitle: () => (name === active() ? "Active · Battery 80%" : "Saved"),
    onTap: () => put(["global", "bluetooth_connected_device"], name === active() ? "" : name) };
}

async function pair(name) {
  const yes = await kit.confirm({ title: `Pair with ${name}?`, ok: "Pair",
    text: "Bluetooth pairing code\n481 203\n\nAllow access to your contacts and call history is off." });
  if (!yes) return;
  const known = get(["global", "bluetooth_paired"], "");
  await put(["global", "bluetooth_paired"], known ? `${known}|${name}` : name);
  phone.toast(`Paired with ${name}`);
}

const onText = (row) => () => (isOn(row) ? "On" : "Off");

export const devicePages = {
  devices: {
    title: "Connected devices",
    rows: () => [
      { section: "Saved devices" },
      ...PAIRED.map(pairedRow),
      { title: "Pair new device", icon: "add", to: "pair", enabled: isBluetoothOn },
      { title: "Connection preferences", subtitle: "Bluetooth, Cast, NFC", icon: "devices_other",
        to: "connections" },
      { note: "Visible as “Sim Phone” to other devices while Bluetooth settings are open." },
    ],
  },
  connections: {
    title: "Connection preferences",
    rows: () => [
      { title: "Bluetooth", subtitle: onText(BLUETOOTH), icon: "bluetooth", to: "bluetooth" },
      { title: "NFC", subtitle: "Allow this phone to exchange data when it touches another device",
        icon: "nfc", switch: ["secure", "nfc_on"], fallback: "1" },
      { title: "Cast", icon: "cast", subtitle: "Not connected" },
      { title: "Printing", icon: "print", subtitle: "1 print service on" },
      { title: "Quick Share", icon: "ios_share", subtitle: "Visible to contacts",
        switch: ["global", "quick_share"], fallback: "1" },
    ],
  },
  bluetooth: {
    title: "Bluetooth",
    rows: () => [
      { main: BLUETOOTH, title: "Use Bluetooth" },
      { title: "Pair new device", icon: "add", to: "pair", visible: isBluetoothOn },
      { title: "Device name", subtitle: () => get(["secure", "bluetooth_name"], "Sim Phone"),
        edit: { setting: ["secure", "bluetooth_name"] } },
      { section: "Saved devices" },
      ...PAIRED.map(pairedRow),
      ...NEARBY.map(([name, icon]) => ({ title: name, icon, subtitle: "Saved",
        visible: () => isBluetoothOn() && isPaired(name) })),
      { note: "When Bluetooth is turned on, your device can communicate with other nearby Bluetooth devices." },
    ],
  },
  pair: {
    title: "Pair new device",
    rows: () => [
      { title: "Device name", subtitle: () => get(["secure", "bluetooth_name"], "Sim Phone") },
      { section: "Available devices" },
      ...NEARBY.map(([name, icon]) => ({ title: name, icon, onTap: () => pair(name),
        visible: () => !isPaired(name) })),
      { note: "Phone’s Bluetooth address: 02:5A:17:C0:DE:00" },
    ],
  },
};
