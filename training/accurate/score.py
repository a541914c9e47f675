"""Scores a model's reading of marked articles with the scorer of attributions (Node).

    python score.py --encoder E --model DIR --articles DEV --scorer SCORER [--kind torch|fp32|int8] [--threads 1]
"""
import argparse
import json
import pathlib
import subprocess
import tempfile
import time

import torch

from crf import NO
from model import ROLES, load
from reader import onnx_runner, read_articles, torch_runner
from windows import LIMIT, SHARED
from words import articles as read_file


def figures(scorer, rows, found):
    """One line: exact spans S/C/Co, attributions all/direct/mixed/indirect/strict."""
    with tempfile.TemporaryDirectory() as folder:
        gold, predicted = pathlib.Path(folder, "gold.jsonl"), pathlib.Path(folder, "predicted.jsonl")
        gold.write_text("".join(json.dumps(r) + "\n" for r in rows))
        predicted.write_text("".join(json.dumps(dict(id=i, attributions=a)) + "\n" for i, a in found.items()))
        done = subprocess.run(["node", scorer, gold, predicted, "--json"], capture_output=True, text=True, check=True)
    got = {k: v["f1"] for k, v in json.loads(done.stdout).items()}
    spans = "/".join(f"{got['span exact ' + r]:.1f}" for r in ROLES)
    kinds = "/".join(f"{got['attribution ' + k]:.1f}" for k in ("all", "direct", "mixed", "indirect", "strict"))
    return f"spans {spans} attributions {kinds}"


def main():
    p = argparse.ArgumentParser()
    for name in ("encoder", "model", "articles", "scorer"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--kind", default="torch")
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--limit", type=int, default=LIMIT)
    p.add_argument("--shared", type=int, default=SHARED)
    p.add_argument("--cue-bias", type=float, default=0.0)
    p.add_argument("--least", type=float, default=NO, help="log odds of `accept` under which a cue is refused")
    p.add_argument("--first", type=int, default=10**9, help="only so many articles")
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer, net = load(o.encoder, f"{o.model}/model.pt")
    began = time.process_time()
    articles, rows = read_file(o.articles, tokenizer)
    articles, rows = articles[:o.first], rows[:o.first]
    runner = torch_runner(net) if o.kind == "torch" else onnx_runner(o.model, o.kind, o.threads)
    found = read_articles(articles, tokenizer, runner, net.transitions().detach().numpy(), o.cue_bias, o.least,
                          2400 if o.kind == "torch" else 0, o.limit, o.shared)
    print(f"{figures(o.scorer, rows, found)} · {len(articles) / (time.process_time() - began):.1f} articles/s of CPU")


if __name__ == "__main__":
    main()
