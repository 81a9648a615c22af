"""The shipped matcher's ONNX files: they agree with torch, and say what is wrong with them."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from perception import EngineError, Pixels, WeightsError
from perception.matchers.onnx_network import OnnxNetwork, load_shipped
from perception.matchers.open_clip_models import load_shipped as load_on_open_clip
from perception.matchers.open_clip_network import OpenClipNetwork
from perception.weights import ShippedModel, models_folder, shipped_model
from tests.models import drawings

pytestmark = pytest.mark.slow

DRAWINGS = (
    drawings.magnifying_glass,
    drawings.gear,
    drawings.three_dots,
    drawings.plus_sign,
    drawings.three_lines,
    drawings.left_arrow,
    drawings.cross,
    drawings.envelope,
)
DESCRIPTIONS = (
    "search",
    "Magnifying Glass",
    "three dots one above the other",
    "white plus in an orange circle",
    "trash can",
    "a bell that is crossed out",
    "hamburger menu",
    "back arrow",
    "  two   spaces\tand\na new line ",
    "the switch that isn't on",
    "don’t “quote” me — please…",
    "fish &amp; chips &lt;3",
    "café menü señor",
    "設定",
    "настройки",
    "👍 thumbs up",
    "ﬁle in ＷＩＤＥ letters",
    "x" * 300,
    "folder " * 1000,
    "",
)


@pytest.fixture(scope="module")
def network() -> OnnxNetwork:
    return load_shipped()


@pytest.fixture(scope="module")
def on_open_clip() -> OpenClipNetwork:
    return load_on_open_clip("cpu")


def crops(size: int) -> list[Pixels]:
    """The drawings, larger and smaller than the network takes them, some of them no squares."""
    import cv2  # noqa: PLC0415

    shapes = [(size, size), (size * 2, size * 2), (size // 3, size), (17, 23)]
    return [
        np.asarray(cv2.resize(draw(), shapes[number % len(shapes)]), np.uint8)
        for number, draw in enumerate(DRAWINGS)
    ]


def test_pictures_agree_with_open_clip(network: OnnxNetwork, on_open_clip: OpenClipNetwork) -> None:
    pictures = crops(64)
    ours, theirs = network.embed_pictures(pictures), on_open_clip.embed_pictures(pictures)
    assert np.linalg.norm(ours, axis=1) == pytest.approx(1.0, abs=1e-4)
    assert (ours * theirs).sum(axis=1).min() >= 0.999


@pytest.mark.parametrize("words", DESCRIPTIONS)
def test_descriptions_agree_with_open_clip(
    network: OnnxNetwork, on_open_clip: OpenClipNetwork, words: str
) -> None:
    ours, theirs = network.embed_text(words), on_open_clip.embed_text(words)
    assert np.linalg.norm(ours) == pytest.approx(1.0, abs=1e-4)
    assert ours @ theirs >= 0.999


def test_any_number_of_pictures_goes_in_batches(network: OnnxNetwork) -> None:
    pictures = crops(50) * 5
    together = network.embed_pictures(pictures)
    assert together.shape[0] == 40
    assert together[37] == pytest.approx(network.embed_pictures(pictures[37:38])[0], abs=1e-4)


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((0, 5, 3), np.uint8),
        np.zeros((5, 5), np.uint8),
        np.zeros((5, 5, 4), np.uint8),
        np.zeros((5, 5, 3), np.float32),
    ],
)
def test_what_is_no_rgb_picture_is_named(
    network: OnnxNetwork, on_open_clip: OpenClipNetwork, picture: Pixels
) -> None:
    for each in (network, on_open_clip):
        with pytest.raises(EngineError, match="RGB pictures of uint8"):
            each.embed_pictures([drawings.gear(), picture])


def copied(folder: Path, name: str, change: Callable[[bytes], bytes], *, listed: bool) -> Path:
    """The shipped model with one file changed; `listed`: the manifest has its new sha256."""
    model = shipped_model("icon_clip")
    files = []
    for file in model.files:
        path = folder / file.path.relative_to(models_folder())
        path.parent.mkdir(parents=True, exist_ok=True)
        sha256 = file.sha256
        if file.path == model.folder / name:
            content = change(file.path.read_bytes())
            path.write_bytes(content)
            sha256 = hashlib.sha256(content).hexdigest() if listed else sha256
        else:
            path.symlink_to(file.path)
        files.append({"path": path.relative_to(folder).as_posix(), "sha256": sha256})
    entry = {"name": model.name, "version": model.version, "files": files}
    (folder / "manifest.json").write_text(json.dumps({"models": [entry]}), encoding="utf-8")
    return folder / "icon_clip" / name


def loaded(folder: Path) -> ShippedModel:
    return shipped_model("icon_clip", folder)


def opset_99(content: bytes) -> bytes:
    """The same network, of an opset that is not yet."""
    import onnx  # noqa: PLC0415

    model = onnx.load_from_string(content)
    model.opset_import[0].version = 99
    altered: bytes = model.SerializeToString()
    return altered


WEIGHTS = ("image.onnx", "text.onnx", "text/weights.safetensors")
FILES = ("config.json", "text/tokenizer.json", *WEIGHTS)


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    copied(tmp_path, name, lambda content: content, listed=True).unlink()
    with pytest.raises(WeightsError, match=name):
        load_shipped(loaded(tmp_path))


@pytest.mark.parametrize("name", FILES)
def test_an_altered_file_is_named_with_both_sums(tmp_path: Path, name: str) -> None:
    copied(tmp_path, name, lambda content: content[:-1] + b"?", listed=False)
    with pytest.raises(WeightsError, match=rf"{name}.* sha256 is [0-9a-f]{{64}}"):
        load_shipped(loaded(tmp_path))


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("kept", [0, 100, 0.5])
def test_a_truncated_file_is_one_sentence(tmp_path: Path, name: str, kept: float) -> None:
    def change(content: bytes) -> bytes:
        return content[: int(len(content) * kept) if kept < 1 else int(kept)]

    copied(tmp_path, name, change, listed=True)
    with pytest.raises(WeightsError) as caught:
        load_shipped(loaded(tmp_path))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["image.onnx", "text.onnx"])
def test_an_unknown_opset_is_named(tmp_path: Path, name: str) -> None:
    pytest.importorskip("onnx")
    copied(tmp_path, name, opset_99, listed=True)
    with pytest.raises(WeightsError, match=rf"{name}.*opset"):
        load_shipped(loaded(tmp_path))


def test_a_network_that_takes_no_pictures_is_named(tmp_path: Path) -> None:
    text = (shipped_model("icon_clip").folder / "text.onnx").read_bytes()
    copied(tmp_path, "image.onnx", lambda _: text, listed=True)
    with pytest.raises(WeightsError, match=r"image\.onnx"):
        load_shipped(loaded(tmp_path))


def test_a_file_that_the_manifest_leaves_out_is_named(tmp_path: Path) -> None:
    copied(tmp_path, "image.onnx", lambda content: content, listed=True)
    manifest = tmp_path / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("image.onnx", "other.onnx"))
    with pytest.raises(WeightsError, match=r"names no file 'image\.onnx'"):
        load_shipped(loaded(tmp_path))
