"""Scenarios for phone agents, and the simulated phone they run on."""

__all__: list[str] = []
