"""A contact sheet of misses: what was asked, what was answered, and where."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from perception.bench.scoring import Outcome, ScoredScreen
from perception.overlay import draw_match
from perception.screenshot import Pixels, Screenshot

__all__ = ["write_sheet"]

COLUMNS = 6
TILE_WIDTH, TILE_HEIGHT, CAPTION = 340, 560, 66
ANSWER = (0, 170, 80)
INK = (20, 20, 20)


def write_sheet(scored: Sequence[ScoredScreen], path: Path) -> int:
    """Writes one picture with a tile for each wrong outcome, and says how many there are.

    Pages of tiles are limited so that the picture can be opened; a sheet of no misses is not made.
    """
    tiles = [
        _tile(screen, outcome)
        for screen in scored
        for outcome in screen.outcomes
        if not outcome.right
    ]
    if not tiles:
        return 0
    most = COLUMNS * 24
    shown = tiles[:most]
    rows = -(-len(shown) // COLUMNS)
    sheet = np.full((rows * (TILE_HEIGHT + CAPTION), COLUMNS * TILE_WIDTH, 3), 255, np.uint8)
    for index, tile in enumerate(shown):
        top = index // COLUMNS * (TILE_HEIGHT + CAPTION)
        left = index % COLUMNS * TILE_WIDTH
        sheet[top : top + TILE_HEIGHT + CAPTION, left : left + TILE_WIDTH] = tile
    path.write_bytes(Screenshot(sheet).png())
    return len(tiles)


def _tile(screen: ScoredScreen, outcome: Outcome) -> Pixels:
    import cv2  # noqa: PLC0415

    drawn = np.array(draw_match(screen.screen, outcome.match).pixels)
    for box in outcome.labelled.boxes:
        cv2.rectangle(
            drawn, (box.left - 8, box.top - 8), (box.right + 8, box.bottom + 8), ANSWER, 6
        )
    scale = min((TILE_WIDTH - 8) / drawn.shape[1], TILE_HEIGHT / drawn.shape[0])
    size = (max(1, int(drawn.shape[1] * scale)), max(1, int(drawn.shape[0] * scale)))
    small = cv2.resize(drawn, size, interpolation=cv2.INTER_AREA)
    tile = np.full((TILE_HEIGHT + CAPTION, TILE_WIDTH, 3), 255, np.uint8)
    tile[CAPTION : CAPTION + size[1], : size[0]] = small
    target = outcome.labelled.target
    lines = (
        f"{outcome.labelled.style}: {target.words}",
        f"{target.region or ''} {('near ' + target.near) if target.near else ''}".strip(),
        f"{outcome.match.verdict} | {Path(screen.labelled.name).stem}",
    )
    for number, line in enumerate(lines):
        plain = line.encode("ascii", "replace").decode("ascii")[:46]
        place = (4, 18 + 20 * number)
        cv2.putText(tile, plain, place, cv2.FONT_HERSHEY_SIMPLEX, 0.45, INK, 1, cv2.LINE_AA)
    return tile
