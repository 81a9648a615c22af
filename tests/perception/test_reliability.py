"""Promised probabilities against what came true."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from perception.bench.shares import Share
from perception.reliability import binned, expected_calibration_error, main
from perception.reliability_diagram import diagram
from tests.perception.bench.folders import labelled_folder, target

TARGETS = (
    target("text", "Dark theme", "exact", (80, 460, 330, 510)),
    target("text", "Dark mode", "absent"),
)
SVG = "{http://www.w3.org/2000/svg}"


def test_a_promise_that_is_kept_as_often_as_promised_has_no_error() -> None:
    bins = binned([0.75] * 4 + [0.25] * 4, [True, True, True, False, True, False, False, False])
    assert [(each.low, each.kept, each.count) for each in bins] == [(0.2, 1, 4), (0.7, 3, 4)]
    assert expected_calibration_error(bins) == pytest.approx(0.0)


def test_the_error_is_how_far_they_are_apart_on_average() -> None:
    bins = binned([0.9, 0.9, 0.9, 0.1], [False, False, False, False])
    assert expected_calibration_error(bins) == pytest.approx(0.75 * 0.9 + 0.25 * 0.1)


def test_nothing_promised_has_no_error() -> None:
    assert binned([], []) == ()
    assert expected_calibration_error(()) == 0.0


PROMISES = st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=40)


@given(PROMISES, st.integers(1, 20))
def test_every_promise_is_in_one_bin(promises: list[tuple[float, bool]], count: int) -> None:
    bins = binned([each for each, _ in promises], [kept for _, kept in promises], count)
    assert sum(each.count for each in bins) == len(promises)
    assert sum(each.kept for each in bins) == sum(kept for _, kept in promises)
    assert all(
        each.low <= each.promised + 1e-9 and each.promised <= each.high + 1e-9 for each in bins
    )
    assert 0.0 <= expected_calibration_error(bins) <= 1.0


@given(PROMISES)
def test_a_diagram_has_a_point_and_a_bar_a_bin_inside_the_picture(
    promises: list[tuple[float, bool]],
) -> None:
    bins = binned([each for each, _ in promises], [kept for _, kept in promises])
    points = [(each.promised, Share(each.kept, each.count)) for each in bins]
    drawn = ET.fromstring(diagram(points, 0.25))  # noqa: S314
    circles = drawn.findall(f"{SVG}circle")
    assert len(circles) == len(bins)
    assert len(drawn.findall(f"{SVG}rect")) == 1 + len(bins)
    for circle in circles:
        assert 0 <= float(circle.attrib["cx"]) <= float(drawn.attrib["width"])
        assert 0 <= float(circle.attrib["cy"]) <= float(drawn.attrib["height"])
    assert "expected calibration error 0.250" in "".join(drawn.itertext())


def test_a_folder_is_measured_and_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "reliability.svg"
    assert main([str(labelled_folder(tmp_path, TARGETS)), "--out", str(out)]) == 0
    printed = capsys.readouterr().out
    assert "0.9 to 1.0" in printed
    assert "1.000 (1 of 1)" in printed
    assert "expected calibration error: 0.0" in printed
    assert ET.parse(out).getroot().tag == f"{SVG}svg"  # noqa: S314


def test_what_cannot_be_read_or_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 2
    assert "reliability: cannot read" in capsys.readouterr().err
    folder = labelled_folder(tmp_path, TARGETS)
    assert main([str(folder), "--out", str(tmp_path / "nowhere" / "a.svg")]) == 2
    assert "No such file" in capsys.readouterr().err
