"""The rest of the field's reference pipeline: YOLO-m at 1280, CLIP ViT-B/32 on every icon."""

import logging
from collections.abc import Callable, Sequence

import numpy as np

from perception import Pixels, Screenshot

__all__ = ["clip_on_icons", "yolo_detector"]

YOLO, YOLO_SIZE = "yolo11m.yaml", 1280
CLIP = "ViT-B-32"


def yolo_detector() -> Callable[[Screenshot], None]:
    """Builds a medium Ultralytics detector from its configuration; nothing is downloaded.

    Returns:
        What detects with all that Ultralytics does before and after the network, on the CPU.

    Raises:
        ImportError: Ultralytics cannot be loaded.
    """
    from ultralytics import YOLO as Yolo  # noqa: N811, PLC0415
    from ultralytics.utils.events import events  # noqa: PLC0415

    # What is measured here is no one else's business.
    events.enabled = False
    model = Yolo(YOLO, task="detect")

    def detect(screenshot: Screenshot) -> None:
        picture = np.ascontiguousarray(screenshot.pixels[:, :, ::-1])
        model.predict(picture, imgsz=YOLO_SIZE, device="cpu", verbose=False)

    return detect


def clip_on_icons() -> Callable[[str, Sequence[Pixels]], None]:
    """Builds OpenCLIP's ViT-B/32 with random weights; nothing is downloaded.

    Returns:
        What embeds a description, and all icons in one batch, and compares them, on the CPU.

    Raises:
        ImportError: open_clip cannot be loaded.
    """
    import open_clip  # noqa: PLC0415
    import torch  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415

    # It warns of random weights, which are meant.
    logging.disable(logging.WARNING)
    try:
        model, _, prepare = open_clip.create_model_and_transforms(CLIP, pretrained=None)
    finally:
        logging.disable(logging.NOTSET)
    model.eval()
    tokens = open_clip.get_tokenizer(CLIP)

    def compare(description: str, icons: Sequence[Pixels]) -> None:
        with torch.inference_mode():
            text = model.encode_text(tokens([description]), normalize=True)
            if icons:
                batch = torch.stack([prepare(Image.fromarray(icon)) for icon in icons])
                _ = model.encode_image(batch, normalize=True) @ text.T

    return compare
