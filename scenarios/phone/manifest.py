"""Apps as folders: `app.yaml` and the pages beside it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from scenarios.phone.errors import InvalidApp

__all__ = ["AppManifest", "AppTable", "Value", "load_app", "load_apps"]

COLUMN_TYPES = {"text", "integer", "real"}
Value = str | int | float | None
Row = Mapping[str, Value]
KNOWN_KEYS = {
    "package",
    "label",
    "icon",
    "launchable",
    "version",
    "activity",
    "actions",
    "permissions",
    "tables",
    "seed",
    "settings",
}
PACKAGE = re.compile(r"[A-Za-z][\w]*(\.[A-Za-z][\w]*)+")
IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class AppTable:
    """A table of an app; every row has an `_id` besides these columns."""

    name: str
    uri: str | None
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AppManifest:
    """What `app.yaml` says."""

    folder: Path
    package: str
    label: str
    icon: str
    launchable: bool = True
    version: str = "1.0"
    activity: str = ".MainActivity"
    actions: tuple[str, ...] = ()
    permissions: tuple[str, ...] = ()
    tables: Mapping[str, AppTable] = field(default_factory=dict)
    seed: Mapping[str, tuple[Row, ...]] = field(default_factory=dict)
    settings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def component(self) -> str:
        """The main activity as `package/.Activity`."""
        return f"{self.package}/{self.activity}"


class _Reader:
    """Reads one app.yaml, naming file and field in every complaint."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def fail(self, problem: str) -> InvalidApp:
        return InvalidApp(f"{self.file}: {problem}")

    def mapping(self, value: object, where: str) -> dict[str, object]:
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self.fail(f"{where} must be a mapping")
        return {str(key): item for key, item in value.items()}

    def text(self, value: object, where: str) -> str:
        if not isinstance(value, str) or not value:
            raise self.fail(f"{where} must be a text")
        return value

    def texts(self, value: object, where: str) -> tuple[str, ...]:
        if value is None:
            return ()
        if not isinstance(value, list):
            raise self.fail(f"{where} must be a list of texts")
        return tuple(self.text(item, where) for item in value)

    def table(self, name: str, value: object) -> AppTable:
        entry = self.mapping(value, f"tables.{name}")
        columns = self.mapping(entry.get("columns"), f"tables.{name}.columns")
        for column, kind in columns.items():
            if not IDENTIFIER.fullmatch(column) or kind not in COLUMN_TYPES:
                raise self.fail(
                    f"tables.{name}.columns.{column} must be text, integer or real, "
                    "with a name in lower case"
                )
        if not IDENTIFIER.fullmatch(name) or not columns:
            raise self.fail(f"tables.{name} needs a name in lower case and at least one column")
        uri = entry.get("uri")
        return AppTable(
            name,
            None if uri is None else self.text(uri, f"tables.{name}.uri").rstrip("/"),
            {column: str(kind) for column, kind in columns.items()},
        )

    def rows(self, table: AppTable | None, name: str, value: object) -> tuple[Row, ...]:
        if table is None:
            raise self.fail(f"seed.{name} names a table that is not under tables")
        if not isinstance(value, list):
            raise self.fail(f"seed.{name} must be a list of rows")
        rows = [self.mapping(item, f"seed.{name}") for item in value]
        return tuple(self.row(table, row) for row in rows)

    def row(self, table: AppTable, row: dict[str, object]) -> Row:
        checked: dict[str, Value] = {}
        for column, item in row.items():
            if column != "_id" and column not in table.columns:
                raise self.fail(f"seed.{table.name} has an unknown column {column!r}")
            if not isinstance(item, str | int | float | None):
                raise self.fail(f"seed.{table.name}.{column} must be a text or a number")
            checked[column] = int(item) if isinstance(item, bool) else item
        return checked

    def settings(self, value: object) -> dict[str, dict[str, str]]:
        spaces = self.mapping(value, "settings")
        return {
            space: {
                name: str(item) for name, item in self.mapping(rows, f"settings.{space}").items()
            }
            for space, rows in spaces.items()
        }


def load_app(folder: Path) -> AppManifest:
    """Read the app in `folder`.

    Raises:
        InvalidApp: app.yaml is missing, is no YAML, or says something that cannot be.
    """
    file = folder / "app.yaml"
    reader = _Reader(file)
    try:
        document: object = yaml.safe_load(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidApp(f"{folder} is no app folder: app.yaml cannot be read") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise InvalidApp(f"{file} is no YAML: {' '.join(str(error).split())}") from error
    entries = reader.mapping(document, "the file")
    unknown = sorted(set(entries) - KNOWN_KEYS)
    if unknown:
        raise reader.fail(f"unknown field {unknown[0]!r}")
    package = reader.text(entries.get("package"), "package")
    if not PACKAGE.fullmatch(package):
        raise reader.fail(f"package {package!r} must look like 'org.example.app'")
    tables = {
        name: reader.table(name, value)
        for name, value in reader.mapping(entries.get("tables"), "tables").items()
    }
    return AppManifest(
        folder=folder,
        package=package,
        label=reader.text(entries.get("label"), "label"),
        icon=reader.text(entries.get("icon", "icon.svg"), "icon"),
        launchable=entries.get("launchable", True) is True,
        version=str(entries.get("version", "1.0")),
        activity=reader.text(entries.get("activity", ".MainActivity"), "activity"),
        actions=reader.texts(entries.get("actions"), "actions"),
        permissions=reader.texts(entries.get("permissions"), "permissions"),
        tables=tables,
        seed={
            name: reader.rows(tables.get(name), name, value)
            for name, value in reader.mapping(entries.get("seed"), "seed").items()
        },
        settings=reader.settings(entries.get("settings")),
    )


def load_apps(folders: Iterable[Path]) -> dict[str, AppManifest]:
    """Read every app found in `folders`, by package; later folders win.

    A folder may be an app itself, or hold apps, one folder each.

    Raises:
        InvalidApp: a folder is missing, holds no app, or an app cannot be used.
    """
    apps: dict[str, AppManifest] = {}
    for folder in folders:
        found = [folder] if (folder / "app.yaml").is_file() else _app_folders(folder)
        for app_folder in found:
            app = load_app(app_folder)
            apps[app.package] = app
    _reject_shared_tables(apps.values())
    return apps


def _app_folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise InvalidApp(f"the apps folder {folder} does not exist")
    found = sorted(file.parent for file in folder.glob("*/app.yaml"))
    if not found:
        raise InvalidApp(f"{folder} holds no app: an app is a folder with an app.yaml in it")
    return found


def _reject_shared_tables(apps: Iterable[AppManifest]) -> None:
    owners: dict[str, str] = {}
    for app in apps:
        for table in app.tables:
            if table in owners:
                raise InvalidApp(f"{app.package} and {owners[table]} both declare table {table!r}")
            owners[table] = app.package
