"""A reliability diagram as SVG: promised probabilities against shares that came true."""

from collections.abc import Iterator, Sequence

from perception.bench.shares import Share

__all__ = ["BINS", "diagram"]

BINS = 10
"""Bins of equal width, from no probability to certainty."""

_SIDE, _LEFT, _TOP = 400, 80, 64
_BARS_TOP, _BARS_HEIGHT = _TOP + _SIDE + 74, 80
_WIDTH, _HEIGHT = _LEFT + _SIDE + 40, _BARS_TOP + _BARS_HEIGHT + 34
_STYLE = (
    "text{font:13px sans-serif;fill:#333}.heading{font-size:17px;font-weight:600}"
    ".count{font-size:12px;fill:#1a5fb4}.grid{stroke:#ddd}.ideal{stroke:#888;stroke-dasharray:5 5}"
    ".point{fill:#1a5fb4}.whisker{stroke:#1a5fb4;stroke-width:2}.bar{fill:#99c1f1}"
)


def diagram(points: Sequence[tuple[float, Share]], error: float) -> str:
    """Draws each bin as a point with its 95 % interval, and below how many places it holds.

    Args:
        points: For each bin the mean probability, and how many of its places were right.
        error: The expected calibration error.
    """
    size = f'width="{_WIDTH}" height="{_HEIGHT}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" {size}>',
        f"<style>{_STYLE}</style>",
        f'<rect {size} fill="#fff"/>',
        _text(_LEFT, 28, "Reliability of text targets", "heading"),
        _text(_LEFT, 50, f"expected calibration error {error:.3f}"),
        *_axes(),
        *(part for point in points for part in _point(*point)),
        *_bars(points),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _across(share: float) -> float:
    return _LEFT + share * _SIDE


def _down(share: float) -> float:
    return _TOP + (1.0 - share) * _SIDE


def _text(x: float, y: float, words: str, kind: str = "", anchor: str = "start") -> str:
    of_kind = f' class="{kind}"' if kind else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{of_kind}>{words}</text>'


def _line(start: tuple[float, float], end: tuple[float, float], kind: str) -> str:
    (left, top), (right, bottom) = start, end
    return (
        f'<line x1="{left:.1f}" y1="{top:.1f}" x2="{right:.1f}" y2="{bottom:.1f}" class="{kind}"/>'
    )


def _axes() -> Iterator[str]:
    for number in range(6):
        share = number / 5
        yield _line((_across(share), _down(0)), (_across(share), _down(1)), "grid")
        yield _line((_across(0), _down(share)), (_across(1), _down(share)), "grid")
        yield _text(_across(share), _down(0) + 20, f"{share:.1f}", anchor="middle")
        yield _text(_across(0) - 8, _down(share) + 5, f"{share:.1f}", anchor="end")
    yield _line((_across(0), _down(0)), (_across(1), _down(1)), "ideal")
    yield _text(_across(0.5), _down(0) + 42, "probability promised", anchor="middle")
    middle = _down(0.5)
    yield (
        f'<text x="26" y="{middle}" text-anchor="middle" transform="rotate(-90 26 {middle})">'
        "share that was right</text>"
    )


def _point(promised: float, share: Share) -> Iterator[str]:
    if share.rate is None or share.interval is None:
        return
    x, low, high = _across(promised), *share.interval
    yield _line((x, _down(low)), (x, _down(high)), "whisker")
    yield f'<circle cx="{x:.1f}" cy="{_down(share.rate):.1f}" r="5" class="point"/>'


def _bars(points: Sequence[tuple[float, Share]]) -> Iterator[str]:
    most = max((share.of for _, share in points), default=1)
    yield _text(26, _BARS_TOP + _BARS_HEIGHT - 4, "places")
    for promised, share in points:
        height = max(1.0, (_BARS_HEIGHT - 18) * share.of / most)
        top = _BARS_TOP + _BARS_HEIGHT - height
        middle = _across((min(int(promised * BINS), BINS - 1) + 0.5) / BINS)
        size = f'width="28" height="{height:.1f}"'
        yield f'<rect x="{middle - 14:.1f}" y="{top:.1f}" {size} class="bar"/>'
        yield _text(middle, top - 5, str(share.of), "count", "middle")
    base = _BARS_TOP + _BARS_HEIGHT
    yield _line((_across(0), base), (_across(1), base), "grid")
