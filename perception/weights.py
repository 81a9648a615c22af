"""Where shipped weights are, and whether they are the ones that were shipped."""

import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from perception.errors import WeightsError

__all__ = ["ShippedFile", "ShippedModel", "models_folder", "shipped_model", "shipped_models"]

OVERRIDE = "MOBILE_AGENT_MODELS"


@dataclass(frozen=True, slots=True)
class ShippedFile:
    """One file of a model.

    Attributes:
        path: Where it is.
        sha256: What its content must hash to.
    """

    path: Path
    sha256: str

    def verify(self) -> None:
        """Hashes the file and compares.

        Raises:
            WeightsError: The file is missing or altered.
        """
        try:
            with self.path.open("rb") as file:
                self._compare(hashlib.file_digest(file, "sha256").hexdigest())
        except OSError as error:
            raise WeightsError(f"cannot read the weights {self.path}: {error.strerror}") from error

    def read(self) -> bytes:
        """The file's content, verified: what was hashed is what is used.

        Raises:
            WeightsError: The file is missing or altered.
        """
        try:
            content = self.path.read_bytes()
        except OSError as error:
            raise WeightsError(f"cannot read the weights {self.path}: {error.strerror}") from error
        self._compare(hashlib.sha256(content).hexdigest())
        return content

    def _compare(self, actual: str) -> None:
        if actual != self.sha256:
            raise WeightsError(
                f"{self.path} is not the shipped file: its sha256 is {actual}, "
                f"the manifest says {self.sha256}"
            )


@dataclass(frozen=True, slots=True)
class ShippedModel:
    """One model of the manifest.

    Attributes:
        name: Its name, which is its folder's too.
        version: Its version.
        folder: Where its files are.
        files: All of them.
    """

    name: str
    version: str
    folder: Path
    files: tuple[ShippedFile, ...]

    def verify(self) -> None:
        """Hashes all files and compares.

        Raises:
            WeightsError: A file is missing or altered.
        """
        for file in self.files:
            file.verify()

    def file(self, name: str) -> ShippedFile:
        """One of its files by its path in the folder ("text/tokenizer.json"), not yet verified.

        Raises:
            WeightsError: The manifest names none of that path.
        """
        for file in self.files:
            if file.path == self.folder / name:
                return file
        raise WeightsError(f"the manifest names no file {name!r} of the model {self.name!r}")


def models_folder() -> Path:
    """The folder with manifest.json: beside this package, unless MOBILE_AGENT_MODELS names it."""
    override = os.environ.get(OVERRIDE)
    return Path(override) if override else Path(__file__).resolve().parent.parent / "models"


def shipped_models(folder: Path | None = None) -> tuple[ShippedModel, ...]:
    """All models that the manifest names.

    Raises:
        WeightsError: The manifest is missing or broken.
    """
    root = models_folder() if folder is None else folder
    manifest = root / "manifest.json"
    try:
        content = json.loads(manifest.read_text(encoding="utf-8"))
        return tuple(_model(entry, root) for entry in content["models"])
    except OSError as error:
        raise WeightsError(
            f"no manifest of weights at {manifest}: set {OVERRIDE} to the models folder"
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise WeightsError(f"{manifest} is no manifest of weights: {error!r}") from error


def shipped_model(name: str, folder: Path | None = None) -> ShippedModel:
    """One model by name, not yet verified.

    Raises:
        WeightsError: The manifest is missing or broken, or names no such model.
    """
    models = shipped_models(folder)
    for model in models:
        if model.name == name:
            return model
    known = ", ".join(model.name for model in models) or "none"
    raise WeightsError(f"the manifest names no model {name!r}; it names: {known}")


def _model(entry: dict[str, object], root: Path) -> ShippedModel:
    listed = entry["files"]
    if not isinstance(listed, list):
        raise TypeError(f"'files' of {entry['name']} is no list")
    files = tuple(ShippedFile(root / file["path"], str(file["sha256"])) for file in listed)
    name = str(entry["name"])
    return ShippedModel(name, str(entry["version"]), root / name, files)
