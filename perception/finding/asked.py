"""Descriptions of a text: what is meant by "the Next button" where nothing reads so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from perception.finding.folding import folded, squeezed

__all__ = ["Phrasing", "phrasings"]

_QUOTED = re.compile(r'"([^"]+)"|(?<!\w)\'(.+?)\'(?!\w)')
_NOUN = (
    r"(?:button|btn|tab|option|link|icon|item|entry|row|field|box|bar|checkbox|switch|toggle|label|"
    r"text|key|card|chip|heading|header|title|section|menu|settings?|app|tile|input|placeholder)"
)
_SORT = r"(?:push|radio|check|nav|navigation|toolbar|drop-?down|tool|action|input|search|list)"
_ON_SCREEN = (
    r"(?:top|bottom|left|right|center|centre|middle|corner|side|screen|page|dialog|popup|menu|list|"
    r"toolbar|bar|keyboard|header|footer|sidebar|drawer|panel|row|section|form)"
)
_CORNER = r"(?:top|bottom|upper|lower)(?:[ -](?:left|right|center|centre|middle))?(?: corner)?"
_TRAILING_PLACE = re.compile(
    rf"(?:\s+(?:at|on|in|near|from|under|of)\s+(?:the\s+)?(?:\w+[ -]){{0,2}}{_ON_SCREEN}"
    r"(?:\s+\w+){0,4}[)\]]?"
    rf"|\s*[,(\[-]\s*{_CORNER}[)\]]?)$",
    re.IGNORECASE,
)
_TRAILING_NOUN = re.compile(rf"\s+[(\[]?{_NOUN}[)\]]?$", re.IGNORECASE)
_TRAILING_SORT = re.compile(rf"\s+(?:{_NOUN}|{_SORT})$", re.IGNORECASE)
_LEADING_NOUN = re.compile(
    rf"^(?:the\s+|an?\s+)?(?:(?:{_SORT}\s+)?{_NOUN}\s+(?:(?:that|which)\s+(?:says|reads)|label+ed|"
    r"called|named|saying|reading|titled|marked|with\s+(?:the\s+)?(?:text|label|words?|title)|:)"
    r"|(?:button|btn|checkbox|switch|toggle|icon|tab|link|field)\s+for"
    r"|(?<=the\s)words?)\s+",
    re.IGNORECASE,
)
_LEADING_ACT = re.compile(
    r"^(?:please\s+)?(?:(?:tap|click)\s+(?:on\s+)?|(?:press|hit|touch|select|choose|open)\s+"
    r"(?:on\s+|(?=the\s)))",
    re.IGNORECASE,
)
_LEADING_WISH = re.compile(
    r"^(?:please\s+)?(?:select|choose|open|press|go\s+to|look\s+for|find|pick)\s+", re.IGNORECASE
)
"""What may as well be the beginning of a label ("Open settings")."""
_LEADING_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_DESCRIBING = re.compile(
    rf"(?:{_NOUN}|{_SORT}|{_ON_SCREEN}|the|an?|tap|click|press|hit|touch|select|choose|open|on|at|"
    r"in|of|that|which|says|reads|label+ed|called|named|saying|reading|titled|marked|with|for|"
    r"please|big|small|large|blue|red|green|white|black|gr[ae]y|yellow|orange|purple|pink|round|"
    r"upper|lower|main|[:,.()\[\]-])",
    re.IGNORECASE,
)
_ACTS = frozenset(
    (
        "add", "back", "change", "choose", "clear", "close", "copy", "create", "cut", "delete",
        "edit", "email", "get", "hide", "insert", "manage", "more", "move", "new", "next", "open",
        "paste", "pin", "previous", "print", "remove", "rename", "reset", "save", "search",
        "select", "send", "set", "share", "show", "sort", "use", "view",
    )
)  # fmt: skip
"""What with "link", "tab" or "option" behind it makes another label ("Copy link")."""
_PLAIN_NOUN = re.compile(r"(?:button|btn)[)\]]?$", re.IGNORECASE)
_NO_OBJECT = re.compile(r"(?:option|icon|heading|header)[)\]]?$", re.IGNORECASE)
"""What nobody is asked to copy, close or add."""
_FIELD = re.compile(r"^search\s+(?:bar|box|field|input)$", re.IGNORECASE)

_LONGEST = 160
"""Longer texts are no descriptions."""


@dataclass(frozen=True, slots=True)
class Phrasing:
    """A text that a description may mean.

    Attributes:
        text: The words.
        whole: Whether only a text that says this and nothing else is meant: the words left out may
            as well be part of a label.
    """

    text: str
    whole: bool = False


def phrasings(wanted: str) -> Iterator[Phrasing]:
    """The texts that a description may mean, the likeliest first; none where it is a plain text."""
    plain = folded(wanted)
    if len(plain) > _LONGEST:
        return
    seen = {squeezed(plain)}
    for phrasing in (*_quoted(plain), *_bared(plain)):
        bare = squeezed(phrasing.text)
        if bare not in seen and sum(mark.isalnum() for mark in bare) > 1:
            seen.add(bare)
            yield phrasing


def _quoted(plain: str) -> Iterator[Phrasing]:
    found = _QUOTED.findall(plain)
    rest = _TRAILING_PLACE.sub("", _QUOTED.sub(" ", plain)).split()
    if len(found) == 1 and rest and all(_DESCRIBING.fullmatch(word) for word in rest):
        yield Phrasing(next(part for part in found[0] if part))


def _bared(plain: str) -> Iterator[Phrasing]:
    placeless = _TRAILING_PLACE.sub("", plain)
    called = _LEADING_NOUN.sub("", placeless)
    acted = _LEADING_ACT.sub("", called)
    bare = _LEADING_ARTICLE.sub("", acted)
    for text in (placeless, called, acted, bare):
        yield Phrasing(_unquoted(text))
    yield from _nounless(bare, article=bare != acted)
    wished = _LEADING_ARTICLE.sub("", _LEADING_WISH.sub("", placeless))
    if wished != placeless and len(wished.split()) > 1:
        yield Phrasing(_unquoted(wished), whole=True)


def _nounless(described: str, *, article: bool) -> Iterator[Phrasing]:
    """What is left without "button" or "menu item" behind it, one word after the other."""
    noun, sure, named = _TRAILING_NOUN, article, False
    while (label := noun.sub("", described)) != described:
        sure = bool(sure or _PLAIN_NOUN.search(described) or _FIELD.match(described))
        named = named or bool(_NO_OBJECT.search(described))
        if sure or named or _is_label(label):
            yield Phrasing(_unquoted(label), whole=not sure)
        described, noun, sure, named = label, _TRAILING_SORT, False, True


def _is_label(text: str) -> bool:
    """Whether words are a label by themselves, and not half of one."""
    words = text.casefold().split()
    return len(words) > 1 or words[0] not in _ACTS


def _unquoted(text: str) -> str:
    return text.strip("\"'<>{}[]()*#~ ")
