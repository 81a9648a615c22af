"""The trace on disk: a folder with `trace.jsonl` and the screenshots, each stored once."""

from mobile_agent.run_folder.files import Header
from mobile_agent.run_folder.reader import Record, read_run
from mobile_agent.run_folder.stored import StoredScreenshot
from mobile_agent.run_folder.writer import RunWriter

__all__ = ["Header", "Record", "RunWriter", "StoredScreenshot", "read_run"]
