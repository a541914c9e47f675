"""The sentence pairs with a score for sameness of meaning, and which of them are never trained on.

Pairs that share a sentence are in the same fifth. A fifth is named by the least CRC-32 of its sentences (bench/fifths.ts
divides the same way). Number 4 is for the figure that is stated, number 3 for choosing: neither's scores are trained on.
"""
import zlib

import files

FIFTHS, CHOOSING, LEFT_OUT = 5, 3, 4


def read(path):
    return list(files.jsonl(path))


def fifths(pairs):
    """The fifth of each pair."""
    parent = {}

    def find(name):
        while parent.setdefault(name, name) != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for pair in pairs:
        a, b = (find(zlib.crc32(pair[side].encode())) for side in "ab")
        parent[max(a, b)] = min(a, b)
    return [find(zlib.crc32(pair["a"].encode())) % FIFTHS for pair in pairs]


def known(path):
    """All pairs but those for the figure that is stated."""
    pairs = read(path)
    return [pair for pair, fifth in zip(pairs, fifths(pairs)) if fifth != LEFT_OUT]


def left_out(path):
    pairs = read(path)
    return [pair for pair, fifth in zip(pairs, fifths(pairs)) if fifth == LEFT_OUT]
