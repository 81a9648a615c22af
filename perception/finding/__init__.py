"""find and its parts: from a target in words to ranked places with reasons and a verdict."""

from perception.finding.search import find

__all__ = ["find"]
