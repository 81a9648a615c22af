import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobile_agent.actions import Finish, Swipe, Tap
from mobile_agent.errors import TraceError
from mobile_agent.gestures import (
    DoubleTouchAt,
    DragPath,
    HoldAt,
    LaunchApp,
    PressKey,
    TouchAt,
    TypeText,
    WaitFor,
)
from mobile_agent.run_folder import Header, RunWriter, StoredScreenshot, read_run
from mobile_agent.run_folder.codec import decode_step, encode_step
from mobile_agent.trace import (
    Decision,
    Effect,
    EffectKind,
    Problem,
    ProblemKind,
    Step,
    Usage,
)
from perception import (
    Box,
    Candidate,
    Icon,
    IconKind,
    IconTarget,
    Match,
    Point,
    Reason,
    Screen,
    Screenshot,
    TextBox,
    TextTarget,
    Verdict,
    Word,
)
from tests.painted_phone import Page, PaintedPhone

HEADER = Header("Open Ωmega", "2026-01-02T03:04:05+00:00", {"kind": "script"}, {"serial": "x"}, 9)
PICTURE = PaintedPhone({"home": Page({"Go": None})}).screenshot()

coordinates = st.integers(0, 3000)
points = st.builds(Point, coordinates, coordinates)
boxes = st.builds(
    lambda x, y, w, h: Box(x, y, x + w, y + h),
    coordinates,
    coordinates,
    st.integers(1, 500),
    st.integers(1, 500),
)
scores = st.floats(0, 1)
text_boxes = st.builds(
    TextBox, st.text(), boxes, scores, st.lists(st.builds(Word, st.text(), boxes)).map(tuple)
)
icons = st.builds(Icon, boxes, scores, st.sampled_from(IconKind))
target = st.one_of(
    st.builds(TextTarget, st.just("A")), st.builds(IconTarget, st.just("gear"), st.just("top"))
)
candidates = st.builds(
    Candidate,
    st.one_of(text_boxes, icons),
    points,
    scores,
    st.lists(st.builds(Reason, st.text(), scores, st.text()), max_size=2).map(tuple),
)
matches = st.builds(
    Match, target, st.sampled_from(Verdict), st.lists(candidates, max_size=3).map(tuple)
)
gestures = st.one_of(
    st.builds(TouchAt, points),
    st.builds(HoldAt, points, scores),
    st.builds(DoubleTouchAt, points),
    st.builds(DragPath, points, points, scores, scores),
    st.builds(TypeText, st.text()),
    st.builds(PressKey, st.sampled_from(["back", "clear text"])),
    st.builds(LaunchApp, st.text()),
    st.builds(WaitFor, scores),
)
actions = st.sampled_from(
    [Tap(text="A"), Tap(icon="gear", region="top"), Swipe(direction="up"), Finish(answer="é")]
)
steps = st.builds(
    Step,
    screen=st.builds(
        Screen,
        st.just(PICTURE),
        st.lists(text_boxes, max_size=2).map(tuple),
        st.lists(icons, max_size=2).map(tuple),
        st.dictionaries(st.text(), scores, max_size=2),
    ),
    decision=st.builds(Decision, st.text(), actions, st.builds(Usage, st.text(), coordinates)),
    match=st.none() | matches,
    gesture=st.none() | gestures,
    problem=st.none() | st.builds(Problem, st.sampled_from(ProblemKind), st.text()),
    timings=st.dictionaries(st.text(), scores, max_size=2),
)


@given(steps)
def test_a_step_survives_the_way_to_json_and_back(step: Step) -> None:
    data = json.loads(json.dumps(encode_step(step)))
    back = decode_step(data, Path("nowhere"))
    stored = back.screen.screenshot
    assert isinstance(stored, StoredScreenshot)
    assert (stored.width, stored.height) == (PICTURE.width, PICTURE.height)
    assert stored.content_hash == PICTURE.content_hash
    assert replace(back, screen=replace(back.screen, screenshot=PICTURE)) == step


def a_step() -> Step:
    return Step(Screen(PICTURE), Decision("look", Tap(text="Go")), gesture=TouchAt(Point(3, 4)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "run"
    with RunWriter.create(place, HEADER) as writer:
        writer.write_step(0, a_step())
        writer.write_sending(0)
        effect = Effect(EffectKind.PARTIAL, 0.1, Box(1, 2, 3, 4), "abc", 0.5, "note")
        writer.write_effect(0, replace(a_step(), effect=effect, timings={"perform": 0.5}))
        writer.write_step(1, a_step())
        writer.write_sending(1)
    return place


def test_what_was_written_is_read(folder: Path) -> None:
    record = read_run(folder)
    assert record.header == HEADER
    assert record.trace.goal == HEADER.goal
    assert len(record.trace.steps) == 2
    first, second = record.trace.steps
    assert first.effect == Effect(EffectKind.PARTIAL, 0.1, Box(1, 2, 3, 4), "abc", 0.5, "note")
    assert first.timings == {"perform": 0.5}
    assert second.effect is None
    assert record.sending == 1
    assert record.outcome is None


def test_screenshots_are_stored_once_and_without_loss(folder: Path) -> None:
    pictures = list((folder / "screenshots").iterdir())
    assert [picture.stem for picture in pictures] == [PICTURE.content_hash]
    assert Screenshot.open(pictures[0]) == PICTURE
    assert read_run(folder).trace.steps[0].screen.screenshot == PICTURE


def test_a_screenshot_that_is_gone_is_one_sentence(folder: Path) -> None:
    next((folder / "screenshots").iterdir()).unlink()
    screenshot = read_run(folder).trace.steps[0].screen.screenshot
    with pytest.raises(TraceError, match="gone or broken"):
        _ = screenshot.pixels


def test_a_half_written_event_is_dropped_and_nothing_else(folder: Path) -> None:
    whole = (folder / "trace.jsonl").read_bytes()
    lines = whole.splitlines(keepends=True)
    for cut in range(len(whole) - len(lines[-1]) + 1, len(whole)):
        (folder / "trace.jsonl").write_bytes(whole[:cut])
        record = read_run(folder)
        assert len(record.trace.steps) == 2
        assert record.sending is None
        assert record.whole_bytes == len(whole) - len(lines[-1])
        assert record.whole_bytes + record.dropped_bytes == cut


def test_going_on_after_a_half_written_event(folder: Path) -> None:
    path = folder / "trace.jsonl"
    path.write_bytes(path.read_bytes()[:-7])
    record = read_run(folder)
    with RunWriter.reopen(folder, record.whole_bytes) as writer:
        writer.write_sending(1)
    assert read_run(folder).sending == 1


def test_a_run_is_never_written_over(folder: Path) -> None:
    before = (folder / "trace.jsonl").read_bytes()
    with pytest.raises(TraceError, match="holds a run already"):
        RunWriter.create(folder, HEADER)
    assert (folder / "trace.jsonl").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "cut off before its first event"),
        (b'{"event": "start"', "cut off before its first event"),
        (b"hello\n", "line 1: damaged, not JSON"),
        (b"[1]\n", "line 1: not an event"),
        (b'{"event": "start", "format": "other"}\n', "of another format"),
        (b'{"format": "mobile-agent-trace", "version": 99}\n', "newer version"),
        (b'{"format": "mobile-agent-trace", "version": 1}\n', "line 1"),
    ],
)
def test_what_is_no_run_is_one_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "trace.jsonl").write_bytes(content)
    with pytest.raises(TraceError, match=sentence):
        read_run(tmp_path)


def test_damage_in_the_middle_names_the_line(folder: Path) -> None:
    path = folder / "trace.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + b'{"event": "step", "screen": 3}\n' + b"".join(lines[2:]))
    with pytest.raises(TraceError, match=r"trace\.jsonl, line 2: not an event of a run"):
        read_run(folder)


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(TraceError, match="does not exist, or is a file"):
        read_run(tmp_path / "none")
    with pytest.raises(TraceError, match=r"it has no trace\.jsonl"):
        read_run(tmp_path)
