"""Distils the teacher into one vector a piece.

    python train.py DATA ENCODER SENTENCES TEACHER OUT.npz

A sentence's vector is the sum of its pieces' vectors. A piece's vector is the teacher's vector of the piece alone, turned
into fewer dimensions (at first by PCA), times a weight (at first by rarity, SIF), plus something of its own (at first
nothing). All three learn to reproduce the teacher's cosines between sentences, marked scores for sameness of meaning, and
which recorded claim a statement repeats. What no sentence taught still gains by the turning, which all pieces share.
"""
import argparse
import pathlib
import time

import numpy
import torch
from torch.nn.functional import cross_entropy, embedding_bag, kl_div, log_softmax, normalize, softmax

import files
import pairs
from words import Pieces, kept

BATCH = 192  # sentences of the teacher's in a step, half of them beside a near one
TEMPERATURE = 0.05
SIF = 3e-4  # a piece as frequent as this counts half


class Bags:
    """Texts as bags of pieces."""

    def __init__(self, cut, texts):
        self.rows = [torch.tensor(cut(text) or [0]) for text in texts]

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, chosen):
        return [self.rows[i] for i in chosen]


class Static(torch.nn.Module):
    def __init__(self, vectors, share, dimensions):
        super().__init__()
        self.register_buffer("alone", torch.tensor(vectors - vectors.mean(0)))
        _, _, axes = torch.linalg.svd(self.alone[:8000], full_matrices=False)
        self.turn = torch.nn.Parameter(axes[:dimensions].T.clone())
        self.weight = torch.nn.Embedding.from_pretrained(torch.tensor(numpy.log(SIF / (SIF + share)), dtype=torch.float32)[:, None], freeze=False, sparse=True)
        self.own = torch.nn.Embedding.from_pretrained(torch.zeros(len(vectors), dimensions), freeze=False, sparse=True)

    def rows(self, pieces):
        return (self.alone[pieces] @ self.turn) * self.weight(pieces).exp() + self.own(pieces)

    def forward(self, bags):
        """Vectors of length 1 for lists of pieces; each piece is worked out once."""
        lengths = torch.tensor([len(row) for row in bags])
        pieces, index = torch.cat(bags).unique(return_inverse=True)
        offsets = torch.cat([torch.zeros(1, dtype=torch.long), lengths.cumsum(0)[:-1]])
        return normalize(embedding_bag(index, self.rows(pieces), offsets, mode="sum"), dim=-1)


def pearson(model, a, b, scores):
    with torch.no_grad():
        got = (model(a.rows) * model(b.rows)).sum(1).numpy()
    return float(numpy.corrcoef(got, scores)[0, 1])


def main():
    parse = argparse.ArgumentParser()
    for name in ("data", "encoder", "sentences", "teacher", "out"):
        parse.add_argument(name)
    parse.add_argument("--dimensions", type=int, default=128)
    parse.add_argument("--steps", type=int, default=600)
    parse.add_argument("--scored", type=float, default=10.0, help="how much the marked scores count")
    parse.add_argument("--claims", type=float, default=0.1, help="how much the recorded claims count")
    args = parse.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    generator = torch.Generator().manual_seed(1)

    vocabulary = pathlib.Path(args.encoder, "vocab.txt").read_text(encoding="utf8").splitlines()
    chosen = kept(vocabulary)
    cut = Pieces([vocabulary[i] for i in chosen])
    texts = pathlib.Path(args.sentences).read_text(encoding="utf8").splitlines()
    taught = torch.tensor(numpy.load(pathlib.Path(args.teacher, "sentences.npy")).astype(numpy.float32))
    counts = numpy.bincount([piece for text in texts for piece in cut(text)], minlength=len(chosen)) + 0.5
    there = taught.any(1).nonzero().squeeze(1)
    news, taught = Bags(cut, [texts[i] for i in there.tolist()]), taught[there]
    vectors = numpy.load(pathlib.Path(args.teacher, "pieces.npy")).astype(numpy.float32)[chosen]
    share = counts / counts.sum()
    model = Static(vectors, share, args.dimensions)
    near = torch.cat([(taught[part] @ taught.T).topk(6, dim=1).indices[:, 1:] for part in torch.arange(len(news)).split(512)])
    print(len(chosen), "pieces,", len(news), "sentences", flush=True)

    where = pathlib.Path(args.data, "claims")
    every = pairs.read(where / "similar-sentences.jsonl.gz")
    fifth = pairs.fifths(every)

    def scored(keep):
        some = [pair for pair, f in zip(every, fifth) if keep(f)]
        return *(Bags(cut, [pair[side] for pair in some]) for side in "ab"), torch.tensor([p["score"] / 5 for p in some])

    learn = scored(lambda f: f not in (pairs.CHOOSING, pairs.LEFT_OUT))
    held = scored(lambda f: f == pairs.CHOOSING)
    claims = {claim["id"]: claim for claim in files.jsonl(where / "claims.jsonl.gz")}
    asked = [query for query in files.jsonl(where / "queries.jsonl") if query["split"] == "train"]
    hits = [(query["text"], claims[name]) for query in asked for name in query["relevant"] if name in claims]
    queries = Bags(cut, [text for text, _ in hits])
    answers = [Bags(cut, [claim[field] or claim["claim"] for _, claim in hits]) for field in ("claim", "title")]

    bend = torch.nn.Parameter(torch.tensor([1.0, 0.0]))  # score = bend[0] × cosine + bend[1]
    dense = torch.optim.Adam([{"params": [model.turn], "lr": 1e-3}, {"params": [bend], "lr": 1e-2}])
    sparse = torch.optim.SparseAdam([{"params": [model.own.weight], "lr": 1e-3}, {"params": [model.weight.weight], "lr": 2e-2}])
    begun = [group["lr"] for optimiser in (dense, sparse) for group in optimiser.param_groups]
    minus = -1e4 * torch.eye(BATCH)
    print("Pearson before", f"{pearson(model, *held):.4f}", flush=True)

    def draw(size, limit):
        return torch.randint(limit, (size,), generator=generator)

    began = time.process_time()
    losses = numpy.zeros(4)
    for step in range(args.steps):
        for group, rate in zip(dense.param_groups + sparse.param_groups, begun):
            group["lr"] = rate * max(0.02, 1 - step / args.steps)
        half = draw(BATCH // 2, len(news))
        index = torch.cat([half, near[half, draw(len(half), near.shape[1])]])
        pick, pick_hits = draw(96, len(learn[0])), draw(64, len(queries))
        parts = [news[index], learn[0][pick], learn[1][pick], queries[pick_hits], answers[step % 2][pick_hits]]
        ours, a, b, query, answer = model([row for part in parts for row in part]).split([len(part) for part in parts])
        s, t = ours @ ours.T, taught[index] @ taught[index].T
        mse = ((s - t) ** 2).mean() + ((s - t).diagonal(BATCH // 2) ** 2).mean()
        kl = kl_div(log_softmax(s / TEMPERATURE + minus, 1), softmax(t / TEMPERATURE + minus, 1), reduction="batchmean")
        marked = ((bend[0] * (a * b).sum(1) + bend[1] - learn[2][pick]) ** 2).mean()
        contrast = cross_entropy(query @ answer.T / TEMPERATURE, torch.arange(len(pick_hits)))
        loss = 10 * mse + 0.3 * kl + args.scored * marked + args.claims * contrast
        for optimiser in (dense, sparse):
            optimiser.zero_grad()
        loss.backward()
        for optimiser in (dense, sparse):
            optimiser.step()
        losses = 0.98 * losses + 0.02 * numpy.array([mse.item(), kl.item(), marked.item(), contrast.item()])
        if step % 100 == 99:
            print(step + 1, f"{time.process_time() - began:.0f} s", losses / (1 - 0.98 ** (step + 1)),
                  "Pearson", f"{pearson(model, *held):.4f}", flush=True)
    with torch.no_grad():
        numpy.savez(args.out, rows=model.rows(torch.arange(len(chosen))).numpy(), share=share, kept=numpy.array(chosen))


if __name__ == "__main__":
    main()
