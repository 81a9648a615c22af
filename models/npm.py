"""Packages from npm, unpacked into caches of the recipes."""

import shutil
import subprocess
import tarfile
from pathlib import Path

__all__ = ["fetch"]


def fetch(package: str, folder: Path) -> None:
    """Unpacks a package into a folder of its own; one that is there stays.

    Args:
        package: Name and version ("lucide-static@1.62.0").
        folder: Where its files go, below `package/`.

    Raises:
        subprocess.CalledProcessError: npm cannot fetch it.
        FileNotFoundError: There is no npm.
    """
    if folder.is_dir():
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    packed = subprocess.run(
        ["npm", "pack", package, "--silent"],
        cwd=folder.parent,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    archive = folder.parent / packed.stdout.strip().splitlines()[-1]
    partial = folder.with_suffix(".partial")
    shutil.rmtree(partial, ignore_errors=True)
    with tarfile.open(archive) as tar:
        tar.extractall(partial, filter="data")
    archive.unlink()
    partial.rename(folder)
