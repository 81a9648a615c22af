"""`mobile-agent see`: what perception sees on a picture, and where it would point."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from perception import Match, Screen, Screenshot, Target

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
        Path | None, typer.Option(help="Write a picture of what was seen and found.")
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
    screenshot = _screenshot(image, serial)
    engines = Eyes.default() if eyes is None else Eyes.from_config(eyes)
    screen = see_screen(screenshot, engines)
    match = None if target is None else find_target(target, screen, engines)
    if overlay is not None:
        _write_overlay(overlay, screen, match)
    if as_json:
        from perception.plain import plain_look  # noqa: PLC0415

        _print_json(plain_look(screen, match))
    else:
        from mobile_agent.cli.looking import print_look  # noqa: PLC0415

        print_look(screen, match)


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


def _screenshot(image: Path | None, serial: str | None) -> "Screenshot":
    from perception import Screenshot, TargetError  # noqa: PLC0415

    if image is not None and serial is not None:
        raise TargetError("--image and --serial exclude each other: give one of them")
    if image is not None:
        return Screenshot.open(image)
    from mobile_agent.device import AdbDevice  # noqa: PLC0415

    return AdbDevice.connect(serial).screenshot()


def _write_overlay(path: Path, screen: "Screen", match: "Match | None") -> None:
    from perception import ScreenshotError  # noqa: PLC0415
    from perception.overlay import draw_match, draw_screen  # noqa: PLC0415

    picture = draw_screen(screen) if match is None else draw_match(screen, match)
    try:
        path.write_bytes(picture.png())
    except OSError as error:
        raise ScreenshotError(f"cannot write {path}: {error.strerror}") from error


def _print_json(content: object) -> None:
    import json  # noqa: PLC0415

    typer.echo(json.dumps(content, ensure_ascii=False, indent=2))
