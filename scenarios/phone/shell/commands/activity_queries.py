"""`cmd package resolve-activity` and `query-activities`: what would answer an intent."""

from scenarios.phone.manifest import AppManifest
from scenarios.phone.shell.call import Call
from scenarios.phone.shell.intent_words import intent_of
from scenarios.phone.shell.intents import Intent, class_of, component_of, matches, resolve

__all__ = ["query_activities", "resolve_activity"]

MATCH = "priority=0 preferredOrder=0 match=0x108000 specificIndex=-1 isDefault=true"
BRIEF = "--brief"
COMPONENTS = "--components"
FLAGS_WITH_VALUE = ("--user", "--query-flags")


async def resolve_activity(call: Call, _verb: str, words: list[str]) -> int:
    """Tell which activity an intent would start."""
    intent, forms = _intent_and_forms(words)
    package = resolve(intent, call.phone.apps)
    if package is None or (not call.phone.apps[package].launchable and not _is_home(intent)):
        await call.say("No activity found")
        return 0
    for line in _described(call.phone.apps[package], forms):
        await call.say(line)
    return 0


async def query_activities(call: Call, _verb: str, words: list[str]) -> int:
    """List every activity that answers an intent."""
    intent, forms = _intent_and_forms(words)
    apps = [call.phone.apps[package] for package in matches(intent, call.phone.apps)]
    if not apps:
        await call.say("No activities found")
        return 0
    if COMPONENTS in forms:
        await call.say("\n".join(component_of(app) for app in apps))
        return 0
    await call.say(f"{len(apps)} activities found:")
    for index, app in enumerate(apps):
        await call.say(f"  Activity #{index}:")
        for line in _described(app, forms):
            await call.say(f"    {line}")
    return 0


def _intent_and_forms(words: list[str]) -> tuple[Intent, set[str]]:
    forms = {word for word in words if word in (BRIEF, COMPONENTS)}
    rest: list[str] = []
    given = iter(words)
    for word in given:
        if word in FLAGS_WITH_VALUE:
            next(given, None)
        elif word not in forms:
            rest.append(word)
    return intent_of(rest), forms


def _described(app: AppManifest, forms: set[str]) -> list[str]:
    if COMPONENTS in forms:
        return [component_of(app)]
    if BRIEF in forms:
        return [MATCH, component_of(app)]
    return [MATCH, "ActivityInfo:", f"  name={class_of(app)}", f"  packageName={app.package}"]


def _is_home(intent: Intent) -> bool:
    return "android.intent.category.HOME" in intent.categories or bool(intent.package)
