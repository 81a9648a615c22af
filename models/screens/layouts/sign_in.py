"""Signing in and up, with other accounts too."""

from models.screens.parts.chances import between
from models.screens.parts.fields import field, wide_button
from models.screens.parts.markup import box, centred, column, lines, middle, row, text
from models.screens.parts.surfaces import BLANK, bar, line, moved, muted, scroll, sheet
from models.screens.pen import Layout, Pen


def brand(pen: Pen) -> str:
    """What greets one above a sign-in form: a logo, an icon, a picture, words."""
    mark = pen.pick(
        pen.app_icon(size=between(pen, 48, 84)),
        pen.icon("", size=between(pen, 44, 80), colour="var(--primary)"),
        pen.image("100%", between(pen, 120, 190), radius=pen.pick(0, 20)),
        "",
    )
    welcome = pen.pick("Welcome back", "Sign in", "Hello!", "Log in to your account", pen.title())
    words = text(between(pen, 22, 30), welcome, "font-weight:700")
    note = lines(2, 14, pen.sentence(), "color:var(--ink2)")
    if pen.chance(0.6):
        return centred(
            "gap:12px;padding:20px 0 26px;text-align:center;flex:none", mark, words, note
        )
    return column("gap:8px;padding:16px 0 24px;flex:none;align-items:flex-start", mark, words, note)


def other_ways(pen: Pen) -> str:
    """Signing in with an account of another company: logos in circles or in wide buttons."""
    names = pen.random.sample(("google", "facebook", "apple logo", "twitter", "github", ""), 3)
    rule = box("flex:1;height:1px;background:var(--ink3);opacity:.6")
    between_ways = row("gap:12px;padding:14px 0;flex:none", rule, muted(13, "or"), rule)
    if pen.chance(0.5):
        side = between(pen, 44, 54)
        shape = f"width:{side}px;height:{side}px;border:1px solid var(--ink3);border-radius:"
        ways = (
            middle(f"{shape}{pen.pick('50%', '12px')}", pen.icon(name, size=24)) for name in names
        )
        return between_ways + row("gap:18px;justify-content:center;flex:none", *ways)
    words = ("Continue with Google", "Continue with Facebook", "Continue with Apple")
    ways = (
        row(
            "gap:10px;justify-content:center;padding:11px;border:1px solid var(--ink3);"
            f"border-radius:{radius}px;margin-bottom:10px;flex:none",
            pen.icon(name, size=20),
            line(15, label, "font-weight:500"),
        )
        for radius in (pen.pick(6, 12, 24),)
        for name, label in zip(("google", "facebook", "apple logo"), words, strict=True)
    )
    return between_ways + "".join(ways)


def sign_in(pen: Pen) -> str:
    """A page where one signs in."""
    leads = pen.chance(0.45)
    eye = pen.pick("visibility", "visibility off", "visibility off", "")
    account = pen.pick("Email", "Username", "Phone number", "E-mail address")
    value = pen.pick("", f"{pen.word().lower()}@{pen.word().lower()}.com")
    remember = row(
        "gap:10px;flex:1;min-width:0", pen.checkbox(pen.chance(0.5)), line(14, "Remember me")
    )
    forgot = line(14, "Forgot password?", "color:var(--primary);font-weight:500")
    parts = (
        brand(pen),
        field(pen, account, value, pen.pick("mail", "person") if leads else ""),
        field(pen, "Password", pen.pick("", "••••••••"), "lock" if leads else "", eye),
        row(
            "padding:2px 0 14px;gap:10px;flex:none;justify-content:flex-end",
            remember if pen.chance(0.5) else "",
            forgot,
        ),
        wide_button(pen, pen.pick("Sign in", "Log in", "Continue", "Next")),
        other_ways(pen) if pen.chance(0.6) else "",
        centred(
            "padding:22px 0;flex:none",
            row(
                "gap:6px",
                muted(14, "No account yet?"),
                line(14, "Sign up", "color:var(--primary);font-weight:600"),
            ),
        ),
    )
    top = pen.app_bar(BLANK, leading=pen.pick("back", "close")) if pen.chance(0.5) else ""
    side = between(pen, 16, 30)
    return sheet(top, scroll(*parts, css=f"padding:{between(pen, 8, 60)}px {side}px"))


def sign_up(pen: Pen) -> str:
    """A page where one makes an account."""
    leads = pen.chance(0.4)
    wanted = (
        ("Full name", "person", ""),
        ("Email", "mail", pen.pick("", "check circle")),
        ("Phone", "call", ""),
        ("Date of birth", "cake", "calendar"),
        ("Country", "globe", "expand more"),
        ("Password", "lock", "visibility off"),
        ("Confirm password", "lock", "visibility off"),
    )
    drawn = [
        field(pen, hint, pen.name() if pen.chance(0.3) else "", lead if leads else "", trail)
        for hint, lead, trail in wanted
        if pen.chance(0.8)
    ]
    terms = row(
        "gap:12px;padding:4px 0 14px;flex:none;align-items:flex-start",
        pen.checkbox(pen.chance(0.5)),
        lines(3, 13, pen.paragraph(), "color:var(--ink2)"),
    )
    strength = column(
        "gap:6px;flex:none;margin-bottom:12px",
        bar(pen.random.random(), pen.pick("#e53935", "#fb8c00", "#43a047")),
        muted(12, "Password strength"),
    )
    head = text(
        26, pen.pick("Create account", "Sign up", pen.title()), "font-weight:700;padding:8px 0 16px"
    )
    action = wide_button(pen, pen.pick("Create account", "Register", "Next"))
    extra = strength if pen.chance(0.35) else ""
    more = other_ways(pen) if pen.chance(0.35) else ""
    top = pen.app_bar(BLANK, leading="back", actions=pen.pick((), ("help",)))
    return sheet(
        top,
        scroll(
            head, *drawn, extra, terms, action, more, css="padding:0 20px", moved=moved(pen, 60)
        ),
    )


LAYOUTS: tuple[Layout, ...] = (sign_in, sign_up)
