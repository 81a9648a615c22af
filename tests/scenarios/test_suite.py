"""The shipped suite on the simulated phone, through real adb and with real eyes."""

from pathlib import Path

import pytest

from mobile_agent.run_folder import read_run
from mobile_agent.trace import Trace
from perception import Eyes, IncrementalEyes, see
from scenarios.collecting import SUITE
from scenarios.evidence import Evidence
from scenarios.format import read_scenario
from scenarios.ground import SimulatedGround, prepare, run_shell
from scenarios.runner import Brain, run_scenario

FILES = sorted(SUITE.glob("*.yaml"))
LOOKED_AT_AGAIN = FILES[::4]
"""Scenarios whose every screen is looked at once more, by eyes that remember nothing."""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def incremental_eyes(eyes: Eyes) -> IncrementalEyes:
    """One pair for all scenarios, as `eval` has."""
    return IncrementalEyes(eyes)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.timeout(600)
def test_the_reference_flow_does_the_task(
    file: Path,
    ground: SimulatedGround,
    eyes: Eyes,
    incremental_eyes: IncrementalEyes,
    tmp_path: Path,
) -> None:
    scenario = read_scenario(file)
    run = tmp_path / "run"
    result = run_scenario(scenario, ground, Brain(), run, eyes=incremental_eyes)
    assert [check.words for check in result.checks if not check.passed] == [], result.reason
    assert result.checked_done
    assert result.said_done, result.reason
    assert result.failure is None
    assert [rubric.words for rubric in result.rubrics if not rubric.passed] == []
    assert result.metrics.completion_rate == 1.0
    for step in read_run(run).trace.steps if file in LOOKED_AT_AGAIN else ():
        fresh = Eyes(eyes.reader, eyes.detector, eyes.matcher, eyes.calibration)
        cold = see(step.screen.screenshot, fresh)
        assert step.screen.texts == cold.texts
        assert step.screen.icons == cold.icons


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_checks_fail_where_nothing_was_done(
    file: Path, ground: SimulatedGround, incremental_eyes: IncrementalEyes
) -> None:
    scenario = read_scenario(file)
    device = prepare(ground, scenario)
    last = see(device.screenshot(), incremental_eyes)
    trace = Trace(scenario.instruction)
    evidence = Evidence(
        trace, "", last, incremental_eyes, lambda line: run_shell(ground.serial, line)
    )
    assert not all(check.judge(evidence).passed for check in scenario.checks)
