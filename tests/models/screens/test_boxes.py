import random
from collections.abc import Callable

import numpy as np
import pytest

from models.screens.dataset import Series
from models.screens.labels import Element, elements_of
from models.screens.page import Display
from models.screens.pen import Pen
from models.screens.render import Picture, Studio
from models.screens.style import random_style
from tests.models.screens.drawn_icons import DRAWINGS

DISPLAY = Display(200, 200, 3)
Drawn = Callable[[Callable[[Pen], str]], tuple[Picture, tuple[Element, ...]]]


@pytest.fixture
def drawn(series: Series, studio: Studio) -> Drawn:
    def draw(body: Callable[[Pen], str]) -> tuple[Picture, tuple[Element, ...]]:
        chance = random.Random(3)
        style = random_style(chance, series.catalogue.families, ("en",))
        pen = Pen(chance, style, series.catalogue, series.pictures)
        css = f"{style.properties};--bg:#fff;--ink:#000"
        html = f'<div id="page" style="{css}">{body(pen)}</div>'
        picture, found = studio.shoot(html, DISPLAY)
        return picture, elements_of(found, DISPLAY.scale, *picture.shape[1::-1])

    return draw


@pytest.mark.parametrize("concept", [key for key in DRAWINGS if key])
def test_a_box_is_tight_around_the_ink(drawn: Drawn, concept: str) -> None:
    picture, elements = drawn(
        lambda pen: f'<div style="padding:61.3px">{pen.icon(concept, size=40)}</div>'
    )
    inked = picture.min(axis=2) < 128
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    ink = (columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)
    (element,) = elements
    assert element.concept == concept
    assert element.colour == "#000000"
    assert np.abs(np.subtract(element.box, ink)).max() <= 1


def test_a_plate_is_in_the_box_and_named(drawn: Drawn) -> None:
    _, (element,) = drawn(lambda pen: pen.icon("search", size=20, plate="circle"))
    assert element.plate == "circle"
    assert element.plate_colour.startswith("#")
    assert element.box[2] - element.box[0] == pytest.approx(20 * 1.75 * 3, abs=2)


def test_what_is_covered_hidden_or_cut_off_is_not_labelled(drawn: Drawn) -> None:
    at = "position:absolute;left:20px;top:20px"
    _, elements = drawn(
        lambda pen: (
            f'<div style="{at}">{pen.icon("search")}</div>'
            f'<div style="{at};width:60px;height:60px;background:#fff"></div>'
            f'<div style="visibility:hidden">{pen.icon("back")}</div>'
            f'<div style="filter:blur(6px)">{pen.icon("settings")}</div>'
            f'<div style="position:absolute;left:190px;top:90px">{pen.icon("menu")}</div>'
            f'<div style="position:absolute;top:120px;height:8px;overflow:hidden">'
            f"{pen.icon('close')}</div>"
            f'<div style="position:absolute;top:150px">{pen.icon("favorite")}</div>'
        )
    )
    assert [element.name for element in elements] == ["favorite"]


def test_what_lies_under_a_veil_is_dimmed(drawn: Drawn) -> None:
    veil = "position:absolute;inset:0;background:rgba(0,0,0,.4)"
    _, (element,) = drawn(lambda pen: f'{pen.icon("search")}<div style="{veil}"></div>')
    assert element.dimmed


def test_a_control_knows_the_text_of_its_row(drawn: Drawn) -> None:
    _, elements = drawn(
        lambda pen: "".join(
            f'<div class="row"><span>{text}</span>{pen.switch(on)}</div>'
            for text, on in (("Wi-Fi", True), ("Bluetooth", False))
        )
    )
    assert [(it.kind, it.name, it.near) for it in elements] == [
        ("switch", "switch turned on", "Wi-Fi"),
        ("switch", "switch turned off", "Bluetooth"),
    ]
