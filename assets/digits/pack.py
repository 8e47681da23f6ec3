"""Packs the digits: python3 pack.py FILE, where FILE is optdigits.tes of UCI, or the same as scikit-learn has it, unpacked."""

import hashlib
import struct
import sys
import zlib
from pathlib import Path

SIDE = 8


def entries(rows: list[list[int]]) -> bytes:
    """Images and labels as two files of IDX."""
    images = struct.pack(">IIII", 0x803, len(rows), SIDE, SIDE) + bytes(ink for row in rows for ink in row[:-1])
    return images + struct.pack(">II", 0x801, len(rows)) + bytes(row[-1] for row in rows)


lines = Path(sys.argv[1]).read_text().split()
rows = [[int(float(number)) for number in line.split(",")] for line in lines]
assert len(rows) == 1797 and all(len(row) == SIDE * SIDE + 1 for row in rows), "this is another file"
# Each fourth is tested on, so that every writer is in both parts.
whole = entries([row for index, row in enumerate(rows) if index % 4 != 3]) + entries(rows[3::4])
packer = zlib.compressobj(9, wbits=-15)
packed = packer.compress(whole) + packer.flush()
Path(__file__).with_name("digits.idx.deflate").write_bytes(packed)
print(len(packed), "bytes;", len(whole), "unpacked, SHA-256", hashlib.sha256(whole).hexdigest())
offset, prime = 0xCBF29CE484222325, 0x100000001B3
for byte in whole:
    offset = (offset ^ byte) * prime % 2**64
print(f"FNV-1a {offset:016x}")
