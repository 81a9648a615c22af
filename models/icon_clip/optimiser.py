"""Muon: momentum steps made orthogonal, which a small tower learns from in far fewer samples."""

from collections.abc import Iterable

import torch


class Muon(torch.optim.Optimizer):  # type: ignore[misc]
    """Momentum whose matrix-shaped steps are orthogonalised; convolutions count as matrices."""

    def __init__(
        self, parameters: Iterable[torch.nn.Parameter], lr: float, momentum: float = 0.95
    ) -> None:
        """Take the weights to train, every one of two dimensions or more."""
        super().__init__(parameters, {"lr": lr, "momentum": momentum})

    def step(self) -> None:
        """Do one step."""
        with torch.no_grad():
            for group in self.param_groups:
                for weight in group["params"]:
                    self._move(weight, group["lr"], group["momentum"])

    def _move(self, weight: torch.nn.Parameter, rate: float, momentum: float) -> None:
        if weight.grad is None:
            return
        state = self.state[weight]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(weight)
        average = state["momentum"].mul_(momentum).add_(weight.grad)
        towards = weight.grad.add(average, alpha=momentum)
        step = orthogonalised(towards.flatten(1)).view_as(weight)
        rows, columns = weight.flatten(1).shape
        weight.add_(step, alpha=-rate * max(1.0, rows / columns) ** 0.5)


def orthogonalised(matrix: torch.Tensor, rounds: int = 5) -> torch.Tensor:
    """Bring all singular values near one, by Newton-Schulz iteration."""
    wide = matrix.T if matrix.shape[0] > matrix.shape[1] else matrix
    wide = wide / (wide.norm() + 1e-7)
    for _ in range(rounds):
        square = wide @ wide.T
        wide = 3.4445 * wide + (-4.7750 * square + 2.0315 * square @ square) @ wide
    return wide.T if matrix.shape[0] > matrix.shape[1] else wide
