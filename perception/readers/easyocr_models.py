"""Recognisers of one's own in EasyOCR's format: NAME.yaml, NAME.py and NAME.pth in one folder."""

import sys
from dataclasses import dataclass
from pathlib import Path

from perception.errors import EngineError
from perception.weights import shipped_model

__all__ = ["OwnModel", "own_model"]

_PREFIX = "module."
_NETWORK = "network"
"""The folder of a shipped model that holds EasyOCR's files."""


@dataclass(frozen=True, slots=True)
class OwnModel:
    """A recogniser whose files have been looked at.

    Attributes:
        name: Its name, which is that of its files.
        folder: Where they are.
        height: Pixels of a line as the network takes it.
    """

    name: str
    folder: Path
    height: int

    def check_code(self) -> None:
        """Whether Python has imported this model's code, once EasyOCR is loaded.

        Raises:
            EngineError: Another module of the same name was there before.
        """
        imported = getattr(sys.modules.get(self.name), "__file__", None)
        if imported is None or Path(imported).resolve().parent != self.folder.resolve():
            raise EngineError(
                f"the recogniser {self.name!r} of {self.folder} cannot be used: {imported} has "
                "the same name; rename its three files"
            )


def own_model(name: str, folder: Path | None) -> OwnModel:
    """A recogniser by name, its weights checked to be nothing but numbers.

    Args:
        name: Of the files.
        folder: Where they are; unless told, the shipped model of that name, which must be as the
            manifest says.

    Raises:
        EngineError: A file is missing or is not what it should be.
        WeightsError: There is no such shipped model, or it was altered.
    """
    if not name.isidentifier():
        raise EngineError(f"a recogniser's name must be one that Python can import, not {name!r}")
    if folder is None:
        model = shipped_model(name)
        model.verify()
        folder = model.folder / _NETWORK
    for ending in (".yaml", ".py", ".pth"):
        if not (folder / f"{name}{ending}").is_file():
            raise EngineError(f"the recogniser {name!r} needs {name}{ending} in {folder}")
    _check_weights(folder / f"{name}.pth")
    return OwnModel(name, folder, _height(folder / f"{name}.yaml"))


def _height(described: Path) -> int:
    import yaml  # noqa: PLC0415

    try:
        content = yaml.safe_load(described.read_text(encoding="utf-8"))
        height = content["imgH"]
    except (OSError, ValueError, yaml.YAMLError, KeyError, TypeError) as error:
        reason = " ".join(str(error).split())
        raise EngineError(f"{described} does not describe a recogniser: {reason}") from error
    if not isinstance(height, int) or isinstance(height, bool) or height < 1:
        raise EngineError(f"{described} needs imgH, the height of a line in pixels, not {height!r}")
    return height


def _check_weights(path: Path) -> None:
    """EasyOCR would run whatever code a file of weights brings along."""
    import torch  # noqa: PLC0415

    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise EngineError(f"{path} holds no weights that are safe to load") from error
    if not isinstance(content, dict) or not all(str(key).startswith(_PREFIX) for key in content):
        raise EngineError(
            f"{path} needs a state dict whose names begin with {_PREFIX!r}, as EasyOCR's trainer "
            "writes them"
        )
