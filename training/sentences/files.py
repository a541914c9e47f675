"""Reading JSON Lines, `.gz` or not."""
import gzip
import json


def jsonl(path):
    opened = gzip.open if str(path).endswith(".gz") else open
    with opened(path, "rt", encoding="utf8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)
