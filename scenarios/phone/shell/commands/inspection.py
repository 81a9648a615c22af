"""`dumpsys`: what the system's services say about themselves."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from scenarios.phone.shell.call import Call, Commands
from scenarios.phone.shell.commands.packages import package_dump
from scenarios.phone.shell.intents import component_of

if TYPE_CHECKING:
    from scenarios.phone.handset import Handset

__all__ = ["COMMANDS"]

KEYGUARD = "NotificationShade"


def _flag(value: bool) -> str:
    return str(value).lower()


def _focus(phone: "Handset") -> str:
    """The component in front, with its activity's class spelt out."""
    package = phone.foreground.package
    if phone.options.url is not None or package not in phone.apps:
        return "com.android.browser/com.android.browser.BrowserActivity"
    component = component_of(phone.apps[package])
    return component.replace("/.", f"/{package}.")


def _window(phone: "Handset") -> str:
    width, height = phone.display.size
    natural = "x".join(str(side) for side in phone.display.natural_size)
    focus = _focus(phone)
    window = f"Window{{7c1b2d3 u0 {KEYGUARD if phone.power.is_locked else focus}}}"
    app_window = f"Window{{5e4f3a2 u0 {focus}}}"
    secure = " SECURE" if phone.faults.is_on("secure") else ""
    return f"""WINDOW MANAGER POLICY STATE (dumpsys window policy)
    mDreamingLockscreen={_flag(phone.power.is_locked)}
    mShowingLockscreen={_flag(phone.power.is_locked)}
    isKeyguardShowing={_flag(phone.power.is_locked)}
    screenState=SCREEN_STATE_{"ON" if phone.power.is_on else "OFF"}
    mAwake={_flag(phone.power.is_on)}
    KeyguardServiceDelegate
      showing={_flag(phone.power.is_locked)}
      inputRestricted={_flag(phone.power.is_locked)}
WINDOW MANAGER DISPLAY CONTENTS (dumpsys window displays)
  Display: mDisplayId=0
    init={natural} {phone.display.density}dpi cur={width}x{height} app={width}x{height}
    mRotation={phone.display.rotation}
    mCurrentRotation=ROTATION_{phone.display.rotation * 90}
  mCurrentFocus={window}
  mFocusedApp=ActivityRecord{{9d8c7b6 u0 {focus.replace("/" + phone.foreground.package, "/")} t12}}
WINDOW MANAGER WINDOWS (dumpsys window windows)
  Window #0 {app_window}:
    mDisplayId=0 rootTaskId=12 mSession=Session{{1f2e3d4 2:u0a100}}
    mAttrs={{(0,0)(fillxfill) sim={{adjust=resize}} ty=BASE_APPLICATION fmt=TRANSLUCENT
      fl=LAYOUT_IN_SCREEN{secure} HARDWARE_ACCELERATED}}
    isOnScreen=true
    isVisible=true
  mCurrentFocus={window}
  mFocusedApp=ActivityRecord{{9d8c7b6 u0 {focus.replace("/" + phone.foreground.package, "/")} t12}}
  mInputMethodTarget in display# 0 {app_window}"""


def _activity(phone: "Handset") -> str:
    focus = _focus(phone)
    package = focus.partition("/")[0]
    record = f"ActivityRecord{{9d8c7b6 u0 {focus.replace('/' + package, '/')} t12}}"
    tasks = "\n".join(
        f"  * Task{{a1b2c3{index} #{index + 1} type=standard A=10100:{name}}}"
        for index, name in enumerate(phone.foreground.stack)
    )
    return f"""ACTIVITY MANAGER ACTIVITIES (dumpsys activity activities)
Display #0 (activities from top to bottom):
{tasks}
    mResumedActivity: {record}
  ResumedActivity: {record}
  topResumedActivity={record}
TASK 10100:{package} id=12 userId=0
  ACTIVITY {focus.replace("/" + package, "/")} 9d8c7b6 pid=4242
    mResumed=true mStopped=false mFinished=false"""


def _input_method(phone: "Handset") -> str:
    method = phone.database.setting("secure", "default_input_method") or ""
    shown = phone.foreground.keyboard
    return f"""Current Input Method Manager state:
  mCurMethodId={method}
  mCurId={method} mHaveConnection=true mBoundToMethod=true
  mInputShown={_flag(shown)}
  mShowRequested={_flag(shown)} mShowExplicitlyRequested={_flag(shown)}
  mServedView={"true" if phone.foreground.focused_text else "null"}
  mScreenOn={_flag(phone.power.is_on)}"""


def _power(phone: "Handset") -> str:
    on = phone.power.is_on
    return f"""POWER MANAGER (dumpsys power)
Power Manager State:
  mWakefulness={"Awake" if on else "Asleep"}
  mIsPowered=true
  mPlugType=2
  mBatteryLevel={_battery_level(phone)}
  mStayOn=false
  mScreenOffTimeoutSetting={phone.database.setting("system", "screen_off_timeout")}
  mHoldingDisplaySuspendBlocker={_flag(on)}
Display Power: state={"ON" if on else "OFF"}"""


def _display(phone: "Handset") -> str:
    width, height = phone.display.size
    natural_width, natural_height = phone.display.natural_size
    state = "ON" if phone.power.is_on else "OFF"
    density = phone.display.density
    return f"""DISPLAY MANAGER (dumpsys display)
  mStableDisplaySize=Point({natural_width}, {natural_height})
  mScreenState={state}
Display Devices: size=1
  DisplayDeviceInfo{{"Built-in Screen": uniqueId="local:0", {natural_width} x {natural_height}, \
density {density}, state {state}}}
Logical Displays: size=1
    mBaseDisplayInfo=DisplayInfo{{"Built-in Screen", displayId 0, real {width} x {height}, \
rotation {phone.display.rotation}, density {density}, state {state}}}
Viewports: DisplayViewport{{type=INTERNAL, valid=true, displayId=0, uniqueId='local:0', \
physicalPort=0, orientation={phone.display.rotation}, logicalFrame=Rect(0, 0 - {width}, {height}), \
physicalFrame=Rect(0, 0 - {width}, {height}), isActive=true, deviceWidth={width}, \
deviceHeight={height}}}"""


def _battery_level(phone: "Handset") -> str:
    return phone.database.setting("global", "battery_level") or "82"


def _battery(phone: "Handset") -> str:
    return f"""Current Battery Service state:
  AC powered: false
  USB powered: true
  Wireless powered: false
  status: 2
  health: 2
  present: true
  level: {_battery_level(phone)}
  scale: 100
  voltage: 4212
  temperature: 286
  technology: Li-ion"""


def _surface_flinger(phone: "Handset") -> str:
    width, height = phone.display.size
    return f"""Display 0 (HWC display 0): port=0 pnpId=SIM displayName=""
  resolution={width}x{height}
  orientation=ROTATION_{phone.display.rotation * 90}
    {width}x{height}, refresh=60.00 Hz, density {phone.display.density}"""


def _wifi(phone: "Handset") -> str:
    is_on = phone.database.setting("global", "wifi_on") == "1"
    return f"Wi-Fi is {'enabled' if is_on else 'disabled'}"


def _bluetooth(phone: "Handset") -> str:
    is_on = phone.database.setting("global", "bluetooth_on") == "1"
    return f"Bluetooth Status\n  enabled: {_flag(is_on)}\n  state: {'ON' if is_on else 'OFF'}"


SERVICES: dict[str, Callable[["Handset"], str]] = {
    "SurfaceFlinger": _surface_flinger,
    "activity": _activity,
    "battery": _battery,
    "bluetooth_manager": _bluetooth,
    "display": _display,
    "input_method": _input_method,
    "power": _power,
    "wifi": _wifi,
    "window": _window,
}


async def _dumpsys(call: Call) -> int:
    words = [word for word in call.arguments if word not in ("-t", "10")]
    if words == ["-l"]:
        await call.say("Currently running services:")
        for name in sorted([*SERVICES, "package"]):
            await call.say(f"  {name}")
        return 0
    if not words:
        for describe in SERVICES.values():
            await call.say(describe(call.phone))
        return 0
    service, *rest = words
    if service == "package":
        return await _package(call, rest)
    if service not in SERVICES:
        await call.complain(f"Can't find service: {service}")
        return 0
    await call.say(SERVICES[service](call.phone))
    return 0


async def _package(call: Call, words: list[str]) -> int:
    wanted = [app for app in call.phone.apps.values() if not words or app.package in words]
    if not wanted:
        await call.say(f"Unable to find package: {words[0]}")
    for app in wanted:
        await call.say(package_dump(app, call.phone.database.permissions(app.package)))
    return 0


COMMANDS: Commands = {"dumpsys": _dumpsys}
