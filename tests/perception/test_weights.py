import hashlib
import json
from pathlib import Path

import pytest

from perception import WeightsError
from perception.weights import models_folder, shipped_model, shipped_models


def manifest(folder: Path, sha256: str) -> None:
    (folder / "tiny").mkdir()
    (folder / "tiny" / "weights.bin").write_bytes(b"weights")
    file = {"path": "tiny/weights.bin", "sha256": sha256, "bytes": 7}
    model = {"name": "tiny", "version": "1", "files": [file]}
    (folder / "manifest.json").write_text(json.dumps({"models": [model]}), encoding="utf-8")


def test_the_files_that_were_shipped_pass(tmp_path: Path) -> None:
    manifest(tmp_path, hashlib.sha256(b"weights").hexdigest())
    model = shipped_model("tiny", tmp_path)
    model.verify()
    assert model.folder == tmp_path / "tiny"


def test_an_altered_file_is_named_with_both_sums(tmp_path: Path) -> None:
    manifest(tmp_path, "0" * 64)
    actual = hashlib.sha256(b"weights").hexdigest()
    with pytest.raises(WeightsError, match=rf"weights\.bin.*{actual}.*{'0' * 64}"):
        shipped_model("tiny", tmp_path).verify()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    manifest(tmp_path, "0" * 64)
    (tmp_path / "tiny" / "weights.bin").unlink()
    with pytest.raises(WeightsError, match=r"weights\.bin"):
        shipped_model("tiny", tmp_path).verify()


def test_an_unknown_model_is_named_with_the_known_ones(tmp_path: Path) -> None:
    manifest(tmp_path, "0" * 64)
    with pytest.raises(WeightsError, match=r"'huge'.*tiny"):
        shipped_model("huge", tmp_path)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"models": [{"name": "x"}]}'])
def test_a_broken_manifest_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(WeightsError, match=r"manifest\.json"):
        shipped_models(tmp_path)


def test_the_environment_may_name_another_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOBILE_AGENT_MODELS", str(tmp_path))
    assert models_folder() == tmp_path
    with pytest.raises(WeightsError, match="MOBILE_AGENT_MODELS"):
        shipped_models()


def test_the_shipped_models_are_whole() -> None:
    for model in shipped_models():
        model.verify()
