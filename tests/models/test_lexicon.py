"""The lexicon is read whole, and bad entries are named."""

from collections import Counter
from pathlib import Path

import pytest

from models.icon_clip.lexicon import WAYS, LexiconError, load_lexicon
from models.icon_clip.phrases import WIDER
from models.icon_clip.rendered import CONTROLS, SYSTEM_KEYS


def test_shipped_lexicon_says_much_about_many_concepts() -> None:
    lexicon = load_lexicon()
    assert len(lexicon) >= 600
    assert all(6 <= len(concept.say) <= 12 for concept in lexicon.values())
    assert {"magnifying glass", "search"} <= set(lexicon["search"].say)


def test_every_concept_is_described_by_its_look_too() -> None:
    for concept in load_lexicon().values():
        assert concept.said["look"] or concept.said["shape"], concept.key


def test_no_glyph_is_of_two_concepts() -> None:
    counted = Counter(name for concept in load_lexicon().values() for name in concept.glyphs)
    assert [name for name, count in counted.items() if count > 1] == []


def test_what_is_easily_confused_is_told_apart() -> None:
    lexicon = load_lexicon()
    pairs = (("share", "send"), ("copy", "paste"), ("info", "help"), ("back", "undo"))
    for first, second in pairs:
        assert second in lexicon[first].unlike or first in lexicon[second].unlike, (first, second)


def test_controls_and_keys_of_generated_screens_are_in_it() -> None:
    lexicon = load_lexicon()
    named = {key for keys in CONTROLS.values() for key in keys} | set(SYSTEM_KEYS.values())
    named |= {*WIDER, *(key for keys in WIDER.values() for key in keys)}
    assert named <= lexicon.keys()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("gear: {glyphs: [cog]}", "gear: nothing is said of it"),
        ("gear: {look: [gear]}", "gear: glyphs is missing"),
        ("gear: {look: [gear], glyphs: [cog], unlike: [wheel]}", "no concept 'wheel'"),
        ("gear: {look: [gear], glyphs: [cog], say: [cog]}", "gear: unknown field 'say'"),
        ("gear: {look: gear, glyphs: [cog]}", "gear: look needs a list, not 'gear'"),
        ("gear: {look: [on], glyphs: [cog]}", "gear: look needs texts, not True"),
        ("gear: {look: [''], glyphs: [cog]}", "gear: look needs texts, not ''"),
    ],
)
def test_bad_entry_is_named(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "lexicon.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match=complaint):
        load_lexicon(path)


def test_ways_of_speaking_come_in_one_order(tmp_path: Path) -> None:
    path = tmp_path / "lexicon.yaml"
    text = "gear: {glyphs: [], colloquial: [cog thing], look: [gear, cogwheel], function: [gear]}"
    path.write_text(text, encoding="utf-8")
    concept = load_lexicon(path)["gear"]
    assert tuple(concept.said) == WAYS
    assert concept.say == ("gear", "cogwheel", "cog thing")
