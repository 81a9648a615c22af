"""From the names of a detector's classes to kinds of icons."""

from perception.screen import IconKind

__all__ = ["kind_of_class"]


def kind_of_class(name: str) -> IconKind:
    """What a detector's class name means: "Radio_Button" is a radio button, "gear" an icon."""
    plain = " ".join(name.replace("_", " ").replace("-", " ").casefold().split())
    synonyms = {
        "toggle": IconKind.SWITCH,
        "toggle switch": IconKind.SWITCH,
        "check box": IconKind.CHECKBOX,
        "radio": IconKind.RADIO_BUTTON,
        "radiobutton": IconKind.RADIO_BUTTON,
        "seek bar": IconKind.SLIDER,
        "seekbar": IconKind.SLIDER,
        "text field": IconKind.INPUT_FIELD,
        "input": IconKind.INPUT_FIELD,
        "edit text": IconKind.INPUT_FIELD,
        "picture": IconKind.IMAGE,
        "photo": IconKind.IMAGE,
        "app": IconKind.APP_ICON,
    }
    named = {kind.value: kind for kind in IconKind}
    return named.get(plain, synonyms.get(plain, IconKind.ICON))
