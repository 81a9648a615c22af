"""The readers: each turns a screenshot into lines of text."""

from perception.readers.by_script import ScriptExpert, ScriptReader
from perception.readers.easyocr_reader import EasyOcrReader
from perception.readers.rapidocr_reader import RapidOcrReader

__all__ = ["EasyOcrReader", "RapidOcrReader", "ScriptExpert", "ScriptReader"]
