"""`simulator`: what only a simulated phone has, for tests and tools."""

import json
from dataclasses import asdict

from scenarios.phone.shell.call import Call, Commands, UsageError

__all__ = ["COMMANDS"]

USAGE = """usage: simulator COMMAND
   snapshot NAME                      keep the phone's state under a name
   restore NAME                       put a kept state back
   fault NAME [on|off|count N] [SECONDS]
   faults off                         end all faults
   truth                              what is visible, as JSON in device pixels
   popup TITLE TEXT [BUTTON...]       show a surprise dialog
   settle [SECONDS]                   wait until nothing moves
   seed                               print the phone's seed"""


async def _simulator(call: Call) -> int:
    words = list(call.arguments)
    match words:
        case ["snapshot", name]:
            call.phone.named_snapshots[name] = call.phone.snapshot()
        case ["restore", name]:
            if name not in call.phone.named_snapshots:
                raise UsageError(f"simulator: no snapshot {name!r}")
            await call.phone.restore(call.phone.named_snapshots[name])
        case ["fault", name, *rest]:
            _fault(call, name, rest)
        case ["faults", "off"]:
            call.phone.clear_faults()
        case ["truth"]:
            elements = [asdict(element) for element in await call.phone.truth()]
            await call.say(json.dumps(elements, ensure_ascii=False))
        case ["popup", title, text, *buttons]:
            call.phone.show_popup(title, text, buttons or ["OK"])
        case ["settle", *rest]:
            return 0 if await call.phone.settle(_seconds(rest, 5.0)) else 1
        case ["seed"]:
            await call.say(str(call.phone.options.seed))
        case _:
            raise UsageError(USAGE)
    return 0


def _fault(call: Call, name: str, words: list[str]) -> None:
    count: int | None = None
    is_on = True
    match words:
        case ["off"]:
            is_on = False
        case ["count", number, *rest] if number.isdigit() and number != "0":
            count = int(number)
            words = rest
        case ["on", *rest]:
            words = rest
    call.phone.switch_fault(name, is_on, count, _seconds(words if is_on else [], 2.0))


def _seconds(words: list[str], default: float) -> float:
    try:
        return float(words[0]) if words else default
    except ValueError:
        raise UsageError(USAGE) from None


COMMANDS: Commands = {"simulator": _simulator}
