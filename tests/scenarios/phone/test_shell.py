"""The phone's shell on a phone whose screen is never switched on."""

import asyncio
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.phone import PhoneSettings
from scenarios.phone.handset import Handset
from scenarios.phone.shell.streams import Buffer, BytesSource

SAMPLE_APPS = Path(__file__).parent / "sample_apps"
SAMPLES = "content://org.example.sample/samples"


@dataclass(frozen=True, slots=True)
class Outcome:
    output: str
    errors: str
    status: int


class Terminal:
    """Runs scripts, each in a shell of its own."""

    def __init__(self) -> None:
        self.phone = Handset(PhoneSettings(apps=(SAMPLE_APPS,)))

    def run(self, script: str, stdin: bytes = b"") -> Outcome:
        stdout, stderr = Buffer(), Buffer()
        shell = self.phone.new_shell()
        status = asyncio.run(shell.run(script, BytesSource(stdin), stdout, stderr))
        return Outcome(
            bytes(stdout.data).decode("utf-8", "surrogateescape"),
            bytes(stderr.data).decode("utf-8", "surrogateescape"),
            status,
        )

    def output(self, script: str) -> str:
        return self.run(script).output


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    terminal = Terminal()
    yield terminal
    terminal.phone.database.close()


@pytest.fixture(scope="module")
def shared_terminal() -> Iterator[Terminal]:
    terminal = Terminal()
    yield terminal
    terminal.phone.database.close()


@pytest.mark.parametrize(
    ("script", "output"),
    [
        ("echo a  b", "a b\n"),
        ("echo 'a  b'  \"c  d\" e\\ f", "a  b c  d e f\n"),
        ("echo a; echo b\necho c", "a\nb\nc\n"),
        ("true && echo yes || echo no", "yes\n"),
        ("false && echo yes || echo no", "no\n"),
        ("! false && echo turned", "turned\n"),
        ("false; echo $?", "1\n"),
        ("x=5; echo $x ${x}0 '$x' \"$x\"", "5 50 $x 5\n"),
        ("echo ${unset:-default}", "default\n"),
        ('echo [$unset] ["$unset"]', "[] []\n"),
        ("x='a  b'; echo $x; echo \"$x\"", "a b\na  b\n"),
        ("echo $(echo inner | head -n 1)", "inner\n"),
        ("echo `echo ticks`", "ticks\n"),
        ("echo one # two", "one\n"),
        ("echo a#b", "a#b\n"),
        ("(cd /data; pwd); pwd", "/data\n/\n"),
        ("echo x | cat | wc -c", "2\n"),
        ("printf 'a\\nb\\nc\\n' | tail -n 2 | head -1", "b\n"),
        ("echo err >&2", ""),
        ("ls /nothing 2>/dev/null || echo failed", "failed\n"),
        ("ls /nothing 2>&1 | grep -c 'No such'", "1\n"),
        ("[ -d /sdcard ] && [ 3 -gt 2 ] && echo ok", "ok\n"),
        ("echo -n a; echo -e 'b\\tc'", "ab\tc\n"),
        ("sh -c 'echo in; exit 3'; echo $?", "in\n3\n"),
        ("exit 4; echo never", ""),
        ("printf 'x=1\\ny=2\\n' | grep -E '^(y|z)='", "y=2\n"),
        ("printf 'x=1\\ny=2\\n' | grep -v x", "y=2\n"),
        ("printf 'one\\ntwo\\n' | grep 'o\\|t' | wc -l", "2\n"),
    ],
)
def test_scripts(shared_terminal: Terminal, script: str, output: str) -> None:
    assert shared_terminal.output(script) == output


@pytest.mark.parametrize(
    ("script", "errors", "status"),
    [
        ("foo", "/system/bin/sh: foo: inaccessible or not found\n", 127),
        ("echo 'open", "/system/bin/sh: no closing quote `''\n", 1),
        ("echo |", "/system/bin/sh: syntax error: unexpected newline\n", 1),
        (")", "/system/bin/sh: syntax error: unexpected ')'\n", 1),
        ("cat /nope", "cat: /nope: No such file or directory\n", 1),
        ("cat < /nope", "/system/bin/sh: can't open /nope: No such file or directory\n", 1),
        (
            "echo x > /system/x",
            "/system/bin/sh: can't create /system/x: Read-only file system\n",
            1,
        ),
        ("rm /sdcard/none", "rm: /sdcard/none: No such file or directory\n", 1),
    ],
)
def test_complaints(shared_terminal: Terminal, script: str, errors: str, status: int) -> None:
    outcome = shared_terminal.run(script)

    assert (outcome.errors, outcome.status) == (errors, status)


@settings(max_examples=150, deadline=None)
@given(text=st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_quoted_text_arrives_unchanged(shared_terminal: Terminal, text: str) -> None:
    assert shared_terminal.output("echo x" + shlex.quote(text)) == f"x{text}\n"


@settings(max_examples=200, deadline=None)
@given(script=st.text("ab '\"\\$(){}`|&;<>#\n=!*?[1", max_size=40))
def test_no_script_breaks_the_shell(shared_terminal: Terminal, script: str) -> None:
    assert isinstance(shared_terminal.run(script).status, int)


def test_files_are_written_listed_moved_and_removed(terminal: Terminal) -> None:
    terminal.run("mkdir -p /sdcard/a/b; echo one > /sdcard/a/1.txt; echo two >> /sdcard/a/1.txt")

    assert terminal.output("cat /storage/emulated/0/a/1.txt") == "one\ntwo\n"
    assert terminal.output("cd /sdcard/a && ls *.txt; ls") == "1.txt\n1.txt\nb\n"
    assert terminal.output("mv /sdcard/a/1.txt /sdcard/a/b; ls /sdcard/a/b") == "1.txt\n"
    assert terminal.output("rm -rf /sdcard/a; ls /sdcard/a 2>&1").startswith("ls: /sdcard/a: No")


def test_settings_are_kept_and_missing_ones_are_null(terminal: Terminal) -> None:
    assert terminal.output("settings get system no_such_setting") == "null\n"
    assert terminal.output("settings put global x 'a b'; settings get global x") == "a b\n"
    assert "x=a b\n" in terminal.output("settings list global")
    assert terminal.output("settings delete global x") == "Deleted 1 rows\n"
    assert terminal.run("settings get nowhere x").status == 255


def test_night_mode_is_the_setting(terminal: Terminal) -> None:
    assert terminal.output("cmd uimode night") == "Night mode: no\n"
    assert terminal.output("cmd uimode night yes") == "Night mode: yes\n"
    assert terminal.output("settings get secure ui_night_mode") == "2\n"


def test_content_answers_as_android_does(terminal: Terminal) -> None:
    query = f"content query --uri {SAMPLES}"

    first = terminal.output(f'{query} --projection name:amount --where "amount=1"')
    assert first == "Row: 0 name=first, one, amount=1\n"
    terminal.run(f"content insert --uri {SAMPLES} --bind name:s:third --bind amount:i:3")
    assert terminal.output(f"{query} --projection _id:moment --where \"name='third'\"") == (
        "Row: 0 _id=3, moment=NULL\n"
    )
    terminal.run(f"content update --uri {SAMPLES}/3 --bind amount:i:30")
    assert terminal.output(f"{query} --projection amount --sort 'amount desc'") == (
        "Row: 0 amount=30\nRow: 1 amount=2\nRow: 2 amount=1\n"
    )
    terminal.run(f"content delete --uri {SAMPLES} --where 'amount > 1'")
    assert terminal.output(f"{query} --where 'amount > 1'") == "No result found.\n"


def test_seed_moments_are_reckoned_from_the_phones_clock(terminal: Terminal) -> None:
    then, now = (
        int(str(row["moment"])) for row in terminal.phone.database.select("samples", order="_id")
    )

    assert now - then == (2 * 24 + 3) * 3600 * 1000
    assert terminal.output("date +%Y-%m-%d") == "2026-03-12\n"


@pytest.mark.parametrize(
    "words",
    [
        "content query",
        "content query --uri content://nobody/x",
        f"content query --uri {SAMPLES} --where 'no such thing'",
        f"content query --uri {SAMPLES} --projection nope",
        f"content query --uri {SAMPLES} --where '1=1; drop table samples'",
        f"content insert --uri {SAMPLES} --bind name",
        f"content insert --uri {SAMPLES} --bind amount:i:three",
        f"content insert --uri {SAMPLES} --bind nope:s:x",
        "wm size huge",
        "wm density 1",
        "input",
        "input tap 1",
        "input tap one two",
        "input dance",
        "input keyevent KEYCODE_NOPE",
        "input text ümlaut",
        "input keycombination 113",
        "input keycombination 113 KEYCODE_NOPE",
        "input keycombination -t soon 113 29",
        "am start -n org.example.sample/.NoSuchActivity",
        "am dance",
        "pm list trees",
        "monkey -p org.example.none 1",
        "ime set nobody/.Ime",
        "cmd nobody",
        "simulator restore nothing",
        "simulator fault nothing",
        "setprop ro.product.model x",
    ],
)
def test_misuse_is_told_and_fails(shared_terminal: Terminal, words: str) -> None:
    outcome = shared_terminal.run(words)

    assert outcome.status != 0
    assert outcome.errors.strip()
    assert "Traceback" not in outcome.errors
    assert shared_terminal.phone.database.select("samples", {"amount": 2})


def test_packages_can_be_listed_and_filtered(terminal: Terminal) -> None:
    assert terminal.output("pm list packages sample") == "package:org.example.sample\n"
    assert "com.android.settings" not in terminal.output("pm list packages -3")
    assert terminal.output("pm path org.example.sample").startswith("package:/data/app/")


LAUNCHABLE = "-a android.intent.action.MAIN -c android.intent.category.LAUNCHER"
MATCH = "priority=0 preferredOrder=0 match=0x108000 specificIndex=-1 isDefault=true"


def test_activities_are_listed_as_android_does(terminal: Terminal) -> None:
    lines = terminal.output(f"cmd package query-activities --brief {LAUNCHABLE}").splitlines()

    launchable = [app.package for app in terminal.phone.apps.values() if app.launchable]
    assert lines[0] == f"{len(launchable)} activities found:"
    assert lines[1:4] == ["  Activity #0:", f"    {MATCH}", lines[3]]
    components = [line.strip() for line in lines[3::3]]
    assert {name.partition("/")[0] for name in components} == set(launchable)
    assert "    com.android.settings/.Settings" in lines
    assert terminal.output(f"pm query-activities --components {LAUNCHABLE}").splitlines() == (
        components
    )


def test_activities_of_one_package_are_told_at_length(terminal: Terminal) -> None:
    query = f"cmd package query-activities {LAUNCHABLE}"

    assert terminal.output(f"{query} com.android.settings") == (
        "1 activities found:\n"
        "  Activity #0:\n"
        f"    {MATCH}\n"
        "    ActivityInfo:\n"
        "      name=com.android.settings.Settings\n"
        "      packageName=com.android.settings\n"
    )
    assert terminal.output(f"{query} -p com.android.launcher") == "No activities found\n"
    assert "com.android.messaging/" in terminal.output(
        "cmd package query-activities --brief -a android.intent.action.SENDTO -d smsto:1"
    )


def test_clearing_an_app_brings_its_first_rows_back(terminal: Terminal) -> None:
    terminal.run(f"content delete --uri {SAMPLES}; pm grant org.example.sample READ_CONTACTS")

    assert terminal.output("pm clear org.example.sample") == "Success\n"
    assert len(terminal.phone.database.select("samples")) == 2
    assert terminal.phone.database.permission("org.example.sample", "READ_CONTACTS") == "ask"


def test_a_snapshot_puts_rows_settings_and_files_back(terminal: Terminal) -> None:
    before = terminal.phone.snapshot()
    terminal.run(f"content delete --uri {SAMPLES}; settings put global x 1; echo y > /sdcard/y")

    terminal.phone.database.load(before.database)
    terminal.phone.files.load(dict(before.files))

    assert len(terminal.phone.database.select("samples")) == 2
    assert terminal.output("settings get global x; ls /sdcard/y 2>&1").startswith("null\nls:")


def test_another_seed_is_another_phone_and_the_same_seed_the_same() -> None:
    def identity(seed: int) -> dict[str, str]:
        phone = Handset(PhoneSettings(seed=seed))
        try:
            return phone.database.settings("global")
        finally:
            phone.database.close()

    assert identity(7) == identity(7)
    assert identity(7) != identity(8)
