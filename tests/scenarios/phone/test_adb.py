"""The real adb binary and adbutils against the phone."""

import io
import time
from collections.abc import Callable
from pathlib import Path

import adbutils
import numpy as np
import pytest
from PIL import Image

from scenarios.phone import SimulatedPhone
from tests.scenarios.phone.adb import Adb, run_adb, server_port

SAMPLE = "org.example.sample"
SIZE = (1080, 2400)
PATIENCE_SECONDS = 15


def eventually(check: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not check():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def picture(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def open_sample(phone: SimulatedPhone, adb: Adb) -> None:
    adb.output("shell", f"am start -n {SAMPLE}/.MainActivity")
    assert eventually(lambda: SAMPLE in adb.shell("dumpsys window | grep mCurrentFocus"))
    phone.settle()


def tap_on(phone: SimulatedPhone, adb: Adb, name: str) -> None:
    def boxes() -> list[tuple[int, int, int, int]]:
        return [one.box for one in phone.truth() if name in (one.text, one.name)]

    assert eventually(lambda: bool(boxes())), f"{name!r} is not on the screen"
    left, top, right, bottom = boxes()[0]
    adb.output("shell", f"input tap {(left + right) // 2} {(top + bottom) // 2}")


def names(adb: Adb) -> str:
    return adb.shell(f"content query --uri content://{SAMPLE}/samples --projection name")


def test_adb_lists_it_as_a_device(adb: Adb) -> None:
    assert adb.state() == "device"
    assert adb.shell("wm size") == "Physical size: 1080x2400\n"
    assert adb.shell("wm density") == "Physical density: 480\n"


def test_exit_status_output_and_errors_are_kept_apart(adb: Adb) -> None:
    done = adb.run("shell", "echo out; echo err >&2; exit 7")

    assert (done.stdout, done.stderr, done.returncode) == (b"out\n", b"err\n", 7)


def test_standard_input_reaches_the_command(adb: Adb) -> None:
    assert adb.run("shell", "cat", stdin=b"from here\n").stdout == b"from here\n"
    assert adb.run("shell", stdin=b"echo one\necho two; exit\n").stdout == b"one\ntwo\n"


def test_files_go_there_and_back(adb: Adb, tmp_path: Path) -> None:
    content = np.random.default_rng(1).bytes(3_000_001)
    source = tmp_path / "source"
    source.write_bytes(content)

    adb.output("push", str(source), "/sdcard/Download/new folder/file.bin")

    assert adb.pull("/sdcard/Download/new folder/file.bin", tmp_path) == content
    assert adb.shell("stat -c %s '/sdcard/Download/new folder/file.bin'") == "3000001\n"
    assert adb.run("pull", "/sdcard/none", str(tmp_path / "none")).returncode != 0
    assert adb.run("push", str(source), "/system/file").returncode != 0


def test_a_folder_can_be_pulled(adb: Adb, tmp_path: Path) -> None:
    adb.shell("mkdir -p /sdcard/tree/leaf; echo a > /sdcard/tree/a; echo b > /sdcard/tree/leaf/b")

    adb.output("pull", "/sdcard/tree", str(tmp_path))

    assert (tmp_path / "tree" / "leaf" / "b").read_text(encoding="utf-8") == "b\n"


def test_every_way_to_capture_gives_the_same_picture(
    phone: SimulatedPhone, adb: Adb, tmp_path: Path
) -> None:
    phone.settle()
    png = picture(adb.output("exec-out", "screencap", "-p"))
    adb.output("shell", "screencap", "-p", "/sdcard/shot.png")
    pulled = picture(adb.pull("/sdcard/shot.png", tmp_path))
    raw = adb.output("exec-out", "screencap")

    assert png.size == pulled.size == SIZE
    width, height, pixel_format, _ = np.frombuffer(raw[:16], "<u4")
    assert (width, height, pixel_format) == (*SIZE, 1)
    pixels = np.frombuffer(raw[16:], np.uint8).reshape(height, width, 4)[..., :3]
    # The minute on the clock may change between two captures, nothing else.
    assert np.mean(pixels != np.asarray(png)) < 0.01
    assert np.mean(np.asarray(pulled) != np.asarray(png)) < 0.01
    assert np.asarray(png).std() > 5


def test_touching_and_typing_reach_the_app(phone: SimulatedPhone, adb: Adb) -> None:
    open_sample(phone, adb)
    tap_on(phone, adb, "Name")
    adb.output("shell", "input text 'hello%sworld&co'")
    adb.output("shell", "input keyevent KEYCODE_DEL 67")
    adb.output("shell", "input keyevent ENTER")
    assert eventually(lambda: "name=entered hello world&\n" in names(adb)), names(adb)

    tap_on(phone, adb, "Save")
    assert eventually(lambda: "name=saved hello world&\n" in names(adb)), names(adb)


def test_adbkeyboard_types_what_input_text_cannot(phone: SimulatedPhone, adb: Adb) -> None:
    open_sample(phone, adb)
    tap_on(phone, adb, "Name")
    assert adb.run("shell", "input text grüße").returncode == 255
    adb.shell("ime enable com.android.adbkeyboard/.AdbIME")
    assert "selected" in adb.shell("ime set com.android.adbkeyboard/.AdbIME")
    adb.shell("am broadcast -a ADB_INPUT_TEXT --es msg 'weg damit'")
    adb.shell("am broadcast -a ADB_CLEAR_TEXT")
    adb.shell("am broadcast -a ADB_INPUT_B64 --es msg R3LDvMOfZSDwn5iA")
    adb.shell("input keyevent 66")

    assert eventually(lambda: "name=entered Grüße 😀\n" in names(adb)), names(adb)


def test_a_swipe_scrolls_natively(phone: SimulatedPhone, adb: Adb) -> None:
    open_sample(phone, adb)
    adb.output("shell", "input swipe 500 880 500 640 200")

    def scrolled() -> int:
        value = adb.shell("settings get system sample_scrolled").strip()
        return int(value) if value.isdigit() else 0

    # 240 device pixels are 80 dp; the fling goes on after the finger has left.
    assert eventually(lambda: scrolled() > 40), scrolled()


def test_apps_hear_of_changes_from_outside(phone: SimulatedPhone, adb: Adb) -> None:
    open_sample(phone, adb)
    adb.shell(f"content insert --uri content://{SAMPLE}/samples --bind name:s:x")

    assert eventually(lambda: adb.shell("settings get system sample_changed") == "samples\n")


def test_an_intent_tells_the_app_its_extras(phone: SimulatedPhone, adb: Adb) -> None:
    open_sample(phone, adb)
    adb.shell(f"am start -n {SAMPLE}/.MainActivity --es say 'good morning'")

    assert eventually(lambda: "name=told good morning\n" in names(adb))


def test_home_and_force_stop_leave_the_app(phone: SimulatedPhone, adb: Adb) -> None:
    open_sample(phone, adb)
    adb.shell("input keyevent HOME")
    assert eventually(lambda: "launcher" in adb.shell("dumpsys window | grep mCurrentFocus"))
    open_sample(phone, adb)
    adb.shell(f"am force-stop {SAMPLE}")
    assert eventually(lambda: "launcher" in adb.shell("dumpsys window | grep mCurrentFocus"))


def test_power_turns_the_screen_off_and_on(adb: Adb) -> None:
    adb.shell("input keyevent POWER")
    assert "mWakefulness=Asleep" in adb.shell("dumpsys power")
    assert "Display Power: state=OFF" in adb.shell("dumpsys power")
    assert picture(adb.output("exec-out", "screencap", "-p")).getextrema() == ((0, 0),) * 3
    adb.shell("input keyevent WAKEUP")
    assert "mWakefulness=Awake" in adb.shell("dumpsys power")


def test_rotation_and_overrides_change_the_picture(adb: Adb) -> None:
    adb.shell("settings put system user_rotation 1")
    assert eventually(
        lambda: picture(adb.output("exec-out", "screencap", "-p")).size == (2400, 1080)
    )
    adb.shell("settings put system user_rotation 0")
    adb.shell("wm size 720x1280; wm density 300")
    try:
        assert adb.shell("wm size") == "Physical size: 1080x2400\nOverride size: 720x1280\n"
        assert eventually(
            lambda: picture(adb.output("exec-out", "screencap", "-p")).size == (720, 1280)
        )
    finally:
        adb.shell("wm size reset; wm density reset")


def test_restoring_brings_back_state_and_launcher(phone: SimulatedPhone, adb: Adb) -> None:
    before = phone.snapshot()
    open_sample(phone, adb)
    adb.shell(f"content delete --uri content://{SAMPLE}/samples; settings put global x 1")

    phone.restore(before)

    assert "name=first, one" in names(adb)
    assert adb.shell("settings get global x") == "null\n"
    assert eventually(lambda: "launcher" in adb.shell("dumpsys window | grep mCurrentFocus"))


def test_snapshots_work_over_adb_too(adb: Adb) -> None:
    adb.shell("simulator snapshot start; settings put global x 1; simulator restore start")

    assert adb.shell("settings get global x") == "null\n"


def test_truth_is_in_device_pixels(phone: SimulatedPhone, adb: Adb) -> None:
    open_sample(phone, adb)
    save = next(one for one in phone.truth() if one.text == "Save" and one.kind == "button")

    assert save.box[2] - save.box[0] == 900
    assert '"text": "Save"' in adb.shell("simulator truth")


def test_adbutils_calls_work(adb: Adb) -> None:
    device = adbutils.AdbClient(port=server_port()).device(serial=adb.serial)

    assert device.window_size() == adbutils.WindowSize(*SIZE)
    assert device.shell2("echo out; false").returncode == 1
    assert device.shell(["echo", "a b", "c"]) == "a b c"
    assert device.prop.model == "Sim Phone"
    assert device.app_current().package == "com.android.launcher"
    assert SAMPLE in device.list_packages()
    assert device.screenshot(error_ok=False).size == SIZE
    assert device.is_screen_on()
    device.sync.push(b"pushed", "/data/local/tmp/pushed")
    assert device.sync.read_bytes("/data/local/tmp/pushed") == b"pushed"
    paths = [entry.path for entry in device.sync.list("/data/local/tmp")]
    assert paths == [".", "..", "pushed"]
    assert device.sync.stat("/data/local/tmp/pushed").size == 6
    device.click(10, 10)
    device.keyevent("HOME")


@pytest.mark.parametrize("service", ["tcp:80", "localabstract:x", "jdwp:1", "framebuffer:"])
def test_services_that_are_not_there_are_refused(adb: Adb, service: str) -> None:
    device = adbutils.AdbClient(port=server_port()).device(serial=adb.serial)

    with pytest.raises(adbutils.AdbError):
        device.open_transport(service)
    assert adb.state() == "device"


def test_it_is_no_root_phone(adb: Adb) -> None:
    assert b"cannot run as root" in adb.run("root").stdout
    assert adb.run("shell", "su").returncode == 127
    assert run_adb("-s", adb.serial, "reverse", "tcp:1", "tcp:2").returncode != 0
