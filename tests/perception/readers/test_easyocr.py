from pathlib import Path

import pytest

from perception import EngineError
from perception.readers import EasyOcrReader
from tests.perception.drawing import Canvas


@pytest.mark.slow
def test_weights_that_cannot_be_had_are_one_sentence(tmp_path: Path) -> None:
    reader = EasyOcrReader(["en"], models=tmp_path, download=False)
    with pytest.raises(EngineError, match=r"weights for en cannot be had"):
        reader.read(Canvas(50, 50).screenshot)


def test_no_language_is_refused() -> None:
    with pytest.raises(EngineError, match="language"):
        EasyOcrReader([])
