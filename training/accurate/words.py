"""An article as words, word pieces and features. Whatever runs the model repeats this exactly, so it is kept plain."""
import bisect
import gzip
import json

import numpy as np
import regex

# A word is a run of letters and digits, with single inner apostrophes, points and hyphens; else one character.
WORD = regex.compile(r"[\p{L}\p{N}]+(?:['’.\-][\p{L}\p{N}]+)*|\S")
PIECES_A_WORD = 8   # the rest of a longer word is dropped
FEATURES = 20       # shape (5) x first word of its paragraph (2) x inside quotation marks (2)


def read_jsonl(path):
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rt", encoding="utf8") as f:
        return [json.loads(line) for line in f if line.strip()]


def shape(word):
    """0 lower case, 1 capitalised (or mixed), 2 all capitals, 3 a number, 4 a mark."""
    if not word[0].isalpha():
        return 3 if word[0].isdigit() else 4
    if word[0].islower():
        return 0
    return 2 if len(word) > 1 and word.isupper() else 1


class Article:
    """Words with their offsets, sentence and paragraph numbers, features and word pieces."""

    def __init__(self, id, text, tokenizer):
        self.id, self.text = id, text
        found = list(WORD.finditer(text))
        words = [m.group() for m in found]
        self.start, self.end, self.n = [m.start() for m in found], [m.end() for m in found], len(found)
        # Code points before → UTF-16 units before: the data counts as JavaScript strings do.
        self.at16 = np.concatenate([[0], np.cumsum([2 if ord(c) > 0xFFFF else 1 for c in text])]).astype(int)
        self._mark(words)
        encoded = tokenizer(words, is_split_into_words=True, add_special_tokens=False, truncation=False) if words else None
        pieces = [[] for _ in words]
        for piece, word in zip(encoded["input_ids"], encoded.word_ids()) if words else ():
            pieces[word].append(piece)
        self.pieces = [p[:PIECES_A_WORD] or [tokenizer.unk_token_id] for p in pieces]
        self.before = np.concatenate([[0], np.cumsum([len(p) for p in self.pieces])]).astype(int).tolist()

    def _mark(self, words):
        """Paragraphs break at newlines; sentences after . ! ? … and closing marks; quotation marks count within a paragraph."""
        self.feats = np.zeros(self.n, int)
        self.sentence, self.paragraph = np.zeros(self.n, int), np.zeros(self.n, int)
        inside, ended, sentence, paragraph = False, True, -1, -1
        for i, word in enumerate(words):
            opening = i == 0 or "\n" in self.text[self.end[i - 1]:self.start[i]]
            if opening:
                inside, paragraph = False, paragraph + 1
            closing = word in "”’\"'»)" and (word != '"' or inside)
            if opening or (ended and not closing):
                sentence, ended = sentence + 1, False
            if word in ".!?…":
                ended = True
            opens = word == "“" or (word == '"' and not inside)
            if opens:
                inside = True
            self.feats[i] = shape(word) * 4 + opening * 2 + inside
            if word == "”" or (word == '"' and not opens):
                inside = False
            self.sentence[i], self.paragraph[i] = sentence, paragraph

    def words_in(self, spans):
        """The words that lie wholly or partly in spans of UTF-16 offsets."""
        out = set()
        for start, end in spans:
            s, e = np.searchsorted(self.at16, [start, end])
            out.update(range(bisect.bisect_right(self.end, s), bisect.bisect_left(self.start, e)))
        return out

    def spans_of(self, words):
        """The spans (UTF-16 offsets) of the runs of a set of words."""
        first = sorted(i for i in words if i - 1 not in words)
        last = sorted(i for i in words if i + 1 not in words)
        return [[int(self.at16[self.start[a]]), int(self.at16[self.end[b]])] for a, b in zip(first, last)]


def text_of(row):
    """The id and the text of a row; the corpus of three outlets has sentences instead."""
    return (f"{row['event']}-{row['outlet']}", " ".join(row["sentences"])) if "sentences" in row else (row["id"], row["text"])


def articles(path, tokenizer, ids=None):
    """The rows of a file (those of `ids`, if given) as articles, and the rows."""
    rows = [r for r in read_jsonl(path) if ids is None or text_of(r)[0] in ids]
    return [Article(*text_of(r), tokenizer) for r in rows], rows
