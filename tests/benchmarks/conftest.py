import socket
import subprocess
from collections.abc import Iterator

import pytest

from mobile_agent.device import adb_binary


@pytest.fixture(scope="session")
def own_adb_server() -> Iterator[int]:
    """A port for an adb server of these tests' own, so that a developer's is left alone."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    yield port
    subprocess.run([adb_binary(), "-P", str(port), "kill-server"], check=False, timeout=20)
