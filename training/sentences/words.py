"""Text as the numbers of word pieces, as src/record/embedding/pieces.ts cuts it.

Words are runs of letters, digits and marks, lower-cased, without accents; a word is cut into the longest pieces of the
vocabulary, and a word that can't be cut is left out. Punctuation is left out too.
"""
import functools
import unicodedata

import regex

WORD = regex.compile(r"[\p{L}\p{N}]+")
LONGEST = 40


def fold(text):
    """Compatibility forms dissolved, lower case, accents dropped."""
    return regex.sub(r"\p{Mn}", "", unicodedata.normalize("NFKD", text).lower())


class Pieces:
    def __init__(self, vocabulary):
        self.number = {piece: i for i, piece in enumerate(vocabulary)}
        self.cut = functools.lru_cache(maxsize=1_000_000)(self._cut)

    def _cut(self, word):
        out, start = [], 0
        if len(word) > LONGEST:
            return ()
        while start < len(word):
            for end in range(len(word), start, -1):
                number = self.number.get(("##" if start else "") + word[start:end])
                if number is not None:
                    break
            else:
                return ()
            out.append(number)
            start = end
        return tuple(out)

    def __call__(self, text):
        return [piece for word in WORD.findall(fold(text)) for piece in self.cut(word)]


def kept(vocabulary):
    """The pieces of BERT's vocabulary that this model keeps: no special ones, no punctuation, nothing outside Latin script."""
    latin = regex.compile(r"(?:##)?[\p{Latin}\p{Nd}]+")
    return [i for i, piece in enumerate(vocabulary) if latin.fullmatch(piece) and fold(piece) == piece]
