"""Typing: plain text through Android's `input`, any other through ADBKeyboard."""

import base64
import time
from collections.abc import Iterator
from contextlib import contextmanager

from mobile_agent.device.plain_text import check_typable, input_commands, is_plain, unified
from mobile_agent.device.shell import PhoneShell, command_line
from mobile_agent.errors import GestureFailed

__all__ = ["ADB_KEYBOARD", "Keyboard"]

ADB_KEYBOARD = "com.android.adbkeyboard/.AdbIME"
REMEMBERED = "mobile_agent_keyboard"
"""Global setting on the phone that names the user's own keyboard while another is in use."""

READY_SECONDS = 3.0
POLL_SECONDS = 0.05
LONGEST_BROADCAST = 1000
MOST_DELETIONS = 200


class Keyboard:
    """Types on one phone and leaves the user's keyboard as it was."""

    def __init__(self, shell: PhoneShell) -> None:
        self._shell = shell

    def type(self, text: str) -> None:
        """Types into the focused field.

        Raises:
            GestureFailed: The phone cannot type it.
            DeviceError: The phone is gone.
        """
        words = unified(text)
        check_typable(words)
        if is_plain(words):
            for command in input_commands(words):
                self._act(command)
            return
        with self._adb_keyboard():
            for number, line in enumerate(words.split("\n")):
                if number:
                    self._act(command_line("input", "keyevent", "KEYCODE_ENTER"))
                for start in range(0, len(line), LONGEST_BROADCAST):
                    self._broadcast(line[start : start + LONGEST_BROADCAST])

    def clear(self) -> None:
        """Empties the focused field.

        Raises:
            DeviceError: The phone is gone.
        """
        if self._current() == ADB_KEYBOARD:
            self._act(command_line("am", "broadcast", "-a", "ADB_CLEAR_TEXT"))
            return
        select_all = command_line("input", "keycombination", "KEYCODE_CTRL_LEFT", "KEYCODE_A")
        selected = self._shell.act(select_all)
        if selected.exit_code == 0 and not _is_refusal(selected.text):
            self._act(command_line("input", "keyevent", "KEYCODE_DEL"))
            return
        # Key combinations came with Android 13: delete one by one, to both sides of the caret.
        back = ["KEYCODE_DEL"] * MOST_DELETIONS
        forward = ["KEYCODE_FORWARD_DEL"] * MOST_DELETIONS
        self._act(command_line("input", "keyevent", "KEYCODE_MOVE_END", *back, *forward))

    def restore(self) -> bool:
        """Gives the user's keyboard back where an earlier connection could not; whether it had to.

        Raises:
            DeviceError: The phone is gone.
        """
        remembered = self._setting("global", REMEMBERED)
        if not remembered:
            return False
        given_back = self._shell.act(command_line("ime", "set", remembered))
        if given_back.exit_code != 0 or _is_refusal(given_back.text):
            # It was uninstalled meanwhile: any keyboard of the phone's own is better than ours.
            self._shell.act("ime reset")
        self._shell.act(command_line("settings", "delete", "global", REMEMBERED))
        return True

    @contextmanager
    def _adb_keyboard(self) -> Iterator[None]:
        own = self._current()
        if own == ADB_KEYBOARD:
            yield
            return
        self._require_installed()
        # On the phone itself, so that the keyboard is given back even if this process is killed.
        if own:
            self._act(command_line("settings", "put", "global", REMEMBERED, own))
        try:
            self._act(command_line("ime", "enable", ADB_KEYBOARD))
            self._act(command_line("ime", "set", ADB_KEYBOARD))
            self._await_ready()
            yield
        finally:
            self.restore()

    def _require_installed(self) -> None:
        known = self._shell.read(command_line("ime", "list", "-a", "-s")).text.split()
        if ADB_KEYBOARD not in known:
            raise GestureFailed(
                "this phone's own keyboard takes only plain ASCII from adb: install ADBKeyboard "
                "(github.com/senzhk/ADBKeyBoard, `adb install ADBKeyboard.apk`) to type other "
                "letters and emoji"
            )

    def _await_ready(self) -> None:
        """Waits until the keyboard is shown: what is sent to it earlier is lost."""
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            report = self._shell.read("dumpsys input_method").text
            if "mInputShown=true" in report and self._current() == ADB_KEYBOARD:
                return
            time.sleep(POLL_SECONDS)
        if self._current() != ADB_KEYBOARD:
            raise GestureFailed("the phone did not switch to ADBKeyboard, so nothing was typed")

    def _broadcast(self, text: str) -> None:
        coded = base64.b64encode(text.encode("utf-8", "surrogatepass")).decode("ascii")
        self._act(command_line("am", "broadcast", "-a", "ADB_INPUT_B64", "--es", "msg", coded))

    def _current(self) -> str:
        return self._setting("secure", "default_input_method")

    def _setting(self, namespace: str, name: str) -> str:
        value = self._shell.read(command_line("settings", "get", namespace, name)).text
        return "" if value == "null" else value

    def _act(self, line: str) -> None:
        output = self._shell.act(line)
        if output.exit_code != 0 or _is_refusal(output.text):
            raise GestureFailed(f"the phone refused `{line[:80]}`: {output.text[:200]}")


def _is_refusal(words: str) -> bool:
    return words.startswith(("Error", "Unknown", "Exception", "java.lang.", "Usage:"))
