"""Controls that go by a label: "Bluetooth switch", "the checkbox labelled 'Milk'"."""

import re
from collections.abc import Iterator

from perception.finding.phrases import Phrase

__all__ = ["labelled_controls"]

_CONTROL = (
    r"(?:(?:toggle )?switch|toggle|check ?box|tick ?box|radio(?: button)?|slider|"
    r"(?:input|text|edit|entry) ?(?:field|box))"
)
_LABELLED = re.compile(
    rf"^(?:the |an? )?(?P<core>{_CONTROL}) (?:label+ed|named|called|titled|saying|reading|"
    r"that (?:says|reads)|with (?:the )?(?:label|text|title))(?: as)?:? (?P<anchor>.+)$",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"^(?:the )?(?P<anchor>.+?)(?:'s)? (?P<core>{_CONTROL})$", re.IGNORECASE)
_STATE = re.compile(
    r"(?:(?:un|de)?(?:checked|selected|ticked|marked|flipped|filled|chosen|pressed)|empty|full|on|off|"
    r"on/off|enabled|disabled|active|inactive|toggled?|flip|round|square|small|large|big|slide)",
    re.IGNORECASE,
)
"""What is said of a control's look, and is no label of it."""


def labelled_controls(phrase: Phrase, *, of_icon: bool) -> Iterator[tuple[Phrase, Phrase]]:
    """The control and its label, in all ways to take the phrase for both.

    The label before the control, "Bluetooth switch", may as well be a title's words: it is only
    taken so of an icon.
    """
    for pattern in (_LABELLED, _BEHIND) if of_icon else (_LABELLED,):
        found = pattern.match(phrase.bare)
        if found is not None:
            core = phrase.cut(found.start("core"), found.end("core"))
            label = phrase.cut(found.start("anchor"), found.end("anchor"))
            if not _STATE.fullmatch(label.bare):
                yield core, label
