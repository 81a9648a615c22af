"""Reading in two steps."""

from perception.readers.lines import TwoStepReader
from perception.readers.quads import in_reading_order
from perception.screen import TextBox
from perception.screenshot import Screenshot

__all__ = ["read_in_two_steps"]


def read_in_two_steps(reader: TwoStepReader, screenshot: Screenshot) -> tuple[TextBox, ...]:
    """What a reader's `read` gives: it finds the lines, recognises each, and puts it in its place.

    Returns:
        Lines in reading order, boxes inside the picture; nothing there gives ().

    Raises:
        EngineError: An engine cannot be loaded, or failed on the picture.
        WeightsError: Weights are missing or broken.
    """
    outlines = reader.outlines(screenshot)
    lines = reader.recognise([outline.crop(screenshot) for outline in outlines])
    boxes = (
        reader.text_box(outline, line, screenshot.box)
        for outline, line in zip(outlines, lines, strict=True)
    )
    return in_reading_order(box for box in boxes if box is not None)
