"""The manifest must tell the truth about the files that are shipped."""

import hashlib
import json
from pathlib import Path

import pytest

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
    weights = {path.relative_to(MODELS).as_posix() for path in MODELS.glob("*/*.safetensors")}
    assert weights
    assert weights <= listed


def test_no_file_is_too_big_for_git() -> None:
    assert all(int(file["bytes"]) < 60_000_000 for file in listed_files())
