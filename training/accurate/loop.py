"""The training loop of teacher and student, on the CPU: a checkpoint every few minutes, resumed exactly.

Everything random is seeded by the epoch or the step, so a run that was stopped and resumed goes on as if it hadn't been.
"""
import json
import os
import pathlib
import random
import time

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

from crf import Loss
from model import READ, autocast, flat_rows
from targets import targets
from windows import arrays, batches, relations, training_windows

SHARE = torch.tensor([0.5, 2.0, 0.5, 1.0])  # of the loss: source, cue, content, the words of a cue; cues are the bottleneck
MASKED = 0.03                               # of the word pieces, hidden while training
ACCEPT = 2.0                                # share of the decision whether a candidate is a cue
DOUBT = 0.1                                 # words with this probability of a cue are candidates to be refused


def false_cues(flat, words, cues, most=8):
    """Runs of words (window, first, last) that the model itself takes for a cue, none of which is part of one."""
    p = 1 - flat[:, :, 3:6].detach().float().softmax(2)[:, :, 0].numpy()
    p = np.where(words, p, 0)
    for b, s, e in cues:
        p[b, s:e + 1] = 0
    found = []
    for b, row in enumerate(p > DOUBT):
        edges = np.flatnonzero(np.diff(np.concatenate([[False], row, [False]])))
        found += [(b, int(s), int(e) - 1) for s, e in edges.reshape(-1, 2)[:most]]
    return found


def loss_of(net, tokenizer, windows, lessons, seed):
    """The batch's loss, and its mean cue and link parts for the log."""
    data = arrays(windows, tokenizer)
    width = data["words"].shape[1]
    flat, cues, linked, truth, weights, cue_weights = targets(windows, lessons, width)
    hidden = np.random.default_rng(seed).random(data["ids"].shape) < MASKED * data["mask"]
    data["ids"] = np.where(hidden, tokenizer.mask_token_id, data["ids"])
    t = {k: torch.from_numpy(v) for k, v in data.items()}
    with autocast():
        h, flat_scores = net.read(*(t[k] for k in READ))
        refused = false_cues(flat_scores, data["words"], cues)
        candidates = [*cues, *refused] or [(0, 0, 0)]
        b, first, last = (np.ascontiguousarray(c) for c in np.array(candidates).T)
        place = [torch.from_numpy(x) for x in (b, first, last, *relations(windows, candidates, width))]
        link, accept = net.link(h, t["words"], *place)
    n, rows = len(cues), 3 * len(windows)
    scores = torch.cat([flat_rows(flat_scores), link.float()[:n]])
    kind = torch.cat([torch.arange(3).repeat(len(windows)), torch.full((n,), 3)])
    mask = torch.cat([t["words"].repeat_interleave(3, 0), t["words"][place[0]][:n]])
    each = Loss.apply(scores, net.transitions()[kind], torch.from_numpy(np.concatenate([flat, linked])), mask)
    weight = torch.tensor([w for w in weights for _ in range(3)] + cue_weights)
    loss = (each * weight * SHARE[kind]).sum()
    if cues or refused:
        true = torch.cat([torch.tensor(truth), torch.zeros(len(refused))])
        certain = torch.tensor([weights[i] for i, *_ in candidates])
        loss = loss + ACCEPT * (certain * binary_cross_entropy_with_logits(accept.float(), true, reduction="none")).sum()
    parts = (each[1:rows:3].mean().item(), each[rows:].mean().item() if n else 0.0)
    return loss / (50 * len(windows)), parts


def groups_of(net, rate, head_rate):
    plain = lambda n: n.endswith("bias") or "norm" in n.lower() or n == "trans"
    return [dict(params=[p for n, p in net.named_parameters() if p.requires_grad and n.startswith("encoder") == encoder and plain(n) == free],
                 lr=rate if encoder else head_rate, weight_decay=0.0 if free else 0.01) for encoder in (True, False) for free in (True, False)]


def save(path, value):
    torch.save(value, f"{path}.part")
    os.replace(f"{path}.part", path)


def run(net, tokenizer, articles, lessons, o, after=lambda epoch: None):
    """Trains for o.epochs over the windows of the articles; the rate rises over a sixteenth of the steps, then falls to 0.

    `articles` is a function of the epoch, so that unlabelled articles can be spread over the epochs.
    With o.minutes, the rate falls to 0 in that time, wherever the steps are: a copy of a run's folder is brought to an end early.
    Writes OUT/checkpoint.pt (to resume), OUT/model.pt (the weights, each epoch) and OUT/log.jsonl.
    """
    out = pathlib.Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    net.encoder.embeddings.word_embeddings.weight.requires_grad_(False)  # costs no Adam state, and few words move anyway
    groups = groups_of(net, o.rate, o.head_rate)
    optimizer, base = torch.optim.AdamW(groups, fused=True), [g["lr"] for g in groups]

    def plan(epoch):
        rng = random.Random(o.seed * 1000 + epoch)
        return batches([w for a in articles(epoch) for w in training_windows(a, rng, o.limit)], o.pieces, rng)

    plans = [len(plan(e)) for e in range(int(np.ceil(o.epochs)))]
    total, step = int(sum(plans) * o.epochs / len(plans)), 0
    if (out / "checkpoint.pt").exists():
        state = torch.load(out / "checkpoint.pt", weights_only=True, map_location="cpu")
        net.load_state_dict(state["net"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
    print(f"{total} steps in {o.epochs} epochs, from step {step}", flush=True)
    log, saved = open(out / "log.jsonl", "a"), time.time()
    began = dict(step=step, time=time.time(), cpu=time.process_time())
    recent, left = [], 1.0
    for epoch in range(len(plans)):
        done = sum(plans[:epoch])
        if step >= min(total, done + plans[epoch]):
            continue
        net.train()
        for windows in plan(epoch)[step - done:]:
            torch.manual_seed(o.seed * 1_000_003 + step)
            loss, parts = loss_of(net, tokenizer, windows, lessons, (o.seed, step))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            left = max(0.0, 1 - (time.time() - began["time"]) / 60 / o.minutes)
            for group, rate in zip(optimizer.param_groups, base):
                group["lr"] = rate * min(16 * (step + 1) / total, max(0.0, 1 - step / total)) * left
            optimizer.step()
            step += 1
            recent = [*recent[-49:], (*parts, sum(w.pieces for w in windows))]
            if step % 20 == 0:
                n = step - began["step"]
                line = dict(step=step, **{k: round(float(v), 3) for k, v in zip(("cue", "link", "pieces"), np.mean(recent, 0))},
                            seconds=round((time.time() - began["time"]) / n, 2), cpu=round((time.process_time() - began["cpu"]) / n, 2))
                print(json.dumps(line), file=log, flush=True)
                print(line, flush=True)
            if time.time() - saved > 60 * o.minutes_between:
                save(out / "checkpoint.pt", dict(net=net.state_dict(), optimizer=optimizer.state_dict(), step=step))
                saved = time.time()
            if step >= total or not left:
                break
        save(out / "model.pt", net.state_dict())
        save(out / "checkpoint.pt", dict(net=net.state_dict(), optimizer=optimizer.state_dict(), step=step))
        saved = time.time()
        net.eval()
        print(f"epoch {epoch + 1}, step {step}:", after(epoch), flush=True)
        if not left:
            break
