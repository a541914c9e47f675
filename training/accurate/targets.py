"""What the model is taught about a window: a distribution of tags for each word of each CRF row.

Gold gives hard targets; a teacher's marginals (soften.py) give soft ones. Both answer the same two questions: the flat
tags of the article's words, and for each cue (first word, last word) the tags of the words around it.
"""
import numpy as np

from crf import TAGS
from model import ROLES


def bio(tags, members, start, first=1):
    """Tags the words `members` of a window that begins at word `start`: first for a run's begin, first + 1 inside."""
    for i in members:
        if start <= i < start + len(tags):
            tags[i - start] = first if i - 1 not in members or i == start else first + 1
    return tags


class Gold:
    """The attributions that people marked, merged where they share their cue; content wins over source."""

    def __init__(self, article, attributions, weight=1.0):
        self.weight = weight
        cues = {}
        for attribution in attributions:
            source, cue, content = (article.words_in(attribution[r]) for r in ROLES)
            if cue and content:
                s, c = cues.setdefault((min(cue), max(cue)), (set(), set()))
                s |= source
                c |= content
        self.cues = [(s, e, source - content, content) for (s, e), (source, content) in sorted(cues.items())]

    def flat(self, start, end):
        tags = np.zeros((3, end - start), int)
        for s, e, source, content in self.cues:
            for role, members in enumerate((source, range(s, e + 1), content)):
                tags[role] = np.where(tags[role] > 0, tags[role], bio(np.zeros(end - start, int), members, start))
        return np.eye(TAGS, dtype=np.float32)[tags]

    def linked(self, start, end):
        """(first word, last word, tags of the window's words [W,5], probability that it is a cue) of each wholly in the window."""
        for s, e, source, content in self.cues:
            if start <= s and e < end:
                tags = bio(bio(np.zeros(end - start, int), source, start), content, start, 3)
                yield s, e, np.eye(TAGS, dtype=np.float32)[tags], 1.0


class Soft:
    """A teacher's marginals of an unmarked article (soften.py): flat [n,3,3], and of each candidate cue its words' [w,5]."""

    def __init__(self, soft, weight=1.0):
        self.soft, self.weight = soft, weight

    def flat(self, start, end):
        flat = np.pad(self.soft["flat"][start:end].astype(np.float32).transpose(1, 0, 2), ((0, 0), (0, 0), (0, TAGS - 3)))
        return begun(flat)

    def linked(self, start, end):
        for s, e, true, at, marginal in self.soft["cues"]:
            if start <= s and e < end:
                tags = np.zeros((end - start, TAGS), np.float32)
                tags[:, 0] = 1
                low, high = max(start, at), min(end, at + len(marginal))
                tags[low - start:high - start] = marginal[low - at:high - at]
                yield s, e, begun(tags[None])[0], true


def begun(tags):
    """No row begins inside a span: what the first word has of I is B's. Rows of tags [R,W,5] that sum to 1."""
    for begin in (1, 3):
        tags[:, 0, begin] += tags[:, 0, begin + 1]
        tags[:, 0, begin + 1] = 0
    return tags / tags.sum(2, keepdims=True)


def targets(windows, lessons, width):
    """Flat targets [B*3,W,5], cues [(window, first, last)], their targets [N,W,5],
    how true each cue is, and the weights of the windows and the cues."""
    flat = np.zeros((len(windows), 3, width, TAGS), np.float32)
    cues, linked, truth, weights = [], [], [], []
    for b, window in enumerate(windows):
        start, end, lesson = window.start, window.end, lessons[window.article.id]
        flat[b, :, :end - start] = lesson.flat(start, end)
        for s, e, tags, true in lesson.linked(start, end):
            cues.append((b, s - start, e - start))
            linked.append(np.pad(tags, ((0, width - len(tags)), (0, 0))))
            truth.append(true)
            weights.append(true * lesson.weight)
    linked = np.stack(linked) if linked else np.zeros((0, width, TAGS), np.float32)
    return flat.reshape(-1, width, TAGS), cues, linked, truth, [lessons[w.article.id].weight for w in windows], weights
