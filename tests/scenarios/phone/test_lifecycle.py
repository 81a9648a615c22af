"""Starting and ending phones: nothing is left behind, and bad options are told."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import psutil
import pytest

from mobile_agent.checks import Status
from scenarios.phone import (
    BrowserMissing,
    InvalidApp,
    InvalidOption,
    PhoneError,
    PhoneSettings,
    SimulatedPhone,
)
from scenarios.phone.browser.check import browser_check
from tests.scenarios.phone.adb import Adb, adb_environment, run_adb
from tests.scenarios.phone.test_adb import eventually, picture

ROOT = Path(__file__).parents[3]
PAGE = """<!doctype html><meta name="viewport" content="width=device-width">
<title>first</title><body style="margin:0"><input style="width:100%;height:100px;border:0">
<p id="typed"></p><script>
document.querySelector("input").addEventListener("input", (event) => {
  document.body.style.background = event.target.value === "hi" ? "rgb(255, 0, 0)" : "white";
});
</script>"""
OTHER_PAGE = "<!doctype html><body style='background: rgb(0, 0, 255)'>"


def browsers_of(process: psutil.Process) -> list[psutil.Process]:
    return [one for one in process.children(recursive=True) if "chrom" in one.name().lower()]


def are_gone(processes: Iterable[psutil.Process]) -> bool:
    return not any(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in processes)


def test_no_browser_is_left_behind_after_an_error() -> None:
    before = set(browsers_of(psutil.Process()))
    started: set[psutil.Process] = set()
    phone = SimulatedPhone()

    def fail() -> None:
        with phone:
            started.update(set(browsers_of(psutil.Process())) - before)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert started
    assert eventually(lambda: are_gone(started))
    with pytest.raises(PhoneError, match="switched off"):
        phone.snapshot()


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL, signal.SIGINT])
@pytest.mark.skipif(sys.platform == "win32", reason="signals are Unix's")
@pytest.mark.slow
def test_the_command_prints_its_serial_and_leaves_nothing_behind(end: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "scenarios.phone", "--port", "0", "--profile", "compact"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=adb_environment(),
        text=True,
    )
    assert process.stdout is not None
    serial = process.stdout.readline().strip()
    started = psutil.Process(process.pid).children(recursive=True)
    try:
        assert serial.startswith("127.0.0.1:")
        assert started
        adb = Adb(serial)
        assert "connected" in adb.connect()
        assert adb.shell("wm size") == "Physical size: 720x1600\n"
    finally:
        process.send_signal(end)
        _, errors = process.communicate(timeout=30)
        run_adb("kill-server")
    assert eventually(lambda: are_gone(started))
    assert "Traceback" not in errors
    if end is not signal.SIGKILL:
        assert process.returncode == 0


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"theme": "pink"}, "unknown theme 'pink'"),
        ({"profile": "watch"}, "unknown profile 'watch'"),
        ({"port": 99999}, "outside 0"),
        ({"url": "example"}, "is no URL"),
    ],
)
def test_bad_options_are_told(options: dict[str, str], problem: str) -> None:
    with pytest.raises(InvalidOption, match=problem):
        PhoneSettings(**options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("label: x", "package must be a text"),
        ("package: x\nlabel: x", "must look like"),
        ("package: a.b\nlabel: x\ncolour: red", "unknown field 'colour'"),
        ("package: a.b\nlabel: x\ntables: {t: {columns: {c: blob}}}", r"tables\.t\.columns\.c"),
        ("package: a.b\nlabel: x\nseed: {t: [{}]}", "not under tables"),
        ("package: [", "is no YAML"),
    ],
)
def test_a_bad_app_is_told_with_file_and_field(tmp_path: Path, text: str, problem: str) -> None:
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "app.yaml").write_text(text, encoding="utf-8")

    with (
        pytest.raises(InvalidApp, match=problem) as told,
        SimulatedPhone(PhoneSettings(apps=(folder,))),
    ):
        pass
    assert "app.yaml" in str(told.value)


def test_a_taken_port_is_told(running_phone: SimulatedPhone) -> None:
    port = int(running_phone.serial.rpartition(":")[2])

    with pytest.raises(InvalidOption, match=str(port)), SimulatedPhone(PhoneSettings(port=port)):
        pass


def test_a_missing_browser_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOBILE_AGENT_BROWSER", "/no/such/browser")

    with pytest.raises(BrowserMissing, match="/no/such/browser"), SimulatedPhone():
        pass


@pytest.mark.parametrize("command", ["scenarios.phone", "mobile_agent.cli.main"])
def test_a_bad_option_of_the_command_is_one_sentence(command: str) -> None:
    words = ["phone"] if command.startswith("mobile_agent") else []
    ended = subprocess.run(
        [sys.executable, "-m", command, *words, "--theme", "pink"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert "unknown theme 'pink'" in ended.stderr
    assert ended.stderr.startswith("mobile-agent: ") == bool(words)


def test_the_browser_in_use_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOBILE_AGENT_BROWSER", sys.executable)

    (check,) = browser_check()

    assert check.status is Status.OK
    assert sys.executable in check.finding
    assert not check.mend


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere browsers have fixed places")
@pytest.mark.parametrize("asked", [None, "/no/such/browser"])
def test_how_to_get_a_browser_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, asked: str | None
) -> None:
    monkeypatch.delenv("MOBILE_AGENT_BROWSER", raising=False)
    if asked:
        monkeypatch.setenv("MOBILE_AGENT_BROWSER", asked)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))

    (check,) = browser_check()

    assert check.status is Status.WARN
    assert (asked or "no browser") in check.finding
    assert "Chromium" in check.mend


def test_any_page_can_be_the_phone(tmp_path: Path) -> None:
    first, other = tmp_path / "first.html", tmp_path / "other.html"
    first.write_text(PAGE, encoding="utf-8")
    other.write_text(OTHER_PAGE, encoding="utf-8")
    settings = PhoneSettings(url=first.as_uri(), profile="compact")

    def corner(adb: Adb) -> object:
        captured = adb.output("exec-out", "screencap", "-p")
        # Between two pages there may be nothing to capture, as on a phone.
        return (
            picture(captured).getpixel((5, 1500)) if captured.startswith(b"\x89PNG") else captured
        )

    with SimulatedPhone(settings) as phone:
        adb = Adb(phone.serial)
        adb.connect()
        adb.shell("input tap 300 50")
        adb.shell("input text hi")
        assert eventually(lambda: corner(adb) == (255, 0, 0)), corner(adb)
        adb.shell("input keyevent HOME")
        assert eventually(lambda: corner(adb) == (255, 255, 255)), corner(adb)
        adb.shell(f"am start -a android.intent.action.VIEW -d {other.as_uri()}")
        assert eventually(lambda: corner(adb) == (0, 0, 255)), corner(adb)
        adb.shell("input keyevent BACK")
        assert eventually(lambda: corner(adb) == (255, 255, 255)), corner(adb)
        run_adb("disconnect", phone.serial)


@pytest.mark.slow
def test_the_same_seed_shows_the_same_first_screen() -> None:
    def first_screen() -> bytes:
        with SimulatedPhone(PhoneSettings(seed=5, profile="compact")) as phone:
            adb = Adb(phone.serial)
            adb.connect()
            phone.settle()
            # Right after start, so that the phone's minute has not passed yet.
            began = time.monotonic()
            png = adb.output("exec-out", "screencap", "-p")
            assert time.monotonic() - began < 50
            run_adb("disconnect", phone.serial)
            return picture(png).tobytes()

    assert first_screen() == first_screen()
