// The phone's settings as this app knows them, kept equal to the phone's own rows.
const values = { system: {}, secure: {}, global: {} };
const listeners = new Set();

export async function load() {
  const all = await phone.settings.all();
  for (const namespace of Object.keys(values)) values[namespace] = { ...all[namespace] };
}

export const get = ([namespace, name], fallback = null) => values[namespace][name] ?? fallback;

export const isOn = (row, fallback = "0") => get(row, fallback) === "1";

export function put([namespace, name], value) {
  values[namespace][name] = String(value);
  listeners.forEach((listener) => listener());
  return phone.settings.put(namespace, name, value);
}

export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

phone.onSetting((namespace, name, value) => {
  if (!values[namespace] || (values[namespace][name] ?? null) === value) return;
  if (value === null) delete values[namespace][name];
  else values[namespace][name] = value;
  listeners.forEach((listener) => listener());
});
