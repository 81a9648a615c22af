"""The network of the recogniser; EasyOCR imports this file by its name."""

import torch
from torch import nn

__all__ = ["Model"]


class Model(nn.Module):  # type: ignore[misc]
    """Convolutions, two directions of memory along the line, and one class a column.

    Method: "An End-to-End Trainable Neural Network for Image-based Sequence Recognition", Shi et
    al., 2015, section 2.

    Args:
        num_class: Characters and CTC's blank, which is class 0.
        channels: Of the five convolutions.
        hidden: Width of the memory in each direction.
    """

    def __init__(self, num_class: int, channels: list[int], hidden: int) -> None:
        super().__init__()
        first, second, third, fourth, fifth = channels
        self.columns = nn.Sequential(
            *_convolved(1, first, stride=(2, 2)),
            *_convolved(first, second, stride=(2, 2)),
            *_convolved(second, second),
            *_convolved(second, third, stride=(2, 1)),
            *_convolved(third, fourth),
            *_convolved(fourth, fifth, kernel=(4, 3), padding=(0, 1)),
        )
        self.memory = nn.LSTM(fifth, hidden, bidirectional=True, batch_first=True)
        self.classes = nn.Linear(2 * hidden, num_class)

    def forward(self, lines: torch.Tensor, _: object = None) -> torch.Tensor:
        """Scores of the classes, shape (lines, width / 4, classes).

        Args:
            lines: Grey values from -1.0 to 1.0, shape (lines, 1, 32, width).
        """
        columns = self.columns(lines).squeeze(2).transpose(1, 2)
        remembered, _ = self.memory(columns)
        return self.classes(remembered)


def _convolved(
    inputs: int,
    outputs: int,
    *,
    kernel: tuple[int, int] = (3, 3),
    stride: tuple[int, int] = (1, 1),
    padding: tuple[int, int] = (1, 1),
) -> tuple[nn.Module, nn.Module, nn.Module]:
    return (
        nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )
