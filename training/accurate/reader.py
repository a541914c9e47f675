"""Reads articles with a model: cues by the flat layers, then each cue's source and content."""
import numpy as np
import torch

from crf import NO, best_tags, forward_backward
from model import LINK, READ, ROLES, autocast, flat_rows
from windows import LIMIT, SHARED, arrays, batches, reading_windows, relations


def runs(tags, begin):
    """Runs of words tagged begin or begin + 1 (inside): [first, last]."""
    out = []
    for i, tag in enumerate(tags):
        if tag == begin:
            out.append([i, i])
        elif tag == begin + 1 and out and out[-1][1] == i - 1:
            out[-1][1] = i
    return out


def torch_runner(net):
    """Functions read(arrays) and link(inputs) of a model in PyTorch."""
    def call(function, *inputs):
        with torch.no_grad(), autocast():
            got = function(*map(torch.from_numpy, inputs))
            return [x.float().numpy() for x in got]
    return (lambda data: call(net.read, *(data[k] for k in READ))), (lambda inputs: call(net.link, *inputs))


def onnx_runner(folder, kind, threads=1):
    """The same of an exported model; it takes one window at a time (`pieces=0` below)."""
    import onnxruntime as ort
    options = ort.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    read, link = (ort.InferenceSession(f"{folder}/{part}.{kind}.onnx", options, providers=["CPUExecutionProvider"]) for part in ("read", "link"))
    return (lambda data: read.run(None, {i.name: data[i.name] for i in read.get_inputs()})), (lambda inputs: link.run(None, dict(zip(LINK, inputs))))


def marginals(scores, transitions, mask):
    whole, marginal, _ = forward_backward(torch.from_numpy(scores), torch.from_numpy(transitions), torch.from_numpy(mask))
    return whole.numpy(), marginal.numpy()


def read_articles(articles, tokenizer, runner, transitions, cue_bias=0.0, least=NO, pieces=2400, limit=LIMIT, shared=SHARED):
    """{id: attributions, each with `signs`, what its confidence is made of}."""
    read, link = runner
    transitions = np.asarray(transitions, np.float32)
    found = {a.id: [] for a in articles}
    windows = [w for a in articles for w in reading_windows(a, limit, shared)]
    for group in batches(windows, pieces):
        data = arrays(group, tokenizer)
        h, flat = read(data)
        B, width = data["words"].shape
        scores = flat_rows(torch.from_numpy(flat)).numpy()
        scores[1::3, :, 1] += cue_bias
        scores = np.ascontiguousarray(scores[1::3])
        lengths = np.array([w.end - w.start for w in group])
        tags = best_tags(scores, lengths, transitions[1])
        _, flat_marginal = marginals(scores, np.tile(transitions[1], (B, 1, 1)), data["words"])
        cues = [(b, s, e) for b, w in enumerate(group) for s, e in runs(tags[b], 1) if w.own_start <= w.start + s < w.own_end]
        if not cues:
            continue
        b, s, e = (np.ascontiguousarray(c) for c in np.array(cues).T)
        linked, accept = link([h, data["words"], b, s, e, *relations(group, cues, width)])
        best = best_tags(linked, lengths[b], transitions[3])
        _, marginal = marginals(linked, np.tile(transitions[3], (len(cues), 1, 1)), data["words"][b])
        for k, (b, s, e) in enumerate(cues):
            window, t = group[b], best[k]
            source, content = ({window.start + int(i) for i in np.nonzero((t == a) | (t == a + 1))[0]} for a in (1, 3))
            if not content or accept[k] < least:
                continue
            spans = dict(zip(ROLES, map(window.article.spans_of, (source, set(range(window.start + s, window.start + e + 1)), content))))
            found[window.article.id].append(dict(at=window.start + s, **spans, signs=signs(
                flat_marginal[b], marginal[k], t, s, e, accept[k], window.article.feats[window.start:window.end] % 2)))
    return {i: sorted(a, key=lambda x: x.pop("at")) for i, a in found.items()}


def signs(flat, linked, tags, s, e, accept, quoted):
    """What an attribution's confidence is made of (confidence.py weighs them).

    flat, linked: marginals of the window's words, by the cue layer and for this cue; tags: those chosen; s..e: the cue.
    """
    chosen = linked[np.arange(len(tags)), tags]
    content, source = np.nonzero(tags >= 3)[0], np.nonzero((tags == 1) | (tags == 2))[0]
    sure = lambda p: float(np.log(max(float(p), 1e-4)))
    odds = lambda p: float(np.log(max(float(p), 1e-4)) - np.log(max(1 - float(p), 1e-4)))
    return dict(accept=float(np.clip(accept, -8, 8)), cue=odds((1 - flat[s:e + 1, 0]).min()), content=sure(chosen[content].mean()),
                content_first=sure(chosen[content[0]]), content_last=sure(chosen[content[-1]]),
                source=sure(chosen[source].mean()) if len(source) else 0.0, no_source=float(len(source) == 0),
                quoted=float(quoted[content].mean()), short=1 / len(content))
