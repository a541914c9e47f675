"""Exports a model to ONNX and quantises it to int8; lays down what else a reader needs.

    python export.py --encoder ENCODERS/minilm --model DIR
                                                                  DIR/model.pt → DIR/{read,link}.{fp32,int8}.onnx,
                                                                  transitions.json, model.json, vocab.txt

Weights are quantised per output channel to 7 bits: with 8, kernels without VNNI add two products in 16 bits and
saturate, and the spans would depend on the machine. Activations are quantised by the range of the input at hand, so a
reader must run one window at a time (as fast as batches on one core); then nothing depends on what is beside it.
"""
import argparse
import hashlib
import json
import pathlib
import shutil

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from lean import LeanRead
from model import LINK, load
from windows import DISTANCES, LIMIT, RELATIONS, SHARED

ABOUT = ("CRF transitions [4 layers: source, cue, content, of-a-cue][previous 0-4, 5 = start][next], -10000 where forbidden; "
         "tags O, B-source, I-source, B-content, I-content (the first three layers use O, B, I)")


class Link(torch.nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, *inputs):
        return self.net.link(*inputs)


def graphs(net):
    """(name, function, example inputs, names of inputs, names of outputs) of the two parts."""
    whole = lambda n, *shape: torch.randint(0, n, shape)
    width, hidden = 30, net.encoder.config.hidden_size
    read = (whole(999, 1, 40), whole(20, 1, 40), whole(40, 1, width))
    link = (torch.randn(1, width, hidden), torch.ones(1, width, dtype=torch.bool), whole(1, 3), whole(width, 3), whole(width, 3),
            whole(DISTANCES, 3, width), whole(RELATIONS, 3, width))
    yield "read", LeanRead(net).eval(), read, ["ids", "feats", "first"], ["h", "flat"]
    yield "link", Link(net).eval(), link, list(LINK), ["em", "accept"]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--encoder", required=True)
    p.add_argument("--model", required=True)
    o = p.parse_args()
    tokenizer, net = load(o.encoder, f"{o.model}/model.pt")
    axes = {k: {1: "l"} for k in ("ids", "feats")} | {k: {1: "w"} for k in ("first", "h", "flat", "words")}
    axes |= {k: {0: "n"} for k in ("cb", "cs", "ce", "accept")} | {k: {0: "n", 1: "w"} for k in ("dist", "rel", "em")}
    for name, part, inputs, ins, outs in graphs(net):
        full, small = (f"{o.model}/{name}.{kind}.onnx" for kind in ("fp32", "int8"))
        torch.onnx.export(part, inputs, full, opset_version=17, custom_opsets={"com.microsoft": 1},
                          input_names=ins, output_names=outs, dynamic_axes={k: axes[k] for k in ins + outs})
        quantize_dynamic(full, small, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
        print(name, *(f"{pathlib.Path(path).stat().st_size / 1e6:.1f} MB" for path in (full, small)))
    transitions = [[[round(float(x), 5) for x in row] for row in layer] for layer in net.transitions().detach()]
    pathlib.Path(o.model, "transitions.json").write_text(json.dumps(dict(about=ABOUT, transitions=transitions)))
    version = hashlib.sha256(b"".join(pathlib.Path(o.model, f"{part}.int8.onnx").read_bytes() for part in ("read", "link"))).hexdigest()[:12]
    pathlib.Path(o.model, "model.json").write_text(json.dumps(dict(model=version, limit=LIMIT, shared=SHARED, batch=1)) + "\n")
    shutil.copy(f"{o.encoder}/vocab.txt", o.model)


if __name__ == "__main__":
    main()
