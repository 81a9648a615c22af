"""Texts to look for: what they say is there is there, and the rest is not."""

import random
from dataclasses import replace

import pytest

from models.screens.dataset import Series
from models.screens.page import Display
from models.screens.pen import Pen
from models.screens.render import Studio
from models.screens.style import random_style
from models.screens.text_questions import text_targets_of
from models.screens.texts import Text, bare_letters, texts_of

DISPLAY = Display(200, 200, 3)
TITLE = Text("Screen timeout", (30, 40, 230, 70), (), 30, 1.0, cut=False, seen=True)
SENTENCE = Text(
    "Keep the screen on",
    (30, 100, 330, 130),
    tuple(
        (word, (30 + 80 * at, 100, 100 + 80 * at, 130))
        for at, word in enumerate(("Keep", "the", "screen", "on"))
    ),
    30,
    1.0,
    cut=False,
    seen=True,
)


def asked(*texts: Text, script: str = "en") -> list[dict[str, object]]:
    return [
        target
        for seed in range(30)
        for target in text_targets_of(texts, script, random.Random(seed))
    ]


def test_texts_are_measured_word_by_word(series: Series, studio: Studio) -> None:
    chance = random.Random(3)
    style = random_style(chance, series.catalogue.families, ("en",))
    pen = Pen(chance, style, series.catalogue, series.pictures)
    cut = "width:80px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis"
    html = (
        f'<div id="page" style="{pen.style.properties};font-size:16px">'
        '<div style="padding:10px;text-transform:uppercase">Two words</div>'
        f'<div style="{cut}">Something too long to be shown</div>'
        '<div style="position:absolute;top:100px">Under</div>'
        '<div style="position:absolute;top:95px;width:90px;height:40px;background:#fff">'
        "</div></div>"
    )
    picture, found = studio.shoot(html, DISPLAY)
    upper, long, under = texts_of(found, 3, *picture.shape[1::-1])
    assert upper.text == "TWO WORDS"
    assert [word for word, _ in upper.words] == ["TWO", "WORDS"]
    assert (upper.pixels, upper.cut, upper.seen) == (48, False, True)
    assert upper.share == pytest.approx(1)
    first, second = (box for _, box in upper.words)
    assert first is not None
    assert second is not None
    assert 30 <= first[0] < first[2] <= second[0] < second[2] == upper.box[2]
    assert long.cut
    assert long.share < 0.6
    assert long.box[2] <= 240
    assert not under.seen


def test_what_is_asked_for_is_there_once() -> None:
    for target in asked(TITLE, SENTENCE):
        bare = bare_letters(str(target["query"]))
        there = [text for text in (TITLE, SENTENCE) if bare in text.bare]
        if target["style"] in {"exact", "partial"}:
            assert len(there) == 1
            assert len(target["boxes"]) == 1  # type: ignore[arg-type]
        if target["style"] == "absent":
            assert not there
            assert target["boxes"] == []


def test_every_style_is_asked_for() -> None:
    twice = [replace(TITLE, text="Install", box=(30, top, 130, top + 30)) for top in (300, 400)]
    begun = replace(TITLE, text="Something too long", box=(30, 500, 230, 530), share=0.7, cut=True)
    more = [replace(TITLE, text=text) for text in ("Wallpaper", "Developer options")]
    targets = asked(TITLE, SENTENCE, *twice, begun, *more)
    assert {target["style"] for target in targets} == {
        *("exact", "sloppy", "slip", "partial", "cut", "duplicate", "absent")
    }
    assert {
        (target["query"], len(target["boxes"]))  # type: ignore[arg-type]
        for target in targets
        if target["style"] == "duplicate"
    } == {("Install", 2)}


@pytest.mark.parametrize(
    "unread",
    [
        replace(TITLE, seen=False),
        replace(TITLE, pixels=9),
        replace(TITLE, share=0.5),
        replace(TITLE, text="7"),
    ],
)
def test_what_nobody_could_read_is_not_asked_for(unread: Text) -> None:
    assert {target["style"] for target in asked(unread)} <= {"absent"}


def test_scripts_that_the_reader_does_not_know_are_left_out() -> None:
    assert asked(TITLE, SENTENCE, script="hi") == []
