"""One encoder pass a window; tag scores of the three roles; then, for each cue, every word as its source or content."""
import pathlib

import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

from crf import KINDS, NO, TAGS, constraints
from windows import DISTANCES, RELATIONS
from words import FEATURES

ROLES = ("source", "cue", "content")
READ = ("ids", "mask", "feats", "first")
LINK = ("h", "words", "cb", "cs", "ce", "dist", "rel")


class Net(nn.Module):
    def __init__(self, encoder, width=192, dropout=0.1):
        super().__init__()
        hidden = encoder.config.hidden_size
        self.encoder, self.drop = encoder, nn.Dropout(dropout)
        self.feat = nn.Embedding(FEATURES, hidden)
        nn.init.zeros_(self.feat.weight)
        self.flat = nn.Linear(hidden, 9)
        self.word, self.gate = nn.Linear(hidden, width), nn.Linear(hidden, width)
        self.cue, self.cue_gate = nn.Linear(2 * hidden, width), nn.Linear(2 * hidden, width)
        self.dist, self.rel = nn.Embedding(DISTANCES, width), nn.Embedding(RELATIONS, width)
        self.norm, self.near, self.norm2 = nn.LayerNorm(width), nn.Linear(3 * width, width), nn.LayerNorm(width)
        self.out = nn.Linear(width, TAGS)
        self.accept = nn.Linear(width, 1)
        self.trans = nn.Parameter(torch.zeros(KINDS, TAGS + 1, TAGS))
        self.register_buffer("allowed", torch.from_numpy(constraints()), persistent=False)

    def transitions(self):
        """[4 kinds, previous or start, next]"""
        return self.trans + self.allowed

    def read(self, ids, mask, feats, first):
        """Word vectors [B,W,H] and flat scores [B,W,9]: O, B, I of source, cue and content."""
        x = self.encoder.embeddings.word_embeddings(ids) + self.feat(feats)
        h = self.encoder(inputs_embeds=x, attention_mask=mask).last_hidden_state
        h = self.drop(h).gather(1, first.unsqueeze(2).expand(-1, -1, h.shape[2]))
        return h, self.flat(h)

    def link(self, h, words, cb, cs, ce, dist, rel):
        """For the cue of words cs..ce of window cb: tag scores [N,W,5] of the window's words (O, B/I-source, B/I-content),
        and the log odds [N] that it is a cue at all, which the boundaries are kept free of."""
        c = torch.cat([h[cb, cs], h[cb, ce]], 1)
        z = self.word(h)[cb] + self.gate(h)[cb] * self.cue_gate(c).unsqueeze(1) + self.cue(c).unsqueeze(1)
        z = nn.functional.gelu(self.norm(z + self.dist(dist) + self.rel(rel))) * words[cb].unsqueeze(2)
        p = nn.functional.pad(z, (0, 0, 1, 1))
        y = self.near(torch.cat([p[:, :-2], z, p[:, 2:]], 2))
        y = self.drop(nn.functional.gelu(self.norm2(z + y)))
        top = y.masked_fill(~words[cb].unsqueeze(2), NO).amax(1)
        return self.out(y), self.accept(top).squeeze(1)


def autocast():
    """bf16 where the CPU multiplies it (AVX-512 BF16: steps take two thirds of the time; AMX: a quarter); elsewhere it is slower than fp32."""
    cpu = pathlib.Path("/proc/cpuinfo")
    return torch.autocast("cpu", torch.bfloat16, enabled=cpu.exists() and "avx512_bf16" in cpu.read_text())


def flat_rows(flat):
    """Flat scores [B,W,9] as CRF rows [B*3,W,5]."""
    rows = flat.float().unflatten(2, (3, 3)).permute(0, 2, 1, 3).flatten(0, 1)
    return nn.functional.pad(rows, (0, TAGS - 3), value=NO)


def load(encoder, weights=None):
    """Tokenizer and model in the state to read; dropout inside the encoder is off (dear on a CPU, and no gain)."""
    tokenizer = AutoTokenizer.from_pretrained(encoder, model_max_length=10**9)
    net = Net(AutoModel.from_pretrained(encoder, add_pooling_layer=False))
    if weights:
        net.load_state_dict(torch.load(weights, weights_only=True, map_location="cpu"))
    for module in net.encoder.modules():
        if isinstance(module, nn.Dropout):
            module.p = 0.0
        if hasattr(module, "dropout_prob"):
            module.dropout_prob = 0.0
    return tokenizer, net.eval()
