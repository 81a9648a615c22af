# Set-up happens by itself before the first target that needs it.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
endif
READY := .venv/.ready

.PHONY: help demo test lint bench setup lock clean

help: ## Show what can be made
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' Makefile

demo: $(READY) ## Set up, then carry out a task on the simulated phone and show where the report is
	$(BIN)/mobile-agent demo

test: $(READY) ## Set up, then run all tests
	$(BIN)/python -m pytest

lint: $(READY) ## Set up, then check style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY) ## Set up, then measure speed and accuracy, beside the pipeline of the field
	$(BIN)/python -m benchmarks

setup: $(READY) ## Only set up

$(READY): pyproject.toml constraints.txt tools/set_up.py
	$(PYTHON) tools/set_up.py
	@touch $(READY)

lock: $(READY) ## Write constraints.txt from what is installed now
	$(BIN)/python tools/lock.py

clean: ## Remove the environment and caches
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
