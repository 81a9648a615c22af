import { kit } from "/system/kit.js";
import { get, isOn, put } from "../state.js";

const AIRPLANE = ["global", "airplane_mode_on"];
const WIFI = ["global", "wifi_on"];
const NETWORK = ["global", "wifi_network_name"];
const NETWORKS = [["HomeNet 5G", 4, true], ["Cafe Lumiere", 3, false], ["Airport Free WiFi", 2, false],
  ["Linden Library", 3, true], ["TP-Link_4F2A", 2, true], ["Guest-Harper", 1, true],
  ["Workshop 2.4", 1, true]];

const hasWifi = () => isOn(WIFI, "1");
const connected = () => (hasWifi() ? get(NETWORK, NETWORKS[0][0]) : "");
const WIFI_ICONS = ["wifi_1_bar", "wifi_1_bar", "wifi_2_bar", "wifi", "wifi"];

async function join(name, isLocked) {
  if (name === connected()) return;
  if (isLocked) {
    const password = await kit.prompt({ title: name, label: "Password", type: "password",
      ok: "Connect" });
    if (password === null) return;
    if (password.length < 8) {
      kit.snackbar("The password has at least 8 characters");
      return;
    }
  }
  await put(NETWORK, name);
  phone.toast(`Connected to ${name}`);
}

function networkRow([name, strength, isLocked]) {
  return { title: name, leading: () => kit.icon(WIFI_ICONS[strength]),
    subtitle: () => (name === connected() ? "Connected" : isLocked ? "Secured" : "Open"),
    visible: hasWifi, onTap: () => join(name, isLocked),
    trailing: () => (isLocked ? kit.icon("lock", { size: 18, label: "Secured" }) : null) };
}

function networks() {
  const own = get(NETWORK);
  const known = NETWORKS.some(([name]) => name === own);
  return own && !known ? [[own, 4, true], ...NETWORKS] : NETWORKS;
}

export const networkPages = {
  network: {
    title: "Network & internet",
    rows: () => [
      { title: "Internet", subtitle: () => connected() || (isOn(AIRPLANE) ? "Airplane mode is on"
        : "Simulated Mobile · LTE"), icon: "wifi", to: "internet", words: "wi-fi wlan" },
      { title: "Calls & SMS", subtitle: "Simulated Mobile", icon: "call", to: "calls" },
      { title: "SIMs", subtitle: "Simulated Mobile", icon: "sim_card", to: "sims" },
      { title: "Airplane mode", icon: "travel", switch: AIRPLANE, words: "flight" },
      { title: "Hotspot & tethering", subtitle: () => (isOn(["global", "tether_on"]) ? "On" : "Off"),
        icon: "wifi_tethering", to: "hotspot" },
      { title: "Data Saver", subtitle: () => (isOn(["global", "data_saver"]) ? "On" : "Off"),
        icon: "data_saver_on", to: "datasaver" },
      { title: "VPN", subtitle: "None", icon: "vpn_key", to: "vpn" },
      { title: "Private DNS", icon: "security", choice: { setting: ["global", "private_dns_mode"],
        fallback: "opportunistic", options: [{ value: "off", label: "Off" },
          { value: "opportunistic", label: "Automatic" }] } },
      { title: "Adaptive connectivity", subtitle: "On", icon: "swap_vert",
        switch: ["secure", "adaptive_connectivity_enabled"], fallback: "1" },
    ],
  },
  internet: {
    title: "Internet",
    rows: () => [
      { title: "Simulated Mobile", subtitle: () => (isOn(AIRPLANE) ? "Airplane mode is on"
        : isOn(["global", "mobile_data"], "1") ? "Connected / LTE" : "Mobile data is off"),
      icon: "signal_cellular_4_bar", to: "sims" },
      { title: "Wi-Fi", switch: WIFI, fallback: "1", icon: "wifi", words: "wlan wireless" },
      ...networks().map(networkRow),
      { title: "Add network", icon: "add", visible: hasWifi, onTap: async () => {
        const name = await kit.prompt({ title: "Add network", label: "Network name", ok: "Save" });
        if (name?.trim()) join(name.trim(), false);
      } },
      { divider: true },
      { title: "Network preferences", subtitle: "Wi-Fi turns back on automatically", to: "wifiprefs" },
      { title: "Saved networks", subtitle: "4 networks", to: "saved" },
      { title: "Non-carrier data usage", subtitle: "12.41 GB used Feb 12 – Mar 12" },
    ],
  },
  wifiprefs: {
    title: "Network preferences",
    rows: () => [
      { title: "Turn on Wi-Fi automatically", subtitle: "Near high-quality saved networks, like your home network",
        switch: ["global", "wifi_wakeup_enabled"], fallback: "1" },
      { title: "Notify for public networks", subtitle: "When a high-quality public network is available",
        switch: ["global", "wifi_networks_available_notification_on"], fallback: "0" },
      { title: "Allow WEP networks", subtitle: "WEP is an older security protocol that’s less secure",
        switch: ["global", "wifi_wep_allowed"] },
      { title: "Install certificates" },
    ],
  },
  saved: {
    title: "Saved networks",
    rows: () => networks().slice(0, 4).map(([name]) => ({ title: name, icon: "wifi" })),
  },
  calls: { title: "Calls & SMS", rows: () => [
    { section: "Calls" }, { title: "Call with", subtitle: "Simulated Mobile", icon: "call" },
    { section: "SMS" }, { title: "Send from", subtitle: "Simulated Mobile", icon: "sms" }] },
  sims: {
    title: "SIMs",
    rows: () => [
      { main: ["global", "sim_enabled"], fallback: "1", title: "Use SIM" },
      { title: "Mobile data", subtitle: "Access data using mobile network",
        switch: ["global", "mobile_data"], fallback: "1" },
      { title: "Roaming", subtitle: "Connect to data services when roaming", switch: ["global", "data_roaming"] },
      { title: "App data usage", subtitle: "3.18 GB used Mar 1 – 31" },
      { title: "Data warning & limit" },
      { title: "Preferred network type", choice: { setting: ["global", "preferred_network_mode"],
        fallback: "26", options: [{ value: "26", label: "5G (recommended)" }, { value: "9", label: "LTE" },
          { value: "0", label: "3G" }] } },
      { title: "Automatically select network", switch: ["global", "network_auto"], fallback: "1" },
      { title: "Access point names" },
    ],
  },
  hotspot: {
    title: "Hotspot & tethering",
    rows: () => [
      { title: "Wi-Fi hotspot", subtitle: () => (isOn(["global", "tether_on"]) ? "On" : "Off"),
        icon: "wifi_tethering", switch: ["global", "tether_on"] },
      { title: "Hotspot name", subtitle: () => get(["global", "tether_name"], "SimPhone_2417"),
        edit: { setting: ["global", "tether_name"] } },
      { title: "USB tethering", icon: "usb", switch: ["global", "tether_usb"] },
      { title: "Bluetooth tethering", icon: "bluetooth", switch: ["global", "tether_bluetooth"] },
      { note: "Use hotspot and tethering to provide internet to other devices through your mobile data connection." },
    ],
  },
  datasaver: { title: "Data Saver", rows: () => [
    { main: ["global", "data_saver"], title: "Use Data Saver" },
    { title: "Unrestricted data", subtitle: "1 app allowed to use unrestricted data when Data Saver is on" },
    { note: "To help reduce data usage, Data Saver prevents some apps from sending or receiving data in the background." }] },
  vpn: { title: "VPN", rows: () => [
    { element: () => kit.empty({ icon: "vpn_key", title: "No VPNs added" }) }] },
};
