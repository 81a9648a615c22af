"""Writes constraints.txt from the environment that runs it: every package in its exact version."""

from importlib.metadata import distributions
from pathlib import Path

CONSTRAINTS = Path(__file__).resolve().parent.parent / "constraints.txt"
TITLE = "# The exact versions that set-up installs: make lock writes this file anew."
OWN = {"mobile-agent", "pip", "setuptools"}


def main() -> None:
    """Writes the file; pins of packages that are not installed here (other extras) are kept."""
    pins = dict(
        line.split("==", 1)
        for line in CONSTRAINTS.read_text(encoding="utf-8").splitlines()
        if "==" in line
    )
    installed = {found.metadata["Name"]: found.version for found in distributions()}
    known = {plain(name): name for name in pins}
    for name, version in installed.items():
        if plain(name) not in OWN:
            pins[known.get(plain(name), name)] = version
    lines = [TITLE, *(f"{name}=={pins[name]}" for name in sorted(pins, key=plain))]
    CONSTRAINTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def plain(name: str) -> str:
    """A package's name as the index compares it."""
    return name.lower().replace("_", "-").replace(".", "-")


if __name__ == "__main__":
    main()
