"""Packs the first images of MNIST: python3 pack.py FOLDER, where FOLDER holds its four files packed by gzip."""

import gzip
import hashlib
import struct
import sys
import zlib
from pathlib import Path

PARTS = [("train", 10_000), ("t10k", 2_000)]
SIDE = 28


def entries(folder: Path, name: str, kind: int, count: int, size: int) -> bytes:
    """The header for so many entries of an IDX file, and the entries themselves."""
    data = gzip.decompress((folder / f"{name}.gz").read_bytes())
    assert struct.unpack_from(">I", data)[0] == kind, f"{name} is no IDX file of this kind"
    header = 4 + 4 * (kind & 0xFF)
    return data[:4] + struct.pack(">I", count) + data[8:header] + data[header : header + count * size]


folder = Path(sys.argv[1])
whole = b"".join(
    entries(folder, f"{part}-images-idx3-ubyte", 0x803, count, SIDE * SIDE)
    + entries(folder, f"{part}-labels-idx1-ubyte", 0x801, count, 1)
    for part, count in PARTS
)
packer = zlib.compressobj(9, wbits=-15)
packed = packer.compress(whole) + packer.flush()
Path(__file__).with_name("mnist.idx.deflate").write_bytes(packed)
print(len(packed), "bytes;", len(whole), "unpacked, SHA-256", hashlib.sha256(whole).hexdigest())
offset, prime = 0xCBF29CE484222325, 0x100000001B3
for byte in whole:
    offset = (offset ^ byte) * prime % 2**64
print(f"FNV-1a {offset:016x}")
