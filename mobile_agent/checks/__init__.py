"""What `mobile-agent doctor` looks at.

Other packages add their checks through the entry point group `mobile_agent.checks`: each entry
names a function without arguments that yields `Check`s.
"""

from mobile_agent.checks.check import Check, CheckSource, Status
from mobile_agent.checks.running import added_sources, all_checks, outcomes

__all__ = ["Check", "CheckSource", "Status", "added_sources", "all_checks", "outcomes"]
