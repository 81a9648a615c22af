"""The planner's language: what to do, with targets in words, never in pixels.

Every action is a frozen model whose fields are its words. The short form used in flows and
traces is a mapping of one entry, `{"tap": {"text": "Display"}}`; see `mobile_agent.flows`.
"""

from typing import ClassVar, Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, model_validator

from mobile_agent.gestures import Key
from perception import IconTarget, Region, Target, TextTarget

__all__ = [
    "ACTIONS",
    "Action",
    "Ask",
    "ChooseMark",
    "ClearText",
    "DoubleTap",
    "Drag",
    "Finish",
    "Key",
    "LongPress",
    "OpenApp",
    "Pointing",
    "Press",
    "ScrollTo",
    "Swipe",
    "Tap",
    "TargetWords",
    "Type",
    "Wait",
]

Direction: TypeAlias = Literal["up", "down", "left", "right"]

MOST_CHARACTERS_TYPED = 10_000
MOST_CHARACTERS_NAMED = 1_000


class Words(BaseModel):
    """A frozen set of named words; unknown names are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=False)


class TargetWords(Words):
    """What to point at: a text on the screen or an icon's description, exactly one of them."""

    text: str | None = Field(default=None, min_length=1, max_length=MOST_CHARACTERS_NAMED)
    icon: str | None = Field(default=None, min_length=1, max_length=MOST_CHARACTERS_NAMED)
    region: Region | None = None
    near: str | None = Field(default=None, min_length=1, max_length=MOST_CHARACTERS_NAMED)

    @model_validator(mode="after")
    def _names_one_thing(self) -> Self:
        if (self.text is None) == (self.icon is None):
            raise ValueError("name exactly one of text and icon")
        if not (self.text or self.icon or "").strip():
            raise ValueError("the target's words are blank")
        return self

    @property
    def target(self) -> Target:
        """The same as perception's target."""
        if self.text is not None:
            return TextTarget(self.text, self.region, self.near)
        return IconTarget(self.icon or "", self.region, self.near)


class ActionBase(Words):
    """An action has a name, and may have one field that its short form gives alone."""

    name: ClassVar[str]
    purpose: ClassVar[str]
    shorthand: ClassVar[str | None] = None


class OpenApp(ActionBase):
    """Start an app by the name under its icon."""

    name = "open_app"
    purpose = "Open an app by the name shown under its launcher icon."
    shorthand = "app"
    app: str = Field(min_length=1, max_length=MOST_CHARACTERS_NAMED)


class Tap(ActionBase, TargetWords):
    """Touch the target once."""

    name = "tap"
    purpose = "Tap a text or an icon that is visible on the current screenshot."
    shorthand = "text"


class LongPress(ActionBase, TargetWords):
    """Touch the target and hold."""

    name = "long_press"
    purpose = "Press and hold a visible text or icon, for example to select an item."
    shorthand = "text"


class DoubleTap(ActionBase, TargetWords):
    """Touch the target twice quickly."""

    name = "double_tap"
    purpose = "Tap a visible text or icon twice quickly, for example to zoom in."
    shorthand = "text"


class Type(ActionBase):
    """Type into the field that has the focus."""

    name = "type"
    purpose = "Type text into the field that has the focus; tap the field first if it has none."
    shorthand = "text"
    text: str = Field(min_length=1, max_length=MOST_CHARACTERS_TYPED)


class ClearText(ActionBase):
    """Empty the field that has the focus."""

    name = "clear_text"
    purpose = "Empty the field that has the focus."


class Swipe(ActionBase):
    """Move the finger across the screen."""

    name = "swipe"
    purpose = (
        "Swipe the finger in a direction (up shows what is further down). "
        "region says where the finger starts."
    )
    shorthand = "direction"
    direction: Direction
    region: Region | None = None
    distance: Literal["short", "medium", "long"] = "medium"


class ScrollTo(ActionBase, TargetWords):
    """Scroll until the target comes into view."""

    name = "scroll_to"
    purpose = (
        "Scroll in a direction until a text or icon comes into view, "
        "when it is not on the current screenshot but should be further down (or up) the page."
    )
    shorthand = "text"
    direction: Direction = "down"


class Drag(ActionBase):
    """Drag one target onto another."""

    name = "drag"
    purpose = "Press one visible text or icon, move it onto another, and let go."
    start: TargetWords
    end: TargetWords


class Press(ActionBase):
    """Press one of the phone's keys."""

    name = "press"
    purpose = "Press one of the phone's keys."
    shorthand = "key"
    key: Key


class Wait(ActionBase):
    """Let the phone work."""

    name = "wait"
    purpose = "Wait while something is loading."
    shorthand = "seconds"
    seconds: float = Field(default=2.0, ge=0.1, le=60.0)


class ChooseMark(ActionBase):
    """Choose among the numbered marks of an ambiguous target."""

    name = "choose_mark"
    purpose = (
        "Choose one of the numbered marks, when the last target was ambiguous and a marked "
        "picture is shown."
    )
    shorthand = "number"
    number: int = Field(ge=1, le=99)


class Ask(ActionBase):
    """Ask the person."""

    name = "ask"
    purpose = "Ask the person for something only they can know or decide."
    shorthand = "question"
    question: str = Field(min_length=1, max_length=MOST_CHARACTERS_NAMED)


class Finish(ActionBase):
    """End the run."""

    name = "finish"
    purpose = (
        "End the task: success only when the screenshot shows that it is done; "
        "answer holds what was asked for, or why it could not be done."
    )
    shorthand = "answer"
    success: bool = True
    answer: str = Field(default="", max_length=MOST_CHARACTERS_TYPED)


Action: TypeAlias = (
    OpenApp
    | Tap
    | LongPress
    | DoubleTap
    | Type
    | ClearText
    | Swipe
    | ScrollTo
    | Drag
    | Press
    | Wait
    | ChooseMark
    | Ask
    | Finish
)
Pointing: TypeAlias = Tap | LongPress | DoubleTap
ACTIONS: tuple[type[Action], ...] = (
    OpenApp,
    Tap,
    LongPress,
    DoubleTap,
    Type,
    ClearText,
    Swipe,
    ScrollTo,
    Drag,
    Press,
    Wait,
    ChooseMark,
    Ask,
    Finish,
)
