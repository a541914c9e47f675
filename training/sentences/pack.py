"""Rounds the vectors to bytes and writes the file that ships.

    python pack.py ENCODER OUT.npz embedding.bin

Layout: see unpackEmbedding in src/record/embedding/weights.ts.
"""
import hashlib
import json
import pathlib
import struct
import sys

import numpy


def padded(column):
    return column + b"\0" * (-len(column) % 8)


def main(encoder, trained, out):
    trained = numpy.load(trained)
    rows = trained["rows"]
    step = (numpy.abs(rows).max(1) / 127).clip(1e-12).astype("<f4")
    rounded = numpy.round(rows / step[:, None]).astype("i1")
    rarity = numpy.round(-8 * numpy.log2(trained["share"])).clip(0, 255).astype("u1")
    all_pieces = pathlib.Path(encoder, "vocab.txt").read_text(encoding="utf8").splitlines()
    vocabulary = "\n".join(all_pieces[i] for i in trained["kept"]).encode()
    columns = b"".join(padded(column) for column in (vocabulary, step.tobytes(), rarity.tobytes(), rounded.tobytes()))
    header = json.dumps({
        "model": f"sentences-{hashlib.sha256(columns).hexdigest()[:8]}",
        "pieces": len(rows),
        "dimensions": rows.shape[1],
        "vocabularyBytes": len(vocabulary),
    }).encode()
    file = padded(struct.pack("<II", 0x31455348, len(header)) + header) + columns
    pathlib.Path(out).write_bytes(file)
    print(out, f"{len(file) / 1e6:.2f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
