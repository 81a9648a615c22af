"""Who this phone is: names and levels drawn from the seed, and its system properties."""

from dataclasses import dataclass
from random import Random

from scenarios.phone.display import Display

__all__ = ["Identity", "default_settings", "system_properties"]

DEVICE_NAMES = ("Sim Phone", "Ada's phone", "Workshop phone", "Travel phone", "Test bench 7")
NETWORK_NAMES = ("Harbour", "Maple Street", "Kestrel-5G", "Attic", "Blue Door", "Northlight")


@dataclass(frozen=True, slots=True)
class Identity:
    """What differs from one seed to the next."""

    seed: int
    device_name: str
    network_name: str
    battery_level: int
    minutes_offset: int

    @classmethod
    def from_seed(cls, seed: int) -> "Identity":
        """Draw an identity; seed 0 is the plain one."""
        if seed == 0:
            return cls(0, DEVICE_NAMES[0], NETWORK_NAMES[0], 82, 0)
        random = Random(seed)  # noqa: S311
        return cls(
            seed,
            random.choice(DEVICE_NAMES),
            random.choice(NETWORK_NAMES),
            random.randint(21, 99),
            random.randint(-180, 600),
        )


def default_settings(identity: Identity, dark: bool) -> dict[str, dict[str, str]]:
    """The settings of a phone fresh out of its box, by namespace."""
    return {
        "system": {
            "screen_brightness": "128",
            "screen_brightness_mode": "0",
            "font_scale": "1.0",
            "accelerometer_rotation": "0",
            "user_rotation": "0",
            "screen_off_timeout": "60000",
            "time_12_24": "24",
            "volume_music": "7",
            "volume_ring": "5",
            "vibrate_when_ringing": "1",
            "haptic_feedback_enabled": "1",
            "sound_effects_enabled": "1",
        },
        "secure": {
            "ui_night_mode": "2" if dark else "1",
            "location_mode": "3",
            "android_id": f"{0x5A17C0DE00000000 + identity.seed:016x}"[-16:],
            "default_input_method": "com.android.inputmethod.latin/.LatinIME",
            "enabled_input_methods": (
                "com.android.inputmethod.latin/.LatinIME:com.android.adbkeyboard/.AdbIME"
            ),
            "bluetooth_name": identity.device_name,
            "user_setup_complete": "1",
        },
        "global": {
            "airplane_mode_on": "0",
            "wifi_on": "1",
            "bluetooth_on": "1",
            "mobile_data": "1",
            "window_animation_scale": "1.0",
            "transition_animation_scale": "1.0",
            "animator_duration_scale": "1.0",
            "device_name": identity.device_name,
            "wifi_network_name": identity.network_name,
            "battery_level": str(identity.battery_level),
            "low_power": "0",
            "adb_enabled": "1",
            "development_settings_enabled": "1",
            "device_provisioned": "1",
            "stay_on_while_plugged_in": "0",
            "auto_time": "1",
            "zen_mode": "0",
        },
    }


def system_properties(identity: Identity, display: Display) -> dict[str, str]:
    """The properties that `getprop` answers with."""
    fingerprint = "simulated/sim_phone/sim_phone:14/UQ1A.260312.001/1:user/release-keys"
    return {
        "dalvik.vm.heapsize": "512m",
        "gsm.operator.alpha": "Simulated Mobile",
        "gsm.sim.state": "READY",
        "init.svc.adbd": "running",
        "init.svc.bootanim": "stopped",
        "persist.sys.locale": "en-US",
        "persist.sys.timezone": "UTC",
        "persist.sys.usb.config": "adb",
        "ro.adb.secure": "1",
        "ro.boot.serialno": f"SIM{identity.seed:08d}",
        "ro.bootmode": "normal",
        "ro.build.characteristics": "default",
        "ro.build.date.utc": "1773273600",
        "ro.build.display.id": "UQ1A.260312.001",
        "ro.build.fingerprint": fingerprint,
        "ro.build.id": "UQ1A.260312.001",
        "ro.build.tags": "release-keys",
        "ro.build.type": "user",
        "ro.build.version.codename": "REL",
        "ro.build.version.incremental": "1",
        "ro.build.version.release": "14",
        "ro.build.version.sdk": "34",
        "ro.build.version.security_patch": "2026-03-01",
        "ro.debuggable": "0",
        "ro.hardware": "simulated",
        "ro.product.board": "simulated",
        "ro.product.brand": "simulated",
        "ro.product.cpu.abi": "x86_64",
        "ro.product.cpu.abilist": "x86_64,arm64-v8a",
        "ro.product.device": "sim_phone",
        "ro.product.locale": "en-US",
        "ro.product.manufacturer": "Simulated",
        "ro.product.model": "Sim Phone",
        "ro.product.name": "sim_phone",
        "ro.secure": "1",
        "ro.serialno": f"SIM{identity.seed:08d}",
        "ro.sf.lcd_density": str(display.profile.density),
        "ro.simulated": "1",
        "sys.boot_completed": "1",
        "sys.usb.state": "adb",
    }
