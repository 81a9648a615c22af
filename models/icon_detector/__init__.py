"""The detector of icons and controls: its shipped files, and the recipe they were made by."""
