"""The lexicon is read whole, and bad entries are named."""

from pathlib import Path

import pytest

from models.icon_clip.lexicon import LexiconError, load_lexicon


def test_shipped_lexicon_says_much_about_many_concepts() -> None:
    lexicon = load_lexicon()
    assert len(lexicon) >= 250
    assert all(len(concept.say) == len(set(concept.say)) for concept in lexicon.values())
    assert {"magnifying glass", "search"} <= set(lexicon["search"].say)


def test_no_glyph_name_belongs_to_a_concept_twice() -> None:
    for concept in load_lexicon().values():
        assert len(concept.glyphs) == len(set(concept.glyphs)), concept.key


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("gear: {glyphs: [cog]}", "gear: say is missing"),
        ("gear: {say: [gear], glyphs: []}", "gear: glyphs is missing"),
        ("gear: {say: [gear], glyphs: [cog], unlike: [wheel]}", "no concept 'wheel'"),
    ],
)
def test_bad_entry_is_named(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "lexicon.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match=complaint):
        load_lexicon(path)
