// When alarms ring. Phone time is UTC; days are bits, Monday first.
const MINUTE = 60_000;
const DAY = 86_400_000;
export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const EVERY_DAY = 127;

const weekday = (ms) => (new Date(ms).getUTCDay() + 6) % 7;

export function nextRing({ hour, minutes, daysofweek }, now) {
  const midnight = Math.floor(now / DAY) * DAY;
  const at = midnight + (hour * 60 + minutes) * MINUTE;
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const ring = at + ahead * DAY;
    if (ring > now && (!daysofweek || daysofweek & (1 << weekday(ring)))) return ring;
  }
  return at + DAY;
}

export function summary(alarm, now) {
  const { daysofweek, enabled } = alarm;
  if (daysofweek === EVERY_DAY) return "Every day";
  const days = DAYS.filter((_, index) => daysofweek & (1 << index));
  if (days.length === 1) return days[0];
  if (days.length) return days.map((day) => day.slice(0, 3)).join(", ");
  if (!enabled) return "Not scheduled";
  return Math.floor(nextRing(alarm, now) / DAY) === Math.floor(now / DAY) ? "Today" : "Tomorrow";
}

export function fromNow(milliseconds) {
  const total = Math.max(0, Math.round(milliseconds / MINUTE));
  const counted = (count, word) => (count ? `${count} ${word}${count === 1 ? "" : "s"}` : null);
  const parts = [
    counted(Math.floor(total / 1440), "day"),
    counted(Math.floor((total % 1440) / 60), "hour"),
    counted(total % 60, "minute"),
  ].filter(Boolean);
  if (!parts.length) return "less than a minute";
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0];
}
