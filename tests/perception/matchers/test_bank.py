import io

import numpy as np
import pytest

from perception import WeightsError
from perception.matchers.bank import Bank


def bank(count: int = 3, scale: float = 20.0) -> Bank:
    rows = np.eye(count, 4, dtype=np.float32)
    names = tuple(f"thing {number}" for number in range(count))
    return Bank(rows, names, tuple(name.upper() for name in names), scale)


def test_a_contrast_is_a_softmax_over_the_bank_and_the_description() -> None:
    known, picture = bank(), np.array([[0.8, 0.6, 0.0, 0.0]], np.float32)
    described = np.array([0.6, 0.8, 0.0, 0.0], np.float32)
    cosines = picture @ described
    everything = np.exp(20 * np.append(picture @ known.rows.T, cosines))
    expected = np.log(np.exp(20 * cosines) / everything.sum())
    assert known.contrast(cosines, known.crowds(picture)[0]) == pytest.approx(expected, rel=1e-5)


def test_a_picture_that_fits_nothing_else_is_near_zero() -> None:
    known, picture = bank(), np.array([[0.0, 0.0, 0.0, 1.0]], np.float32)
    contrasts = known.contrast(np.array([1.0], np.float32), known.crowds(picture)[0])
    assert -1e-6 < contrasts[0] <= 0.0


def test_a_huge_scale_overflows_nothing() -> None:
    known = bank(scale=1e4)
    crowds, _ = known.crowds(np.array([[1.0, 0.0, 0.0, 0.0], [-1.0, 0.0, 0.0, 0.0]], np.float32))
    assert np.isfinite(known.contrast(np.array([1.0, -1.0], np.float32), crowds)).all()


def test_what_is_written_is_read() -> None:
    written = bank()
    read = Bank.read(written.content())
    assert read.rows == pytest.approx(written.rows, abs=1e-3)
    assert (read.phrasings, read.concepts) == (written.phrasings, written.concepts)
    assert read.scale == pytest.approx(written.scale)
    assert written.content() == bank().content()


def altered(**arrays: object) -> bytes:
    with np.load(io.BytesIO(bank().content())) as stored:
        kept = {name: stored[name] for name in stored.files}
    file = io.BytesIO()
    np.savez(file, **{name: value for name, value in (kept | arrays).items() if value is not None})
    return file.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04 no archive",
        bank().content()[:-80],
        altered(embeddings=None),
        altered(embeddings=np.array([None, "pickled"], dtype=object)),
        altered(embeddings=np.zeros((2, 4), np.float16)),
        altered(embeddings=np.zeros((3, 4), np.float16)),
        altered(scale=np.float32(np.nan)),
        altered(scale=np.float32(-1)),
        altered(words=np.frombuffer(b"[]", np.uint8)),
        altered(words=np.frombuffer(b"{", np.uint8)),
    ],
)
@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
def test_what_is_no_bank_is_refused(content: bytes) -> None:
    with pytest.raises(WeightsError, match="bank"):
        Bank.read(content)


def test_a_bank_of_another_model_is_named() -> None:
    with pytest.raises(WeightsError, match=r"another model's.* 4 .* 7"):
        bank().crowds(np.zeros((1, 7), np.float32))
