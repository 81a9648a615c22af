"""The report as a page in a real browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from typer import Typer
from typer.testing import CliRunner

from mobile_agent.cli.report import report
from mobile_agent.errors import TraceError
from mobile_agent.report import write_report
from mobile_agent.report.checks import CHECKS_FILE, CheckOutcome, write_checks
from mobile_agent.run_folder.files import SCREENSHOTS, TRACE
from tests.mobile_agent.report.painted_run import GOAL, write_run

SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = next(
        (path for name in ("chromium", "google-chrome", "msedge") if (path := shutil.which(name))),
        None,
    )
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=SWITCHES)
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    opened = context.new_page()
    requests: list[str] = []
    mistakes: list[str] = []
    opened.on("request", lambda request: requests.append(request.url))
    opened.on("pageerror", lambda error: mistakes.append(str(error)))
    opened.on("console", lambda said: mistakes.append(said.text) if said.type == "error" else None)
    yield opened
    context.close()
    assert not mistakes
    assert all(url.startswith(("file:", "data:")) for url in requests)


def open_report(page: Page, folder: Path) -> Path:
    path = write_report(folder)
    page.goto(path.resolve().as_uri())
    return path


def test_every_step_is_there_with_what_was_found(page: Page, tmp_path: Path) -> None:
    folder = write_run(tmp_path / "run")
    write_checks(folder, [CheckOutcome("milk is listed", passed=False, saw="nothing")])
    open_report(page, folder)
    expect(page.locator("h1")).to_have_text(GOAL)
    expect(page.locator(".badge")).to_have_text("not done, say the checks")
    expect(page.locator(".checks")).to_contain_text("milk is listed")
    expect(page.locator(".totals")).to_contain_text("1 of 2")
    expect(page.locator(".totals")).to_contain_text("$0.0492")
    expect(page.locator("nav li")).to_have_count(5)
    details = page.locator("article:visible")
    expect(details).to_contain_text("tap icon 'plus'")
    expect(details).to_contain_text("The plus adds items.")
    expect(details.locator(".verdict")).to_have_text("found")
    expect(details.locator(".why").first).to_contain_text("Found 'plus' at (940, 2060): it looks")
    expect(details.locator(".candidate .why").first).to_have_text("It looks like it (61%).")
    expect(details).to_contain_text("looks 0.61 like 'plus'")
    expect(details).to_contain_text("2 more")
    for number, words in ((2, "cannot be read"), (3, "DragPath"), (4, "no text 'Bread'")):
        page.locator("nav button").nth(number - 1).click()
        expect(page.locator("article:visible")).to_contain_text(words)
    expect(page.locator("figure:visible")).to_have_count(1)


def test_boxes_lie_over_what_was_found_and_can_be_toggled(page: Page, tmp_path: Path) -> None:
    open_report(page, write_run(tmp_path / "run"))
    image = page.locator("figure:visible img").bounding_box()
    winner = page.locator("figure:visible rect.winner")
    box = winner.bounding_box()
    assert image is not None
    assert box is not None
    assert (box["x"] - image["x"]) / image["width"] == pytest.approx(880 / 1080, abs=0.02)
    assert (box["y"] - image["y"]) / image["height"] == pytest.approx(2000 / 2400, abs=0.02)
    assert image["width"] / image["height"] == pytest.approx(1080 / 2400, abs=0.01)
    expect(winner).to_be_visible()
    page.get_by_label("target").uncheck()
    expect(winner).to_be_hidden()
    icons = page.locator("figure:visible rect.icon")
    expect(icons.first).to_be_hidden()
    page.get_by_label("icons", exact=True).check()
    expect(icons).to_have_count(2)
    expect(icons.first).to_be_visible()
    page.keyboard.press("t")
    expect(page.locator("figure:visible rect.text")).to_be_visible()
    page.locator("figure:visible rect.rival").first.hover()
    expect(page.locator("figure:visible .tip")).to_contain_text("2. icon 0.21")
    expect(page.locator("article:visible .candidate.lit")).to_have_count(1)


def test_arrow_keys_move_through_steps_and_pictures(page: Page, tmp_path: Path) -> None:
    open_report(page, write_run(tmp_path / "run"))
    current = page.locator("nav button[aria-current]")
    before = page.locator("figure:visible img").get_attribute("src")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("button", name="after")).to_have_attribute("aria-pressed", "true")
    assert page.locator("figure:visible img").get_attribute("src") != before
    expect(page.locator("figure:visible rect.changed")).to_be_visible()
    expect(page.locator("figure:visible rect.winner")).to_be_hidden()
    page.keyboard.press("ArrowDown")
    expect(current).to_contain_text("type 'milk'")
    page.keyboard.press("End")
    expect(current).to_contain_text("finish with failure")
    expect(page.get_by_role("button", name="after")).to_be_disabled()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(current).to_contain_text("scroll_to")
    expect(page.locator("figure:visible line.path")).to_have_count(1)


def test_words_of_others_stay_words(page: Page, tmp_path: Path) -> None:
    path = open_report(page, write_run(tmp_path / "run"))
    expect(page.locator(".answer")).to_have_text("gone <script>")
    assert "<b>milk</b>" not in path.read_text(encoding="utf-8")
    assert page.locator("h1 b").count() == 0


@pytest.mark.parametrize("width", [1400, 1000, 700, 390])
def test_nothing_hangs_over_the_side(page: Page, tmp_path: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    open_report(page, write_run(tmp_path / "run"))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    picture = page.locator("figure:visible img").bounding_box()
    assert picture is not None
    assert picture["width"] > 180


def test_a_run_cut_short_is_shown_up_to_there(page: Page, tmp_path: Path) -> None:
    folder = write_run(tmp_path / "run", ended=False)
    with (folder / TRACE).open("ab") as file:
        file.write(b'{"event": "effe')
    open_report(page, folder)
    expect(page.locator(".badge")).to_have_text("cut short")
    expect(page.locator("nav li")).to_have_count(1)
    expect(page.locator("article:visible")).to_contain_text("while this gesture went out")
    expect(page.get_by_role("button", name="after")).to_be_disabled()


def test_a_run_without_steps_says_so(page: Page, tmp_path: Path) -> None:
    folder = write_run(tmp_path / "run", ended=False)
    trace = folder / TRACE
    trace.write_bytes(trace.read_bytes().splitlines(keepends=True)[0])
    open_report(page, folder)
    expect(page.locator(".empty")).to_contain_text("The run has no steps")


def test_each_picture_is_in_the_page_once(tmp_path: Path) -> None:
    path = write_report(write_run(tmp_path / "run"), tmp_path / "page.html")
    page = path.read_text(encoding="utf-8")
    assert path == tmp_path / "page.html"
    assert page.count("data:image/webp;base64,") == 4
    assert len(page) < 400_000


def test_a_broken_run_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(TraceError, match="no run folder"):
        write_report(tmp_path)
    folder = write_run(tmp_path / "run")
    (folder / CHECKS_FILE).write_text("[{]", encoding="utf-8")
    with pytest.raises(TraceError, match=r"checks\.json is damaged"):
        write_report(folder)
    (folder / CHECKS_FILE).unlink()
    next((folder / SCREENSHOTS).iterdir()).write_bytes(b"no picture")
    with pytest.raises(TraceError, match="gone or broken"):
        write_report(folder)
    assert not (folder / "report.html").exists()


def test_the_command_prints_where_the_page_is(tmp_path: Path) -> None:
    folder = write_run(tmp_path / "run")
    app = Typer()
    app.command()(report)
    result = CliRunner().invoke(app, [str(folder)])
    assert result.exit_code == 0
    assert result.output.strip() == str(folder / "report.html")
    assert (folder / "report.html").stat().st_size > 1000
