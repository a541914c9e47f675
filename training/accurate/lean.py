"""The student's reading part as it is exported: one window without padding at a time, attention as one fused operator.

The same numbers as Net.read (a test in export.py compares them), at under two thirds of the time: no mask to add to every
score, and onnxruntime's kernel for attention instead of its four separate ones.
"""
import torch
from torch import nn


class FusedAttention(torch.autograd.Function):
    """onnxruntime's MultiHeadAttention; in PyTorch, its equal."""

    @staticmethod
    def forward(ctx, q, k, v, heads):
        split = lambda x: x.unflatten(2, (heads, -1)).transpose(1, 2)
        return nn.functional.scaled_dot_product_attention(split(q), split(k), split(v)).transpose(1, 2).flatten(2)

    @staticmethod
    def symbolic(g, q, k, v, heads):
        return g.op("com.microsoft::MultiHeadAttention", q, k, v, num_heads_i=heads).setType(q.type())


class LeanRead(nn.Module):
    """ids, feats [1,L] and first [1,W] → word vectors [1,W,H] and flat scores [1,W,9]; for BERT-like encoders."""

    def __init__(self, net):
        super().__init__()
        self.net, self.heads = net, net.encoder.config.num_attention_heads

    def forward(self, ids, feats, first):
        net, e = self.net, self.net.encoder.embeddings
        x = e.word_embeddings(ids) + net.feat(feats) + e.token_type_embeddings.weight[0]
        x = e.LayerNorm(x + e.position_embeddings.weight[:ids.shape[1]])
        for layer in net.encoder.encoder.layer:
            a, out = layer.attention.self, layer.attention.output
            mixed = FusedAttention.apply(a.query(x), a.key(x), a.value(x), self.heads)
            x = out.LayerNorm(out.dense(mixed) + x)
            x = layer.output.LayerNorm(layer.output.dense(nn.functional.gelu(layer.intermediate.dense(x))) + x)
        h = x.gather(1, first.unsqueeze(2).expand(-1, -1, x.shape[2]))
        return h, net.flat(h)
