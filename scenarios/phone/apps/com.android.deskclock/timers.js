const TABLE = "timers";

export const timers = {
  all: () => phone.rows.query(TABLE, { order: "_id" }),

  start: (length_ms) =>
    phone.rows.insert(TABLE, { label: "", length_ms, remaining_ms: length_ms, ends_at: phone.now() + length_ms, state: "running" }),

  pause: (timer) =>
    phone.rows.update(TABLE, { state: "paused", remaining_ms: remaining(timer), ends_at: 0 }, { _id: timer._id }),

  resume: (timer) =>
    phone.rows.update(TABLE, { state: "running", ends_at: phone.now() + remaining(timer) }, { _id: timer._id }),

  reset: (timer) =>
    phone.rows.update(TABLE, { state: "ready", remaining_ms: timer.length_ms, ends_at: 0 }, { _id: timer._id }),

  addMinute(timer) {
    const left = Math.max(0, remaining(timer)) + 60_000;
    const ends_at = timer.state === "running" ? phone.now() + left : 0;
    return phone.rows.update(TABLE, { remaining_ms: left, ends_at }, { _id: timer._id });
  },

  label: (timer, label) => phone.rows.update(TABLE, { label }, { _id: timer._id }),
  remove: (timer) => phone.rows.delete(TABLE, { _id: timer._id }),
};

export const remaining = (timer) => (timer.state === "running" ? timer.ends_at - phone.now() : timer.remaining_ms);

export function spelled(milliseconds) {
  const late = milliseconds < 0;
  const total = Math.max(0, late ? Math.floor(-milliseconds / 1000) : Math.ceil(milliseconds / 1000));
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const two = (number) => String(number).padStart(2, "0");
  const words = hours ? `${hours}:${two(minutes)}:${two(seconds)}` : minutes ? `${minutes}:${two(seconds)}` : String(seconds);
  return late ? `−${words}` : words;
}

export function lengthWords(milliseconds) {
  const total = Math.round(milliseconds / 1000);
  const parts = [
    [Math.floor(total / 3600), "h"],
    [Math.floor(total / 60) % 60, "m"],
    [total % 60, "s"],
  ];
  return parts.filter(([count]) => count).map(([count, unit]) => `${count}${unit}`).join(" ");
}
