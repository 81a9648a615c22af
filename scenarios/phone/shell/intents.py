"""Which app answers an intent, and what it is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from scenarios.phone.browser.page import Json
from scenarios.phone.manifest import AppManifest

__all__ = ["Intent", "class_of", "component_of", "matches", "params_of", "resolve"]

SETTINGS = "com.android.settings"
SETTINGS_PREFIX = "android.settings."
BY_ACTION = {
    "android.intent.action.SET_ALARM": "com.android.deskclock",
    "android.intent.action.SET_TIMER": "com.android.deskclock",
    "android.intent.action.SHOW_ALARMS": "com.android.deskclock",
    "android.intent.action.SHOW_TIMERS": "com.android.deskclock",
}
BY_SCHEME = {
    "sms": "com.android.messaging",
    "smsto": "com.android.messaging",
    "mms": "com.android.messaging",
    "mmsto": "com.android.messaging",
    "tel": "com.android.contacts",
}
BY_AUTHORITY = {
    "com.android.contacts": "com.android.contacts",
    "contacts": "com.android.contacts",
    "sms": "com.android.messaging",
}
BY_CATEGORY = {
    "android.intent.category.HOME": "com.android.launcher",
    "android.intent.category.APP_CONTACTS": "com.android.contacts",
    "android.intent.category.APP_MESSAGING": "com.android.messaging",
}
ACTIVITIES = {
    "com.android.settings": ".Settings",
    "com.android.contacts": ".activities.PeopleActivity",
    "com.android.messaging": ".ui.conversationlist.ConversationListActivity",
    "com.android.deskclock": ".DeskClock",
    "com.android.launcher": ".Launcher",
}
LAUNCHER_CATEGORY = "android.intent.category.LAUNCHER"
SHORT_NAMES = {"sms_body": "body", "android.intent.extra.TEXT": "text"}


@dataclass(slots=True)
class Intent:
    """What `am start` is asked to start."""

    action: str = ""
    categories: list[str] = field(default_factory=list)
    data: str = ""
    mime_type: str = ""
    component: str = ""
    package: str = ""
    extras: dict[str, Json] = field(default_factory=dict)

    def __str__(self) -> str:
        """The intent as Android prints it."""
        scheme = self.data.partition(":")[0]
        parts = [
            f"act={self.action}" if self.action else "",
            f"cat=[{','.join(self.categories)}]" if self.categories else "",
            f"dat={scheme}:..." if self.data else "",
            f"typ={self.mime_type}" if self.mime_type else "",
            f"pkg={self.package}" if self.package else "",
            f"cmp={self.component}" if self.component else "",
            "(has extras)" if self.extras else "",
        ]
        return "Intent { " + "".join(part + " " for part in parts if part) + "}"


def component_of(app: AppManifest) -> str:
    """An app's main activity as `package/.Activity`."""
    return f"{app.package}/{ACTIVITIES.get(app.package, app.activity)}"


def class_of(app: AppManifest) -> str:
    """The full name of the class of an app's main activity."""
    activity = component_of(app).partition("/")[2]
    return app.package + activity if activity.startswith(".") else activity


def resolve(intent: Intent, apps: Mapping[str, AppManifest]) -> str | None:
    """The package that answers an intent; None when there is none."""
    if intent.component:
        package, _, activity = intent.component.partition("/")
        return package if package in apps and _has_activity(apps[package], activity) else None
    if intent.package:
        return intent.package if intent.package in apps else None
    return next(iter(_answering(intent, apps)), None)


def matches(intent: Intent, apps: Mapping[str, AppManifest]) -> list[str]:
    """All packages that answer an intent, those in the launcher included."""
    if LAUNCHER_CATEGORY in intent.categories:
        found = [package for package, app in apps.items() if app.launchable]
    elif intent.component or intent.package:
        found = [package for package in (resolve(intent, apps),) if package]
    else:
        found = _answering(intent, apps)
    return [package for package in found if intent.package in ("", package)]


def _answering(intent: Intent, apps: Mapping[str, AppManifest]) -> list[str]:
    candidates = [app.package for app in apps.values() if intent.action in app.actions]
    if intent.action.startswith(SETTINGS_PREFIX):
        candidates.append(SETTINGS)
    candidates.append(BY_ACTION.get(intent.action, ""))
    scheme, _, rest = intent.data.partition(":")
    candidates.append(BY_SCHEME.get(scheme, ""))
    candidates.append(BY_AUTHORITY.get(rest.lstrip("/").partition("/")[0], ""))
    candidates.extend(BY_CATEGORY.get(category, "") for category in intent.categories)
    return [package for package in dict.fromkeys(candidates) if package in apps]


def params_of(intent: Intent) -> dict[str, Json]:
    """What an app's `onStart` gets: action, data, number, address, and the extras."""
    params: dict[str, Json] = {
        SHORT_NAMES.get(name, name.rpartition(".")[2]): value
        for name, value in intent.extras.items()
    }
    is_plain_launch = not intent.data and intent.action in ("", "android.intent.action.MAIN")
    if is_plain_launch:
        return params
    params["action"] = intent.action
    if intent.data:
        params["data"] = intent.data
    scheme, _, rest = intent.data.partition(":")
    if scheme in BY_SCHEME:
        number = unquote(rest.lstrip("/").partition("?")[0])
        params["number"] = params["address"] = number
    last = rest.rpartition("/")[2]
    if scheme == "content" and last.isdigit():
        params["_id"] = int(last)
    return params


def _has_activity(app: AppManifest, activity: str) -> bool:
    full = app.package + activity if activity.startswith(".") else activity
    known = {component_of(app).partition("/")[2], app.activity, ".MainActivity"}
    names = {app.package + name if name.startswith(".") else name for name in known}
    return full in names or (app.package == SETTINGS and full.startswith(SETTINGS + ".Settings"))
