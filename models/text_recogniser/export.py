"""Make a run's result the shipped weights: ``python -m models.text_recogniser.export RUN``."""

import argparse
from pathlib import Path

import torch

from models.manifest import record

HERE = Path(__file__).parent
VERSION = "0.1.0"
WEIGHTS = HERE / "network" / "text_recogniser.pth"
FILES = ("text_recogniser.yaml", "text_recogniser.py", "text_recogniser.pth")


def main() -> None:
    """Write the weights and the manifest."""
    parser = argparse.ArgumentParser(description="Ship a run's result.")
    parser.add_argument("run", type=Path, help="folder of the checkpoint")
    parser.add_argument("--to", type=Path, default=WEIGHTS, help="write the weights elsewhere")
    options = parser.parse_args()
    content = torch.load(options.run / "checkpoint.pt", weights_only=True)
    # EasyOCR takes off the first letters of all names, left there by training on several GPUs.
    named = {f"module.{name}": _small(part) for name, part in content["network"].items()}
    torch.save(named, options.to)
    if options.to == WEIGHTS:
        record(HERE, VERSION, ["config.json", *(f"network/{name}" for name in FILES)])
    print(f"{content['seen']} lines seen: {options.to}, {options.to.stat().st_size} bytes")


def _small(part: torch.Tensor) -> torch.Tensor:
    """In half precision, which loading turns back; counts stay what they are."""
    return part.half() if part.is_floating_point() else part


if __name__ == "__main__":
    main()
