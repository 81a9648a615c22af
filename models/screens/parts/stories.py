"""What shops, feeds, files and to-dos are about, where a page is English."""

from models.screens.pen import Pen

PRODUCTS = (
    "Wireless over-ear headphones with noise cancelling", "Cotton T-shirt, regular fit",
    "Desk lamp", "Running shoes Aero 3", "Ceramic mug 350 ml", "Stainless steel bottle 0.75 l",
    "Linen shirt", "USB-C charger 65 W", "Backpack 22 l, water-repellent", "Yoga mat 6 mm",
    "Mechanical keyboard", "Olive oil extra virgin 500 ml", "Face cream SPF 50",
    "Kids' rain jacket", "Leather wallet slim", "Smart watch 44 mm", "Espresso machine, 15 bar",
    "Bedside table, oak", "Garden hose 20 m", "Throw pillow 45 × 45", "LED strip 5 m RGB",
    "Paperback: The Quiet Coast", "Hiking boots, mid", "Bluetooth speaker, waterproof",
    "Phone case, clear", "Electric toothbrush", "Cast-iron pan 28 cm", "Dog bed, large",
    "Puzzle 1000 pieces", "Notebook A5, dotted", "Sunglasses, polarised", "Wool socks",
    "Slim fit jeans, dark blue", "Robot vacuum R7", "Floor lamp, brass", "Green tea 100 g",
    "Tent for 2",
)  # fmt: skip
DISHES = (
    "Margherita", "Pad Thai with tofu", "Caesar salad", "Double cheeseburger",
    "Chicken tikka masala", "Ramen tonkotsu", "Falafel wrap", "Tiramisu", "Sushi set, 12 pieces",
    "Lentil soup", "Flat white", "Avocado toast", "Spaghetti carbonara", "Bibimbap",
    "Fish & chips", "Gyoza (6)", "Banana pancakes", "Iced latte", "Beef burrito", "Greek salad",
    "Quattro formaggi", "Mango lassi", "French fries",
)  # fmt: skip
KITCHENS = (
    "Luigi's Pizza", "Saigon Street", "Burger Yard", "Curry House", "The Green Bowl",
    "Sakura Sushi", "Taco Loco", "Café Mozart", "Noodle Bar 88", "Bella Napoli", "Kebab Corner",
    "Bakery Brandt",
)  # fmt: skip
POSTS = (
    "Finally finished the balcony garden. Tomatoes, basil and far too many strawberries 🍓",
    "Does anyone else think the new update made the battery worse?",
    "Small joys: an empty train, a window seat and a good book.",
    "We're hiring two designers in Lisbon. Remote is fine. Details in the thread 👇",
    "Ran my first half marathon today! 1:58:42 and my legs hate me.",
    "The bakery on the corner now does cardamom buns. You're welcome.",
    "Reminder that the library is open late on Thursdays.", "Sunset from the office roof tonight.",
    "Hot take: the best part of any trip is the grocery store.", "New video is up! Link in bio.",
    "If you've lost a grey cat near Mill Lane, she's safe with us.", "Three years ago today ❤️",
    "Today I learned that octopuses have three hearts.", "It's snowing in April. Again.",
    "Anyone up for board games on Saturday? We have room for two more.", "Coffee first.",
    "Just shipped version 2.0 after eleven months of work. Thank you to everyone who tested it.",
    "My grandmother's recipe for plum cake, as promised. It only works with ripe plums.",
    "Trail report: muddy until the second bridge, dry after that.", "Throwback to last summer 🌊",
)  # fmt: skip
COMMENTS = (
    "Beautiful!", "Where is this?", "I needed to hear that today.", "Congratulations! 🎉",
    "So true", "Could you share the recipe?", "Following this.", "Same here, since Tuesday.",
    "lol", "First!",
    "This is the best explanation I have read so far, thank you for taking the time.", "😍😍😍",
    "I disagree, the old one was much faster.", "Take my money", "The colours are unreal",
    "What lens?", "Great shot", "It worked after a restart for me.", "Source?",
    "Can't wait to try it this weekend!",
)  # fmt: skip
HEADLINES = (
    "City council approves new tram line to the harbour", "Rain expected through the weekend",
    "Why everyone is baking with rye again", "Home side win in the last minute",
    "How cats see colour", "Start-up turns old tyres into running tracks",
    "Five quiet beaches within two hours by train", "Markets calm after a turbulent week",
    "The museum that only opens at night", "Rents rise again",
    "Scientists map the floor of a hidden lake", "What to watch this weekend",
    "Bees return to the roofs", "A beginner's guide to film photography",
    "Ferry service resumes after the storm", "Opinion: slow down",
    "New phone promises a two-day battery", "The long road to a shorter working week",
    "A bridge at last", "Interview: 'I never planned to write a second book'",
    "Volunteers plant ten thousand trees",
)  # fmt: skip
TASKS = (
    "Buy milk and eggs", "Call the dentist", "Send invoice to Ben", "Water the plants", "Gym",
    "Book train tickets", "Read chapter 4", "Pay electricity bill", "Reply to Grace",
    "Clean the bike", "Prepare slides for Monday", "Pick up parcel", "Renew passport",
    "Back up photos", "Birthday gift for Mum", "Cancel trial subscription", "30 min piano",
    "Draft the contract", "Return library books", "Vacuum", "Team stand-up", "Dinner with Maya",
    "Fix leaking tap", "Plan the Lisbon trip", "Stretch for 10 minutes",
)  # fmt: skip
FILES = (
    "Invoice_2024-03.pdf", "IMG_20240518_174233.jpg", "Holiday plan.docx", "budget.xlsx",
    "notes.txt", "backup-2023.zip", "Presentation final (2).pptx", "contract_signed.pdf",
    "voice_memo_012.m4a", "screenshot_0419.png", "base.apk", "playlist.m3u", "VID_20231224.mp4",
    "recipe scan.pdf", "CV_en.pdf", "boarding_pass.pdf", "report-q3.pdf", "drawing.svg",
    "README.md", "song.mp3", "map_offline.obf",
)  # fmt: skip
FOLDERS = (
    "Documents", "Download", "Pictures", "DCIM", "Music", "Movies", "Android", "Work", "Receipts",
    "Books", "Camera", "Screenshots", "Backups", "Ringtones", "Podcasts", "Projects", "Taxes 2023",
    "Scans", "Family",
)  # fmt: skip

SHOPS = (
    "New in", "Sale", "Shoes", "Electronics", "Home & living", "Kitchen", "Sports", "Beauty",
    "Toys", "Garden", "Books", "Men", "Women", "Kids", "Outdoor", "Deals of the day",
    "Best sellers", "Gifts",
)  # fmt: skip
COURSES = (
    "Popular", "Starters", "Pizza", "Pasta", "Salads", "Mains", "Desserts", "Drinks", "Vegan",
    "Sides", "Breakfast", "Lunch menu", "For sharing", "Soups", "Burgers", "Kids' menu",
)  # fmt: skip
STATIONS = (
    "Order placed", "Payment confirmed", "Packed", "Handed to the carrier", "In transit",
    "Customs cleared", "Arrived at the depot", "Out for delivery", "Delivered",
    "Preparing your order", "Courier assigned",
)  # fmt: skip
PAYEES = (
    "Green Market", "City Transport", "Rent", "Salary", "Cinema Lux", "Coffee & Co.",
    "Power & Gas", "Gym", "Book shop", "Pharmacy", "Online store", "Cash machine", "Phone bill",
    "Bakery Brandt", "Refund", "Petrol station", "Insurance", "Savings", "Music subscription",
    "Hotel Harbour",
)  # fmt: skip
PROSE = (
    "The train left the valley shortly before noon.",
    "Nobody had expected the lake to freeze so early.",
    "In the kitchen the radio was still playing, though the house had been empty since Friday.",
    "Most of the old workshops are flats now, but the smell of varnish is still there.",
    "She counted the steps twice and wrote the number on the back of her hand.",
    "According to the report, fewer than a third of the houses had been connected by then.",
    "It is not easy to say when the river changed its course.", "He closed the shop at six.",
    "The first attempt failed because the rope was too short.",
    "What followed surprised even the engineers.",
    "Researchers compared samples from forty villages along the coast.",
    "By morning the snow was gone.", "A good loaf needs time more than anything else.",
    "They agreed to meet where the two roads cross.",
    "The museum owns eleven of his drawings, of which three are on show.",
    "The bridge was never finished.",
    "Prices had doubled within a year, and the queue in front of the bakery grew longer every day.",
    "My grandfather kept bees on the roof of the post office.",
    "There was no wind at all that night.",
    "Critics praised the clear language and the patience with which the story unfolds.",
    "For the next two weeks the ferry will run only three times a day.",
    "The answer is simpler than it seems.",
    "From the hill one can see the lighthouse, the harbour and, on clear days, the islands.",
    "The method is cheap, quick and, as the authors admit, not very exact.",
    "It rained until Sunday.", "Later she said that she had known it from the very first page.",
    "The city grew around the market.",
)  # fmt: skip
_CURRENCIES = ("${}", "€{}", "{} €", "£{}", "¥{}", "₹{}", "R$ {}", "{} kr", "CHF {}", "${}")


def about(pen: Pen, lines: tuple[str, ...]) -> str:
    """One of these lines on an English page, elsewhere a sentence in the page's language."""
    return pen.pick(*lines) if pen.style.script == "en" else pen.sentence()


def called(pen: Pen, names: tuple[str, ...]) -> str:
    """One of these names on an English page, elsewhere mostly a title in the page's language."""
    return pen.pick(*names) if pen.style.script == "en" or pen.chance(0.3) else pen.title()


def handle(pen: Pen) -> str:
    """What a person is called in a network."""
    plain = pen.name().split()[0].lower().replace("'", "").strip("&;.")
    return (
        f"{plain}{pen.pick('', '_', '.')}"
        f"{pen.pick('', pen.random.randint(1, 99), 'art', 'travels')}"
    )


def ago(pen: Pen) -> str:
    """How long something is past."""
    return (
        f"{pen.random.randint(1, 23)}"
        f"{pen.pick('m', 'h', 'd', ' min', ' h', ' hours ago', ' days ago')}"
    )


def cost(pen: Pen) -> str:
    """A price; all prices of a page are in one currency."""
    form = _CURRENCIES[sum(map(ord, pen.style.colours["primary"])) % len(_CURRENCIES)]
    amount = pen.pick(pen.random.uniform(1, 30), pen.random.uniform(10, 300))
    return form.format(f"{amount * 40:,.0f}" if form[0] in "¥₹" else f"{amount:,.2f}")


def prose(pen: Pen, sentences: int = 4) -> str:
    """Some sentences that could stand in a book or an article."""
    return " ".join(about(pen, PROSE) for _ in range(sentences))
