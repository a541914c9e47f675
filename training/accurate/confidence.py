"""Fits what an attribution's confidence is: the probability that it is right, a logistic function of the reader's signs.

    python confidence.py --encoder E --model DIR --articles DEV [--kind int8]       DIR/confidence.json

Right, as the scorer says: the content has Jaccard >= 0.5 with a marked one, and the sources overlap or both have none.
Prints the calibration on articles it was not fitted on (ten folds), then fits on all.
"""
import argparse
import json
import pathlib

import numpy as np
import torch

from model import ROLES, load
from reader import onnx_runner, read_articles, torch_runner
from words import articles as read_file


def right(article, gold, predicted):
    """For each predicted attribution whether it is right; each marked one makes at most one right."""
    sets = lambda rows: [[article.words_in(a[r]) for r in ROLES] for a in rows]
    G, P = sets(gold), sets(predicted)
    pairs = []
    for i, (source, _, content) in enumerate(G):
        for j, (s, _, c) in enumerate(P):
            jaccard = len(content & c) / max(1, len(content | c))
            if jaccard >= 0.5 and (source & s if source else not s):
                pairs.append((-jaccard, i, j))
    used, out = set(), [0] * len(P)
    for _, i, j in sorted(pairs):
        if i not in used and not out[j]:
            used.add(i)
            out[j] = 1
    return out


def fit(x, y, ridge=1.0):
    """Logistic regression by Newton's method; the last weight is the bias."""
    x, w = np.c_[x, np.ones(len(x))], np.zeros(x.shape[1] + 1)
    penalty = ridge * np.eye(len(w))
    penalty[-1, -1] = 0
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        w = w - np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + penalty, x.T @ (p - y) + penalty @ w)
    return w


def probability(x, w):
    return 1 / (1 + np.exp(-(x @ w[:-1] + w[-1])))


def calibration(p, y, bins=10):
    """Expected calibration error over bins of equal width."""
    which = np.minimum((p * bins).astype(int), bins - 1)
    return sum(abs(p[which == b].mean() - y[which == b].mean()) * (which == b).mean() for b in range(bins) if (which == b).any())


def main():
    p = argparse.ArgumentParser()
    for name in ("encoder", "model", "articles"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--kind", default="torch")
    p.add_argument("--cue-bias", type=float, default=0.0)
    o = p.parse_args()
    tokenizer, net = load(o.encoder, f"{o.model}/model.pt")
    articles, rows = read_file(o.articles, tokenizer)
    runner = torch_runner(net) if o.kind == "torch" else onnx_runner(o.model, o.kind)
    found = read_articles(articles, tokenizer, runner, net.transitions().detach().numpy(), o.cue_bias,
                          pieces=2400 if o.kind == "torch" else 0)
    names = list(next(a["signs"] for f in found.values() for a in f))
    x = np.array([[a["signs"][n] for n in names] for r in rows for a in found[r["id"]]])
    y = np.array([v for a, r in zip(articles, rows) for v in right(a, r["attributions"], found[r["id"]])])
    fold = np.array([k % 10 for k, r in enumerate(rows) for _ in found[r["id"]]])
    held = np.zeros(len(y))
    for f in range(10):
        held[fold == f] = probability(x[fold == f], fit(x[fold != f], y[fold != f]))
    gold = sum(len(r["attributions"]) for r in rows)
    print(f"{len(y)} attributions, {100 * y.mean():.1f} % right; calibration error {calibration(held, y):.3f}")
    for least in (0.95, 0.9, 0.8, 0.7, 0.5, 0.4, 0.3, 0.2, 0):
        k = held >= least
        precision, recall = 100 * y[k].mean(), 100 * y[k].sum() / gold
        print(f"confidence >= {least}: precision {precision:.1f}, recall {recall:.1f}, F1 {2 * precision * recall / (precision + recall):.1f}")
    w = fit(x, y)
    about = "confidence = 1 / (1 + exp(-(bias + sum of weight x sign))); signs as in training/accurate/reader.py"
    pathlib.Path(o.model, "confidence.json").write_text(
        json.dumps(dict(about=about, bias=round(w[-1], 5), weights={n: round(v, 5) for n, v in zip(names, w)}), indent=1) + "\n")


if __name__ == "__main__":
    main()
