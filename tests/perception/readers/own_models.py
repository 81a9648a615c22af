"""Recognisers in EasyOCR's format, made up on the spot: their weights are random."""

from pathlib import Path

__all__ = ["made_up_model"]

_CODE = """
import torch
from torch import nn

class Model(nn.Module):
    def __init__(self, num_class, width):
        super().__init__()
        self.columns = nn.Conv2d(1, width, 3, stride=(1, 4), padding=1)
        self.classes = nn.Linear(width, num_class)

    def forward(self, lines, _=None):
        columns = torch.relu(self.columns(lines)).mean(dim=2).transpose(1, 2)
        return self.classes(columns)
"""
_DESCRIBED = """
network_params: {width: 8}
imgH: 48
lang_list: [en]
character_list: 'abc '
"""


def made_up_model(folder: Path, name: str) -> Path:
    """Writes NAME.py, NAME.yaml and NAME.pth, for lines 48 pixels high; returns the folder."""
    import torch  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.py").write_text(_CODE, encoding="utf-8")
    (folder / f"{name}.yaml").write_text(_DESCRIBED, encoding="utf-8")
    generator = torch.Generator().manual_seed(0)
    shapes = {
        "module.columns.weight": (8, 1, 3, 3),
        "module.columns.bias": (8,),
        "module.classes.weight": (5, 8),
        "module.classes.bias": (5,),
    }
    weights = {key: torch.randn(shape, generator=generator) for key, shape in shapes.items()}
    torch.save(weights, folder / f"{name}.pth")
    return folder
