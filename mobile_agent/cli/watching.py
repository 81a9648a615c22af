"""Showing a run in the terminal as it happens."""

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.prompt import Prompt

from mobile_agent.history import action_in_words
from mobile_agent.outcome import Outcome
from mobile_agent.trace import EffectKind, Step
from perception import IconTarget, Match, TextBox, Verdict

__all__ = ["StepPrinter"]

COLOUR_BY_VERDICT = {Verdict.FOUND: "green", Verdict.AMBIGUOUS: "yellow", Verdict.ABSENT: "red"}
COLOUR_BY_EFFECT = {
    EffectKind.NONE: "yellow",
    EffectKind.PARTIAL: "green",
    EffectKind.NEW_SCREEN: "green",
}

LEAST_SHARE = 0.01


class StepPrinter:
    """Prints each step: thought, action, what was found, effect, seconds, tokens and cost.

    Args:
        console: Where to print; standard error where none is given.
    """

    def __init__(self, console: Console | None = None) -> None:
        self.console = console or Console(stderr=True, highlight=False)
        self._seconds: dict[str, float] = {}

    def began(self, goal: str, folder: Path, phone: str, running_on: str) -> None:
        """A run begins; the engines run on what the last words say."""
        self.console.print(f"[bold]{escape(goal)}[/]")
        self.console.print(f"[dim]on {escape(phone)}, written to {escape(str(folder))}[/]")
        self.console.print(f"[dim]looking runs on {escape(running_on)}[/]")

    def decided(self, index: int, step: Step) -> None:
        """Prints what is to be done and what was found."""
        decision = step.decision
        words = escape(action_in_words(decision.action))
        self.console.print(f"\n[bold cyan]{index + 1:>3}[/]  [bold]{words}[/]")
        if decision.thought:
            self._line(f"[dim italic]{escape(decision.thought)}[/]")
        if step.match is not None:
            self._line(_found(step.match))
        if step.problem is not None:
            self._line(f"[red]{escape(step.problem.words)}[/]")

    def done(self, index: int, step: Step) -> None:  # noqa: ARG002
        """Prints what came of it."""
        if step.effect is not None:
            colour = COLOUR_BY_EFFECT[step.effect.kind]
            note = f"  [yellow]{escape(step.effect.note)}[/]" if step.effect.note else ""
            share = _share(step.effect.changed)
            self._line(f"effect: [{colour}]{step.effect.kind.value}[/], {share}{note}")
        elif step.problem is not None and step.gesture is not None:
            self._line(f"[red]{escape(step.problem.words)}[/]")
        if step.reply is not None:
            self._line(f"answer: {escape(step.reply)}")
        stages = "  ".join(f"{name} {seconds:.2f}" for name, seconds in step.timings.items())
        self._line(f"[dim]seconds: {stages}{_cost(step)}[/]")

    def ask(self, question: str) -> str:
        """Puts the planner's question to the person."""
        if not self.console.is_terminal:
            return "Nobody is there to answer; decide yourself or finish."
        return Prompt.ask(f"\n[bold magenta]{escape(question)}[/]", console=self.console)

    def ended(self, outcome: Outcome, folder: Path | None = None) -> None:
        """Prints how the run ended."""
        colour = "green" if outcome.success else "red"
        verdict = "done" if outcome.success else f"not done ({outcome.ending.value})"
        answer = f": {escape(outcome.answer)}" if outcome.answer else ""
        self.console.print(f"\n[bold {colour}]{verdict}[/]{answer}")
        usage = outcome.usage
        cost = "" if usage.cost is None else f", ${usage.cost:.4f}"
        tokens = f", {usage.tokens:,} tokens{cost}" if usage.tokens else ""
        self.console.print(f"[dim]{outcome.steps} steps{tokens}[/]")
        if folder is not None:
            self.console.print(f"[dim]{escape(str(folder))}[/]")

    def _line(self, words: str) -> None:
        self.console.print(Padding(words, (0, 0, 0, 5)))


def _found(match: Match) -> str:
    colour = COLOUR_BY_VERDICT[match.verdict]
    best = match.best
    if best is None:
        return f"[{colour}]{match.verdict.value}[/]"
    element = best.element
    what = f"'{element.text}'" if isinstance(element, TextBox) else element.kind.with_article
    kind = "icon" if isinstance(match.target, IconTarget) else "text"
    place = f"at {best.point.x}, {best.point.y}"
    return f"[{colour}]{match.verdict.value}[/] {kind}: {escape(what)} {place}, {best.score:.2f}"


def _share(changed: float) -> str:
    amount = f"{changed:.0%}" if changed == 0 or changed >= LEAST_SHARE else "less than 1%"
    return f"{amount} of the screen changed"


def _cost(step: Step) -> str:
    usage = step.decision.usage
    if not usage.tokens:
        return ""
    cost = "" if usage.cost is None else f", ${usage.cost:.4f}"
    return f"   {usage.tokens:,} tokens{cost}"
