"""From the name that a person gives an app to its package, and starting it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mobile_agent.device.shell import PhoneShell, command_line
from mobile_agent.errors import AppNotFound, GestureFailed

__all__ = ["InstalledApps", "KnownApp", "choose_package", "known_apps", "launch"]

KNOWN_APPS = Path(__file__).with_name("known_apps.yaml")
PACKAGE_NAME = re.compile(r"[A-Za-z]\w*(\.[A-Za-z]\w*)+")
COMPONENT = re.compile(r"^\s*([\w.]+)/([\w.$]+)\s*$", re.MULTILINE)
FAILURE = re.compile(r"^(?:Error|Exception|java\.lang\.|Security exception).*", re.MULTILINE)
EMPTY_WORDS = frozenset({"the", "app", "application", "my"})
NAMES_NOTHING = frozenset({"com", "org", "net", "android", "app", "apps", "google", "mobile"})
MOST_SUGGESTIONS = 5
LEAST_LIKENESS = 55.0


@dataclass(frozen=True, slots=True)
class KnownApp:
    """Labels and the packages that bear them, the preferred first."""

    labels: tuple[str, ...]
    packages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InstalledApps:
    """What is on the phone.

    Attributes:
        packages: All packages.
        launchable: Those with a launcher icon; empty where the phone does not tell.
    """

    packages: frozenset[str]
    launchable: frozenset[str]


@cache
def known_apps() -> tuple[KnownApp, ...]:
    """The table of common apps."""
    import yaml  # noqa: PLC0415

    entries = yaml.safe_load(KNOWN_APPS.read_text(encoding="utf-8"))
    return tuple(KnownApp(tuple(entry["labels"]), tuple(entry["packages"])) for entry in entries)


def choose_package(
    app: str, installed: InstalledApps, known: Iterable[KnownApp] | None = None
) -> str:
    """The package that a person means.

    Args:
        app: A label, or a package name.
        installed: What is on the phone.
        known: The table of common apps; the built-in one where not given.

    Raises:
        AppNotFound: No installed app is called that, or several may be.
    """
    if app.strip() in installed.packages:
        return app.strip()
    wanted = folded(app)
    table = tuple(known_apps() if known is None else known)
    for entry in table:
        if wanted in map(folded, entry.labels):
            for package in entry.packages:
                if package in installed.packages:
                    return package
    candidates = sorted(installed.launchable or installed.packages)
    for rule in (_ends_with, _has_segment, _has_all_words):
        matching = [package for package in candidates if rule(package, app)]
        if len(matching) == 1:
            return matching[0]
        if matching:
            raise AppNotFound(
                f"several apps may be {app!r} ({', '.join(matching[:MOST_SUGGESTIONS])}): give "
                "the package name, or look for its icon"
            )
    raise AppNotFound(_not_found(app, installed, table))


def launch(shell: PhoneShell, app: str) -> str:
    """Starts an app and returns its package.

    Raises:
        AppNotFound: No installed app has that name.
        GestureFailed: It has no screen to start, or the phone refuses.
        DeviceError: The phone is gone.
    """
    package = choose_package(app, installed_apps(shell))
    component = _launcher_component(shell, package)
    if component is None:
        raise GestureFailed(f"{package} is installed but has no screen to open")
    start = command_line(
        "am", "start", "-a", "android.intent.action.MAIN",
        "-c", "android.intent.category.LAUNCHER", "-n", component,
    )  # fmt: skip
    output = shell.act(start)
    failure = FAILURE.search(output.text)
    if output.exit_code != 0 or failure:
        reason = failure[0] if failure else output.text
        raise GestureFailed(f"{package} could not be started: {reason[:200]}")
    return package


def installed_apps(shell: PhoneShell) -> InstalledApps:
    """Asks the phone what is on it.

    Raises:
        DeviceError: The phone is gone.
    """
    listed = shell.read("pm list packages", timeout=20.0).text.splitlines()
    packages = frozenset(
        line.removeprefix("package:").strip() for line in listed if line.startswith("package:")
    )
    query = command_line(
        "cmd", "package", "query-activities", "--brief",
        "-a", "android.intent.action.MAIN", "-c", "android.intent.category.LAUNCHER",
    )  # fmt: skip
    found = {package for package, _ in COMPONENT.findall(shell.read(query, timeout=20.0).text)}
    return InstalledApps(packages, packages & found)


def _launcher_component(shell: PhoneShell, package: str) -> str | None:
    resolve = command_line(
        "cmd", "package", "resolve-activity", "--brief",
        "-a", "android.intent.action.MAIN", "-c", "android.intent.category.LAUNCHER", package,
    )  # fmt: skip
    found = COMPONENT.findall(shell.read(resolve).text)
    return next((f"{name}/{activity}" for name, activity in found if name == package), None)


def folded(label: str) -> str:
    """The label without case, accents' forms, punctuation and empty words."""
    plain = unicodedata.normalize("NFKC", label).casefold()
    words = re.findall(r"\w+", plain)
    telling = [word for word in words if word not in EMPTY_WORDS]
    return "".join(telling or words)


def _segments(package: str) -> Sequence[str]:
    return [part for part in package.casefold().split(".") if part not in NAMES_NOTHING]


def _ends_with(package: str, app: str) -> bool:
    return _segments(package)[-1:] == [folded(app)]


def _has_segment(package: str, app: str) -> bool:
    return folded(app) in _segments(package)


def _has_all_words(package: str, app: str) -> bool:
    words = [word for word in re.findall(r"\w+", app.casefold()) if word not in EMPTY_WORDS]
    segments = _segments(package)
    return bool(words) and all(word in segments for word in words)


def _not_found(app: str, installed: InstalledApps, table: Iterable[KnownApp]) -> str:
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    names = {
        label
        for entry in table
        for label in entry.labels
        if any(package in installed.packages for package in entry.packages)
    }
    names |= installed.launchable or installed.packages
    ranked = process.extract(app, sorted(names), scorer=fuzz.WRatio, limit=MOST_SUGGESTIONS)
    near = ", ".join(name for name, score, _ in ranked if score >= LEAST_LIKENESS)
    hint = f"nearest: {near}" if near else "nothing is called alike"
    return f"no installed app is called {app!r} ({hint}): look for its icon instead"
