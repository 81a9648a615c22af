"""Which scenarios a person means by the paths they name."""

from collections.abc import Sequence
from pathlib import Path

from scenarios.errors import SuiteError
from scenarios.format import Scenario, read_scenario

__all__ = ["SUITE", "collect"]

SUITE = Path(__file__).parent / "suite"
"""The suite that is shipped."""


def collect(paths: Sequence[Path], seed: int = 0) -> tuple[Scenario, ...]:
    """Reads scenario files and folders of them, in the order named; folders by name.

    Raises:
        SuiteError: A path does not exist, a folder holds none, or an id is used twice.
        FlowError: A file is wrong; names file, line and field.
    """
    files = [file for path in paths for file in _files(path)]
    if not files:
        raise SuiteError("no scenario was named: give YAML files or folders of them")
    scenarios: dict[str, Scenario] = {}
    origins: dict[str, Path] = {}
    for file in dict.fromkeys(files):
        scenario = read_scenario(file, seed)
        if scenario.id in origins:
            raise SuiteError(
                f"{file} and {origins[scenario.id]} have the same id {scenario.id!r}: "
                "give each scenario its own"
            )
        scenarios[scenario.id], origins[scenario.id] = scenario, file
    return tuple(scenarios.values())


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise SuiteError(f"there is no scenario at {path}: name a YAML file or a folder of them")
    found = sorted(file for file in path.rglob("*.y*ml") if file.suffix in {".yaml", ".yml"})
    if not found:
        raise SuiteError(f"the folder {path} holds no scenario: no .yaml file in it")
    return found
