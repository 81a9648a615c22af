"""Batches pair every crop with words that fit it, rendered crops included."""

import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from models.icon_clip.batches import Batcher, Training, load_training
from models.icon_clip.emoji import FONT, emoji_crops
from models.icon_clip.lexicon import Concept
from models.icon_clip.rendered import FILE_NAME, MARGIN, SIDE, cut_crops, load_rendered

GREEN, RED = (20, 160, 60), (200, 30, 30)


def _concept(key: str, glyphs: tuple[str, ...], *say: str) -> Concept:
    said = {"function": (), "look": tuple(say), "shape": (), "colloquial": ()}
    return Concept(key, glyphs, said, ())


LEXICON = {
    "disc": _concept("disc", ("disc",), "round disc", "coin"),
    "bar": _concept("bar", ("bar",), "upright bar", "pillar"),
    "toggle on": _concept("toggle on", (), "switch turned on"),
    "toggle off": _concept("toggle off", (), "switch turned off"),
    "switch control": _concept("switch control", (), "toggle"),
}


def _screens(folder: Path) -> Path:
    (folder / "images").mkdir(parents=True)
    picture = np.full((400, 300, 3), 240, np.uint8)
    picture[50:110, 40:100] = GREEN
    picture[350:400, 250:300] = RED
    cv2.imwrite(str(folder / "images" / "0.png"), picture[:, :, ::-1])
    elements = [
        {"kind": "switch", "name": "switch turned on", "concept": "", "box": [40, 50, 100, 110]},
        {
            "kind": "icon",
            "name": "rare",
            "concept": "",
            "glyph": "rare",
            "box": [250, 350, 300, 400],
        },
        {"kind": "icon", "name": "back", "glyph": "system back", "box": [0, 0, 20, 20]},
    ]
    line = json.dumps({"screen": "images/0.png", "elements": elements})
    (folder / "labels.jsonl").write_text(line + "\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("cache")
    masks = np.zeros((3, 96, 96), np.uint8)
    cv2.circle(masks[0], (48, 48), 30, 255, -1)
    masks[1, 10:86, 40:56] = 255
    masks[2, 20:76, 20:76] = 255
    np.save(folder / "masks.npy", masks)
    rows = [[family, name, "filled", ["thing"], ""] for family, name in _GLYPHS]
    (folder / "glyphs.json").write_text(json.dumps(rows), encoding="utf-8")
    found = cut_crops([_screens(folder / "screens")], frozenset((*LEXICON, "back key")))
    keys = np.array(["|".join(keys) for keys in found.keys])
    np.savez(folder / FILE_NAME, crops=found.crops, keys=keys)
    return folder


@pytest.fixture(scope="module")
def training(cache: Path) -> Training:
    return load_training(cache, LEXICON, 400, 64, seed=1)


_GLYPHS = (("one", "disc"), ("one", "bar"), ("two", "square"))


def test_crops_are_cut_around_their_boxes(tmp_path: Path) -> None:
    found = cut_crops([_screens(tmp_path)], frozenset((*LEXICON, "back key")))
    assert found.keys == (("toggle on", "switch control"), ("rare",), ("back key",))
    assert found.crops.shape == (3, SIDE, SIDE, 3)
    edge = round(SIDE * MARGIN / (1 + 2 * MARGIN))
    assert np.abs(found.crops[0][SIDE // 2, SIDE // 2] - np.array(GREEN)).max() < 6
    assert found.crops[0][edge // 2, SIDE // 2].min() > 200
    # Beyond the screen its last pixels go on.
    assert np.abs(found.crops[1][-1, -1] - np.array(RED)).max() < 6


def test_jittered_crop_still_shows_the_middle(tmp_path: Path) -> None:
    found = cut_crops([_screens(tmp_path)], frozenset(LEXICON))
    rng = np.random.default_rng(0)
    for _ in range(50):
        crop = found.jittered(0, 64, rng)
        assert crop.shape == (64, 64, 3)
        assert np.abs(crop[32, 32] - np.array(GREEN)).max() < 6


def test_nothing_cut_is_nothing_loaded(tmp_path: Path) -> None:
    assert load_rendered(tmp_path) is None


def test_every_crop_fits_its_own_description(training: Training) -> None:
    batch = Batcher(training, np.random.default_rng(3)).draw(32, 64)
    assert batch.images.shape == (32, 64, 64, 3)
    assert batch.fits.shape == (32, 96)
    assert batch.fits[np.arange(32), np.arange(32)].all()


def test_a_state_of_a_control_also_fits_the_control(training: Training) -> None:
    texts = [description.phrase for description in training.pool]
    batch = Batcher(training, np.random.default_rng(5)).draw(64, 256)
    seen = 0
    for row, column in np.argwhere(batch.fits):
        own = texts[int(batch.descriptions[row])]
        other = texts[int(batch.descriptions[column])]
        # The fit lies between what is drawn and what is said; a switch is drawn from one crop.
        if own in ("toggle", "switch turned on"):
            seen += 1
            assert other in ("toggle", "switch turned on"), (own, other)
    assert seen


def test_a_disc_does_not_fit_a_bar(training: Training) -> None:
    texts = [description.phrase for description in training.pool]
    batch = Batcher(training, np.random.default_rng(7)).draw(64, 256)
    for row, column in np.argwhere(batch.fits):
        pair = {texts[int(batch.descriptions[row])], texts[int(batch.descriptions[column])]}
        assert not pair >= {"coin", "pillar"}


COMPOSING = """
import sys
from pathlib import Path

import numpy as np

from models.icon_clip.batches import load_training
from models.icon_clip.feeding import feeding
from tests.models.test_batches import LEXICON

training = load_training(Path(sys.argv[1]), LEXICON, 400, 64, seed=1)
with feeding(training, 8, 16, (1,), workers=2) as feeder:
    drawn = [feeder.draw(clutter=0.5) for _ in range(3)]
assert all(batch.images.shape == (8, 64, 64, 3) for batch in drawn)
assert not np.array_equal(drawn[0].images, drawn[1].images)
print("handed over")
"""


def test_composers_hand_batches_over_and_end(cache: Path) -> None:
    # They are forked, which a process with threads in it, as that of these tests, does not survive.
    done = subprocess.run(
        [sys.executable, "-c", COMPOSING, str(cache)],
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=200,
        check=False,
    )
    assert done.stdout == "handed over\n", done.stderr


@pytest.mark.skipif(not FONT.is_file(), reason=f"no font of emoji at {FONT}")
def test_emoji_are_in_colour_and_named() -> None:
    found = emoji_crops(FONT, 48, MARGIN, copies=1, seed=0)
    drawn: dict[str, NDArray[np.uint8]] = {key: picture for picture, key in found}
    assert len(drawn) > 1000
    heart = drawn["emoji:heavy black heart"][20:28, 20:28].reshape(-1, 3).mean(axis=0)
    assert heart[0] > 150 > heart[1]
