"""The manifest of all shipped files: what is recorded there is all that is ever loaded."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

MANIFEST_NAME = "manifest.json"


def record(folder: Path, version: str, names: Sequence[str]) -> None:
    """Record size and hash of a model's files; other models' entries are left as they are.

    Args:
        folder: The model's, in the folder of the manifest; the model is called like it.
        version: The model's.
        names: Its files, relative to its folder.
    """
    path = folder.parent / MANIFEST_NAME
    manifest = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {"models": []}
    others = [entry for entry in manifest["models"] if entry["name"] != folder.name]
    files = [_described(folder / name, folder.parent) for name in names]
    manifest["models"] = [*others, {"name": folder.name, "version": version, "files": files}]
    path.write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


def _described(path: Path, root: Path) -> dict[str, str | int]:
    content = path.read_bytes()
    return {
        "path": path.relative_to(root).as_posix(),
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
    }
