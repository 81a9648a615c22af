"""Measure the recogniser: ``python -m models.text_recogniser.evaluate``.

Two tables. The first is of generated lines, of words and typefaces that were not trained on. The
second is of lines on rendered pages of an app, whose places the default reader finds: read by the
default reader, by the recogniser, and by the default reader with the recogniser as the expert for
Cyrillic.
"""

import argparse
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rapidfuzz.distance import Levenshtein

from models.text_recogniser.dataset import held_out_lines
from models.text_recogniser.pages import pages
from perception import Pixels
from perception.readers import RapidOcrReader, ScriptExpert, ScriptReader
from perception.readers.easyocr_engine import EasyOcrSettings
from perception.readers.easyocr_recogniser import EasyOcrRecogniser
from perception.readers.lines import LineRecogniser
from perception.readers.scripts import main_script

NAME = "text_recogniser"
LANGUAGES = ("en", "ru")


@dataclass(frozen=True, slots=True)
class Sample:
    """A picture of a line.

    Attributes:
        kind: Which row of the table it belongs to.
        text: What it says.
        crop: The picture.
    """

    kind: str
    text: str
    crop: Pixels


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Measure the recogniser.")
    parser.add_argument("--lines", type=int, default=600, help="generated lines")
    parser.add_argument("--folder", type=Path, help="other weights than the shipped ones")
    options = parser.parse_args()
    own = EasyOcrRecogniser(EasyOcrSettings(LANGUAGES, False, options.folder, NAME))
    rapid = RapidOcrReader(device="cpu")
    both = ScriptReader(rapid, [ScriptExpert(frozenset({"Cyrillic"}), own)])
    own.recognise([np.zeros((40, 200, 3), np.uint8)])
    print_table(
        "generated lines, held-out words and typefaces", {NAME: own}, generated(options.lines)
    )
    readers: dict[str, LineRecogniser] = {"rapidocr": rapid, NAME: own, "by script": both}
    print_table("lines of rendered pages", readers, rendered(rapid))


def generated(count: int) -> list[Sample]:
    """Held-out lines by their script."""
    return [
        Sample(
            main_script(line.text) or "no letters", line.text, np.stack([line.picture] * 3, axis=2)
        )
        for line in held_out_lines(count)
    ]


def rendered(finder: RapidOcrReader) -> list[Sample]:
    """The lines of all pages by their language, cut out where they are found."""
    samples = []
    for page in pages():
        outlines = finder.outlines(page.screenshot)
        for line in page.lines:
            shared = [outline.box.intersection(line.box) for outline in outlines]
            areas = [0 if box is None else box.area for box in shared]
            best = int(np.argmax(areas))
            if areas[best] > 0.25 * line.box.area:
                crop = outlines[best].crop(page.screenshot)
                samples.append(Sample(line.language, line.text, crop))
    return samples


def print_table(title: str, readers: dict[str, LineRecogniser], samples: Sequence[Sample]) -> None:
    """Character error rate, and lines that are right to the letter, by kind and reader."""
    print(f"\n{title}\n{'':16s}{'lines':>8s}" + "".join(f"{name:>32s}" for name in readers))
    read = {name: timed(reader.recognise, samples) for name, reader in readers.items()}
    kinds = sorted({sample.kind for sample in samples})
    for kind in (*kinds, "all"):
        rows = [index for index, sample in enumerate(samples) if kind in (sample.kind, "all")]
        cells = [
            figures([(samples[row].text, texts[row]) for row in rows]) for texts, _ in read.values()
        ]
        print(f"{kind:16s}{len(rows):8d}" + "".join(f"{cell:>32s}" for cell in cells))
    each = [f"{1000 * seconds / len(samples):.1f} ms of CPU a line" for _, seconds in read.values()]
    print(f"{'':24s}" + "".join(f"{cell:>32s}" for cell in each))


def timed(
    recognise: Callable[[Sequence[Pixels]], Sequence[object]], samples: Sequence[Sample]
) -> tuple[list[str], float]:
    """What is read, and the seconds of CPU that it took."""
    begun = time.process_time()
    lines = recognise([sample.crop for sample in samples])
    return [str(getattr(line, "text", "")) for line in lines], time.process_time() - begun


def figures(pairs: Iterable[tuple[str, str]]) -> str:
    """Character error rate and the share of right lines, spaces at the ends left out."""
    both = [(truth.strip(), text.strip()) for truth, text in pairs]
    errors = sum(Levenshtein.distance(truth, text) for truth, text in both)
    letters = sum(len(truth) for truth, _ in both)
    right = sum(truth == text for truth, text in both) / len(both)
    return f"CER {errors / letters:.3f}, right {right:.3f}"


if __name__ == "__main__":
    main()
