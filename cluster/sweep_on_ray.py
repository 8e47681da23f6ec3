"""Spreads a sweep over a Ray cluster, shard by shard, and merges what comes back.

    python cluster/sweep_on_ray.py --out sweep.jsonl --shards 16 -- --link 'v=2&grid=relu;smelu:beta=0.125..4/11'

What follows -- goes to `rescu sweep`. Every machine of the cluster needs the program `rescu`, of the same version, at the same path.
A shard whose worker dies is trained again by another; `rescu merge` then proves that nothing is missing and nothing is there twice.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

import ray


def train(rescu, arguments, shard, shards):
    """The lines of one shard."""
    command = [rescu, "sweep", *arguments, "--shard", f"{shard}/{shards}", "--jobs", "1"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"shard {shard}/{shards}: {done.stderr.strip()}")
    return done.stdout


def merge(rescu, texts):
    """The lines of all shards, in the order of the units."""
    with tempfile.TemporaryDirectory() as folder:
        files = [pathlib.Path(folder, f"{index}.jsonl") for index in range(len(texts))]
        for file, text in zip(files, texts):
            file.write_text(text)
        done = subprocess.run([rescu, "merge", *map(str, files)], capture_output=True, text=True)
        sys.stderr.write(done.stderr)
        if done.returncode != 0:
            raise RuntimeError("the shards do not make a whole sweep")
        return done.stdout


def sweep(rescu, arguments, shards, retries=3):
    """The whole sweep, trained by the cluster that Ray is connected to."""
    remote = ray.remote(max_retries=retries, num_cpus=1)(train)
    waiting = {remote.remote(rescu, arguments, shard, shards): shard for shard in range(1, shards + 1)}
    texts = {}
    while waiting:
        [ready], _ = ray.wait(list(waiting), num_returns=1)
        texts[waiting.pop(ready)] = ray.get(ready)
        print(f"{len(texts)} of {shards} shards", file=sys.stderr)
    return merge(rescu, [texts[shard] for shard in sorted(texts)])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--address", default=None, help="the address of the cluster; without it Ray starts one on this machine")
    parser.add_argument("--rescu", default="rescu", help="the program, as every machine of the cluster finds it")
    parser.add_argument("--shards", type=int, default=16, help="parts of the sweep; some times as many as there are processors")
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("arguments", nargs="*", help="what goes to `rescu sweep`")
    given = parser.parse_args()
    ray.init(address=given.address)
    given.out.write_text(sweep(given.rescu, given.arguments, given.shards))


if __name__ == "__main__":
    main()
