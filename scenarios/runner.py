"""Running scenarios one after the other, and judging what became of each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mobile_agent.cli.run import device_words, make_planner
from mobile_agent.errors import AgentError, PlannerError
from mobile_agent.flows import action_to_words
from mobile_agent.outcome import Ending, Outcome
from mobile_agent.report.checks import CheckOutcome, write_checks
from mobile_agent.run_folder import read_run
from mobile_agent.running import run
from mobile_agent.trace import Trace, Usage
from mobile_agent.watching import Watcher
from perception import Eyes, PerceptionError, see
from scenarios.evidence import CheckResult, Evidence
from scenarios.failures import Failure, classify
from scenarios.format import Scenario
from scenarios.ground import Ground, prepare, run_shell
from scenarios.metrics import measure
from scenarios.milestones import steps_until
from scenarios.phone import PhoneError
from scenarios.results import Result, seconds_by_stage

__all__ = ["Brain", "evaluate", "judge", "run_scenario"]


@dataclass(frozen=True, slots=True)
class Brain:
    """Who plans.

    Attributes:
        words: What the planner is made from; None follows each scenario's own flow.
    """

    words: Mapping[str, object] | None = None

    @property
    def scripted(self) -> bool:
        """Whether the scenarios' own flows are followed."""
        return self.words is None

    def words_for(self, scenario: Scenario) -> Mapping[str, object]:
        """What the planner of a scenario is made from."""
        if self.words is not None:
            return self.words
        return {"kind": "script", "flow": [action_to_words(action) for action in scenario.flow]}


def evaluate(
    scenarios: Sequence[Scenario],
    ground: Ground,
    brain: Brain,
    out: Path,
    *,
    eyes: Eyes,
    watch: Callable[[Scenario], Watcher | None] = lambda scenario: None,  # noqa: ARG005
) -> Iterator[Result]:
    """Runs the scenarios in order, each on a fresh phone; a failure stops none of the others.

    Args:
        scenarios: The tasks.
        ground: The phone.
        brain: Who plans.
        out: Each run is written to a folder in it, named by the scenario's id.
        eyes: What sees and finds.
        watch: Gives the watcher of a scenario's run.

    Raises:
        KeyboardInterrupt: The person interrupted a run; the results so far were given.
    """
    for scenario in scenarios:
        yield run_scenario(
            scenario, ground, brain, out / scenario.id, eyes=eyes, watcher=watch(scenario)
        )


def run_scenario(
    scenario: Scenario,
    ground: Ground,
    brain: Brain,
    folder: Path,
    *,
    eyes: Eyes,
    watcher: Watcher | None = None,
) -> Result:
    """Runs one scenario on a fresh phone and judges it; what fails is told in the result.

    Raises:
        KeyboardInterrupt: The person interrupted the run.
    """
    words = brain.words_for(scenario)
    try:
        planner = make_planner(words)
        device = prepare(ground, scenario)
        outcome = run(
            scenario.instruction,
            device,
            planner,
            folder,
            eyes=eyes,
            max_steps=scenario.max_steps,
            planner_words=words,
            device_words=device_words(device),
            watcher=watcher,
        )
    except (AgentError, PerceptionError, PhoneError) as error:
        failure = Failure.PLANNER if isinstance(error, PlannerError) else Failure.DEVICE
        return _without_checks(
            scenario, _NO_OUTCOME, Trace(scenario.instruction), folder, str(error), failure
        )
    if outcome.ending is Ending.INTERRUPTED:
        raise KeyboardInterrupt
    trace = read_run(folder).trace
    try:
        last = see(device.screenshot(), eyes)
        evidence = Evidence(
            trace, outcome.answer, last, eyes, lambda line: run_shell(ground.serial, line)
        )
        return judge(scenario, outcome, evidence, folder, scripted=brain.scripted)
    except (AgentError, PerceptionError) as error:
        return _without_checks(scenario, outcome, trace, folder, str(error), Failure.DEVICE)


def judge(
    scenario: Scenario, outcome: Outcome, evidence: Evidence, folder: Path, *, scripted: bool
) -> Result:
    """Runs the checks and measures; the checks' outcomes are put beside the run's trace.

    Raises:
        DeviceError: The phone is gone.
    """
    checks = tuple(check.judge(evidence) for check in scenario.checks)
    checked_done = all(check.passed for check in checks)
    reached = [steps_until(rubric.check, evidence) for rubric in scenario.rubrics]
    write_checks(folder, [CheckOutcome(check.words, check.passed, check.saw) for check in checks])
    return Result(
        scenario=scenario,
        said_done=outcome.success,
        checked_done=checked_done,
        checks=checks,
        rubrics=tuple(
            CheckResult(rubric.words, count is not None, f"after {count} steps" if count else "")
            for rubric, count in zip(scenario.rubrics, reached, strict=True)
        ),
        metrics=measure(
            evidence.trace, success=checked_done, human_steps=scenario.human_steps, reached=reached
        ),
        failure=None if checked_done else classify(outcome, evidence.trace, scripted=scripted),
        reason=outcome.answer,
        seconds=seconds_by_stage(evidence.trace),
        usage=outcome.usage,
        folder=folder,
    )


_NO_OUTCOME = Outcome(Ending.DEVICE, success=False, answer="", steps=0, usage=Usage())


def _without_checks(
    scenario: Scenario,
    outcome: Outcome,
    trace: Trace,
    folder: Path,
    reason: str,
    failure: Failure,
) -> Result:
    """The result of a run that never began, or whose phone was gone when it was to be checked."""
    nothing = [None] * len(scenario.rubrics)
    return Result(
        scenario=scenario,
        said_done=outcome.success,
        checked_done=False,
        checks=(),
        rubrics=(),
        metrics=measure(trace, success=False, human_steps=scenario.human_steps, reached=nothing),
        failure=failure,
        reason=reason,
        seconds=seconds_by_stage(trace),
        usage=outcome.usage,
        folder=folder,
    )
