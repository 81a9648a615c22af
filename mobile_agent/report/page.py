"""The page: template, style and script in one file, with every picture inside it once."""

from pathlib import Path

from mobile_agent.errors import TraceError
from mobile_agent.report.checks import read_checks
from mobile_agent.report.pictures import embedded
from mobile_agent.report.views import view_run
from mobile_agent.run_folder import Record, read_run
from mobile_agent.run_folder.files import SCREENSHOTS
from perception import Screenshot, ScreenshotError

__all__ = ["render", "write_report"]

HERE = Path(__file__).parent
DEFAULT_NAME = "report.html"


def write_report(folder: Path, out: Path | None = None) -> Path:
    """Writes a run's report.

    Args:
        folder: The run's folder; the run may have been cut short.
        out: The HTML file; `report.html` in the run's folder where none is given.

    Returns:
        The file written.

    Raises:
        TraceError: The folder is no run, is damaged, or the file cannot be written.
    """
    page = render(read_run(folder))
    path = out or folder / DEFAULT_NAME
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise TraceError(f"cannot write the report to {path}: {error.strerror}") from error
    return path


def render(record: Record) -> str:
    """The page's HTML.

    Raises:
        TraceError: A screenshot or the checks' file is gone or broken.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    environment = Environment(
        loader=FileSystemLoader(HERE, encoding="utf-8"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    return environment.get_template("page.html.jinja").render(
        run=view_run(record, read_checks(record.folder)),
        pictures=_pictures(record),
        style=(HERE / "page.css").read_text(encoding="utf-8"),
        script=(HERE / "page.js").read_text(encoding="utf-8"),
    )


def _pictures(record: Record) -> dict[str, str]:
    pictures: dict[str, str] = {}
    for step in record.trace.steps:
        before = step.screen.screenshot
        if before.content_hash not in pictures:
            pictures[before.content_hash] = embedded(before)
        after = step.effect.screenshot if step.effect else ""
        if after and after not in pictures:
            pictures[after] = embedded(_stored(record.folder, after))
    return pictures


def _stored(folder: Path, content_hash: str) -> Screenshot:
    try:
        return Screenshot.open(folder / SCREENSHOTS / f"{content_hash}.png")
    except ScreenshotError as error:
        raise TraceError(f"the run's screenshot is gone or broken: {error}") from error
