"""The shipped suite on the simulated phone, through real adb and with real eyes."""

from pathlib import Path

import pytest

from mobile_agent.trace import Trace
from perception import Eyes, see
from scenarios.collecting import SUITE
from scenarios.evidence import Evidence
from scenarios.format import read_scenario
from scenarios.ground import SimulatedGround, prepare, run_shell
from scenarios.runner import Brain, run_scenario

FILES = sorted(SUITE.glob("*.yaml"))

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
@pytest.mark.timeout(600)
def test_the_reference_flow_does_the_task(
    file: Path, ground: SimulatedGround, eyes: Eyes, tmp_path: Path
) -> None:
    scenario = read_scenario(file)
    result = run_scenario(scenario, ground, Brain(), tmp_path / "run", eyes=eyes)
    assert [check.words for check in result.checks if not check.passed] == [], result.reason
    assert result.checked_done
    assert result.said_done, result.reason
    assert result.failure is None
    assert [rubric.words for rubric in result.rubrics if not rubric.passed] == []
    assert result.metrics.completion_rate == 1.0


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_checks_fail_where_nothing_was_done(
    file: Path, ground: SimulatedGround, eyes: Eyes
) -> None:
    scenario = read_scenario(file)
    device = prepare(ground, scenario)
    last = see(device.screenshot(), eyes)
    trace = Trace(scenario.instruction)
    evidence = Evidence(trace, "", last, eyes, lambda line: run_shell(ground.serial, line))
    assert not all(check.judge(evidence).passed for check in scenario.checks)
