"""The matchers: each says how alike pictures of icons and a description are."""

from perception.matchers.clip import ClipMatcher

__all__ = ["ClipMatcher"]
