"""Sets up the project on a bare machine: environment, packages, system libraries, browser.

Standard library only: it runs before anything is installed. `make` calls it.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
WINDOWS = os.name == "nt"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST_PYTHON = (3, 11)
BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
)
BROWSER_FILES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
SYSTEM_PACKAGES = {
    "libgl1": Path("/usr/share/doc/libgl1"),
    "libglib2.0-0": Path("/usr/share/doc/libglib2.0-0"),
    "fonts-noto-color-emoji": Path("/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"),
}


def main() -> int:
    """Sets everything up; the exit code says whether it worked."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:3])
        return refuse(f"Python 3.11 or newer is needed, this is {found}: make PYTHON=python3.12 …")
    try:
        timed("system packages", install_system_packages)
        timed("environment", make_environment)
        timed("packages", install_packages)
        timed("browser", provide_browser)
    except subprocess.CalledProcessError as error:
        return refuse(f"this command failed: {' '.join(str(part) for part in error.cmd)}")
    return 0


def refuse(sentence: str) -> int:
    """Says why set-up stops."""
    print(f"set-up: {sentence}", file=sys.stderr)
    return 1


def timed(what: str, work: Callable[[], None]) -> None:
    """Says what is done and how long it took."""
    print(f"set-up: {what} …", flush=True)
    started = time.monotonic()
    work()
    print(f"set-up: {what}: {time.monotonic() - started:.0f} s", flush=True)


def call(*words: "str | Path") -> None:
    """Runs a command and stops where it fails."""
    subprocess.run([str(word) for word in words], cwd=ROOT, check=True)


def may_use_apt() -> bool:
    """Whether Debian packages can be installed from here."""
    return not WINDOWS and shutil.which("apt-get") is not None and os.geteuid() == 0


def is_debian() -> bool:
    """Whether this is Debian itself; Ubuntu's chromium package is only a pointer to a snap."""
    release = Path("/etc/os-release")
    return release.exists() and "\nID=debian\n" in f"\n{release.read_text(encoding='utf-8')}\n"


def apt_install(*packages: str) -> None:
    """Installs Debian packages, with a fresh list of what there is."""
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    call("apt-get", "-qq", "update")
    call("apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages)


def install_system_packages() -> None:
    """Libraries that OpenCV opens (also without a screen), and a font with emoji."""
    missing = [name for name, sign in SYSTEM_PACKAGES.items() if not found_on_disk(sign)]
    if not sys.platform.startswith("linux") or not missing:
        return
    if may_use_apt():
        apt_install(*missing)
    else:
        print(
            f"set-up: if OpenCV does not load or emoji show as boxes, install what your system "
            f"calls {', '.join(missing)}",
            file=sys.stderr,
        )


def found_on_disk(sign: Path) -> bool:
    """Whether a package's sign is there, also under a suffixed name (libglib2.0-0t64)."""
    return any(sign.parent.glob(f"{sign.name}*")) if sign.parent.is_dir() else False


def make_environment() -> None:
    """The virtual environment; Debian keeps the module for it in a package of its own."""
    if PYTHON.exists():
        return
    try:
        call(sys.executable, "-m", "venv", ENVIRONMENT)
    except subprocess.CalledProcessError:
        if not may_use_apt():
            raise
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        apt_install("python3-venv")
        call(sys.executable, "-m", "venv", ENVIRONMENT)


def install_packages() -> None:
    """All packages in the versions of constraints.txt.

    Two distributions own the module cv2: `opencv-python`, asked for here and by others, and
    `opencv-python-headless`, asked for by easyocr. Whichever is written last is imported, so the
    one asked for is written once more, last, in the same version.
    """
    quiet = () if sys.stdout.isatty() else ("-q",)
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", *quiet)
    print("set-up: several GB, most of it PyTorch: this takes some minutes", flush=True)
    call(*pip, "install", "-c", "constraints.txt", "-e", ".[dev]")
    if not cv2_is_the_one_asked_for():
        call(
            *pip, "install", "-c", "constraints.txt",
            "--force-reinstall", "--no-deps", "opencv-python",
        )  # fmt: skip


def cv2_is_the_one_asked_for() -> bool:
    """Whether the cv2 on disk is the full build, which the headless one is not."""
    question = "import cv2, sys; sys.exit(cv2.version.headless)"
    return subprocess.run([str(PYTHON), "-c", question], check=False).returncode == 0


def provide_browser() -> None:
    """A Chromium for the simulated phone: one that is there, Debian's, or Playwright's own."""
    if os.environ.get("MOBILE_AGENT_BROWSER") or any(shutil.which(name) for name in BROWSERS):
        return
    if any(Path(file).exists() for file in BROWSER_FILES):
        return
    if may_use_apt() and is_debian():
        apt_install("chromium")
        return
    try:
        call(PYTHON, "-m", "playwright", "install", "chromium")
    except subprocess.CalledProcessError:
        print(
            "set-up: no browser for the simulated phone: install Chromium, Chrome or Edge, or "
            "name one in MOBILE_AGENT_BROWSER; real phones work without",
            file=sys.stderr,
        )


if __name__ == "__main__":
    sys.exit(main())
