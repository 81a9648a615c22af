"""What a phone remembers when it is switched on for the first time."""

from scenarios.phone.database import PhoneDatabase
from scenarios.phone.display import Display
from scenarios.phone.identity import Identity, default_settings, system_properties
from scenarios.phone.options import PhoneSettings

__all__ = ["fill"]

CHOSEN_BY_THEME = "ui_night_mode"


def fill(
    database: PhoneDatabase, options: PhoneSettings, identity: Identity, display: Display
) -> None:
    """Put in the settings that no app brought its own value for, and all properties."""
    for namespace, settings in default_settings(identity, options.is_dark).items():
        for name, value in settings.items():
            if name == CHOSEN_BY_THEME or database.setting(namespace, name) is None:
                database.put_setting(namespace, name, value)
    for name, value in system_properties(identity, display).items():
        database.put_property(name, value)
