"""`mobile-agent devices`."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from mobile_agent.device.listing import ListedPhone

__all__ = ["devices"]

NONE_ATTACHED = (
    "no phone is attached: connect one by USB with USB debugging on, or start a simulated one "
    "with `mobile-agent phone`"
)


def devices(
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object instead of a table.")
    ] = False,
) -> None:
    """List the phones that adb knows."""
    from mobile_agent.device.listing import list_phones  # noqa: PLC0415

    phones = list_phones()
    if as_json:
        import json  # noqa: PLC0415
        from dataclasses import asdict  # noqa: PLC0415

        typer.echo(json.dumps({"devices": [asdict(phone) for phone in phones]}, indent=2))
    elif phones:
        _print_table(phones)
    if not phones:
        typer.echo(f"mobile-agent: {NONE_ATTACHED}", err=True)
        raise typer.Exit(1)


def _print_table(phones: "tuple[ListedPhone, ...]") -> None:
    from rich.console import Console  # noqa: PLC0415
    from rich.markup import escape  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    table = Table("serial", "state", "model", "Android", "size", show_edge=False, pad_edge=False)
    for phone in phones:
        size = f"{phone.width}×{phone.height}" if phone.width else ""
        state = phone.state if phone.state == "device" else f"[red]{escape(phone.state)}[/red]"
        table.add_row(escape(phone.serial), state, escape(phone.model), phone.android, size)
    Console().print(table)
