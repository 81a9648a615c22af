"""What apps write beside their icons: pairs of an icon's concept and its label."""

from html import unescape

from models.screens.pen import Pen

Pair = tuple[str, str]

SETTINGS: tuple[tuple[str, str, str], ...] = (
    ("wifi", "Wi-Fi", "Home_5G"),
    ("bluetooth", "Bluetooth", "On"),
    ("signal", "Mobile network", "SIM 1"),
    ("airplane", "Flight mode", "Off"),
    ("hotspot", "Hotspot & tethering", "Off"),
    ("data usage", "Data usage", "4.2 GB used"),
    ("nfc", "NFC", "Allow payments"),
    ("bell", "Notifications", "Notification history, conversations"),
    ("volume up", "Sound & vibration", "Volume, haptics, Do Not Disturb"),
    ("brightness", "Display", "Dark theme, font size, brightness"),
    ("wallpaper app", "Wallpaper & style", "Colours, themed icons"),
    ("battery", "Battery", "82% – about 14 hours left"),
    ("storage", "Storage", "61% used – 49.8 GB free"),
    ("lock", "Lock screen", "Screen lock type"),
    ("fingerprint", "Fingerprint & face", "2 fingerprints added"),
    ("shield", "Security & privacy", "App security, device lock"),
    ("location", "Location", "On – 12 apps have access"),
    ("key", "Passwords & passkeys", "Saved passwords, autofill"),
    ("people", "Accounts", "Sync, add account"),
    ("accessibility", "Accessibility", "Display, interaction, audio"),
    ("globe", "Languages", "English (United States)"),
    ("keyboard", "Keyboard", "On-screen keyboard, shortcuts"),
    ("clock", "Date & time", "GMT+02:00 Berlin"),
    ("cloud upload", "Backup", "Last backup today"),
    ("update", "Software update", "Up to date"),
    ("smartphone", "About phone", "Legal information, model"),
    ("apps", "Apps", "Assistant, recent apps, default apps"),
    ("cast", "Connected devices", "Bluetooth, pairing"),
    ("dark mode", "Dark mode", "Off until sunset"),
    ("battery saver", "Power saving", "Off"),
    ("credit card", "Wallet & payment", ""),
    ("heart rate", "Safety & emergency", "Medical info, alerts"),
    ("hourglass", "Digital wellbeing", "Screen time, app timers"),
    ("help", "Tips & support", "Help articles, phone & chat"),
    ("text size", "Font size & style", "Default"),
    ("build", "Developer options", ""),
    ("watch", "Wearables", "Not connected"),
    ("print", "Printing", "1 service on"),
    ("palette", "Themes", ""),
    ("touch", "Gestures", "Navigation bar"),
)

PLACES: tuple[Pair, ...] = (
    ("home", "Home"),
    ("search", "Search"),
    ("bell", "Alerts"),
    ("person", "Profile"),
    ("account circle", "Account"),
    ("heart", "Favourites"),
    ("bookmark", "Saved"),
    ("chat", "Messages"),
    ("compass", "Explore"),
    ("library", "Library"),
    ("settings", "Settings"),
    ("shopping cart", "Cart"),
    ("grid", "Categories"),
    ("history", "History"),
    ("calendar", "Calendar"),
    ("wallet", "Wallet"),
    ("receipt", "Orders"),
    ("folder", "Files"),
    ("video library", "Videos"),
    ("people", "Friends"),
    ("more horizontal", "More"),
    ("bar chart", "Activity"),
    ("store", "Shop"),
    ("map", "Map"),
    ("star", "Starred"),
    ("inbox", "Inbox"),
)

ACTIONS: tuple[Pair, ...] = (
    ("share", "Share"),
    ("copy", "Copy"),
    ("link", "Copy link"),
    ("edit", "Edit"),
    ("delete", "Delete"),
    ("download", "Download"),
    ("archive", "Archive"),
    ("pin", "Pin"),
    ("bell off", "Mute"),
    ("star", "Add to favourites"),
    ("move to folder", "Move to"),
    ("person add", "Add people"),
    ("info", "Details"),
    ("print", "Print"),
    ("flag", "Report"),
    ("block", "Block"),
    ("label", "Change labels"),
    ("reply", "Reply"),
    ("forward message", "Forward"),
    ("open in new", "Open in new tab"),
    ("visibility off", "Hide"),
    ("lock", "Lock"),
    ("playlist add", "Add to playlist"),
    ("select all", "Select all"),
    ("translate", "Translate"),
    ("refresh", "Refresh"),
    ("clock", "Remind me later"),
    ("cloud download", "Make available offline"),
    ("search", "Find in page"),
    ("help", "Help & feedback"),
)

DRAWER: tuple[Pair, ...] = (
    ("inbox", "Inbox"),
    ("star", "Starred"),
    ("clock", "Snoozed"),
    ("send", "Sent"),
    ("file", "Drafts"),
    ("mail", "All mail"),
    ("delete", "Trash"),
    ("label", "Work"),
    ("archive", "Archive"),
    ("home", "Home"),
    ("person", "My profile"),
    ("people", "Groups"),
    ("wallet", "Wallet"),
    ("folder", "My files"),
    ("cloud", "Cloud storage"),
    ("download", "Downloads"),
    ("image", "Photos"),
    ("music", "Music"),
    ("calendar", "Calendar"),
    ("bookmark", "Bookmarks"),
    ("history", "History"),
    ("shopping bag", "Orders"),
    ("ticket", "Coupons"),
    ("gift", "Invite friends"),
    ("shield", "Privacy"),
    ("settings", "Settings"),
    ("help", "Help & feedback"),
    ("info", "About"),
    ("logout", "Sign out"),
    ("dark mode", "Night mode"),
    ("translate", "Language"),
    ("crown", "Go Premium"),
)


def worded(pen: Pen, english: str) -> str:
    """A label in English on an English page; elsewhere mostly any title in the page's language."""
    return english if pen.style.script == "en" or pen.chance(0.15) else pen.title()


def some(pen: Pen, pairs: tuple[Pair, ...], count: int, invented: float = 0.35) -> list[Pair]:
    """So many different pairs; some of them any glyph with an invented label.

    The share of invented ones lets a detector meet shapes that the lists do not name.
    """
    chosen = pen.random.sample(pairs, min(count, len(pairs)))
    return [
        ("", pen.title()) if pen.chance(invented) else (name, worded(pen, label))
        for name, label in chosen
    ]


def places(pen: Pen, count: int) -> tuple[Pair, ...]:
    """Tabs for a bar at the bottom, their labels plain text as the pen wants them."""
    return tuple((name, unescape(label)) for name, label in some(pen, PLACES, count))


def asked(pen: Pen, english: str) -> str:
    """What a text field asks for, as plain text."""
    return unescape(worded(pen, english))
