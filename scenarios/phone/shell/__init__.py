"""The phone's command line: a small `sh` and Android's own commands."""

from scenarios.phone.shell.interpreter import Shell

__all__ = ["Shell"]
