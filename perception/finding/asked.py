"""Descriptions of a text: what is meant by "the Next button" where nothing reads so."""

import re
from collections.abc import Iterator

from perception.finding.folding import folded, squeezed

__all__ = ["phrasings"]

_QUOTED = re.compile(r'"([^"]+)"|(?<!\w)\'(.+?)\'(?!\w)')
_NOUN = (
    r"(?:(?:push|radio|text|menu|list|nav(?:igation)?|toolbar|input|search|drop-?down|tool|action|"
    r"app|settings?|toggle|check)[ -])?"
    r"(?:button|btn|tab|option|link|icon|item|entry|row|field|box|checkbox|switch|toggle|label|text|"
    r"key|card|chip|heading|header|title|section|menu|setting|app)s?"
)
_PLACE = (
    r"(?:at|on|in|near|from|under)\s+(?:the\s+)?(?:\w+[ -]){0,2}"
    r"(?:top|bottom|left|right|center|centre|middle|corner|side|screen|page|dialog|popup|menu|list|"
    r"toolbar|bar|keyboard|header|footer|sidebar|drawer|panel|row|section|form)\b.*"
)
_TRAILING_PLACE = re.compile(rf"\s+{_PLACE}$", re.IGNORECASE)
_TRAILING_NOUN = re.compile(rf"\s+[(\[]?{_NOUN}[)\]]?$", re.IGNORECASE)
_LEADING_NOUN = re.compile(
    rf"^(?:the\s+|an?\s+)?{_NOUN}\s+(?:(?:that|which)\s+(?:says|reads)|label+ed|called|named|saying|"
    r"reading|titled|marked|with\s+(?:the\s+)?(?:text|label|words?|title)|:)\s+",
    re.IGNORECASE,
)
_LEADING_ACT = re.compile(
    r"^(?:(?:tap|click)\s+(?:on\s+)?|(?:press|hit|touch|select|choose)\s+(?:on\s+|the\s+))",
    re.IGNORECASE,
)
_LEADING_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_DESCRIBING = re.compile(
    rf"(?:{_NOUN}|the|an?|tap|click|press|hit|touch|select|choose|on|that|which|says|reads|label+ed|"
    r"called|named|saying|reading|titled|marked|with|text|words?|big|small|large|blue|red|green|"
    r"white|black|gr[ae]y|yellow|orange|purple|pink|round|[:,.()\[\]])",
    re.IGNORECASE,
)
_ACTS = frozenset(
    "add back change choose clear close copy create cut delete edit email get hide insert manage "
    "more move new next open paste pin previous print remove rename reset save search select send "
    "set share show sort use view".split()
)
"""What with "link", "tab" or "option" behind it makes another label ("Copy link")."""
_PLAIN_NOUN = re.compile(r"(?:button|btn)s?[)\]]?$", re.IGNORECASE)


def phrasings(wanted: str) -> Iterator[str]:
    """The texts that a description may mean, the likeliest first; none where it is a plain text."""
    plain = folded(wanted)
    seen = {squeezed(plain)}
    for text in (*_quoted(plain), *_bared(plain)):
        bare = squeezed(text)
        if bare not in seen and sum(mark.isalnum() for mark in bare) > 1:
            seen.add(bare)
            yield text


def _quoted(plain: str) -> Iterator[str]:
    found = _QUOTED.findall(plain)
    rest = _TRAILING_PLACE.sub("", _QUOTED.sub(" ", plain)).split()
    if len(found) == 1 and rest and all(_DESCRIBING.fullmatch(word) for word in rest):
        yield next(part for part in found[0] if part)


def _bared(plain: str) -> Iterator[str]:
    placeless = _TRAILING_PLACE.sub("", plain)
    if placeless != plain:
        yield placeless
    called = _LEADING_NOUN.sub("", placeless)
    acted = _LEADING_ACT.sub("", called)
    bare = _LEADING_ARTICLE.sub("", acted)
    nounless = _TRAILING_NOUN.sub("", bare)
    for text in (called, acted, bare):
        yield _unquoted(text)
    if nounless != bare and _is_label(nounless, bare, article=bare != acted):
        yield _unquoted(nounless)


def _unquoted(text: str) -> str:
    return text.strip("\"' ")


def _is_label(label: str, described: str, *, article: bool) -> bool:
    """Whether what is left without the noun is a label by itself, and not half of one."""
    words = label.casefold().split()
    if article or _PLAIN_NOUN.search(described) or label[:1] in "\"'":
        return bool(words)
    return bool(words) and words[0] not in _ACTS
