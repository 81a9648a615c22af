"""A run in words: one line a step, for the planner, the terminal and the report."""

import re
from collections import Counter
from collections.abc import Sequence

from mobile_agent.actions import (
    Action,
    DoubleTap,
    Drag,
    Finish,
    LongPress,
    ScrollTo,
    Tap,
    TargetWords,
    Wait,
)
from mobile_agent.trace import EffectKind, Step, Trace
from perception import REGIONS, Match, Point, Region, TextBox, Verdict

__all__ = ["action_in_words", "describe", "fruitless_repeats", "shortened", "summarise", "where"]

LONGEST_THOUGHT = 200
LONGEST_VALUE = 120
LONGEST_REMARK = 600
SHARE_IN_FULL = 0.6
ROOM_FOR_MERGED = 300


def where(point: Point, width: int, height: int) -> Region:
    """The ninth of a picture of that size in which the point lies."""
    column = min(max(3 * point.x // max(width, 1), 0), 2)
    row = min(max(3 * point.y // max(height, 1), 0), 2)
    return REGIONS[3 * int(row) + int(column)]


def shortened(words: str, longest: int) -> str:
    """The words on one line, cut with an ellipsis where they are longer than that."""
    line = re.sub(r"\s+", " ", words).strip()
    if len(line) <= longest:
        return line
    return line[: max(longest - 1, 0)].rstrip() + "…" if longest > 0 else ""


def action_in_words(action: Action) -> str:
    """An action on one line: "tap text 'Display' (top, near 'Sound')"."""
    if isinstance(action, Drag):
        return f"drag {_target_in_words(action.start)} onto {_target_in_words(action.end)}"
    if isinstance(action, ScrollTo):
        return f"scroll_to {_target_in_words(action)} {action.direction}"
    if isinstance(action, Tap | LongPress | DoubleTap):
        return f"{action.name} {_target_in_words(action)}"
    if isinstance(action, Finish):
        outcome = "success" if action.success else "failure"
        return f"finish with {outcome}" + (f": {_quoted(action.answer)}" if action.answer else "")
    values = (getattr(action, name) for name in type(action).model_fields)
    return " ".join(
        [action.name, *(_value_in_words(value) for value in values if value is not None)]
    )


def describe(index: int, step: Step, longest_thought: int = LONGEST_THOUGHT) -> str:
    """One line on a step: number, thought, action, what was found where, and what came of it."""
    thought = shortened(step.decision.thought, longest_thought)
    parts = [f'{index}. "{thought}"' if thought else f"{index}."]
    parts.append(f"→ {action_in_words(step.decision.action)}")
    if step.match is not None and step.problem is None:
        parts.append(f"· {_found(step.match, step)}")
    return " ".join([*parts, *_outcome(step, LONGEST_REMARK)])


def summarise(trace: Trace, budget: int) -> str:
    """All steps in words, oldest first, in at most that many characters.

    The newest steps are told in full; older ones lose their thoughts; the oldest are merged into
    one line of counts.
    """
    lines: list[str] = []
    used = 0
    in_full = True
    for index in range(len(trace.steps), 0, -1):
        step = trace.steps[index - 1]
        line = describe(index, step)
        if not lines:
            line = shortened(line, budget)
        elif not in_full or used + len(line) > SHARE_IN_FULL * budget:
            in_full = False
            line = f"{index}. {_brief(step)}"
        room = budget - used - (ROOM_FOR_MERGED if index > 1 else 0)
        if lines and len(line) + 1 > room:
            line = _merged(trace.steps[:index])
            lines.extend([line] if used + len(line) + 1 <= budget else [])
            break
        used += len(line) + 1
        lines.append(line)
    return "\n".join(reversed(lines))


def fruitless_repeats(trace: Trace) -> int:
    """How many newest steps in a row did the same thing in vain: no effect, or a problem.

    Waiting is never in vain: what it waits for may come next.
    """
    count = 0
    if trace.last is None or isinstance(trace.last.decision.action, Wait):
        return count
    for step in reversed(trace.steps):
        vain = step.problem is not None or (
            step.effect is not None and step.effect.kind is EffectKind.NONE
        )
        if not vain or step.decision.action != trace.steps[-1].decision.action:
            break
        count += 1
    return count


def _quoted(words: str) -> str:
    return f"'{shortened(words, LONGEST_VALUE)}'"


def _value_in_words(value: object) -> str:
    if isinstance(value, bool | int):
        return str(value)
    return f"{value:g} s" if isinstance(value, float) else _quoted(str(value))


def _target_in_words(target: TargetWords) -> str:
    kind, words = ("text", target.text) if target.text is not None else ("icon", target.icon)
    hints = [target.region or "", f"near {_quoted(target.near)}" if target.near else ""]
    known = ", ".join(hint for hint in hints if hint)
    return f"{kind} {_quoted(words or '')}" + (f" ({known})" if known else "")


def _found(match: Match, step: Step) -> str:
    best = match.best
    if best is None or match.verdict is Verdict.ABSENT:
        return "not in view yet"
    picture = step.screen.screenshot
    element = best.element
    name = _quoted(element.text) if isinstance(element, TextBox) else element.kind.value
    place = where(best.point, picture.width, picture.height)
    return f"{match.verdict.value} {name} at {place}, {best.score:.2f}"


def _outcome(step: Step, longest: int) -> list[str]:
    parts: list[str] = []
    if step.problem is not None:
        parts.append(f"· {step.problem.kind.value}: {shortened(step.problem.words, longest)}")
    elif step.effect is not None:
        effect = {
            EffectKind.NONE: "nothing changed",
            EffectKind.PARTIAL: "part of the screen changed",
            EffectKind.NEW_SCREEN: "a new screen came",
        }[step.effect.kind]
        parts.append(f"· {effect}")
        if step.effect.note:
            parts.append(f"({shortened(step.effect.note, longest)})")
    if step.reply is not None:
        parts.append(f"· the person replied: {shortened(step.reply, longest)!r}")
    return parts


def _brief(step: Step) -> str:
    return " ".join([action_in_words(step.decision.action), *_outcome(step, LONGEST_VALUE)])


def _merged(steps: Sequence[Step]) -> str:
    counts = Counter(step.decision.action.name for step in steps)
    counted = ", ".join(f"{count} × {name}" for name, count in counts.most_common())
    failed = sum(step.problem is not None for step in steps)
    trouble = f"; {failed} of them with a problem" if failed else ""
    span = "1" if len(steps) == 1 else f"1–{len(steps)}"
    return shortened(f"{span}. (told in short) {counted}{trouble}", ROOM_FOR_MERGED - 1)
