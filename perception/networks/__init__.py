"""Networks: weights made to run on what this machine has."""

from perception.networks.hardware import Hardware, hardware
from perception.networks.loading import load_network
from perception.networks.network import Network, Numbers

__all__ = ["Hardware", "Network", "Numbers", "hardware", "load_network"]
