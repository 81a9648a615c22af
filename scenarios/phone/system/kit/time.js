const UTC = { timeZone: "UTC" };
const DAY = 86_400_000;

export const now = () => window.phone.now();

export const is24Hours = () => window.phone.look?.time24 === true;

export function clockFormat({ hour, minute }) {
  const minutes = String(minute).padStart(2, "0");
  if (is24Hours()) return `${String(hour).padStart(2, "0")}:${minutes}`;
  return `${hour % 12 || 12}:${minutes} ${hour < 12 ? "AM" : "PM"}`;
}

export function time(ms) {
  const at = new Date(ms);
  return clockFormat({ hour: at.getUTCHours(), minute: at.getUTCMinutes() });
}

export function date(ms) {
  const sameYear = new Date(ms).getUTCFullYear() === new Date(now()).getUTCFullYear();
  return new Date(ms).toLocaleDateString("en-US",
    { month: "short", day: "numeric", ...(sameYear ? {} : { year: "numeric" }), ...UTC });
}

export const dateLong = (ms) => new Date(ms).toLocaleDateString("en-US",
  { weekday: "long", month: "long", day: "numeric", ...UTC });

export function ago(ms) {
  const minutes = Math.floor((now() - ms) / 60_000);
  if (minutes < 1) return "Just now";
  if (minutes < 60) return `${minutes} min`;
  const days = Math.floor(now() / DAY) - Math.floor(ms / DAY);
  if (days === 0) return time(ms);
  if (days === 1) return "Yesterday";
  if (days < 7) return new Date(ms).toLocaleDateString("en-US", { weekday: "short", ...UTC });
  return date(ms);
}
