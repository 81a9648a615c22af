"""Picture files: what they say of themselves, looked at before anything is decoded.

A file of a few bytes can claim more pixels than there is memory, a file cut short can still decode
to a picture with a grey end, and a decoder that stumbles writes to the terminal by itself. So each
file is checked first, by its own format's rules, at the cost of a walk over its blocks.
"""

from perception.picture_files.decoding import decode_picture
from perception.picture_files.header import check_size
from perception.picture_files.reading import read_picture

__all__ = ["check_size", "decode_picture", "read_picture"]
