"""The files that EasyOCR reads: what the network is, its code and its weights."""
