"""Gathers the sentences that the teacher embeds, one a line.

    python sentences.py DATA OUT      DATA is the folder with outlets/, attribution/ and claims/

News, claims already recorded, the training queries, and the scored pairs but those for the figure that is stated.
"""
import pathlib
import random
import sys

import regex

import files
import pairs

NEWS, CLAIMS = 9_000, 5_000  # sentences of news, recorded claims
END = regex.compile(r'(?<=[.!?]["”’\')]*)\s+(?=["“‘(]?\p{Lu})')


def split(text):
    """Sentences, roughly: a stop, then a capital."""
    for line in text.split("\n"):
        for sentence in END.split(line):
            sentence = " ".join(sentence.split())
            if 4 <= len(sentence.split()) <= 24:
                yield sentence


def main(data, out):
    data = pathlib.Path(data)
    news = set()
    for article in files.jsonl(data / "outlets/articles.jsonl.gz"):
        news.update(split(article["text"]))
    for article in files.jsonl(data / "attribution/train.jsonl.gz"):
        news.update(split(article["text"]))
    news = sorted(news)
    random.Random(1).shuffle(news)
    news = news[:NEWS]
    claims = sorted(claim["claim"] for claim in files.jsonl(data / "claims/claims.jsonl.gz"))
    claims = random.Random(3).sample(claims, CLAIMS)
    queries = [query["text"] for query in files.jsonl(data / "claims/queries.jsonl") if query["split"] == "train"]
    scored = [pair[side] for pair in pairs.known(data / "claims/similar-sentences.jsonl.gz") for side in "ab"]
    kept_back = {pair[side] for pair in pairs.left_out(data / "claims/similar-sentences.jsonl.gz") for side in "ab"}
    every = {" ".join(text.split()) for text in [*scored, *queries, *claims, *news] if text and text not in kept_back}
    every = sorted(every)
    random.Random(2).shuffle(every)
    pathlib.Path(out).write_text("\n".join(every) + "\n", encoding="utf8")
    print(len(every), "sentences")


if __name__ == "__main__":
    main(*sys.argv[1:])
