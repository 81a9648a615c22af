"""`python -m perception.bench DIR`: scores see and find on a folder of labelled screens."""

__all__: list[str] = []
