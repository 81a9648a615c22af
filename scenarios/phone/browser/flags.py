"""How the browser is started: quiet, alone, and with as little memory as it can do with."""

import sys

__all__ = ["NODE_OPTIONS", "browser_flags"]

# The last --disable-features wins, so Playwright's own list is repeated here.
DISABLED_FEATURES = (
    "AcceptCHFrame",
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "IsolateOrigins",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
    "Translate",
    # Each of these keeps a renderer process for a part of the window that nobody sees.
    "WebUIOmniboxAimPopup",
    "WebUIOmniboxFullPopup",
    "WebUIOmniboxPopup",
    "site-per-process",
)
ENABLED_FEATURES = ("CDPScreenshotNewSurface", "NetworkServiceInProcess2")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-site-isolation-trials",
    "--renderer-process-limit=1",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
)
LINUX_FLAGS = ("--in-process-gpu",)
# Playwright's driver moves little data at a time: a small young generation is enough for it.
NODE_OPTIONS = "--max-semi-space-size=1"


def browser_flags() -> list[str]:
    """The browser's command-line flags."""
    return [
        *FLAGS,
        *(LINUX_FLAGS if sys.platform == "linux" else ()),
        f"--disable-features={','.join(DISABLED_FEATURES)}",
        f"--enable-features={','.join(ENABLED_FEATURES)}",
    ]
