"""All that the phone remembers, in one SQLite database."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping

from scenarios.phone.clock import PhoneClock, moment_in_milliseconds
from scenarios.phone.errors import UnknownTable
from scenarios.phone.manifest import AppManifest, AppTable, Value

__all__ = ["PhoneDatabase"]

Row = dict[str, Value]
TableListener = Callable[[str], None]
SettingListener = Callable[[str, str, str | None], None]

SYSTEM_SCHEMA = """
create table _settings (namespace text, name text, value text, primary key (namespace, name));
create table _permissions (package text, permission text, state text,
                           primary key (package, permission));
create table _properties (name text primary key, value text);
"""


class PhoneDatabase:
    """App tables, settings, permissions and properties; tells its listeners of every change."""

    def __init__(self, apps: Mapping[str, AppManifest], clock: PhoneClock) -> None:
        self._apps = apps
        self._clock = clock
        self._tables: dict[str, AppTable] = {
            table.name: table for app in apps.values() for table in app.tables.values()
        }
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        self.on_table: TableListener = lambda _table: None
        self.on_setting: SettingListener = lambda _namespace, _name, _value: None
        self._connection.executescript(SYSTEM_SCHEMA)
        for app in apps.values():
            self._create(app)

    def close(self) -> None:
        """Give up the database and everything in it."""
        self._connection.close()

    # Snapshots

    def save(self) -> bytes:
        """Return the whole database as bytes."""
        return self._connection.serialize()

    def load(self, image: bytes) -> None:
        """Put back what `save` returned; tells no listener."""
        self._connection.deserialize(image)

    # App tables

    def table_for_uri(self, uri: str) -> tuple[AppTable, int | None] | None:
        """Find the table that answers a content URI, and the row's `_id` if it ends in one."""
        plain = uri.split("?", 1)[0].rstrip("/")
        for table in self._tables.values():
            if table.uri is None:
                continue
            if plain == table.uri:
                return table, None
            stem, _, last = plain.rpartition("/")
            if stem == table.uri and last.isdigit():
                return table, int(last)
        return None

    def select(
        self,
        table: str,
        where: Mapping[str, Value] | None = None,
        order: str | None = None,
        limit: int | None = None,
    ) -> list[Row]:
        """Rows whose columns equal `where`, in order of "column" or "column desc"."""
        condition, parameters = self._equalities(table, where)
        return self.select_where(
            table, condition, parameters, self._checked_order(table, order), limit
        )

    def select_where(
        self,
        table: str,
        condition: str,
        parameters: Iterable[Value] = (),
        order: str = "",
        limit: int | None = None,
    ) -> list[Row]:
        """Rows that a raw SQL condition holds for."""
        query = f"select * from {self._known(table)}"  # noqa: S608
        query += f" where {condition}" if condition else ""
        query += f" order by {order}" if order else ""
        query += f" limit {int(limit)}" if limit is not None else ""
        return [dict(row) for row in self._connection.execute(query, tuple(parameters))]

    def insert(self, table: str, values: Mapping[str, Value]) -> int:
        """Add a row and return its `_id`."""
        names = self._columns(table, values)
        columns = ", ".join(names)
        marks = ", ".join("?" for _ in names)
        tail = f"({columns}) values ({marks})" if names else "default values"
        cursor = self._connection.execute(
            f"insert into {self._known(table)} {tail}", [values[name] for name in names]
        )
        self.on_table(table)
        return int(cursor.lastrowid or 0)

    def update(self, table: str, values: Mapping[str, Value], where: Mapping[str, Value]) -> int:
        """Change the rows whose columns equal `where`; returns how many."""
        condition, parameters = self._equalities(table, where)
        return self.update_where(table, values, condition, parameters)

    def update_where(
        self,
        table: str,
        values: Mapping[str, Value],
        condition: str,
        parameters: Iterable[Value] = (),
    ) -> int:
        """Change the rows that a raw SQL condition holds for; returns how many."""
        names = self._columns(table, values)
        if not names:
            return 0
        changes = ", ".join(f"{name} = ?" for name in names)
        query = f"update {self._known(table)} set {changes}"  # noqa: S608
        query += f" where {condition}" if condition else ""
        cursor = self._connection.execute(query, [*(values[n] for n in names), *parameters])
        if cursor.rowcount:
            self.on_table(table)
        return cursor.rowcount

    def delete(self, table: str, where: Mapping[str, Value]) -> int:
        """Remove the rows whose columns equal `where`; returns how many."""
        condition, parameters = self._equalities(table, where)
        return self.delete_where(table, condition, parameters)

    def delete_where(self, table: str, condition: str, parameters: Iterable[Value] = ()) -> int:
        """Remove the rows that a raw SQL condition holds for; returns how many."""
        query = f"delete from {self._known(table)}"  # noqa: S608
        query += f" where {condition}" if condition else ""
        cursor = self._connection.execute(query, tuple(parameters))
        if cursor.rowcount:
            self.on_table(table)
        return cursor.rowcount

    def clear_app(self, package: str) -> None:
        """Put an app's tables and permissions back to what they were when it was installed."""
        app = self._apps[package]
        for table in app.tables:
            self._connection.execute(f"delete from {table}")  # noqa: S608
        self._seed(app)
        for table in app.tables:
            self.on_table(table)

    # Settings, permissions and properties

    def setting(self, namespace: str, name: str) -> str | None:
        """A setting's value, None when there is none."""
        row = self._connection.execute(
            "select value from _settings where namespace = ? and name = ?", (namespace, name)
        ).fetchone()
        return None if row is None else str(row["value"])

    def settings(self, namespace: str) -> dict[str, str]:
        """All settings of a namespace, by name."""
        rows = self._connection.execute(
            "select name, value from _settings where namespace = ? order by name", (namespace,)
        )
        return {row["name"]: row["value"] for row in rows}

    def put_setting(self, namespace: str, name: str, value: str) -> None:
        """Set a setting."""
        self._connection.execute(
            "insert or replace into _settings values (?, ?, ?)", (namespace, name, value)
        )
        self.on_setting(namespace, name, value)

    def delete_setting(self, namespace: str, name: str) -> int:
        """Remove a setting; returns how many were removed."""
        cursor = self._connection.execute(
            "delete from _settings where namespace = ? and name = ?", (namespace, name)
        )
        if cursor.rowcount:
            self.on_setting(namespace, name, None)
        return cursor.rowcount

    def permission(self, package: str, permission: str) -> str:
        """Whether an app may: `granted`, `denied`, or `ask`."""
        row = self._connection.execute(
            "select state from _permissions where package = ? and permission = ?",
            (package, permission),
        ).fetchone()
        return "denied" if row is None else str(row["state"])

    def put_permission(self, package: str, permission: str, state: str) -> None:
        """Set whether an app may."""
        self._connection.execute(
            "insert or replace into _permissions values (?, ?, ?)", (package, permission, state)
        )

    def permissions(self, package: str) -> dict[str, str]:
        """All permissions of an app, by name."""
        rows = self._connection.execute(
            "select permission, state from _permissions where package = ? order by permission",
            (package,),
        )
        return {row["permission"]: row["state"] for row in rows}

    def properties(self) -> dict[str, str]:
        """All system properties, by name."""
        rows = self._connection.execute("select name, value from _properties order by name")
        return {row["name"]: row["value"] for row in rows}

    def put_property(self, name: str, value: str) -> None:
        """Set a system property."""
        self._connection.execute("insert or replace into _properties values (?, ?)", (name, value))

    # Inside

    def _create(self, app: AppManifest) -> None:
        for table in app.tables.values():
            columns = ", ".join(f"{name} {kind}" for name, kind in table.columns.items())
            self._connection.execute(
                f"create table {table.name} (_id integer primary key autoincrement, {columns})"
            )
        self._seed(app)
        for namespace, rows in app.settings.items():
            for name, value in rows.items():
                self.put_setting(namespace, name, value)

    def _seed(self, app: AppManifest) -> None:
        now = self._clock.now_in_milliseconds // 1000 * 1000
        for table, rows in app.seed.items():
            for row in rows:
                self.insert(table, {name: _at(value, now) for name, value in row.items()})
        for permission in app.permissions:
            self.put_permission(app.package, permission, "ask")

    def _known(self, table: str) -> str:
        if table not in self._tables:
            raise UnknownTable(f"no app declares a table {table!r}")
        return table

    def _columns(self, table: str, names: Iterable[str]) -> list[str]:
        known = {"_id", *self._tables[self._known(table)].columns}
        for name in names:
            if name not in known:
                raise UnknownTable(f"table {table!r} has no column {name!r}")
        return list(names)

    def _equalities(
        self, table: str, where: Mapping[str, Value] | None
    ) -> tuple[str, tuple[Value, ...]]:
        names = self._columns(table, where or {})
        condition = " and ".join(f"{name} is ?" for name in names)
        return condition, tuple((where or {})[name] for name in names)

    def _checked_order(self, table: str, order: str | None) -> str:
        checked = []
        for part in (order or "").split(","):
            words = part.split()
            if not words:
                continue
            column, direction = words[0], (words[1:] or ["asc"])[0].lower()
            if direction not in ("asc", "desc"):
                raise UnknownTable(f"order {order!r} is not 'column' or 'column desc'")
            self._columns(table, [column])
            checked.append(f"{column} {direction}")
        return ", ".join(checked)


def _at(value: Value, now: int) -> Value:
    if not isinstance(value, str):
        return value
    moment = moment_in_milliseconds(value, now)
    return value if moment is None else moment
