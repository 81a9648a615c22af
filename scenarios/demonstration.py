"""`mobile-agent demo`: one task, told as it happens."""

from pathlib import Path

from rich.markup import escape

from mobile_agent.cli.run import new_folder
from mobile_agent.cli.watching import StepPrinter
from mobile_agent.report import write_report
from mobile_agent.run_folder.files import TRACE
from perception import IncrementalEyes
from perception.networks import hardware
from scenarios.format import Scenario
from scenarios.ground import Ground
from scenarios.runner import Brain, run_scenario

__all__ = ["demonstrate"]


def demonstrate(scenario: Scenario, ground: Ground, brain: Brain, out: Path | None) -> bool:
    """Runs a scenario, showing every step, its checks and where to look afterwards.

    Returns:
        Whether the checks say that it is done.
    """
    folder = out or new_folder(scenario.id)
    show = StepPrinter()
    show.began(
        scenario.instruction, folder, f"the simulated phone {ground.serial}", hardware().words
    )
    result = run_scenario(
        scenario, ground, brain, folder, eyes=IncrementalEyes.default(), watcher=show
    )
    console = show.console
    console.print("\n[bold]Checked on the phone[/]")
    for check in result.checks:
        mark = "[green]✓[/]" if check.passed else "[red]✗[/]"
        console.print(f"  {mark} {escape(check.words)}  [dim]{escape(check.saw)}[/]")
    if result.checked_done:
        steps = f"{result.metrics.steps} steps, {sum(result.seconds.values()):.1f} s"
        console.print(f"\n[bold green]done[/] [dim]in {steps}[/]")
    else:
        failure = result.failure.value if result.failure else ""
        console.print(f"\n[bold red]not done[/] ({failure}): {escape(result.reason)}")
    console.print(f"run     {escape(str(folder))}", soft_wrap=True)
    if (folder / TRACE).exists():
        report = write_report(folder)
        console.print(f"report  {escape(str(report))}", soft_wrap=True)
    return result.checked_done
