"""`mobile-agent run` and `mobile-agent resume`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mobile_agent.cli.engines import configuration, running_on

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mobile_agent.device import AdbDevice
    from mobile_agent.outcome import Outcome
    from mobile_agent.protocols import Planner

__all__ = ["make_planner", "new_folder", "resume", "run"]


def run(
    instruction: Annotated[
        str, typer.Argument(help="What should be done on the phone, in your words.")
    ] = "",
    serial: Annotated[
        str | None, typer.Option("--serial", "-s", help="Which phone; see `mobile-agent devices`.")
    ] = None,
    flow: Annotated[
        Path | None, typer.Option(help="Follow a YAML flow (or a scenario's) instead of a model.")
    ] = None,
    model: Annotated[
        str | None, typer.Option(help="Which model plans.", envvar="MOBILE_AGENT_MODEL")
    ] = None,
    base_url: Annotated[
        str | None,
        typer.Option(help="A server that speaks the Messages API (Ollama, vLLM, llama.cpp …)."),
    ] = None,
    max_steps: Annotated[int, typer.Option(help="The step limit.")] = 40,
    out: Annotated[
        Path | None, typer.Option(help="The run's folder. [default: runs/DATE-TIME-words]")
    ] = None,
    eyes: Annotated[
        Path | None, typer.Option(help="A YAML file that names other engines for the eyes.")
    ] = None,
) -> None:
    """Carry out an instruction on a phone."""
    from mobile_agent import running  # noqa: PLC0415
    from mobile_agent.device import AdbDevice  # noqa: PLC0415
    from mobile_agent.flows import read_flow  # noqa: PLC0415

    if flow is not None and not instruction.strip():
        instruction = read_flow(flow).instruction or f"Follow {flow.name}"
    goal = running.checked_goal(instruction)
    limit = running.checked_limit(max_steps)
    words = planner_words(flow, model, base_url)
    planner = make_planner(words)
    engines = configuration(eyes, {})
    looking = _warming_eyes(engines)
    device = AdbDevice.connect(serial)
    folder = out or new_folder(goal)
    show = _printer(goal, folder, device, engines)
    outcome = running.run(
        goal,
        device,
        planner,
        folder,
        eyes=looking,
        max_steps=limit,
        planner_words=words,
        device_words=device_words(device),
        ask=show.ask,
        watcher=show,
    )
    show.ended(outcome)
    _leave(outcome)


def resume(
    folder: Annotated[Path, typer.Argument(help="The folder of a run that was cut short.")],
    serial: Annotated[
        str | None, typer.Option("--serial", "-s", help="Another phone than the run began with.")
    ] = None,
    eyes: Annotated[
        Path | None, typer.Option(help="A YAML file that names other engines for the eyes.")
    ] = None,
) -> None:
    """Go on with a run that was cut short; no gesture is done twice."""
    from mobile_agent import running  # noqa: PLC0415
    from mobile_agent.device import AdbDevice  # noqa: PLC0415
    from mobile_agent.run_folder import read_run  # noqa: PLC0415

    record = read_run(folder)
    planner = make_planner(record.header.planner)
    known = record.header.device.get("serial")
    engines = configuration(eyes, {})
    looking = _warming_eyes(engines)
    device = AdbDevice.connect(serial or (str(known) if known else None))
    show = _printer(record.header.goal, folder, device, engines)
    outcome = running.continue_run(
        record, device, planner, eyes=looking, ask=show.ask, watcher=show
    )
    show.ended(outcome)
    _leave(outcome)


def planner_words(flow: Path | None, model: str | None, base_url: str | None) -> dict[str, object]:
    """What a planner is made from, as plain data for the run's header.

    Raises:
        UsageError: A flow and a model were both asked for.
        FlowError: The flow file is wrong.
    """
    from mobile_agent.errors import UsageError  # noqa: PLC0415
    from mobile_agent.flows import action_to_words, read_flow  # noqa: PLC0415

    if flow is not None:
        if base_url is not None:
            raise UsageError("give either --flow or --base-url: a flow needs no model")
        actions = [action_to_words(action) for action in read_flow(flow).actions]
        return {"kind": "script", "flow": actions}
    return {"kind": "claude", "model": model, "base_url": base_url}


def make_planner(words: "Mapping[str, object]") -> "Planner":
    """The planner that the words of a run's header describe.

    Raises:
        TraceError: The words describe none.
        KeyRefused: There is no API key.
    """
    from mobile_agent.errors import TraceError  # noqa: PLC0415
    from mobile_agent.flows import Flow, parse_actions  # noqa: PLC0415
    from mobile_agent.located_yaml import Located  # noqa: PLC0415
    from mobile_agent.planners import ClaudePlanner, ScriptPlanner  # noqa: PLC0415

    if words.get("kind") == "script":
        document = Located(words.get("flow"), {}, "the run's flow")
        return ScriptPlanner(Flow("", parse_actions(document.value, document, ())))
    if words.get("kind") == "claude":
        model, base_url = words.get("model"), words.get("base_url")
        return ClaudePlanner(
            model=str(model) if model else None, base_url=str(base_url) if base_url else None
        )
    raise TraceError(f"this run's planner cannot be made again: {dict(words)}")


def device_words(device: "AdbDevice") -> dict[str, object]:
    """What the run's header says about its phone."""
    width, height = device.size
    return {"serial": device.serial, "model": device.model, "width": width, "height": height}


def new_folder(goal: str) -> Path:
    """A folder name that sorts by time and says what the run was for."""
    import re  # noqa: PLC0415
    from datetime import datetime  # noqa: PLC0415

    words = re.sub(r"[^a-z0-9]+", "-", goal.casefold()).strip("-")[:40].rstrip("-")
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")[:-3]
    return Path("runs") / f"{stamp}-{words or 'run'}"


def _printer(
    goal: str, folder: Path, device: "AdbDevice", engines: "Mapping[str, object]"
) -> "StepPrinter":
    from mobile_agent.cli.watching import StepPrinter  # noqa: PLC0415

    show = StepPrinter()
    show.began(goal, folder, f"{device.model} ({device.serial})", running_on(engines))
    return show


def _warming_eyes(engines: "Mapping[str, object]") -> "Eyes":
    """Eyes that load their engines while the phone is being connected to."""
    from perception import IncrementalEyes  # noqa: PLC0415

    eyes = IncrementalEyes.from_config(engines)
    eyes.warm_up()
    return eyes


def _leave(outcome: "Outcome") -> None:
    if not outcome.success:
        raise typer.Exit(1)


if TYPE_CHECKING:
    from mobile_agent.cli.watching import StepPrinter
    from perception import Eyes
