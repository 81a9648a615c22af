"""`mobile-agent see` with files that hold no picture to be looked at."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.mobile_agent.cli.command_line import call, call_here
from tests.perception.picture_kinds import claiming_png, drawing, encoded, noise

Writer: TypeAlias = Callable[[Path], object]


def cut(kind: str) -> Writer:
    def write(path: Path) -> None:
        data = encoded(noise(), kind)
        path.write_bytes(data[: len(data) // 2])

    return write


def damaged(path: Path) -> None:
    data = bytearray(encoded(noise(), "PNG"))
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def animated(path: Path) -> None:
    frames = {"save_all": True, "append_images": [drawing().rotate(180)]}
    path.write_bytes(encoded(drawing(), "WEBP", **frames))


def tree(path: Path) -> None:
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")


BAD: dict[str, tuple[Writer, str]] = {
    "missing": (lambda _path: None, "cannot read"),
    "a folder": (Path.mkdir, "is a folder"),
    "empty": (Path.touch, "an empty file is no picture"),
    "an SVG": (tree, "this is no picture"),
    "a PDF": (lambda path: path.write_bytes(encoded(drawing(), "PDF")), "this is no picture"),
    "a cut PNG": (cut("PNG"), "the PNG is truncated"),
    "a cut JPEG": (cut("JPEG"), "the JPEG is truncated"),
    "a cut WebP": (cut("WEBP"), "the WebP is truncated"),
    "a cut GIF": (cut("GIF"), "the GIF is truncated"),
    "a damaged PNG": (damaged, "a checksum is wrong"),
    "animated": (animated, "is animated (2 frames)"),
    "a bomb": (lambda path: path.write_bytes(claiming_png(60_000, 60_000)), "is too large"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_one_sentence(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write, sentence = BAD[name]
    path = tmp_path / "screen.png"
    write(path)
    done = call_here("see", "--image", str(path), "--find-text", "OK", "--json")
    assert done.returncode == 2
    assert done.stdout == ""
    assert sentence in done.stderr
    assert str(path) in done.stderr
    assert done.stderr.count("\n") == 1
    # Decoders write to the terminal by themselves, past Python.
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "screen.png"
    os.mkfifo(path)
    done = call("see", "--image", str(path))
    assert done.returncode == 2
    assert (
        done.stderr == f"mobile-agent: {path} is no regular file: save the picture to one first\n"
    )
