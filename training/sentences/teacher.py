"""The teacher's vectors: of every piece of its vocabulary alone, and of every sentence.

    python teacher.py ENCODER SENTENCES OUT [COUNT]     OUT/pieces.npy, OUT/sentences.npy (float16, length 1)

ENCODER is a folder as training/accurate/encoders.py lays it out. After COUNT sentences, all where it isn't given, it stops.
"""
import pathlib
import sys
import time

import numpy
import torch
from transformers import AutoModel, AutoTokenizer

BATCH, BLOCK, LONGEST = 64, 4096, 48


def means(model, rows, pad):
    """Mean vectors over the pieces of each row, length 1."""
    width = max(len(row) for row in rows)
    ids = torch.tensor([row + [pad] * (width - len(row)) for row in rows])
    mask = (ids != pad).long()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        hidden = model(input_ids=ids, attention_mask=mask).last_hidden_state.float()
    mask = mask.unsqueeze(-1)
    return torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1), dim=-1).numpy()


def embed(model, rows, pad, path, count=None):
    """Embeds rows of piece numbers and saves the vectors; what was stopped goes on when it is run again.

    Rows are taken by blocks, within a block those of like length together. Rows that aren't reached yet are zeros.
    """
    shape = (len(rows), model.config.hidden_size)
    out = numpy.load(path) if path.exists() else numpy.zeros(shape, numpy.float16)
    order = sorted(range(len(rows)), key=lambda i: (i // BLOCK, len(rows[i])))
    began = time.time()
    for at in range(0, min(len(order), count or len(order)), BATCH):
        some = order[at : at + BATCH]
        if out[some].any(1).all():
            continue
        out[some] = means(model, [rows[i] for i in some], pad)
        if at // BATCH % 16 == 15:
            numpy.save(path, out)
            print(path.name, at, len(rows), f"{time.time() - began:.0f} s", flush=True)
    numpy.save(path, out)


def main(encoder, sentences, out, count=None):
    torch.set_num_threads(1)
    out = pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = AutoTokenizer.from_pretrained(encoder)
    model = AutoModel.from_pretrained(encoder).eval()
    pad, first, last = tokenizer.pad_token_id, tokenizer.cls_token_id, tokenizer.sep_token_id
    embed(model, [[first, i, last] for i in range(len(tokenizer))], pad, out / "pieces.npy")
    texts = pathlib.Path(sentences).read_text(encoding="utf8").splitlines()
    rows = tokenizer(texts, truncation=True, max_length=LONGEST)["input_ids"]
    embed(model, rows, pad, out / "sentences.npy", count and int(count))


if __name__ == "__main__":
    main(*sys.argv[1:])
