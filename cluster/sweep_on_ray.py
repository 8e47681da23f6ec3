"""Spreads a sweep over a Ray cluster, shard by shard, and merges what comes back.

    python cluster/sweep_on_ray.py --out sweep.jsonl --shards 16 -- --link 'v=2&grid=relu;smelu:beta=0.125..4/11'

What follows -- goes to `rescu sweep`. Every machine of the cluster needs the program `rescu`, of the same version, at the same path.
A shard whose worker dies is trained again by another; `rescu merge` then proves that nothing is missing and nothing is there twice.
Shards are kept in a folder beside the file until all are merged: called again after it was stopped, this trains only those that are
not in it.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys

import ray


def train(rescu, arguments, shard, shards):
    """The lines of one shard."""
    command = [rescu, "sweep", *arguments, "--shard", f"{shard}/{shards}", "--jobs", "1", "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"shard {shard}/{shards}: {done.stderr.strip()}")
    return done.stdout


def write_whole(path, text):
    """Writes a file that is there whole or not at all."""
    part = path.with_name(path.name + ".part")
    part.write_text(text)
    part.replace(path)


def merge(rescu, files):
    """The lines of all shards, in the order of the units."""
    done = subprocess.run([rescu, "merge", *map(str, files)], capture_output=True, text=True)
    sys.stderr.write(done.stderr)
    if done.returncode != 0:
        raise RuntimeError("the shards do not make a whole sweep")
    return done.stdout


class Shards:
    """The folder in which shards are kept until they are merged. It is made with the first, so that a sweep that cannot be trained
    leaves none behind."""

    def __init__(self, folder, rescu, arguments):
        self.folder, self.note = folder, folder / "of.json"
        version = subprocess.run([rescu, "--version"], capture_output=True, text=True, check=True).stdout.strip()
        self.of = json.dumps([version, arguments])
        if any(folder.glob("*.jsonl")) and self.note.read_text() != self.of:
            raise RuntimeError(f"{folder} holds shards of {self.note.read_text()}, not of {self.of}; move it away to begin anew")

    def file(self, shard, shards):
        return self.folder / f"{shard}-of-{shards}.jsonl"

    def keep(self, file, text):
        self.folder.mkdir(exist_ok=True)
        write_whole(self.note, self.of)
        write_whole(file, text)


def sweep(rescu, arguments, shards, out, retries=3):
    """Writes the whole sweep, trained by the cluster that Ray is connected to."""
    folder = out.with_name(out.name + ".shards")
    kept = Shards(folder, rescu, arguments)
    files = {shard: kept.file(shard, shards) for shard in range(1, shards + 1)}
    remote = ray.remote(max_retries=retries, num_cpus=1)(train)
    waiting = {remote.remote(rescu, arguments, shard, shards): shard for shard, file in files.items() if not file.exists()}
    while waiting:
        [ready], _ = ray.wait(list(waiting), num_returns=1)
        kept.keep(files[waiting.pop(ready)], ray.get(ready))
        print(f"{shards - len(waiting)} of {shards} shards", file=sys.stderr)
    write_whole(out, merge(rescu, files.values()))
    shutil.rmtree(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--address", default=None, help="the address of the cluster; without it Ray starts one on this machine")
    parser.add_argument("--rescu", default="rescu", help="the program, as every machine of the cluster finds it")
    parser.add_argument("--shards", type=int, default=16, help="parts of the sweep; some times as many as there are processors")
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("arguments", nargs="*", help="what goes to `rescu sweep`")
    given = parser.parse_args()
    ray.init(address=given.address)
    sweep(given.rescu, given.arguments, given.shards, given.out)


if __name__ == "__main__":
    main()
