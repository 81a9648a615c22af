"""What doctor looks at, on this computer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mobile_agent.checks import Check, Status, outcomes
from mobile_agent.checks.computer import check_key, check_processor, check_python
from mobile_agent.checks.engines import check_opencv, check_reader, check_weights
from perception.networks import hardware


def statuses(checks: Iterator[Check]) -> set[Status]:
    return {check.status for check in checks}


def test_this_python_will_do() -> None:
    assert statuses(check_python()) == {Status.OK}


def test_the_processor_is_told_with_what_it_means() -> None:
    (check,) = check_processor()
    assert "CPU cores; looking runs on " in check.finding
    assert hardware().words in check.finding


def test_a_missing_key_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    (check,) = check_key()
    assert (check.status, "--base-url" in check.mend) == (Status.WARN, True)
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ant-secret")
    (check,) = check_key()
    assert check.status is Status.OK
    assert "secret" not in check.finding


def test_the_shipped_weights_are_unaltered() -> None:
    assert statuses(check_weights()) == {Status.OK}


def test_an_altered_weight_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "eye"
    folder.mkdir()
    (folder / "weights.bin").write_bytes(b"altered")
    (tmp_path / "manifest.json").write_text(
        '{"models": [{"name": "eye", "version": "1.0", "files": '
        '[{"path": "eye/weights.bin", "sha256": "' + "0" * 64 + '"}]}]}',
        encoding="utf-8",
    )
    monkeypatch.setenv("MOBILE_AGENT_MODELS", str(tmp_path))
    (check,) = check_weights()
    assert check.status is Status.FAIL
    assert "weights.bin" in check.finding
    assert check.mend


def test_missing_weights_are_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOBILE_AGENT_MODELS", str(tmp_path))
    assert statuses(check_weights()) == {Status.FAIL}


def test_the_reader_reads() -> None:
    assert statuses(check_reader()) == {Status.OK}


def test_opencv_is_named_with_its_package() -> None:
    (check,) = check_opencv()
    assert "opencv-python" in check.finding


def test_a_check_that_breaks_is_a_failed_check_and_not_the_end() -> None:
    def broken() -> Iterator[Check]:
        yield Check("first", Status.OK, "fine")
        raise OSError("the disk\nis full")

    def whole() -> Iterator[Check]:
        yield Check("last", Status.OK, "fine")

    found = list(outcomes([("broken", broken), ("whole", whole)]))
    assert [(check.name, check.status) for check in found] == [
        ("first", Status.OK),
        ("broken", Status.FAIL),
        ("last", Status.OK),
    ]
    assert found[1].finding == "the disk is full"
