"""Incremental sight: what was seen before is not looked at again."""

from perception.incremental.incremental_eyes import IncrementalEyes

__all__ = ["IncrementalEyes"]
