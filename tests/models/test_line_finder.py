"""The means of channels that the line finder comes with."""

from pathlib import Path

import cv2
import numpy as np
from typer.testing import CliRunner

from models.line_finder.__main__ import app
from perception.readers.channel_means import channel_means


def test_means_are_taken_over_all_screens(tmp_path: Path) -> None:
    images = tmp_path / "images"
    images.mkdir()
    (tmp_path / "series.txt").write_text("seed 1", encoding="utf-8")
    written = []
    for number, shade in enumerate((40, 220)):
        cv2.imwrite(str(images / f"{number:06}.jpg"), np.full((320, 160, 3), shade, np.uint8))
        out = tmp_path / f"means{number}.json"
        ran = CliRunner().invoke(app, [str(tmp_path), "--out", str(out)])
        assert ran.exit_code == 0, ran.output
        written.append(channel_means(out))
    first, both = written
    shipped = channel_means()
    assert first.keys() == both.keys() == shipped.keys()
    assert all(first[name].shape == shipped[name].shape for name in shipped)
    assert any(not np.allclose(first[name], both[name]) for name in shipped)


def test_a_folder_without_screens_is_refused(tmp_path: Path) -> None:
    ran = CliRunner().invoke(app, [str(tmp_path)])
    assert ran.exit_code == 2
    assert "images" in ran.output
