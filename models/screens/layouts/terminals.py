"""Shells and code."""

from models.screens.parts.chances import between
from models.screens.parts.markup import box, grid, middle, row
from models.screens.parts.surfaces import line, sheet
from models.screens.pen import Layout, Pen

_CODE = (
    "import json",
    "from pathlib import Path",
    "",
    "def load(path: Path) -> dict:",
    '    """Reads a file."""',
    "    with path.open() as file:",
    "        return json.load(file)",
    "",
    "class Player:",
    "    def __init__(self, name):",
    "        self.name = name",
    "        self.score = 0",
    "    def add(self, points: int) -> None:",
    "        self.score += points",
    "",
    "for index in range(10):",
    '    print(f"{index:02d}")',
    "    if index % 3 == 0:",
    "        continue",
    "# TODO: handle empty lists",
    "const app = express();",
    "app.get('/', (req, res) => {",
    "  res.send('ok');",
    "});",
    "let total = items.reduce((a, b) => a + b, 0);",
    '<div class="row">',
    "</div>",
    "SELECT name FROM users;",
)


_SHELL = (
    "$ ls -la",
    "total 48",
    "drwxr-xr-x  5 user user 4096 May 18 10:22 .",
    "-rw-r--r--  1 user user  812 May 17 22:01 README.md",
    "$ git status",
    "On branch main",
    "nothing to commit, working tree clean",
    "$ ping -c 2 example.org",
    "64 bytes from 93.184.216.34: time=12.4 ms",
    "$ python3 run.py --fast",
    "loading 128 files … done",
    "$ df -h /",
    "/dev/sda1  118G  61G  52G  55% /",
    "$ uptime",
    "$ ssh pi@192.168.1.20",
)


_KEYS = (
    "ESC",
    "/",
    "—",
    "HOME",
    "↑",
    "END",
    "PGUP",
    "TAB",
    "CTRL",
    "ALT",
    "←",
    "↓",
    "→",
    "PGDN",
)


def terminal(pen: Pen) -> str:
    """A shell, often without a single icon, or with a row of extra _KEYS."""
    ground, ink = pen.pick(
        ("#000", "#e0e0e0"),
        ("#0d1117", "#c9d1d9"),
        ("#002b36", "#93a1a1"),
        ("#1e1e1e", "#3fdc3f"),
        ("#300a24", "#fff"),
    )
    shown = "".join(
        box(
            (
                f"font:{between(pen, 12, 13)}px/1.5 monospace;white-space:pre-wrap;"
                f"color:{'#4ec94e' if one.startswith('$') and ink != '#3fdc3f' else ink}"
            ),
            one,
        )
        for one in pen.random.choices(_SHELL, k=between(pen, 14, 34))
    )
    rows = grid(
        7,
        "flex:none;background:#111;color:#ddd;padding:4px 0",
        (middle("height:38px;font-size:.78rem", key) for key in _KEYS),
    )
    top = pen.app_bar(
        pen.pick("Terminal", "user@phone"),
        leading=pen.pick("menu", "close", "back"),
        actions=pen.pick(("add",), ("copy", "more vertical"), ("keyboard", "")),
    )
    return sheet(
        top if pen.chance(0.45) else "",
        box(f"flex:1;min-height:0;overflow:hidden;padding:8px 10px;background:{ground}", shown),
        rows if pen.chance(0.6) else "",
    )


def code_editor(pen: Pen) -> str:
    """Code with numbered lines, tabs of files, a bar of tools or signs."""
    dark = pen.chance(0.7)
    ground, ink = ("#1e1e1e", "#d4d4d4") if dark else ("#ffffff", "#24292e")
    colours = (
        ("#569cd6", "#c586c0", "#ce9178", "#6a9955", "#4ec9b0")
        if dark
        else ("#d73a49", "#6f42c1", "#032f62", "#6a737d", "#005cc5")
    )

    size = between(pen, 12, 14)
    numbered = _numbered(pen, size, ink, colours)
    tabs = _tabs(pen, dark, ink, ground)
    signs = row(
        "justify-content:space-between;padding:8px 12px;flex:none;background:var(--surface2)",
        *(line(16, sign) for sign in ("Tab", "{", "}", "(", ")", ";", '"', "&lt;", ">", "=")),
    )
    tools = row(
        "justify-content:space-between;padding:10px 18px;flex:none;background:var(--surface2)",
        *(
            pen.icon(name, size=22)
            for name in pen.random.sample(
                ("undo", "redo", "search", "copy", "paste", "save", "play", "code", "align left"),
                between(pen, 5, 8),
            )
        ),
    )
    top = pen.app_bar(
        pen.pick("main.py", "editor", pen.title()),
        leading=pen.pick("menu", "back"),
        actions=pen.random.sample(
            ("undo", "redo", "save", "play", "search", "more vertical"), between(pen, 2, 4)
        ),
    )
    return sheet(
        top,
        tabs if pen.chance(0.6) else "",
        box(f"flex:1;min-height:0;overflow:hidden;padding:8px 4px;background:{ground}", numbered),
        tools if pen.chance(0.5) else signs,
    )


def _tabs(pen: Pen, dark: bool, ink: str, ground: str) -> str:
    return row(
        f"flex:none;overflow:hidden;background:{'#252526' if dark else '#f3f3f3'};color:{ink}",
        *(
            row(
                (
                    "gap:8px;padding:10px 12px;flex:none;"
                    f"{f'background:{ground}' if index == 0 else 'opacity:.7'}"
                ),
                pen.icon(pen.pick("code", "braces", "file", ""), size=15),
                line(13, name, "flex:none"),
                pen.icon("close", size=14),
            )
            for index, name in enumerate(
                pen.random.sample(("main.py", "index.html", "app.js", "style.css", "README.md"), 3)
            )
        ),
    )


def _numbered(pen: Pen, size: int, ink: str, colours: tuple[str, ...]) -> str:
    return "".join(
        row(
            "align-items:flex-start;gap:12px",
            box(
                f"font:{size}px/1.6 monospace;width:34px;text-align:end;color:#858585;flex:none",
                str(number),
            ),
            box(
                f"font:{size}px/1.6 monospace;white-space:pre;color:{ink}",
                _coloured(pen, colours, one),
            ),
        )
        for number, one in enumerate(pen.random.choices(_CODE, k=36), between(pen, 1, 80))
    )


def _coloured(pen: Pen, colours: tuple[str, ...], one: str) -> str:
    first, space, rest = one.lstrip().partition(" ")
    safe = rest.replace("<", "&lt;")
    pad = " " * (len(one) - len(one.lstrip()))
    return (
        f"{pad}<span "
        f'style="color:{pen.pick(*colours)}">{first.replace("<", "&lt;")}</span>{space}{safe}'
    )


LAYOUTS: tuple[Layout, ...] = (terminal, code_editor)
