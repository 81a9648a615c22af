const EASE = "cubic-bezier(0.2, 0, 0, 1)";

export const moves = () => window.phone?.look?.animations !== false;

// Resolves when the animation is over, at once when animations are switched off.
export function animate(element, frames, duration = 220) {
  if (!moves() || !element.isConnected) return Promise.resolve();
  return element.animate(frames, { duration, easing: EASE }).finished.catch(() => undefined);
}
