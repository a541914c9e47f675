"""A model's reading of unmarked articles, with confidences: what a smaller engine is taught with.

    python silver.py --encoder ENCODERS/mpnet --model TEACHER --texts A.jsonl.gz --out A.silver.jsonl

A line an article: {id, attributions: [{source, cue, content, confidence}]}. Run again, it goes on where it was.
"""
import argparse
import json
import pathlib

import numpy as np
import torch

from confidence import probability
from model import load
from reader import read_articles, torch_runner
from words import Article, read_jsonl, text_of


def main():
    p = argparse.ArgumentParser()
    for name in ("encoder", "model", "texts", "out"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--threads", type=int, default=2)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer, net = load(o.encoder, f"{o.model}/model.pt")
    fitted = json.loads(pathlib.Path(o.model, "confidence.json").read_text())
    weights = np.array([*fitted["weights"].values(), fitted["bias"]])
    out = pathlib.Path(o.out)
    done = {r["id"] for r in read_jsonl(out)} if out.exists() else set()
    rows = [r for r in map(text_of, read_jsonl(o.texts)) if r[0] not in done]
    with open(out, "a") as f:
        for k in range(0, len(rows), 50):
            articles = [Article(*r, tokenizer) for r in rows[k:k + 50]]
            found = read_articles(articles, tokenizer, torch_runner(net), net.transitions().detach().numpy())
            for id, attributions in found.items():
                for a in attributions:
                    a["confidence"] = round(float(probability(np.array([a["signs"][n] for n in fitted["weights"]]), weights)), 4)
                    del a["signs"]
                f.write(json.dumps(dict(id=id, attributions=attributions)) + "\n")
            f.flush()


if __name__ == "__main__":
    main()
