"""Small commands that tell something: date, id, ps, logcat and their kin."""

from scenarios.phone.shell.call import Call, Commands, UsageError

__all__ = ["COMMANDS"]

GROUPS = "1004(input),1007(log),1011(adb),1015(sdcard_rw),1028(sdcard_r),3003(inet)"


async def _date(call: Call) -> int:
    now = call.phone.clock.now
    formats = [word[1:] for word in call.arguments if word.startswith("+")]
    if formats:
        text = formats[0].replace("%s", str(int(now.timestamp()))).replace("%N", "000000000")
        await call.say(now.strftime(text))
    else:
        await call.say(now.strftime("%a %b %e %H:%M:%S UTC %Y"))
    return 0


async def _uptime(call: Call) -> int:
    now = call.phone.clock.now.strftime("%H:%M:%S")
    minutes = int(call.phone.clock.seconds_up // 60)
    await call.say(f" {now} up {minutes} min,  0 users,  load average: 0.31, 0.28, 0.22")
    return 0


async def _id(call: Call) -> int:
    if "-u" in call.arguments:
        await call.say("2000")
        return 0
    await call.say(
        f"uid=2000(shell) gid=2000(shell) groups=2000(shell),{GROUPS} context=u:r:shell:s0"
    )
    return 0


async def _whoami(call: Call) -> int:
    await call.say("shell")
    return 0


async def _su(_call: Call) -> int:
    raise UsageError("/system/bin/sh: su: inaccessible or not found", status=127)


async def _ps(call: Call) -> int:
    await call.say("USER           PID  PPID     VSZ    RSS WCHAN            ADDR S NAME")
    names = ["com.android.systemui", *(call.phone.foreground.stack or ("com.android.launcher",))]
    for index, name in enumerate(dict.fromkeys(names)):
        await call.say(
            f"u0_a{100 + index}       {1200 + index}   312 1471200  98304 0"
            f"                   0 S {name}"
        )
    return 0


async def _pidof(call: Call) -> int:
    stack = list(call.phone.foreground.stack)
    found = [str(1201 + stack.index(name)) for name in call.arguments if name in stack]
    if found:
        await call.say(" ".join(found))
    return 0 if found else 1


async def _logcat(call: Call) -> int:
    if "-c" in call.arguments:
        return 0
    when = call.phone.clock.now.strftime("%m-%d %H:%M:%S.000")
    await call.say("--------- beginning of main")
    await call.say(f"{when}  1200  1200 I SimulatedPhone: {call.phone.foreground.package} in front")
    return 0


async def _uname(call: Call) -> int:
    await call.say("Linux localhost 6.1.0-simulated #1 SMP x86_64" if call.arguments else "Linux")
    return 0


async def _uiautomator(call: Call) -> int:
    if call.arguments[:1] != ("dump",):
        raise UsageError("Usage: uiautomator <subcommand> [options]")
    # This phone has no UI tree: what can be seen is all there is.
    await call.complain("ERROR: could not get idle state.")
    return 0


COMMANDS: Commands = {
    "date": _date,
    "id": _id,
    "logcat": _logcat,
    "pidof": _pidof,
    "ps": _ps,
    "su": _su,
    "uiautomator": _uiautomator,
    "uname": _uname,
    "uptime": _uptime,
    "whoami": _whoami,
}
