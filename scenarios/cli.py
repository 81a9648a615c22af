"""`mobile-agent eval` and `mobile-agent demo`."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from scenarios.ground import Ground
    from scenarios.runner import Brain

__all__ = ["PlannerKind", "demo", "evaluate"]

DEMO_SCENARIO = "dark-theme"


class PlannerKind(StrEnum):
    """Who plans."""

    SCRIPT = "script"
    CLAUDE = "claude"


PlannerOption = Annotated[
    PlannerKind,
    typer.Option(help="script follows each scenario's reference flow; claude asks the model."),
]
ModelOption = Annotated[
    str | None, typer.Option(help="Which model plans.", envvar="MOBILE_AGENT_MODEL")
]
BaseUrlOption = Annotated[
    str | None, typer.Option(help="A server that speaks the Messages API instead of Anthropic's.")
]
ThemeOption = Annotated[
    str, typer.Option(help="The simulated phone's look: light, dark, aurora, aurora-dark.")
]
ProfileOption = Annotated[
    str, typer.Option(help="Its screen: standard, compact, large, classic, tablet.")
]


def evaluate(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH…", help="Scenario files, or folders of them.")
    ],
    planner: PlannerOption = PlannerKind.SCRIPT,
    model: ModelOption = None,
    base_url: BaseUrlOption = None,
    seed: Annotated[int, typer.Option(help="Draws the parameters of the instructions.")] = 0,
    serial: Annotated[
        str | None,
        typer.Option("--serial", "-s", help="A phone that is attached; else a simulated one."),
    ] = None,
    theme: ThemeOption = "light",
    profile: ProfileOption = "standard",
    out: Annotated[
        Path | None, typer.Option(help="Where runs and results go. [default: runs/eval-DATE-TIME]")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the results as JSON.")] = False,
) -> None:
    """Run scenarios one after the other, each on a fresh phone, and check what became of them."""
    from scenarios.collecting import collect  # noqa: PLC0415
    from scenarios.evaluation import run_all  # noqa: PLC0415

    scenarios = collect(paths, seed)
    brain = _brain(planner, model, base_url)
    with _ground(serial, theme, profile) as ground:
        conditions = {
            "planner": model or planner.value,
            "seed": seed,
            "phone": serial or f"simulated, {theme}, {profile}",
        }
        all_done = run_all(scenarios, ground, brain, out, conditions, as_json=as_json)
    if not all_done:
        raise typer.Exit(1)


def demo(
    planner: PlannerOption = PlannerKind.SCRIPT,
    model: ModelOption = None,
    base_url: BaseUrlOption = None,
    theme: ThemeOption = "light",
    out: Annotated[
        Path | None, typer.Option(help="The run's folder. [default: runs/DATE-TIME-words]")
    ] = None,
) -> None:
    """Start a simulated phone, carry out a task on it by sight, check it and write the report."""
    from scenarios.collecting import SUITE  # noqa: PLC0415
    from scenarios.demonstration import demonstrate  # noqa: PLC0415
    from scenarios.format import read_scenario  # noqa: PLC0415

    scenario = read_scenario(SUITE / f"{DEMO_SCENARIO}.yaml")
    brain = _brain(planner, model, base_url)
    with _ground(None, theme, "standard") as ground:
        done = demonstrate(scenario, ground, brain, out)
    if not done:
        raise typer.Exit(1)


def _brain(planner: PlannerKind, model: str | None, base_url: str | None) -> "Brain":
    from mobile_agent.cli.run import make_planner  # noqa: PLC0415
    from mobile_agent.errors import UsageError  # noqa: PLC0415
    from scenarios.runner import Brain  # noqa: PLC0415

    if planner is PlannerKind.SCRIPT:
        if base_url is not None:
            raise UsageError("--base-url is for --planner claude: a script needs no model")
        return Brain()
    words = {"kind": "claude", "model": model, "base_url": base_url}
    make_planner(words)
    return Brain(words)


def _ground(serial: str | None, theme: str, profile: str) -> "AbstractContextManager[Ground]":
    from contextlib import contextmanager  # noqa: PLC0415

    from mobile_agent.device import AdbDevice  # noqa: PLC0415
    from mobile_agent.errors import UsageError  # noqa: PLC0415
    from scenarios.errors import ScenarioError  # noqa: PLC0415
    from scenarios.ground import AttachedGround, SimulatedGround  # noqa: PLC0415
    from scenarios.phone import (  # noqa: PLC0415
        InvalidOption,
        PhoneError,
        PhoneSettings,
        SimulatedPhone,
    )

    @contextmanager
    def opened() -> "Iterator[Ground]":
        if serial is not None:
            yield AttachedGround(AdbDevice.connect(serial).serial)
            return
        try:
            settings = PhoneSettings(theme=theme, profile=profile)
            with SimulatedPhone(settings) as phone:
                yield SimulatedGround(phone)
        except InvalidOption as error:
            raise UsageError(str(error)) from error
        except PhoneError as error:
            raise ScenarioError(str(error)) from error

    return opened()
