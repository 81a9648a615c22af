"""`mobile-agent see`: what perception sees on a picture, and where it would point, and why."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mobile_agent.cli.engines import configuration, running_on

if TYPE_CHECKING:
    from perception import Eyes, Match, Screen, Screenshot, Target

__all__ = ["see"]


def see(
    image: Annotated[
        Path | None, typer.Option("--image", "-i", help="A screenshot file; else the phone's own.")
    ] = None,
    find_text: Annotated[
        str | None, typer.Option("--find-text", "-t", help="A text to point at.")
    ] = None,
    find_icon: Annotated[
        str | None, typer.Option("--find-icon", "-d", help="An icon or control, described.")
    ] = None,
    region: Annotated[
        str | None, typer.Option(help="Roughly where it is: 'top right', 'center' …")
    ] = None,
    near: Annotated[str | None, typer.Option(help="A text beside it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    overlay: Annotated[
        Path | None, typer.Option(help="Write a PNG of what was seen and found, and why.")
    ] = None,
    threshold: Annotated[
        float | None,
        typer.Option(help="The least probability, 0 to 1, that counts as found, such as 0.6."),
    ] = None,
    reader: Annotated[
        str | None, typer.Option(help="Another reader of texts: rapidocr, easyocr.")
    ] = None,
    detector: Annotated[
        str | None,
        typer.Option(
            help="Another detector of icons: icon_detector, icon_detector_alone, contour, "
            "or a .pt or .onnx file."
        ),
    ] = None,
    matcher: Annotated[
        str | None,
        typer.Option(
            help="Another matcher of icons: icon_clip, or a model's name in open_clip, "
            "whose weights the --eyes file names as 'pretrained'."
        ),
    ] = None,
    serial: Annotated[
        str | None, typer.Option("--serial", "-s", help="Which phone, where no image is given.")
    ] = None,
    eyes: Annotated[
        Path | None, typer.Option(help="A YAML file that names other engines for the eyes.")
    ] = None,
) -> None:
    """Show what is seen on a screenshot and where a text or icon is found, and why."""
    from perception import Eyes  # noqa: PLC0415
    from perception import find as find_target  # noqa: PLC0415
    from perception import see as see_screen  # noqa: PLC0415

    target = _target(find_text, find_icon, region, near)
    _check_engines(target, threshold, matcher)
    if overlay is not None:
        _check_overlay(overlay, image)
    changes = {"threshold": threshold, "reader": reader, "detector": detector, "matcher": matcher}
    named = configuration(eyes, changes)
    engines = Eyes.from_config(named)
    screen = see_screen(_screenshot(image, serial), engines)
    match = None if target is None else find_target(target, screen, engines)
    if overlay is not None:
        _write_overlay(overlay, screen, match, engines)
    if as_json:
        from perception.plain import plain_look  # noqa: PLC0415

        _print_json(plain_look(screen, match, engines.calibration))
    else:
        from mobile_agent.cli.looking import print_look  # noqa: PLC0415

        print_look(screen, match, engines.calibration, running_on(named))
        if overlay is not None:
            typer.echo(f"Drawn in {overlay}")


def _target(
    text: str | None, description: str | None, region: str | None, near: str | None
) -> "Target | None":
    from perception import IconTarget, TargetError, TextTarget  # noqa: PLC0415
    from perception.targets import checked_region  # noqa: PLC0415

    if text is not None and description is not None:
        raise TargetError("--find-text and --find-icon exclude each other: give one of them")
    place = None if region is None else checked_region(region)
    if text is not None:
        return TextTarget(text, place, near)
    if description is not None:
        return IconTarget(description, place, near)
    if place is not None or near is not None:
        raise TargetError("--region and --near need a target: add --find-text or --find-icon")
    return None


def _check_engines(target: "Target | None", threshold: float | None, matcher: str | None) -> None:
    from perception import IconTarget, TargetError  # noqa: PLC0415

    if threshold is not None and target is None:
        raise TargetError("--threshold needs a target: add --find-text or --find-icon")
    if matcher is not None and not isinstance(target, IconTarget):
        raise TargetError("--matcher compares icons with a description: add --find-icon")


def _check_overlay(overlay: Path, image: Path | None) -> None:
    """Before the work: a picture that cannot be written should not be waited for."""
    from perception import ScreenshotError  # noqa: PLC0415

    if overlay.suffix.lower() != ".png":
        raise ScreenshotError(f"--overlay writes a PNG: let its name end in .png, not {overlay}")
    if overlay.is_dir():
        raise ScreenshotError(f"--overlay needs a file to write to: {overlay} is a folder")
    if image is not None and image.resolve() == overlay.resolve():
        raise ScreenshotError(f"--overlay would replace the screenshot {image}: name another file")


def _screenshot(image: Path | None, serial: str | None) -> "Screenshot":
    from perception import Screenshot, TargetError  # noqa: PLC0415

    if image is not None and serial is not None:
        raise TargetError("--image and --serial exclude each other: give one of them")
    if image is not None:
        return Screenshot.open(image)
    from mobile_agent.device import AdbDevice  # noqa: PLC0415

    return AdbDevice.connect(serial).screenshot()


def _write_overlay(path: Path, screen: "Screen", match: "Match | None", eyes: "Eyes") -> None:
    from mobile_agent.run_folder.files import write_whole  # noqa: PLC0415
    from perception import ScreenshotError  # noqa: PLC0415
    from perception.explaining import explained  # noqa: PLC0415
    from perception.overlay import draw_match, draw_screen  # noqa: PLC0415

    if match is None:
        picture = draw_screen(screen)
    else:
        picture = draw_match(screen, match, explained(match, eyes.calibration))
    try:
        write_whole(path, picture.png())
    except OSError as error:
        raise ScreenshotError(f"cannot write {path}: {error.strerror}") from error


def _print_json(content: object) -> None:
    import json  # noqa: PLC0415

    typer.echo(json.dumps(content, ensure_ascii=False, indent=2))
