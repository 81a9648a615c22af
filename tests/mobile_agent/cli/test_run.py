"""`mobile-agent run` with a model behind the Messages API, and everything that can be misused."""

from pathlib import Path

import pytest

from mobile_agent.run_folder import read_run
from tests.messages_api import MessagesServer, RecordedRequest, Reply, tool_use
from tests.mobile_agent.cli.command_line import call, call_here
from tests.scenarios.phone.adb import Adb

TOUCHES = 2


def brain(request: RecordedRequest) -> Reply:
    """Opens the counter, touches it twice and reads what it says."""
    done = request.words.partition("Done so far:")[2]
    if "open_app" not in done:
        return tool_use("open_app", thought="The counter is not open yet.", app="Counter")
    if done.count("→ tap") < TOUCHES:
        return tool_use(
            "tap",
            thought="It must count further.",
            kind="text",
            target="Count one more",
            region="anywhere",
            near="",
        )
    seen = "Touched 2 times" in request.words
    return tool_use("finish", thought="It is done.", success=seen, answer="two touches")


@pytest.mark.slow
def test_a_model_drives_a_run_to_its_end(adb: Adb, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    with MessagesServer(brain) as server:
        done = call(
            *("run", "Count to two", "--serial", adb.serial, "--out", str(folder)),
            *("--base-url", server.url, "--model", "test"),
        )
        assert done.returncode == 0, done.stderr
        assert len(server.requests) == TOUCHES + 2
        assert all(len(request.images) == 1 for request in server.requests)
    rows = adb.shell("content query --uri content://org.example.counter/touches")
    assert rows.count("Row:") == TOUCHES
    assert "two touches" in done.stderr
    trace = read_run(folder).trace
    assert trace.usage.tokens > 0
    assert trace.steps[1].decision.thought == "It must count further."


@pytest.mark.slow
def test_a_refused_key_ends_the_run_at_once_in_one_sentence(adb: Adb, tmp_path: Path) -> None:
    with MessagesServer(brain, api_key="right") as server:
        done = call_here(
            *("run", "Count to two", "--serial", adb.serial, "--out", str(tmp_path / "run")),
            *("--base-url", server.url, "--model", "test"),
            ANTHROPIC_API_KEY="wrong",
        )
        assert len(server.requests) == 1
    assert done.returncode == 1
    assert "refuses the API key" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("run", ""), 2, "the instruction is empty"),
        (("run", "x" * 10_000), 2, "the instruction has 10,000 characters"),
        (("run", "x", "--max-steps", "0"), 2, "at least one step"),
        (("run", "--flow", "none.yaml"), 2, "cannot read none.yaml"),
        (("run", "x", "--base-url", "nowhere"), 2, "is no server's address"),
        (("resume", "none"), 1, "none is no run folder"),
        (("report", "none"), 1, "none is no run folder"),
        (("see", "--image", "none.png"), 2, "cannot read none.png"),
        (("eval", "none"), 1, "none"),
        (("phone", "--profile", "watch"), 1, "unknown profile 'watch'"),
    ],
)
def test_misuse_is_one_sentence(words: tuple[str, ...], code: int, sentence: str) -> None:
    done = call_here(*words)
    assert done.returncode == code, done.stderr
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_no_key_is_one_sentence() -> None:
    done = call_here("run", "Do it", ANTHROPIC_API_KEY="", ANTHROPIC_AUTH_TOKEN="")
    assert done.returncode == 1
    assert "there is no API key" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_phone_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    flow = tmp_path / "flow.yaml"
    flow.write_text("- press: home\n", encoding="utf-8")
    done = call_here(
        "run", "--flow", str(flow), "--serial", "127.0.0.1:9", "--out", str(tmp_path / "x")
    )
    assert done.returncode == 1
    assert "127.0.0.1:9" in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "x").exists()


def test_a_wrong_flow_names_file_line_and_field(tmp_path: Path) -> None:
    flow = tmp_path / "flow.yaml"
    flow.write_text("- tap: Display\n- tap: {txt: Dark}\n", encoding="utf-8")
    done = call_here("run", "--flow", str(flow))
    assert done.returncode == 2
    assert f"{flow}, line 2, 1.tap.txt: unknown field" in done.stderr


def test_help_names_every_command() -> None:
    done = call("--help")
    assert done.returncode == 0
    for name in ("demo", "run", "resume", "eval", "report", "see", "devices", "phone", "doctor"):
        assert f" {name} " in done.stdout
