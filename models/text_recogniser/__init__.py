"""A small recogniser in EasyOCR's format for models of one's own."""
