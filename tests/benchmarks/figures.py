"""Figures as a run would yield them."""

from benchmarks.catalogue import CATALOGUE
from benchmarks.conditions import Conditions
from benchmarks.findings import Finding, Loaded, Sample, Scored, Shown
from perception.bench.summary import summarise

__all__ = ["CONDITIONS", "every_finding"]

CONDITIONS = Conditions(
    date="2026-03-12T09:41:00+00:00",
    system="Linux x86_64",
    processor="A Processor With a Rather Long Name @ 2.10 GHz",
    cores=2,
    load=0.1,
    device="CPU, 2 threads, OpenVINO",
    on_gpu=False,
    python="3.11.7",
    packages={"openvino": "2026.1.0", "torch": "2.15.0"},
    weights={"icon_clip": "0.3.0"},
)


def every_finding(rounds: int = 3) -> list[Finding]:
    """Samples of all that the catalogue has, and all else."""
    seconds = {"reference": 31.5, "easyocr": 26.2, "cold": 0.95, "same": 0.0012}
    samples = [
        Sample(key, seconds.get(key, 0.21), seconds.get(key, 0.21) * 1.8, turn, "Settings")
        for turn in range(rounds)
        for key in CATALOGUE
    ]
    return [
        Shown(8, 1080, 2400, 24.0, 23.5, ("Settings",)),
        Loaded("the field's pipeline on the CPU."),
        *samples,
        Scored("the 8 screenshots above", summarise([]), (151, 153)),
    ]
