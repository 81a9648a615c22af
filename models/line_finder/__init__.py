"""The line finder's means of channels over many screens: how they are made."""
