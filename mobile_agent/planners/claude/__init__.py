"""Claude as the planner, or any model behind a server that speaks the Messages API."""

from mobile_agent.planners.claude.models import DEFAULT_MODEL
from mobile_agent.planners.claude.planner import ClaudePlanner

__all__ = ["DEFAULT_MODEL", "ClaudePlanner"]
