"""What pages can ask of the phone: the methods behind `__phoneCall`."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from scenarios.phone.browser.page import Json
from scenarios.phone.errors import PhoneError
from scenarios.phone.manifest import Value

if TYPE_CHECKING:
    from scenarios.phone.handset import Handset

__all__ = ["PageBridge"]

Params = Mapping[str, Json]
ALL_GRANTED = frozenset({"com.android.launcher", "com.android.settings"})


class PageBridge:
    """Answers the calls of pages."""

    def __init__(self, phone: "Handset") -> None:
        self._phone = phone
        self._methods: dict[str, Callable[[Params], Json]] = {
            "rows.query": self._query,
            "rows.insert": self._insert,
            "rows.update": self._update,
            "rows.delete": self._delete,
            "settings.get": self._get_setting,
            "settings.put": self._put_setting,
            "settings.all": self._all_settings,
            "packages.list": self._packages,
            "activity.start": self._start,
            "clock.now": self._now,
            "permission.check": self._check_permission,
            "permission.set": self._set_permission,
            "system.report": self._report,
            "system.config": self._config,
        }

    async def call(self, method: str, params: dict[str, Json]) -> Json:
        """Answer one call.

        Raises:
            PhoneError: the method is unknown or its parameters do not fit.
        """
        function = self._methods.get(method)
        if function is None:
            raise PhoneError(f"unknown method {method!r}")
        return function(params)

    def _query(self, params: Params) -> Json:
        limit = params.get("limit")
        rows = self._phone.database.select(
            _text(params, "table"),
            _values(params, "where"),
            order=_text(params, "order") if params.get("order") else None,
            limit=limit if isinstance(limit, int) else None,
        )
        return [dict(row) for row in rows]

    def _insert(self, params: Params) -> Json:
        return self._phone.database.insert(_text(params, "table"), _values(params, "values"))

    def _update(self, params: Params) -> Json:
        return self._phone.database.update(
            _text(params, "table"), _values(params, "values"), _values(params, "where")
        )

    def _delete(self, params: Params) -> Json:
        return self._phone.database.delete(_text(params, "table"), _values(params, "where"))

    def _get_setting(self, params: Params) -> Json:
        return self._phone.database.setting(_text(params, "namespace"), _text(params, "name"))

    def _put_setting(self, params: Params) -> Json:
        value = params.get("value")
        self._phone.database.put_setting(
            _text(params, "namespace"), _text(params, "name"), "" if value is None else str(value)
        )
        return None

    def _all_settings(self, _params: Params) -> Json:
        names = ("system", "secure", "global")
        return {name: dict(self._phone.database.settings(name)) for name in names}

    def _packages(self, _params: Params) -> Json:
        return [
            {
                "package": app.package,
                "label": app.label,
                "icon": f"/apps/{app.package}/{app.icon}",
                "launchable": app.launchable,
            }
            for app in self._phone.apps.values()
        ]

    def _start(self, params: Params) -> Json:
        extras = params.get("params")
        self._phone.start_app(_text(params, "package"), extras if isinstance(extras, dict) else {})
        return None

    def _now(self, _params: Params) -> Json:
        return self._phone.clock.now_in_milliseconds

    def _check_permission(self, params: Params) -> Json:
        package = _text(params, "package")
        if package in ALL_GRANTED:
            return "granted"
        return self._phone.database.permission(package, _text(params, "permission"))

    def _set_permission(self, params: Params) -> Json:
        self._phone.database.put_permission(
            _text(params, "package"), _text(params, "permission"), _text(params, "state")
        )
        return None

    def _report(self, params: Params) -> Json:
        self._phone.foreground.update(params)
        if params.get("locked") is False:
            self._phone.power.is_locked = False
        return None

    def _config(self, _params: Params) -> Json:
        phone = self._phone
        width, height = phone.display.size_in_dp
        setting = phone.database.setting
        return {
            "density": phone.display.density,
            "width_dp": width,
            "height_dp": height,
            "theme": "dark" if setting("secure", "ui_night_mode") == "2" else "light",
            "skin": phone.options.skin,
            "font_scale": float(setting("system", "font_scale") or 1),
            "seed": phone.options.seed,
            "animations": phone.are_animations_on,
            "device_name": setting("global", "device_name") or "",
            "network_name": setting("global", "wifi_network_name") or "",
            "battery_level": int(setting("global", "battery_level") or 82),
        }


def _text(params: Params, name: str) -> str:
    value = params.get(name)
    if not isinstance(value, str):
        raise PhoneError(f"parameter {name!r} must be a text")
    return value


def _values(params: Params, name: str) -> dict[str, Value]:
    given = params.get(name)
    if given is None:
        return {}
    if not isinstance(given, dict):
        raise PhoneError(f"parameter {name!r} must be an object")
    values: dict[str, Value] = {}
    for column, value in given.items():
        if isinstance(value, list | dict):
            raise PhoneError(f"{name}.{column} must be a text or a number")
        values[column] = int(value) if isinstance(value, bool) else value
    return values
