"""The one place that imports open_clip: loads its models."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from perception.errors import EngineError, WeightsError
from perception.matchers.open_clip_network import OpenClipNetwork
from perception.weights import ShippedModel, shipped_model

__all__ = ["load_named", "load_shipped"]

_WEIGHTS = ("weights.safetensors", "text/weights.safetensors")


def load_shipped(device: str, model: ShippedModel | None = None) -> OpenClipNetwork:
    """The shipped IconCLIP, verified, without any network access.

    Args:
        device: Where it runs.
        model: Another folder's; the shipped one unless told.

    Raises:
        WeightsError: A file is missing, altered or unfit.
        EngineError: open_clip cannot be loaded, or there is no such device.
    """
    shipped = shipped_model("icon_clip") if model is None else model
    shipped.verify()
    _check_device(device)
    config = json.loads((shipped.folder / "config.json").read_text(encoding="utf-8"))
    text_config = config["model_cfg"]["text_cfg"]
    text_config["hf_model_name"] = str(shipped.folder / "text")
    try:
        from open_clip import CustomTextCLIP  # noqa: PLC0415
        from open_clip.tokenizer import HFTokenizer  # noqa: PLC0415
        from safetensors.torch import load_file  # noqa: PLC0415
    except ImportError as error:
        raise EngineError(f"open_clip cannot be loaded: {error}") from error
    try:
        paths = [shipped.file(name).path for name in _WEIGHTS]
        network = CustomTextCLIP(**config["model_cfg"])
        network.load_state_dict(
            {name: part for path in paths for name, part in load_file(path).items()}
        )
        length = text_config["context_length"]
        tokenizer = HFTokenizer(str(shipped.folder / "text"), context_length=length)
    except Exception as error:
        raise WeightsError(f"{shipped.folder} does not hold a model: {error}") from error
    picture = config["preprocess_cfg"]
    return OpenClipNetwork(
        network.eval().to(device),
        tokenizer,
        size=_side(picture["size"]),
        mean=picture["mean"],
        spread=picture["std"],
        device=device,
    )


def load_named(architecture: str, pretrained: str | None, device: str) -> OpenClipNetwork:
    """A model by open_clip's name; its weights may have to be downloaded.

    Raises:
        WeightsError: The weights are neither a file, nor known, nor can they be downloaded.
        EngineError: open_clip cannot be loaded or knows no such architecture, or there is no such
            device.
    """
    if pretrained is None and ":" not in architecture:
        raise WeightsError(
            f"{architecture} needs weights: name a pretrained tag of open_clip's, or a file"
        )
    try:
        import open_clip  # noqa: PLC0415
    except ImportError as error:
        raise EngineError(f"open_clip cannot be loaded: {error}") from error
    _check_device(device)
    if ":" not in architecture and architecture not in open_clip.list_models():
        raise EngineError(f"open_clip knows no architecture {architecture!r}")
    _check_pretrained(architecture, pretrained, open_clip.list_pretrained_tags_by_model)
    try:
        model, _, _ = open_clip.create_model_and_transforms(
            architecture, pretrained=pretrained, device=device
        )
        tokenizer = open_clip.get_tokenizer(architecture)
    except Exception as error:
        raise WeightsError(
            f"the weights {pretrained!r} of {architecture} cannot be loaded or downloaded: {error}"
        ) from error
    picture = open_clip.get_model_preprocess_cfg(model)
    return OpenClipNetwork(
        model.eval(),
        tokenizer,
        size=_side(picture["size"]),
        mean=picture["mean"],
        spread=picture["std"],
        device=device,
    )


def _check_device(device: str) -> None:
    import torch  # noqa: PLC0415

    try:
        torch.zeros(1, device=device)
    except Exception as error:
        reason = str(error).partition("\n")[0]
        raise EngineError(f"torch cannot run the matcher on {device!r}: {reason}") from error


class _ListTags(Protocol):
    def __call__(self, model: str) -> list[str]: ...


def _check_pretrained(architecture: str, pretrained: str | None, tags: _ListTags) -> None:
    if pretrained is None or ":" in architecture or Path(pretrained).is_file():
        return
    known = tags(architecture)
    if pretrained not in known:
        raise WeightsError(
            f"{pretrained!r} is neither a file nor a tag of {architecture}'s weights: "
            f"{', '.join(known) or 'there are none'}"
        )


def _side(size: int | Sequence[int]) -> int:
    return size if isinstance(size, int) else int(size[0])
