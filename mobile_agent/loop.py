"""The loop: look, step, write it down, touch, write down what came of it."""

import time
from dataclasses import dataclass, replace
from types import MappingProxyType

from mobile_agent.actions import Ask, Finish
from mobile_agent.effect import compare
from mobile_agent.errors import AppNotFound, DeviceError, GestureFailed, PlannerError
from mobile_agent.gestures import TypeText
from mobile_agent.history import fruitless_repeats
from mobile_agent.outcome import Ending, Outcome
from mobile_agent.protocols import Device, Planner
from mobile_agent.reading_back import note_on_typing
from mobile_agent.run_folder import RunWriter, read_run
from mobile_agent.run_folder.codec import encode
from mobile_agent.stepping import step
from mobile_agent.trace import Effect, EffectKind, Problem, ProblemKind, Step, Trace
from mobile_agent.watching import Asker, Watcher
from perception import Eyes, PerceptionError, Screenshot

__all__ = ["Loop"]

MOST_FRUITLESS_REPEATS = 3


@dataclass(frozen=True, slots=True)
class Loop:
    """What stays the same during a run; all that changes is the trace it hands on.

    Attributes:
        device: The phone.
        planner: Who decides.
        eyes: What sees and finds.
        writer: Writes the run folder.
        max_steps: The step limit.
        ask: Answers the planner's questions.
        watcher: Is told of each step.
    """

    device: Device
    planner: Planner
    eyes: Eyes
    writer: RunWriter
    max_steps: int
    ask: Asker
    watcher: Watcher

    def until_the_end(self, trace: Trace, sending: int | None = None) -> Outcome:
        """Steps until the planner finishes, a limit is reached or something fails."""
        try:
            trace, screenshot = self._take_up(trace, sending)
            while (end := self._ending(trace)) is None:
                trace, screenshot = self._turn(trace, screenshot)
            ending, success, answer = end
        except PlannerError as error:
            ending, success, answer = Ending.PLANNER, False, str(error)
        except (DeviceError, PerceptionError) as error:
            ending, success, answer = Ending.DEVICE, False, str(error)
        except KeyboardInterrupt:
            ending, success, answer = Ending.INTERRUPTED, False, "interrupted"
        # A failure in mid-turn leaves its step on disk only: read it back rather than guess.
        trace = read_run(self.writer.folder).trace
        outcome = Outcome(ending, success, answer, len(trace.steps), trace.usage)
        self.writer.write_end(_plain(outcome))
        return outcome

    def _turn(self, trace: Trace, screenshot: Screenshot) -> tuple[Trace, Screenshot]:
        """One step from picture to picture."""
        index = len(trace.steps)
        decided = step(trace, screenshot, self.eyes, self.planner)
        decided = self.writer.write_step(index, decided)
        self.watcher.decided(index, decided)
        done, after = self._carry_out(index, decided, screenshot)
        self.watcher.done(index, done)
        return trace.with_step(done), after

    def _carry_out(self, index: int, decided: Step, before: Screenshot) -> tuple[Step, Screenshot]:
        action = decided.decision.action
        if isinstance(action, Ask):
            reply = self.ask(action.question)
            self.writer.write_reply(index, reply)
            return replace(decided, reply=reply), self.device.screenshot()
        if isinstance(action, Finish):
            return decided, before
        if decided.gesture is None:
            return decided, self.device.screenshot()
        self.writer.write_sending(index)
        started = time.perf_counter()
        try:
            self.device.perform(decided.gesture)
        except (AppNotFound, GestureFailed) as error:
            failed = replace(decided, problem=Problem(ProblemKind.DEVICE, str(error)))
            self.writer.write_problem(index, failed)
            return failed, self.device.screenshot()
        performed = time.perf_counter()
        after = self.device.screenshot()
        captured = time.perf_counter()
        timings = {
            **decided.timings,
            "perform": performed - started,
            "capture": captured - performed,
        }
        effect = self._effect(decided, before, after, performed - started)
        done = replace(decided, effect=effect, timings=MappingProxyType(timings))
        self.writer.write_effect(index, done)
        return done, after

    def _effect(
        self, decided: Step, before: Screenshot, after: Screenshot, seconds: float
    ) -> Effect:
        stored = self.writer.store(after)
        note = ""
        if isinstance(decided.gesture, TypeText):
            note = note_on_typing(decided.gesture.text, after, self.eyes)
        effect = compare(before, after)
        return replace(effect, screenshot=stored.content_hash, seconds=seconds, note=note)

    def _take_up(self, trace: Trace, sending: int | None) -> tuple[Trace, Screenshot]:
        """The first picture; and, on resuming, the end of a step that was cut short.

        A gesture that was about to leave is taken as done if the screen has changed since the
        picture it was decided on, and done now if it has not.
        """
        screenshot = self.device.screenshot()
        last = trace.last
        if last is None or _is_complete(last):
            return trace, screenshot
        index = len(trace.steps) - 1
        effect = compare(last.screen.screenshot, screenshot)
        if sending == index and effect.kind is not EffectKind.NONE:
            effect = self._effect(last, last.screen.screenshot, screenshot, 0.0)
            done = replace(last, effect=effect)
            self.writer.write_effect(index, done)
            return trace.with_last(done), screenshot
        done, after = self._carry_out(index, last, screenshot)
        self.watcher.done(index, done)
        return trace.with_last(done), after

    def _ending(self, trace: Trace) -> tuple[Ending, bool, str] | None:
        last = trace.last
        if last is not None and isinstance(last.decision.action, Finish):
            return Ending.FINISHED, last.decision.action.success, last.decision.action.answer
        repeats = fruitless_repeats(trace)
        if repeats > MOST_FRUITLESS_REPEATS:
            return Ending.STUCK, False, f"the same action was tried {repeats} times without effect"
        if len(trace.steps) >= self.max_steps:
            return Ending.LIMIT, False, f"the limit of {self.max_steps} steps was reached"
        return None


def _is_complete(step: Step) -> bool:
    known = step.effect is not None or step.problem is not None or step.reply is not None
    return known or isinstance(step.decision.action, Finish)


def _plain(outcome: Outcome) -> dict[str, object]:
    data = encode(outcome)
    assert isinstance(data, dict)  # noqa: S101  (a dataclass encodes to a mapping)
    return data
