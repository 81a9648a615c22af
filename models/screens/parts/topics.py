"""What people write about in chats, songs, mails, videos and on maps, where a page is English."""

from models.screens.pen import Pen

_CHAT = (
    "Are you home yet?", "On my way 🚗", "ok", "haha yes", "Sure, sounds good!",
    "What time tomorrow?", "I left the keys on the table",
    "Can you call me when you have a minute?", "😂😂", "No worries", "Just saw your message, sorry",
    "Where are you?", "We could try the new place by the river", "Thank you so much ❤️",
    "Did you get the tickets?", "The train is late again, about 20 minutes", "See you at 7",
    "Good night 🌙", "Good morning!", "Let me check and get back to you", "Really??",
    "I'll bring dessert", "Happy birthday!! 🎉🎂", "Could you send me the document from yesterday?",
    "It's in the shared folder", "Perfect, thanks", "👍", "That's so kind of you", "Not sure yet",
    "How was the interview?", "It went really well, I think. They want a second one next week.",
    "Congrats!!", "Dinner on Friday?", "I can do Saturday instead", "Look at this view",
    "The baby is finally asleep", "Do we need anything from the shop?",
    "Milk, eggs and coffee please", "Meeting moved to 3", "I'm in the queue, won't be long",
    "Can't talk now, what's up?", "Same place as last time?", "yes", "lol",
    "Let's go hiking on Sunday, the weather should be great", "My phone died, sorry",
    "Who is coming?", "All of us I think, plus Marta and her brother",
    "Here is the address: 14 Mill Lane", "You left your umbrella here ☂️", "Just landed ✈️",
)  # fmt: skip
_SONGS = (
    "Paper Lanterns", "Slow Northern Light", "Harbour Street", "Golden Hour", "Run to the Sea",
    "Little Machines", "Winter Coat", "Blue Monday Morning", "Everything Was Quiet", "Satellites",
    "Hold the Line", "Two Rivers", "After the Rain", "Glass Houses", "Midnight Tram",
    "Salt & Honey", "Wild Geese", "Neon Garden", "First Snow", "The Long Way Home", "Static",
    "Open Windows", "Kites (feat. Mora)", "Ghost in the Kitchen", "Lavender Fields - Live",
    "Bright Lights, Small Town",
)  # fmt: skip
_ARTISTS = (
    "The Lowlands", "Mira Holt", "Northbound", "Juno & Sons", "Velvet Ferry", "Oskar Lind",
    "Ada Moon", "Saint Paper", "The Rain Parade", "Kofi Mensah Trio", "Lumen", "Isla Grey",
    "Cold Harbour",
)  # fmt: skip
_SUBJECTS = (
    "Your order has been shipped", "Invoice 2024-118", "Re: Draft of the annual report",
    "Meeting notes and next steps", "Your weekly summary", "Welcome to the team!",
    "Flight confirmation LIS – BER", "Reminder: dentist appointment", "Photos from the weekend",
    "Fwd: Lease agreement", "Action required: confirm your address", "New sign-in from Chrome",
    "Your receipt from Green Market", "Save 20 % on everything this week", "Re: Lunch on Thursday?",
    "Monthly statement is ready", "Newsletter: five walks by the sea", "Interview schedule",
    "Question about your listing", "Re: Re: Budget for the kitchen", "Package delivered",
    "School trip – consent form", "You have a new follower", "Tickets for Saturday",
)  # fmt: skip
_VIDEOS = (
    "I walked across Iceland in 20 days", "How bridges are really built",
    "Sourdough for beginners", "Restoring a 1968 radio", "10 mistakes every gardener makes",
    "Full match highlights", "Why is the sky dark at night?", "Tiny house tour: living in 18 m²",
    "Live: city council session", "Learn the guitar in 30 minutes",
    "The quietest train in the world", "Street food of Osaka", "Building a boat, part 7",
    "Phone review after one year", "Deep sea creatures you never saw", "Lo-fi beats to study to",
    "How I edit my photos", "A day in the life of a lighthouse keeper",
)  # fmt: skip
_PLACES = (
    "Mill Café", "Central Station", "City Park", "Harbour Museum", "Green Market", "Old Town Hall",
    "St. Anne's Hospital", "Riverside Gym", "Lindenplatz", "Blue Door Books", "Cinema Lux",
    "Bakery Moritz", "North Bridge", "Grand Hotel", "Botanical Garden", "Pharmacy", "Sushi Ko",
)  # fmt: skip
_STREETS = (
    "Mill Lane", "Park Ave", "Harbour St", "Hauptstraße", "King St", "Rue de la Paix", "5th Ave",
    "Oak Rd", "Bridge St", "Elm St", "Station Rd", "Via Roma", "Lange Gasse", "High St", "A 113",
)  # fmt: skip


def _of(pen: Pen, listed: tuple[str, ...], otherwise: str) -> str:
    return pen.pick(*listed) if pen.style.script == "en" and pen.chance(0.94) else otherwise


def said(pen: Pen) -> str:
    """What someone writes to a friend."""
    return _of(pen, _CHAT, pen.sentence())


def song(pen: Pen) -> str:
    """The name of a piece of music."""
    return _of(pen, _SONGS, pen.title())


def artist(pen: Pen) -> str:
    """Who plays it."""
    return _of(pen, _ARTISTS, pen.name())


def subject(pen: Pen) -> str:
    """What a mail is about."""
    return _of(pen, _SUBJECTS, pen.title())


def video(pen: Pen) -> str:
    """The title of a video."""
    return _of(pen, _VIDEOS, pen.sentence())


def place(pen: Pen) -> str:
    """The name of a shop, a park, a station."""
    return _of(pen, _PLACES, pen.title())


def street(pen: Pen) -> str:
    """The name of a street."""
    return _of(pen, _STREETS, pen.title())
