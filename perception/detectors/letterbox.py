"""Pictures fitted to what a detector takes, and boxes brought back from there."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from perception.geometry import Box
from perception.screenshot import Pixels, Screenshot

__all__ = ["Letterbox"]


@dataclass(frozen=True, slots=True)
class Letterbox:
    """A screenshot made to have a longer side of given length, with borders where sides are odd.

    As Ultralytics does it, but for one thing: pictures are shrunk by averaging. Its own way takes
    every few pixels only, and thin strokes of icons go missing on screens of 1080 pixels and more.

    Attributes:
        picture: What the detector gets; RGB, both sides multiples of the stride.
        scale: How many of its pixels one of the screenshot's pixels has become.
        left: Width of the border at the left, in its pixels.
        top: Height of the border at the top, in its pixels.
        width: The screenshot's width.
        height: The screenshot's height.
    """

    picture: Pixels
    scale: float
    left: int
    top: int
    width: int
    height: int

    @classmethod
    def around(
        cls, screenshot: Screenshot, side: int, *, stride: int = 32, padding: int = 114
    ) -> Self:
        """Fits a screenshot.

        Args:
            screenshot: Of any size.
            side: The longer side of the result; rounded up to a multiple of the stride.
            stride: Both sides become multiples of it.
            padding: Brightness of the borders.
        """
        import cv2  # noqa: PLC0415

        longest = -(-side // stride) * stride
        scale = longest / max(screenshot.width, screenshot.height)
        width = max(1, round(screenshot.width * scale))
        height = max(1, round(screenshot.height * scale))
        picture = screenshot.pixels
        if (width, height) != (screenshot.width, screenshot.height):
            how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
            picture = cv2.resize(picture, (width, height), interpolation=how)
        across, down = -width % stride, -height % stride
        left, top = across // 2, down // 2
        if across or down:
            sides = (top, down - top, left, across - left)
            border = (padding,) * 3
            picture = cv2.copyMakeBorder(picture, *sides, cv2.BORDER_CONSTANT, value=border)
        return cls(picture, scale, left, top, screenshot.width, screenshot.height)

    def box(self, sides: Sequence[float]) -> Box | None:
        """A box of the picture, as one of the screenshot; nothing where it lies in the borders.

        Args:
            sides: Left, top, right and bottom.
        """
        left, right = ((side - self.left) / self.scale for side in (sides[0], sides[2]))
        top, bottom = ((side - self.top) / self.scale for side in (sides[1], sides[3]))
        if right - left < 1 or bottom - top < 1:
            return None
        box = Box(int(left), int(top), round(right), round(bottom))
        return box.clipped(self.width, self.height)
