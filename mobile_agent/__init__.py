"""The agent: the stateless step, the run loop, planners, the ADB device and the trace.

`from mobile_agent import AdbDevice, run, step` is the public library. Names are loaded on first
use, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mobile_agent.device import AdbDevice
    from mobile_agent.errors import AgentError
    from mobile_agent.flows import Flow, read_flow
    from mobile_agent.outcome import Ending, Outcome
    from mobile_agent.planners import ClaudePlanner, ScriptPlanner
    from mobile_agent.protocols import Device, Planner
    from mobile_agent.running import resume, run
    from mobile_agent.stepping import step
    from mobile_agent.trace import Decision, Step, Trace

__all__ = [
    "AdbDevice",
    "AgentError",
    "ClaudePlanner",
    "Decision",
    "Device",
    "Ending",
    "Flow",
    "Outcome",
    "Planner",
    "ScriptPlanner",
    "Step",
    "Trace",
    "read_flow",
    "resume",
    "run",
    "step",
]

HOMES = {
    "AdbDevice": "device",
    "AgentError": "errors",
    "ClaudePlanner": "planners",
    "Decision": "trace",
    "Device": "protocols",
    "Ending": "outcome",
    "Flow": "flows",
    "Outcome": "outcome",
    "Planner": "protocols",
    "ScriptPlanner": "planners",
    "Step": "trace",
    "Trace": "trace",
    "read_flow": "flows",
    "resume": "running",
    "run": "running",
    "step": "stepping",
}


def __getattr__(name: str) -> object:
    if name not in HOMES:
        raise AttributeError(f"module 'mobile_agent' has no attribute {name!r}")
    return getattr(import_module(f"mobile_agent.{HOMES[name]}"), name)
