"""Linear-chain CRFs over words: training loss against soft or hard targets, marginals, best tags.

There are four kinds of row: the flat roles source, cue and content (tags O, B, I), and the words of one cue
(tags O, B-source, I-source, B-content, I-content). All have room for five tags; the flat ones never use the last two.
"""
import numpy as np
import torch

NO = -1e4
TAGS = 5
START = TAGS       # the row of the transitions that leads into the first word
KINDS = 4


def constraints():
    """[4 kinds, previous or start, next]: 0 where allowed; inside only after the begin or the inside of the same role."""
    c = np.zeros((KINDS, TAGS + 1, TAGS), np.float32)
    c[:, [0, 3, 4, START], 2] = c[:, [0, 1, 2, START], 4] = NO
    return c


@torch.no_grad()
def forward_backward(scores, transitions, mask):
    """Log partition [R], marginals [R,T,K] and expected transitions [R,K+1,K] of rows of word scores.

    Scaled products instead of logarithms: each word's messages are divided by their sum.
    """
    R, T, K = scores.shape
    top = scores.amax(2, keepdim=True)
    local = (scores - top).exp()
    step, first = transitions[:, :K].exp(), transitions[:, K].exp()
    live = mask.unsqueeze(2)
    ahead, back = torch.empty_like(local), torch.empty_like(local)
    logs = scores.new_zeros(R)
    message = first * local[:, 0]
    for t in range(T):
        if t:
            message = torch.where(live[:, t], torch.bmm(message.unsqueeze(1), step).squeeze(1) * local[:, t], message)
        total = message.sum(1, keepdim=True)
        message = message / total
        logs += total.squeeze(1).log()
        ahead[:, t] = message
    message = torch.ones_like(message)
    for t in range(T - 1, -1, -1):
        back[:, t] = message
        if t:
            message = torch.where(live[:, t], torch.bmm(step, (local[:, t] * message).unsqueeze(2)).squeeze(2), message)
            message = message / message.sum(1, keepdim=True)
    marginal = ahead * back
    marginal = marginal / marginal.sum(2, keepdim=True) * live
    # Expected transitions: ahead[t-1] x step x (local x back)[t], normalised for each word.
    right = local[:, 1:] * back[:, 1:]
    norm = torch.einsum("rti,rij,rtj->rt", ahead[:, :-1], step, right).clamp_min(1e-30)
    pairs = step * torch.einsum("rti,rtj->rij", ahead[:, :-1] * (mask[:, 1:] / norm).unsqueeze(2), right)
    pairs = torch.cat([pairs, marginal[:, :1]], 1)
    return logs + (top.squeeze(2) * mask).sum(1), marginal, pairs


class Loss(torch.autograd.Function):
    """Cross entropy of each row against a target distribution of tags; its gradient is the difference of the marginals."""

    @staticmethod
    def forward(ctx, scores, transitions, target, mask):
        whole, marginal, pairs = forward_backward(scores, transitions, mask)
        # The targets' transitions, as if words were independent: exact for hard targets, near enough for soft ones.
        wanted = torch.einsum("rti,rtj->rij", target[:, :-1], target[:, 1:] * mask[:, 1:].unsqueeze(2))
        wanted = torch.cat([wanted, target[:, :1]], 1)
        ctx.save_for_backward(marginal - target, pairs - wanted)
        free = torch.where(transitions > NO / 2, transitions, 0)
        return whole - (scores * target).sum((1, 2)) - (wanted * free).sum((1, 2))

    @staticmethod
    def backward(ctx, grad):
        unary, pairs = ctx.saved_tensors
        return unary * grad[:, None, None], pairs * grad[:, None, None], None, None


def best_tags(scores, lengths, transitions):
    """Viterbi in numpy: scores [R,T,K], transitions [K+1,K] or [R,K+1,K]; tags [R,T], 0 past a row's length."""
    R, T, K = scores.shape
    transitions = np.broadcast_to(transitions, (R, K + 1, K))
    back, best = np.zeros((R, T, K), np.int8), scores[:, 0] + transitions[:, K]
    last = best.copy()
    for t in range(1, T):
        step = best[:, :, None] + transitions[:, :K]
        back[:, t] = step.argmax(1)
        best = step.max(1) + scores[:, t]
        last[lengths == t + 1] = best[lengths == t + 1]
    out, rows, tag = np.zeros((R, T), int), np.arange(R), last.argmax(1)
    for t in range(T - 1, -1, -1):
        live = t < lengths
        out[live, t] = tag[live]
        tag = np.where(live, back[rows, t, tag], tag)
    return out
