"""Kills one of two workers of a Ray cluster in the middle of a sweep: nothing is lost, and nothing is there twice.

    pip install -r cluster/requirements.txt && cargo build --release --bin rescu && python cluster/test_ray.py
"""

import pathlib
import subprocess
import sys
import tempfile
import threading
import time

import ray
from ray.cluster_utils import Cluster

from sweep_on_ray import Shards, sweep

HERE = pathlib.Path(__file__).resolve().parent
RESCU = str(HERE.parent / "target" / "release" / "rescu")
LINK = "v=2&grid=relu;smelu:beta=0.25..4/5;tanh&grid.replicas=4&grid.seeds=4&epochs=600"
SHARDS = 14


def main():
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 0})
    workers = [cluster.add_node(num_cpus=1) for _ in range(2)]
    cluster.wait_for_nodes()
    ray.init(address=cluster.address)
    killed = []

    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder, "sweep.jsonl")
        try:
            sweep(RESCU, ["--link", LINK, "--set", "data=images"], SHARDS, out, retries=0)
        except Exception as refusal:
            assert "nothing was trained" in str(refusal), refusal
        else:
            raise AssertionError("a sweep without its data was trained")
        assert not list(pathlib.Path(folder).iterdir()), "a failed start has left something behind"
        # As if the driver had been stopped after the second shard, which is not trained again.
        kept = subprocess.run([RESCU, "sweep", "--link", LINK, "--shard", f"2/{SHARDS}"], capture_output=True, text=True, check=True)
        shards = pathlib.Path(folder, "sweep.jsonl.shards")
        begun = Shards(shards, RESCU, ["--link", LINK])
        begun.keep(begun.file(2, SHARDS), kept.stdout)
        try:
            sweep(RESCU, ["--link", LINK, "--seeds", "2"], SHARDS, out)
        except RuntimeError as refusal:
            assert "move it away" in str(refusal), refusal
        else:
            raise AssertionError("shards of another sweep were taken")

        def kill():
            while len(list(shards.glob("*.jsonl"))) < 4:
                time.sleep(0.05)
            cluster.remove_node(workers[0], allow_graceful=False)
            killed.append(time.monotonic())

        threading.Thread(target=kill, daemon=True).start()
        sweep(RESCU, ["--link", LINK], SHARDS, out)
        ended = time.monotonic()
        spread, left = out.read_text(), [file.name for file in pathlib.Path(folder).iterdir()]
    ray.shutdown()
    cluster.shutdown()
    assert killed and killed[0] < ended, "the worker was killed too late to matter"
    assert left == ["sweep.jsonl"], left
    alone = subprocess.run([RESCU, "sweep", "--link", LINK], capture_output=True, text=True, check=True).stdout
    expected, found = sorted(alone.splitlines()), sorted(spread.splitlines())
    assert expected == found, f"{len(expected)} lines alone, {len(found)} by the cluster"
    print(f"{len(found) - 1} units, the same as without a cluster; a worker died {ended - killed[0]:.1f} s before the end")


if __name__ == "__main__":
    sys.exit(main())
