"""Finds lines of text with PP-OCR's detector, whose weights come inside the rapidocr package."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from perception.errors import EngineError, WeightsError
from perception.geometry import Box
from perception.networks import Network, Numbers, hardware, load_network
from perception.readers.bands import bands_of
from perception.readers.channel_means import channel_means
from perception.readers.finder_input import padded_band, planes, rounded, shrunk
from perception.readers.outlines import Outline
from perception.readers.paddle_weights import DETECTOR, paddle_weights
from perception.readers.quads import in_rows
from perception.readers.text_map import outlined
from perception.screenshot import Pixels, Screenshot

__all__ = ["PaddleLineFinder"]

_MARGIN = 12
"""Rows above and below a band that the network sees too; they repeat the band's first and last."""
_LEAST_ROWS = 6
"""Lower bands, in the network's rows, hold rules and no text."""
_LEAST_SIDE = 3.0
_LOW = 512
"""Higher bands, in the network's rows, are too much work for one core."""
_SIDE_BY_SIDE, _ONE_BY_ONE = 0, 1


@dataclass(frozen=True, slots=True)
class _Shown:
    """A band as the network is shown it.

    Attributes:
        picture: The band, shrunk, with its margins.
        across: The screenshot's pixels to one of its columns.
        down: The screenshot's pixels to one of its rows.
        margin: Rows above the band.
    """

    picture: Pixels
    across: float
    down: float
    margin: int

    def outlines(self, shares: Numbers) -> tuple[Outline, ...]:
        return tuple(
            Outline(tuple((float(x), float(y)) for x, y in corners))
            for corners in outlined(shares, self.across, self.down, self.margin)
        )


class PaddleLineFinder:
    """Outlines lines of text; loaded on first use.

    The network weighs its channels by their means over all that it is shown. Here these are the
    means over many screens, once and for all: so a line is found the same whatever else is on the
    screen, and bands of a screen can be looked at one by one.

    Args:
        longest_side: Pictures with a longer side are shrunk to this before looking.
        device: "cpu", "cuda", or "auto" for a GPU if there is one.
    """

    def __init__(self, *, longest_side: int = 1472, device: str = "auto") -> None:
        self._longest_side = longest_side
        self._device = device
        self._lock = threading.Lock()
        self._networks: dict[int, Network] = {}

    def outlines(self, screenshot: Screenshot) -> tuple[Outline, ...]:
        """Outlines of lines in reading order, inside the picture; nothing there gives ().

        Raises:
            EngineError: The network cannot be loaded, or failed on the picture.
            WeightsError: The weights are missing or broken.
        """
        bands = self.bands(screenshot)
        return self.arranged(screenshot, bands, self.outlines_in(screenshot, bands))

    def bands(self, screenshot: Screenshot) -> tuple[Box, ...]:
        """Parts of the picture that can be looked at one by one; one where it cannot be parted."""
        if not self._is_local:
            return (screenshot.box,)
        least = _LEAST_ROWS / self._scale(screenshot)
        return tuple(band for band in bands_of(screenshot) if band.height >= least)

    def outlines_in(
        self, screenshot: Screenshot, bands: Sequence[Box]
    ) -> tuple[tuple[Outline, ...], ...]:
        """What is found in each band, at its place in the band: it may reach beyond.

        Raises:
            EngineError: The network cannot be loaded, or failed on the picture.
            WeightsError: The weights are missing or broken.
        """
        shown = [self._shown(screenshot, band) for band in bands]
        try:
            maps = self._maps([planes(part.picture) for part in shown])
        except (EngineError, WeightsError):
            raise
        except Exception as error:
            raise EngineError(f"finding lines failed on {screenshot!r}: {error}") from error
        return tuple(part.outlines(shares) for part, shares in zip(shown, maps, strict=True))

    def arranged(
        self, screenshot: Screenshot, bands: Sequence[Box], found: Sequence[Sequence[Outline]]
    ) -> tuple[Outline, ...]:
        """What was found in the bands, in reading order, at its place in the picture."""
        moved = (
            outline.moved(0, band.top)
            for band, outlines in zip(bands, found, strict=True)
            for outline in outlines
        )
        inside = (_inside(outline, screenshot) for outline in moved)
        return in_rows(outline for outline in inside if outline is not None)

    def load(self) -> None:
        """Loads the network for low bands now; the one for whole pictures waits for the first."""
        self._network(_SIDE_BY_SIDE if self._is_local else _ONE_BY_ONE)

    @property
    def _is_local(self) -> bool:
        """Whether the means can be set: what runs on a GPU is fast enough without."""
        return hardware(self._device).engine == "openvino"

    def _maps(self, inputs: Sequence[Numbers]) -> list[Numbers]:
        """How likely each pixel is text: low bands side by side, each high one by all cores."""
        low = [index for index, each in enumerate(inputs) if each.shape[2] <= _LOW]
        high = [index for index, each in enumerate(inputs) if each.shape[2] > _LOW]
        maps: dict[int, Numbers] = {}
        for streams, chosen in ((_SIDE_BY_SIDE, low), (_ONE_BY_ONE, high)):
            if chosen:
                found = self._network(streams).run_all([inputs[index] for index in chosen])
                maps.update(zip(chosen, found, strict=True))
        return [maps[index][0, 0] for index in range(len(inputs))]

    def _network(self, streams: int) -> Network:
        with self._lock:
            if streams not in self._networks:
                self._networks[streams] = load_network(
                    paddle_weights(DETECTOR),
                    device=self._device,
                    streams=streams,
                    fixed=channel_means() if self._is_local else {},
                )
            return self._networks[streams]

    def _shown(self, screenshot: Screenshot, band: Box) -> _Shown:
        scale = self._scale(screenshot)
        width, crop = rounded(screenshot.width * scale), screenshot.crop(band)
        if band == screenshot.box:
            margin, height = 0, rounded(screenshot.height * scale)
            picture = shrunk(crop, width, height)
        else:
            margin, height = _MARGIN, max(1, round(band.height * scale))
            picture = padded_band(shrunk(crop, width, height), margin)
        return _Shown(picture, screenshot.width / width, band.height / height, margin)

    def _scale(self, screenshot: Screenshot) -> float:
        return min(1.0, self._longest_side / max(screenshot.width, screenshot.height))


def _inside(outline: Outline, screenshot: Screenshot) -> Outline | None:
    cut = tuple(
        (min(max(x, 0.0), float(screenshot.width)), min(max(y, 0.0), float(screenshot.height)))
        for x, y in outline.corners
    )
    across, down = zip(*cut, strict=True)
    if max(across) - min(across) <= _LEAST_SIDE or max(down) - min(down) <= _LEAST_SIDE:
        return None
    return Outline(cut)
