"""The manifest must tell the truth about the files that are shipped."""

import hashlib
import json
from pathlib import Path

import pytest

from models.manifest import record

MODELS = Path(__file__).resolve().parents[2] / "models"


def listed_files() -> list[dict[str, str | int]]:
    manifest = json.loads((MODELS / "manifest.json").read_text(encoding="utf-8"))
    return [file for model in manifest["models"] for file in model["files"]]


@pytest.mark.parametrize("listed", listed_files(), ids=lambda listed: str(listed["path"]))
def test_listed_file_is_the_shipped_file(listed: dict[str, str | int]) -> None:
    content = (MODELS / str(listed["path"])).read_bytes()
    assert len(content) == listed["bytes"]
    assert hashlib.sha256(content).hexdigest() == listed["sha256"]


def test_every_model_file_is_listed() -> None:
    listed = {file["path"] for file in listed_files()}
    weights = {
        path.relative_to(MODELS).as_posix()
        for kind in ("safetensors", "onnx", "npz")
        for path in MODELS.glob(f"*/*.{kind}")
    }
    assert weights
    assert weights <= listed


def test_no_file_is_too_big_for_git() -> None:
    assert all(int(file["bytes"]) < 60_000_000 for file in listed_files())


def test_recording_a_model_leaves_the_others_as_they_are(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "weights.bin").write_bytes(name.encode())
        record(tmp_path / name, "1", ["weights.bin"])
    (tmp_path / "first" / "weights.bin").write_bytes(b"new")
    record(tmp_path / "first", "2", ["weights.bin"])
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    second, first = manifest["models"]
    assert (second["name"], second["version"]) == ("second", "1")
    assert second["files"][0]["sha256"] == hashlib.sha256(b"second").hexdigest()
    assert (first["name"], first["version"]) == ("first", "2")
    assert first["files"] == [
        {"path": "first/weights.bin", "sha256": hashlib.sha256(b"new").hexdigest(), "bytes": 3}
    ]
