"""Windows of an article that fit the encoder, and batches of them as arrays."""
import bisect
from typing import NamedTuple

import numpy as np

from words import Article

LIMIT = 382   # word pieces in a window, without the two special ones
SHARED = 100  # word pieces that two windows of one article have in common when it is read
DISTANCES, RELATIONS = 37, 14
EDGES = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 32, 48, 64, 96, 128]


class Window(NamedTuple):
    """Words start..end of an article; cues that begin in own_start..own_end are read here."""
    article: Article
    start: int
    end: int
    own_start: int
    own_end: int

    @property
    def pieces(self):
        return self.article.before[self.end] - self.article.before[self.start]


def reach(article, word, limit):
    return max(word + 1, bisect.bisect_right(article.before, article.before[word] + limit) - 1)


def training_windows(article, rng, limit=LIMIT):
    """Disjoint windows, cut at paragraphs or sentences; the first is of random length, so the cuts differ by epoch."""
    start, room = 0, rng.randint(limit // 3, limit)
    while start < article.n:
        end = reach(article, start, room)
        if end < article.n:
            low = start + (end - start) // 2
            for edge in (article.paragraph, article.sentence):
                cut = next((c for c in range(end, low, -1) if edge[c] != edge[c - 1]), None)
                if cut:
                    end = cut
                    break
        yield Window(article, start, end, start, end)
        start, room = end, limit


def reading_windows(article, limit=LIMIT, shared=SHARED):
    """Overlapping windows that begin with a sentence; each word is owned by the window in which it is most central."""
    cuts, start, end = [], 0, 0
    while end < article.n:
        end = reach(article, start, limit)
        cuts.append((start, end))
        back = bisect.bisect_left(article.before, article.before[end] - shared)
        sentence = (c for c in range(back, max(start + 1, back - 40), -1) if article.sentence[c] != article.sentence[c - 1])
        start = max(start + 1, next(sentence, back)) if end < article.n else start
    owned = [0] + [(b[0] + a[1]) // 2 for a, b in zip(cuts, cuts[1:])] + [article.n]
    return [Window(article, s, e, owned[i], owned[i + 1]) for i, (s, e) in enumerate(cuts)]


def batches(windows, pieces, rng=None, most=64):
    """Windows of like length together, at most `pieces` with padding in a batch; shuffled if a generator is given."""
    windows, pool = list(windows), 400
    if rng:
        rng.shuffle(windows)
    out = []
    for k in range(0, len(windows), pool if rng else max(1, len(windows))):
        group = []
        for w in sorted(windows[k:k + pool] if rng else windows, key=lambda w: w.pieces):
            if group and ((len(group) + 1) * (w.pieces + 2) > pieces or len(group) == most):
                out.append(group)
                group = []
            group.append(w)
        out.append(group)
    if rng:
        rng.shuffle(out)
    return [g for g in out if g]


def arrays(windows, tokenizer):
    """What the encoder reads: pieces [B,L] with their words' features, each word's first piece [B,W], and which are words."""
    width, length = max(w.end - w.start for w in windows), 2 + max(w.pieces for w in windows)
    ids = np.full((len(windows), length), tokenizer.pad_token_id)
    mask, feats = np.zeros_like(ids), np.zeros_like(ids)
    first, words = np.zeros((len(windows), width), int), np.zeros((len(windows), width), bool)
    for b, (article, start, end, *_) in enumerate(windows):
        ids[b, 0], k = tokenizer.cls_token_id, 1
        for i in range(start, end):
            pieces = article.pieces[i]
            ids[b, k:k + len(pieces)], feats[b, k:k + len(pieces)] = pieces, article.feats[i]
            first[b, i - start] = k
            k += len(pieces)
        ids[b, k], mask[b, :k + 1], words[b, :end - start] = tokenizer.sep_token_id, 1, True
    return dict(ids=ids, mask=mask, feats=feats, first=first, words=words)


def relations(windows, cues, width):
    """For cues (window, first word, last word): the distance class and the relation of every word of the window [N,W].

    Distance: words before or after the cue, in classes by EDGES, 18 on it. Relation: sentences before or after
    (-3..3, + 3), plus 7 in the cue's own paragraph.
    """
    distance, relation = np.zeros((len(cues), width), int), np.zeros((len(cues), width), int)
    i = np.arange(width)
    for k, (b, s, e) in enumerate(cues):
        article, start, end = windows[b][:3]
        off = np.where(i < s, i - s, np.where(i > e, i - e, 0))
        distance[k] = np.sign(off) * np.searchsorted(EDGES, np.abs(off), side="right") + len(EDGES) + 1
        sentences = np.clip(article.sentence[start:end] - article.sentence[start + s], -3, 3) + 3
        relation[k, :end - start] = sentences + 7 * (article.paragraph[start:end] == article.paragraph[start + s])
    return distance, relation
