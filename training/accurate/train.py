"""Trains a model on marked articles, and on articles that a teacher has read if there are any: teacher and student.

    python train.py --encoder ENCODERS/mpnet --train TRAIN --dev DEV --scorer SCORER --out OUT --rate 6e-5 --epochs 3.3

With a teacher's attributions: --silver READING.jsonl.gz --texts A.jsonl.gz B.jsonl.gz, a share of them each epoch;
with its probabilities (soften.py): --soft FOLDER --texts A.jsonl.gz B.jsonl.gz.
Run again with the same arguments, it goes on from OUT/checkpoint.pt.
"""
import argparse
import pathlib

import torch

import loop
from model import load
from reader import read_articles, torch_runner
from score import figures
from targets import Gold, Soft
from words import articles as read_file
from words import read_jsonl


def arguments(**more):
    p = argparse.ArgumentParser()
    for name in ("encoder", "train", "dev", "scorer", "out"):
        p.add_argument("--" + name, required=True)
    defaults = dict(rate=6e-5, head_rate=1e-3, epochs=3.3, seed=1, threads=2, limit=382, pieces=2300, minutes_between=6.0, minutes=1e9,
                    silver_weight=0.7, silver_epochs=2, dev_articles=10**9, **more)
    for name, value in defaults.items():
        p.add_argument("--" + name.replace("_", "-"), type=type(value), default=value)
    p.add_argument("--silver", help="a teacher's attributions of unmarked articles")
    p.add_argument("--soft", help="a folder of a teacher's marginals of unmarked articles")
    p.add_argument("--texts", nargs="*", default=[], help="files with the texts of those articles")
    return p.parse_args()


def scored(net, tokenizer, o, size=10**9):
    """A function that scores the model on dev."""
    dev, rows = read_file(o.dev, tokenizer)
    dev, rows = dev[:size], rows[:size]
    return lambda epoch: figures(o.scorer, rows, read_articles(dev, tokenizer, torch_runner(net), net.transitions().detach().numpy()))


def main():
    o = arguments()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    tokenizer, net = load(o.encoder)
    train, rows = read_file(o.train, tokenizer)
    lessons = {a.id: Gold(a, r["attributions"]) for a, r in zip(train, rows)}
    silver = []
    if o.silver:
        read = {r["id"]: r["attributions"] for r in read_jsonl(o.silver)}
        silver = [a for path in o.texts for a in read_file(path, tokenizer, read)[0]]
        lessons |= {a.id: Gold(a, read[a.id], o.silver_weight) for a in silver}
        print(f"{len(train)} articles marked, {len(silver)} read by a teacher", flush=True)
    if o.soft:
        soft = {i: s for path in sorted(pathlib.Path(o.soft).glob("*.pt")) for i, s in torch.load(path, weights_only=False).items()}
        silver = [a for path in o.texts for a in read_file(path, tokenizer, soft)[0]]
        lessons |= {a.id: Soft(soft[a.id], o.silver_weight) for a in silver}
    # Each article with a teacher's reading comes in one epoch of o.silver_epochs.
    loop.run(net, tokenizer, lambda epoch: train + silver[epoch % o.silver_epochs::o.silver_epochs], lessons, o,
             scored(net, tokenizer, o, o.dev_articles))


if __name__ == "__main__":
    main()
