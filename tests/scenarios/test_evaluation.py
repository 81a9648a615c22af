"""`eval` and `demo` as commands."""

import json
from pathlib import Path

import pytest
from typer import Typer
from typer.testing import CliRunner, Result

from mobile_agent.errors import FlowError, UsageError
from mobile_agent.report import write_report
from perception import Eyes
from scenarios.cli import demo, evaluate
from scenarios.collecting import collect
from scenarios.errors import ScenarioError, SuiteError
from scenarios.failures import Failure
from scenarios.ground import AttachedGround, SimulatedGround
from scenarios.runner import Brain
from scenarios.runner import evaluate as run_each

NETWORK = """\
id: network
instruction: Open the network settings
level: explicit
apps: [Settings]
setup: ["settings put global airplane_mode_on 0"]
checks:
  - {screen_shows: Airplane mode}
  - {shell: settings get global airplane_mode_on, equals: "0"}
rubrics:
  - {words: opens Settings, check: {opened: Settings}}
flow:
  - open_app: Settings
  - tap: Network & internet
"""
ABSENT = """\
id: absent
instruction: Tap what is not there
level: abstract
apps: [Settings]
checks:
  - {screen_shows: Unicorns}
rubrics:
  - {words: opens Settings, check: {opened: Settings}}
  - {words: sees them, check: {saw: Unicorns}}
flow:
  - open_app: Settings
  - tap: Unicorns
"""
BROKEN_SETUP = """\
id: broken-setup
instruction: Never begins
level: explicit
apps: [Settings]
setup: [no-such-command]
checks: [{shell: echo 1, equals: "1"}]
flow: [open_app: Settings]
"""


def suite(folder: Path, *texts: str) -> Path:
    folder.mkdir()
    for number, text in enumerate(texts):
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    return folder


def call(command: object, *words: str | Path) -> Result:
    app = Typer()
    app.command()(command)  # type: ignore[type-var]
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.mark.slow
@pytest.mark.usefixtures("adb_server")
def test_a_failure_stops_none_of_the_others(ground: SimulatedGround, tmp_path: Path) -> None:
    out = tmp_path / "out"
    paths = suite(tmp_path / "suite", BROKEN_SETUP, ABSENT, NETWORK)
    result = call(evaluate, paths, "--serial", ground.serial, "--out", out, "--json")
    assert result.exit_code == 1
    data = json.loads(result.stdout)
    assert data == json.loads((out / "results.json").read_text(encoding="utf-8"))
    by_id = {one["id"]: one for one in data["scenarios"]}
    assert list(by_id) == ["broken-setup", "absent", "network"]
    assert by_id["broken-setup"]["failure"] == "device"
    assert "no-such-command" in by_id["broken-setup"]["reason"]
    assert by_id["absent"]["failure"] == "not found"
    assert not by_id["absent"]["said_done"]
    assert by_id["absent"]["metrics"]["completion_rate"] == pytest.approx(0.5)
    assert by_id["network"]["checked_done"]
    assert by_id["network"]["metrics"]["relative_efficiency"] == 1.0
    assert by_id["network"]["seconds"]["see"] > 0
    assert data["summary"]["checked_done"] == 1
    markdown = (out / "results.md").read_text(encoding="utf-8")
    assert "| network | yes | yes | 2/2 |" in markdown
    assert "**absent**: no text 'Unicorns' on the screen" in markdown
    page = write_report(out / "network").read_text(encoding="utf-8")
    assert "2 of 2 checks passed" in page


@pytest.mark.slow
@pytest.mark.usefixtures("adb_server")
def test_the_exit_code_is_zero_only_if_all_was_done(tmp_path: Path) -> None:
    paths = suite(tmp_path / "suite", NETWORK)
    result = call(evaluate, paths, "--profile", "compact", "--out", tmp_path / "out")
    assert result.exit_code == 0
    assert "network" in result.stdout
    assert "1/1" in result.stdout


@pytest.mark.slow
@pytest.mark.usefixtures("adb_server")
def test_the_demo_does_its_task_and_leaves_a_report(tmp_path: Path) -> None:
    result = call(demo, "--out", tmp_path / "run")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "run" / "report.html").exists()
    assert (tmp_path / "run" / "trace.jsonl").exists()
    assert "report.html" in result.output


@pytest.mark.usefixtures("adb_server")
def test_a_phone_that_is_gone_is_told_of_every_scenario(eyes: Eyes, tmp_path: Path) -> None:
    scenarios = collect([suite(tmp_path / "suite", NETWORK, ABSENT)])
    nowhere = AttachedGround("127.0.0.1:1")
    results = list(run_each(scenarios, nowhere, Brain(), tmp_path / "out", eyes=eyes))
    assert [result.failure for result in results] == [Failure.DEVICE, Failure.DEVICE]
    assert all("no phone answers at 127.0.0.1:1" in result.reason for result in results)


def test_a_path_without_scenarios_runs_nothing(tmp_path: Path) -> None:
    result = call(evaluate, tmp_path / "nowhere", "--out", tmp_path / "out")
    assert isinstance(result.exception, SuiteError)
    assert not (tmp_path / "out").exists()


def test_a_wrong_scenario_runs_nothing(tmp_path: Path) -> None:
    paths = suite(tmp_path / "suite", NETWORK, ABSENT.replace("tap:", "tapp:"))
    result = call(evaluate, paths, "--out", tmp_path / "out")
    assert isinstance(result.exception, FlowError)
    assert "1.yaml, line 12, flow.1.tapp: unknown action" in str(result.exception)
    assert not (tmp_path / "out").exists()


def test_an_unknown_theme_is_refused(tmp_path: Path) -> None:
    result = call(evaluate, suite(tmp_path / "suite", NETWORK), "--theme", "pink")
    assert isinstance(result.exception, UsageError)
    assert "unknown theme 'pink'" in str(result.exception)


@pytest.mark.usefixtures("adb_server")
def test_a_folder_in_use_is_left_alone(ground: SimulatedGround, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("x", encoding="utf-8")
    paths = suite(tmp_path / "suite", NETWORK)
    result = call(evaluate, paths, "--serial", ground.serial, "--out", out)
    assert isinstance(result.exception, ScenarioError)
    assert "is not empty" in str(result.exception)
    assert [file.name for file in out.iterdir()] == ["mine.txt"]
