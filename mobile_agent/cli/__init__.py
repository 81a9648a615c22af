"""The command line: `mobile-agent …`."""
