"""`python -m scenarios.phone` starts a simulated phone."""

from scenarios.phone.cli import main

main()
