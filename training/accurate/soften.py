"""A teacher's probabilities of articles' tags, for a student to learn from: soft targets say which choices were close.

    python soften.py --encoder ENCODERS/mpnet --model TEACHER --texts A.jsonl.gz B.jsonl.gz --out FOLDER

One file a hundred articles; run again, it makes those that are missing. Word-level, so a student may have other pieces.
"""
import argparse
import pathlib

import numpy as np
import torch

from crf import best_tags
from loop import save
from model import flat_rows, load
from reader import marginals, runs, torch_runner
from windows import arrays, batches, reading_windows, relations
from words import Article, read_jsonl, text_of

DOUBTFUL = 2.0  # added to the scores that a word is a cue's begin: candidates that the teacher nearly took


def soften(articles, tokenizer, runner, transitions, pieces=2400):
    read, link = runner
    soft = {a.id: dict(flat=np.zeros((a.n, 3, 3), np.float16), cues=[]) for a in articles}
    for group in batches([w for a in articles for w in reading_windows(a)], pieces):
        data = arrays(group, tokenizer)
        h, flat = read(data)
        scores = flat_rows(torch.from_numpy(flat)).numpy()
        B, width = data["words"].shape
        _, marginal = marginals(scores, np.tile(transitions[:3], (B, 1, 1)), data["words"].repeat(3, 0))
        scores[1::3, :, 1] += DOUBTFUL
        tags = best_tags(scores[1::3], np.array([w.end - w.start for w in group]), transitions[1])
        cues = []
        for b, w in enumerate(group):
            own = slice(w.own_start - w.start, w.own_end - w.start)
            soft[w.article.id]["flat"][w.own_start:w.own_end] = marginal[3 * b:3 * b + 3, own, :3].transpose(1, 0, 2)
            cues += [(b, s, e) for s, e in runs(tags[b], 1) if w.own_start <= w.start + s < w.own_end]
        if not cues:
            continue
        b, s, e = (np.ascontiguousarray(c) for c in np.array(cues).T)
        linked, accept = link([h, data["words"], b, s, e, *relations(group, cues, width)])
        _, marginal = marginals(linked, np.tile(transitions[3], (len(cues), 1, 1)), data["words"][b])
        for k, (b, s, e) in enumerate(cues):
            w = group[b]
            true = float(1 / (1 + np.exp(-accept[k])))
            soft[w.article.id]["cues"].append((w.start + s, w.start + e, true, w.start, marginal[k, :w.end - w.start].astype(np.float16)))
    return soft


def main():
    p = argparse.ArgumentParser()
    for name in ("encoder", "model", "out"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--texts", nargs="+", required=True)
    p.add_argument("--threads", type=int, default=2)
    o = p.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer, net = load(o.encoder, f"{o.model}/model.pt")
    out, transitions = pathlib.Path(o.out), net.transitions().detach().numpy()
    out.mkdir(parents=True, exist_ok=True)
    for path in map(pathlib.Path, o.texts):
        rows = read_jsonl(path)
        for k in range(0, len(rows), 100):
            file = out / f"{path.name.split('.')[0]}-{k:05}.pt"
            if not file.exists():
                articles = [Article(*text_of(r), tokenizer) for r in rows[k:k + 100]]
                save(file, soften(articles, tokenizer, torch_runner(net), transitions))
                print(file, flush=True)


if __name__ == "__main__":
    main()
