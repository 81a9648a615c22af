"""Whoever decides: a model or a script."""

from mobile_agent.planners.claude import ClaudePlanner
from mobile_agent.planners.script import ScriptPlanner

__all__ = ["ClaudePlanner", "ScriptPlanner"]
