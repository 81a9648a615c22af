"""Intents as they are written on a command line."""

from collections.abc import Sequence

from scenarios.phone.browser.page import Json
from scenarios.phone.shell.call import UsageError
from scenarios.phone.shell.intents import Intent

__all__ = ["intent_of"]

FIELDS = {"-a": "action", "-d": "data", "-n": "component", "-p": "package", "-t": "mime_type"}
EXTRAS = ("-e", "--es", "--eu", "--ei", "--el", "--ef", "--ez")
FLAGS_WITH_VALUE = ("-f", "--user", "--display", "--windowingMode", "-R", "--activity-type")


def intent_of(words: Sequence[str]) -> Intent:
    """The intent that words such as `-a ACTION -d DATA` describe.

    Raises:
        UsageError: a word is no option of an intent, or its value is missing.
    """
    words = list(words)
    intent = Intent()
    while words:
        option = words.pop(0)
        if option in ("-W", "-S", "-D", "--activity-clear-task", "--activity-clear-top"):
            continue
        if option == "--esn" and words:
            words.pop(0)
            continue
        if not option.startswith("-"):
            _set_bare(intent, option)
            continue
        if not words:
            raise UsageError(f'Error: Argument expected after "{option}"', status=255)
        _set_option(intent, option, words)
    return intent


def _set_bare(intent: Intent, word: str) -> None:
    if ":" in word:
        intent.data = word
    elif "/" in word:
        intent.component = word
    else:
        intent.package = word


def _set_option(intent: Intent, option: str, words: list[str]) -> None:
    value = words.pop(0)
    if option == "-n" and "/" not in value:
        raise UsageError(f"Error: Bad component name: {value}", status=255)
    if option in FIELDS:
        setattr(intent, FIELDS[option], value)
    elif option == "-c":
        intent.categories.append(value)
    elif option in EXTRAS:
        intent.extras[value] = _extra(option, words.pop(0) if words else "")
    elif option not in FLAGS_WITH_VALUE:
        raise UsageError(f"Error: Unknown option: {option}", status=255)


def _extra(option: str, text: str) -> Json:
    if option == "--ez":
        return text.lower() in ("true", "t", "1")
    if option in ("-e", "--es", "--eu"):
        return text
    try:
        return float(text) if option == "--ef" else int(text)
    except ValueError:
        raise UsageError(f'Error: For input string: "{text}"', status=255) from None
