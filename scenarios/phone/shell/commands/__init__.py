"""The commands of the phone's shell."""

from scenarios.phone.shell.call import CommandFunction

__all__ = ["all_commands"]


def all_commands() -> dict[str, CommandFunction]:
    """Every command by its name."""
    from scenarios.phone.shell.commands import (  # noqa: PLC0415
        activity,
        basics,
        capture,
        content,
        files,
        information,
        input_methods,
        inspection,
        packages,
        properties,
        services,
        settings,
        simulator,
        texts,
        touch,
        window,
    )

    modules = (
        activity,
        basics,
        capture,
        content,
        files,
        information,
        input_methods,
        inspection,
        packages,
        properties,
        services,
        settings,
        simulator,
        texts,
        touch,
        window,
    )
    return {name: function for module in modules for name, function in module.COMMANDS.items()}
