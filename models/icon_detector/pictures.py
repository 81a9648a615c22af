"""Screens shrunk to the size they are trained at: loaded in a tenth of the time, and sharper.

Ultralytics shrinks by taking every few pixels, which loses thin strokes; here they are averaged,
as the detectors of ``perception`` do it.
"""

import shutil
from collections.abc import Sequence
from pathlib import Path

import cv2
import yaml

QUALITY = 95
PARTS = ("train", "val")


def shrunk(sources: Sequence[Path], side: int) -> Path:
    """Shrink the screens of folders in YOLO's format; those shrunk before are left as they are.

    Args:
        sources: Folders with data.yaml, which name one list of pictures for each part, all of the
            same classes.
        side: What the longer side becomes, where it is longer.

    Returns:
        The data.yaml of all shrunk screens, in the first folder.
    """
    described = [_described(source) for source in sources]
    names = described[0]
    if any(each != names for each in described):
        raise SystemExit(f"{', '.join(map(str, sources))} have not the same classes")
    lists = {part: [str(_shrunk_list(source, part, side)) for source in sources] for part in PARTS}
    path = _folder(sources[0], side) / "data.yaml"
    path.write_text(yaml.safe_dump({**lists, "names": names}, sort_keys=False), encoding="utf-8")
    return path


def _described(source: Path) -> dict[int, str]:
    path = source / "data.yaml"
    if not path.is_file():
        raise SystemExit(f"{source} holds no data.yaml: draw screens with python -m models.screens")
    names: dict[int, str] = yaml.safe_load(path.read_text(encoding="utf-8"))["names"]
    return names


def _folder(source: Path, side: int) -> Path:
    return source.absolute() / f"shrunk-{side}"


def _shrunk_list(source: Path, part: str, side: int) -> Path:
    target = _folder(source, side)
    for folder in ("images", "labels"):
        (target / folder).mkdir(parents=True, exist_ok=True)
    listed = (source / f"{part}.txt").read_text(encoding="utf-8").split()
    lines = "".join(f"{_shrink(source / name, target, side)}\n" for name in listed)
    path = target / f"{part}.txt"
    path.write_text(lines, encoding="utf-8")
    return path


def _shrink(path: Path, target: Path, side: int) -> Path:
    small = target / "images" / path.name
    labels = path.parent.parent / "labels" / f"{path.stem}.txt"
    if small.is_file() and small.stat().st_mtime > path.stat().st_mtime:
        return small
    # Shares of the picture do not change with its size.
    shutil.copyfile(labels, target / "labels" / labels.name)
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if picture is None:
        raise SystemExit(f"{path} is no picture")
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        shutil.copyfile(path, small)
        return small
    size = max(1, round(width * scale)), max(1, round(height * scale))
    reduced = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    partial = small.with_suffix(f".partial{small.suffix}")
    cv2.imwrite(str(partial), reduced, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    partial.replace(small)
    return small
