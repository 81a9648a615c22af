import random
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from models.icon_clip.glyph_sources import HELD_OUT_FAMILIES
from models.screens.__main__ import app
from models.screens.artefacts import Artefacts, random_artefacts, worn
from models.screens.dataset import same_series
from models.screens.glyphs import Glyph, of_set
from models.screens.labels import Element, elements_of
from models.screens.pictures import POOL_SIZE, Pictures
from models.screens.questions import targets_of
from models.screens.render import Found
from models.screens.style import LANGUAGES, random_style
from models.screens.svg import inlined
from models.screens.words import SCRIPTS, vocabulary
from tests.models.screens.drawn_icons import drawn_catalogue, lexicon

ICON = Element(
    "icon", "search", "search", "search", "one", "outlined", "#000000", "", "", "", False,
    (10, 10, 60, 60),
)  # fmt: skip


def test_families_are_trained_on_or_held_out_but_never_both() -> None:
    families = ("material", *HELD_OUT_FAMILIES, "mdi")
    glyphs = [Glyph(family, "bell", "outlined", "bell.svg") for family in families]
    training = [glyph.family for glyph in of_set(glyphs, "training")]
    held_out = [glyph.family for glyph in of_set(glyphs, "held-out")]
    assert training == ["material", "mdi"]
    assert held_out == list(HELD_OUT_FAMILIES)


def test_a_concept_the_family_does_not_draw_comes_from_another(tmp_path: Path) -> None:
    catalogue = drawn_catalogue(tmp_path)
    glyph = catalogue.of_concept("search", "three", "filled", random.Random(1))
    assert glyph is not None
    assert glyph.concept == "search"
    assert catalogue.of_concept("no such thing", "one", "filled", random.Random(1)) is None


def test_drawings_take_the_colour_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "icon.svg"
    path.write_text(
        '<?xml version="1.0"?><!-- made --><svg class="ionicon" viewBox="0 0 512 512">'
        '<style>.a{fill:none}</style><path class="a b" stroke="#000" d="M0 0h9"/></svg>',
        encoding="utf-8",
    )
    svg = inlined(path, "m-")
    assert 'viewBox="0 0 512 512"' in svg
    assert 'stroke="currentColor"' in svg
    assert 'style="fill:none"' in svg
    assert "<style>" not in svg
    assert "class=" not in svg


def test_artefacts_keep_the_size_but_for_the_one_that_changes_it() -> None:
    picture = np.full((120, 60, 3), 90, np.uint8)
    assert worn(picture, Artefacts(40, 0.6, 0.8, 0.9)).shape == (120, 60, 3)
    assert worn(picture, Artefacts(resize=0.5)).shape == (60, 30, 3)
    for seed in range(50):
        artefacts = random_artefacts(random.Random(seed))
        assert 40 <= artefacts.quality <= 95
        assert worn(picture, artefacts).shape[0] <= 120


def test_boxes_scale_with_the_picture() -> None:
    found: Found = {
        "kind": "icon",
        "name": "x",
        "box": [10.0, 20.0, 30.0, 40.0],
        "glyph": "x",
    }
    large = elements_of([found | {"colour": "rgb(1, 2, 3)"}], 3, 300, 600)
    small = elements_of([found | {"colour": "color(srgb 1 0.5 0)"}], 1.5, 150, 300)
    assert large[0].box == (30, 60, 90, 120)
    assert small[0].box == (15, 30, 45, 60)
    assert (large[0].colour, small[0].colour) == ("#010203", "#ff8000")


def _asked(*elements: Element, seed: int = 1) -> list[dict[str, object]]:
    return targets_of(elements, lexicon(), (300, 600), 2, random.Random(seed))


def test_an_icon_is_asked_for_in_the_words_of_the_lexicon() -> None:
    other = replace(ICON, box=(100, 10, 150, 60))
    (present, *absent) = _asked(ICON, other)
    assert present["query"] in lexicon()["search"].say
    assert present["boxes"] == [[10, 10, 60, 60], [100, 10, 150, 60]]
    assert [target["boxes"] for target in absent] == [[], []]


@pytest.mark.parametrize(
    "spoilt",
    [
        replace(ICON, dimmed=True),
        replace(ICON, box=(10, 10, 24, 24)),
    ],
)
def test_no_question_about_what_is_small_or_dimmed(spoilt: Element) -> None:
    assert all(target["style"] == "absent" for target in _asked(spoilt))


def test_no_question_about_what_can_be_mistaken() -> None:
    unlike = lexicon()["search"].unlike[0]
    double = replace(ICON, concept=unlike, name=unlike, box=(100, 10, 150, 60))
    nameless = replace(ICON, concept="", name="search area", box=(100, 10, 150, 60))
    for other in (double, nameless):
        asked = _asked(ICON, other)
        assert not any(target["boxes"] == [[10, 10, 60, 60]] for target in asked)


def test_a_control_is_asked_for_by_its_row() -> None:
    switch = replace(ICON, kind="switch", name="switch turned on", concept="", near="Wi-Fi")
    asked = _asked(switch)[0]
    assert (asked["style"], asked["near"]) == ("control", "Wi-Fi")


def test_nothing_absent_is_there() -> None:
    for seed in range(40):
        for target in _asked(ICON, seed=seed):
            if target["style"] == "absent":
                assert target["query"] not in lexicon()["search"].say


def test_styles_have_colours_that_css_knows() -> None:
    languages = set()
    for seed in range(120):
        style = random_style(random.Random(seed), ("one", "two"), SCRIPTS)
        languages.add(style.language)
        assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for colour in style.colours.values())
        assert style.settled("x", 1, 2, 3) == style.settled("x", 1, 2, 3)
    assert languages == set(LANGUAGES)


@pytest.mark.parametrize("script", sorted(set(SCRIPTS)))
def test_every_script_has_words(script: str) -> None:
    known = vocabulary(script)
    assert known.words
    assert known.names
    assert known.titles
    assert known.sentence(random.Random(1))


@pytest.mark.parametrize("kind", sorted(POOL_SIZE))
def test_pictures_are_drawn_once(kind: str, tmp_path: Path) -> None:
    pictures = Pictures(tmp_path)
    url = pictures.url(kind, 5)
    assert url == pictures.url(kind, 5 + POOL_SIZE[kind])
    (path,) = tmp_path.iterdir()
    assert path.as_uri() == url


def test_an_unknown_layout_is_refused(tmp_path: Path) -> None:
    ran = CliRunner().invoke(app, ["--out", str(tmp_path), "--layout", "nothing"])
    assert ran.exit_code == 1
    assert "there is no layout 'nothing'" in ran.output


def test_a_folder_belongs_to_one_series(tmp_path: Path) -> None:
    assert same_series(tmp_path / "new", "seed 1")
    assert same_series(tmp_path / "new", "seed 1")
    assert not same_series(tmp_path / "new", "seed 2")
