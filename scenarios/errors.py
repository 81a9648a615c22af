"""What can go wrong in an evaluation, besides what goes wrong in a run.

ScenarioError
├── SetupFailed        a scenario's setup command failed on the phone
└── SuiteError         no scenario where one was looked for, or two of the same id
"""

from mobile_agent.errors import AgentError

__all__ = ["ScenarioError", "SetupFailed", "SuiteError"]


class ScenarioError(AgentError):
    """Anything that an evaluation refuses or fails to do; its text is one sentence."""


class SetupFailed(ScenarioError):
    """A scenario's setup command failed on the phone."""


class SuiteError(ScenarioError, ValueError):
    """No scenario where one was looked for, or two of the same id."""
