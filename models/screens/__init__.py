"""Labelled phone screens, drawn in a browser, to train detectors of icons and controls."""
