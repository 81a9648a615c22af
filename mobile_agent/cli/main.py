"""The console script. It imports little: each command loads what it needs when it is called."""

import sys
from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points, version
from typing import Annotated

import typer

from mobile_agent.cli.devices import devices
from mobile_agent.cli.doctor import doctor
from mobile_agent.cli.report import report
from mobile_agent.cli.run import resume, run
from mobile_agent.cli.see import see

__all__ = ["application", "main"]

COMMANDS: dict[str, Callable[..., None]] = {
    "run": run,
    "resume": resume,
    "see": see,
    "devices": devices,
    "doctor": doctor,
    "report": report,
}
ORDER = ("demo", "run", "resume", "eval", "report", "see", "devices", "phone", "doctor")
FAILED = 1
MISUSED = 2
INTERRUPTED = 130


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"mobile-agent {version('mobile-agent')}")
        raise typer.Exit


def root(
    show_version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Drive an Android phone by sight: say what you want, it finds the targets and touches them."""


def application() -> typer.Typer:
    """The command line with its own commands and those that other packages add."""
    app = typer.Typer(
        name="mobile-agent",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode="rich",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(root)
    added: dict[str, EntryPoint] = {
        point.name: point for point in entry_points(group="mobile_agent.commands")
    }
    names = [*ORDER, *sorted(added.keys() - set(ORDER))]
    for name in names:
        if name in COMMANDS:
            app.command(name)(COMMANDS[name])
        elif name in added:
            app.command(name)(added[name].load())
    return app


def main() -> None:
    """Runs the command line; our own errors become one sentence, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        application()()
    except KeyboardInterrupt:
        print("mobile-agent: interrupted", file=sys.stderr)
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`); there is nobody left to tell.
        sys.stderr.close()
        sys.exit(FAILED)
    except Exception as error:
        code = _exit_code(error)
        if code is None:
            raise
        print(f"mobile-agent: {error}", file=sys.stderr)
        sys.exit(code)


def _exit_code(error: Exception) -> int | None:
    """The exit code for one of our own errors; None for a bug, whose traceback is wanted."""
    from mobile_agent.errors import AgentError, UsageError  # noqa: PLC0415
    from perception.errors import PerceptionError  # noqa: PLC0415

    if isinstance(error, UsageError | PerceptionError):
        return MISUSED
    return FAILED if isinstance(error, AgentError) else None


if __name__ == "__main__":
    main()
