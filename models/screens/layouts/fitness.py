"""Steps, hearts, sleep: cards of figures."""

from models.screens.parts.chances import between, usual
from models.screens.parts.markup import box, centred, grid, middle, row
from models.screens.parts.subjects import places, worded
from models.screens.parts.surfaces import (
    card,
    entry,
    moved,
    muted,
    pale,
    plated,
    scroll,
    sheet,
    strong,
    vivid,
)
from models.screens.pen import Layout, Pen


def _ring(side: int, share: float, colour: str, inside: str) -> str:
    hole = middle(
        (
            f"position:absolute;inset:{side // 11}px;border-radius:50%;background:var(--surface);"
            "flex-direction:column"
        ),
        inside,
    )
    return box(
        (
            f"position:relative;width:{side}px;height:{side}px;border-radius:50%;flex:none;"
            f"background:conic-gradient({colour} {share * 360:.0f}deg,{pale(colour, 25)} 0)"
        ),
        hole,
    )


def fitness(pen: Pen) -> str:
    """Steps in a ring, tiles of heart, sleep and water, columns by day, what was done."""
    facts = _facts(pen)

    solid, on_plates = pen.chance(0.4), pen.chance(0.65)
    main = _main(pen)
    small = _small(pen)
    tiles = grid(
        2, "gap:12px", (_tile(pen, on_plates, solid, fact) for fact in pen.random.sample(facts, 6))
    )
    done = card(
        "margin-top:12px;padding:6px 0",
        *(
            entry(
                worded(pen, word),
                f"{pen.date()} · {between(pen, 10, 90)} min",
                leading=plated(pen, name, 42, pale(vivid(pen), 22), "var(--ink)"),
                trailing=strong(14, f"{between(pen, 1, 20)}.{between(pen, 0, 9)} km"),
            )
            for name, word in (("run", "Morning run"), ("bike", "Cycling"), ("hiking", "Hike"))
        ),
    )
    top = pen.app_bar(
        worded(pen, pen.pick("Today", "Health", "Summary")),
        leading=pen.pick("", "menu"),
        actions=pen.pick(
            ("account circle",), ("bell", "more vertical"), ("watch", "add"), ("calendar", "share")
        ),
        large=pen.chance(0.35),
    )
    bottom = pen.bottom_bar(places(pen, between(pen, 3, 5))) if pen.chance(0.8) else ""
    return sheet(
        top,
        scroll(
            pen.pick(main, small, ""), tiles, done, css="padding:10px 14px", moved=moved(pen, 200)
        ),
        bottom,
        css="background:var(--surface2)" if pen.chance(0.3) else "",
    )


def _facts(
    pen: Pen,
) -> tuple[tuple[str, str, str], ...]:
    return (
        ("walk", "Steps", f"{between(pen, 900, 15000):,}"),
        ("heart rate", "Heart rate", f"{between(pen, 55, 130)} bpm"),
        ("dark mode", "Sleep", "7 h 12 min"),
        ("color drop", "Water", "1.2 l"),
        ("fire", "Calories", f"{between(pen, 90, 900)} kcal"),
        ("route", "Distance", "5.4 km"),
        ("balance", "Weight", "72.4 kg"),
        ("meditation", "Mindfulness", "8 min"),
        ("mountain", "Floors", "12"),
        ("medical", "Blood oxygen", "97%"),
    )


def _small(pen: Pen) -> str:
    return card(
        "padding:16px;margin-bottom:12px",
        row(
            "justify-content:space-around",
            *(
                centred(
                    "gap:6px",
                    _ring(74, pen.random.random(), vivid(pen), pen.icon(name, size=24)),
                    strong(14, value),
                )
                for name, value in (("walk", "6,420"), ("fire", "320"), ("heart", "42"))
            ),
        ),
    )


def _main(pen: Pen) -> str:
    return card(
        "padding:20px;margin-bottom:12px;align-items:center;gap:16px",
        _ring(
            between(pen, 150, 190),
            pen.random.random(),
            "var(--primary)",
            pen.icon(pen.pick("walk", "run", "footprint"), size=28, colour="var(--primary)")
            + strong(26, f"{between(pen, 900, 14000):,}")
            + muted(12.5, "/ 10,000"),
        ),
        row(
            "gap:26px",
            *(
                centred("gap:4px", pen.icon(name, size=22, colour=vivid(pen)), strong(14, value))
                for name, value in (("fire", "412 kcal"), ("route", "5.1 km"), ("clock", "54 min"))
            ),
        ),
    )


def _tile(pen: Pen, on_plates: bool, solid: bool, fact: tuple[str, str, str]) -> str:
    name, label, value = fact
    colour = vivid(pen)
    mark = (
        plated(
            pen,
            usual(pen, name, 0.8),
            36,
            colour if solid else pale(colour, 20),
            "#fff" if solid else colour,
        )
        if on_plates
        else pen.icon(usual(pen, name, 0.8), size=24, colour=colour)
    )
    heights = "".join(
        box(f"flex:1;border-radius:3px;background:{colour};height:{between(pen, 15, 100)}%")
        for _ in range(9)
    )
    graph = row("gap:4px;height:36px;align-items:flex-end", heights) if pen.chance(0.35) else ""
    end = (
        pen.icon(pen.pick("add", "forward"), size=18, colour="var(--ink2)")
        if pen.chance(0.4)
        else ""
    )
    return card(
        "padding:14px;gap:9px",
        row("gap:9px", mark, muted(13.5, worded(pen, label), "flex:1"), end),
        strong(20, value),
        graph,
    )


LAYOUTS: tuple[Layout, ...] = (fitness,)
