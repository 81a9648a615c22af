"""What the generated lines say: English and Russian words, numbers, and what stands between."""

import functools
import random
import zlib
from dataclasses import dataclass
from pathlib import Path

import yaml

from models.npm import fetch

__all__ = ["ALPHABET", "Words", "download_words"]

HERE = Path(__file__).parent
DICTIONARIES = {"en": "dictionary-en@4.0.0", "ru": "dictionary-ru@3.0.0"}
FOLDER = HERE / "cache" / "dictionaries"
SCREENS = HERE.parent / "screens" / "words.yaml"
HELD_OUT = 50
"""One word in so many is kept for measuring."""
LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
RUSSIAN = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁабвгдежзийклмнопрстуфхцчшщъыьэюяё"
NEIGHBOURS = "ІЇЄҐЎіїєґў"
"""Ukrainian and Belarusian letters."""
SIGNS = "0123456789!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ©«°»–—‘’“”•…€№×"
ALPHABET = SIGNS + LATIN + RUSSIAN + NEIGHBOURS
"""All that the recogniser can read; the order is that of its classes."""
_SWAPS = str.maketrans({"и": "і", "э": "є", "г": "ґ", "ы": "ї", "у": "ў", "И": "І", "Э": "Є"})


def download_words() -> None:
    """Fetches the dictionaries that are not there yet."""
    for language, package in DICTIONARIES.items():
        fetch(package, FOLDER / language)


@dataclass(frozen=True, slots=True)
class Words:
    """Draws lines of text.

    Attributes:
        chance: Where all chance comes from.
        held_out: Whether to use the words that are kept for measuring, or the others.
    """

    chance: random.Random
    held_out: bool = False

    def line(self) -> str:
        """One line, of one to about fifty characters of the alphabet."""
        kinds = (
            self._phrase,
            self._number,
            self._mixed,
            self._address,
            self._sentence,
            self._noise,
        )
        kind = self.chance.choices(kinds, (60, 12, 12, 3, 6, 7))[0]
        line = "".join(sign for sign in kind() if sign in ALPHABET).strip()
        return line[:50].strip() or "OK"

    def _phrase(self) -> str:
        return self._in_case(self._some(self.chance.choice(("en", "ru", "ru"))))

    def _some(self, language: str) -> str:
        words = _dictionary(language, self.held_out)
        count = self.chance.choices((1, 2, 3, 4), (40, 30, 20, 10))[0]
        chosen = [self.chance.choice(words) for _ in range(count)]
        if language == "ru" and self.chance.random() < 0.06:
            chosen = [word.translate(_SWAPS) for word in chosen]
        return " ".join(chosen)

    def _in_case(self, words: str) -> str:
        styles = (str.capitalize, str.upper, str.title, str)
        style = self.chance.choices(styles, (50, 14, 10, 26))[0]
        ends = ("", ".", ",", ":", "!", "?", "…", "...", ";", ")")
        end = self.chance.choices(ends, (70, 8, 4, 4, 3, 3, 3, 2, 1, 2))[0]
        line = style(words) + end
        if end == ")":
            return "(" + line
        wraps = ("{}", "«{}»", "“{}”", '"{}"', "• {}", "– {}", "‘{}’")
        return self.chance.choices(wraps, (88, 3, 2, 2, 2, 2, 1))[0].format(line)

    def _number(self) -> str:
        number = self.chance.randint
        big, small = number(0, 99_999), number(0, 99)
        return self.chance.choice(
            (
                f"{number(0, 23):02d}:{number(0, 59):02d}",
                f"{number(0, 12)}:{number(0, 59):02d} {self.chance.choice(('AM', 'PM'))}",
                f"{small}%",
                f"{big}",
                f"{big / 100:.2f}",
                f"{big:,}",
                f"${big / 100:.2f}",
                f"{big / 10:.1f} {self.chance.choice(('MB', 'GB', 'КБ', 'МБ', 'ГБ', '€'))}",
                f"{number(1, 28)}.{number(1, 12):02d}.{number(1990, 2030)}",
                f"+{number(1, 99)} {number(100, 999)} {number(100, 999)}-{small:02d}-{small:02d}",
                f"v{number(0, 20)}.{small}.{number(0, 9)}",
                f"{number(-30, 40)}°C",
                f"№ {big}",
                f"{small}/{number(1, 99)}",
                f"{number(320, 4000)} × {number(320, 4000)}",
            )
        )

    def _mixed(self) -> str:
        words = self._in_case(self._some(self.chance.choice(("en", "ru"))))
        other = self.chance.choice((self._number, lambda: self._in_case(self._some("en"))))()
        first, second = self.chance.sample((words, other), 2)
        return first + self.chance.choice((" ", " ", ": ", " – ", ", ", " • ", " (", "-")) + second

    def _address(self) -> str:
        first, second = (self.chance.choice(_dictionary("en", self.held_out)) for _ in range(2))
        end = self.chance.choice(("com", "org", "net", "ru"))
        forms = ("{}@{}.{}", "https://{}.{}.{}", "www.{}-{}.{}", "{}_{}.{}", "#{}{} &{}")
        return self.chance.choice(forms).format(first, second, end).lower()

    def _sentence(self) -> str:
        return self.chance.choice(_sentences(self.held_out))

    def _noise(self) -> str:
        letters = self.chance.choice((LATIN + SIGNS, RUSSIAN + NEIGHBOURS + SIGNS, SIGNS))
        return "".join(self.chance.choice(letters) for _ in range(self.chance.randint(1, 14)))


@functools.cache
def _dictionary(language: str, held_out: bool) -> tuple[str, ...]:
    path = FOLDER / language / "package" / "index.dic"
    listed = path.read_text(encoding="utf-8").splitlines()[1:]
    words = (line.split("/")[0] for line in listed)
    known = set(ALPHABET)
    return tuple(
        word
        for word in words
        if 1 < len(word) < 16 and set(word) <= known and _is_held_out(word) == held_out
    )


@functools.cache
def _sentences(held_out: bool) -> tuple[str, ...]:
    content = yaml.safe_load(SCREENS.read_text(encoding="utf-8"))
    kinds = ("titles", "sentences", "names")
    lines = [
        line for language in DICTIONARIES for kind in kinds for line in content[language][kind]
    ]
    return tuple(line for line in map(str, lines) if _is_held_out(line) == held_out)


def _is_held_out(word: str) -> bool:
    return zlib.crc32(word.casefold().encode()) % HELD_OUT == 0
