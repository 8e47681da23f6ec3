"""What the driver asks of a contender, line by line in JSON, and what it is given (see bench/src/hand_out.rs)."""

import json
import sys
import time
from pathlib import Path

import numpy as np

# Between two looks at the clock at least this much is done, in seconds.
STRETCH = 0.005


def workloads(folder):
    """The descriptions of all workloads, by name."""
    return {workload["name"]: workload for workload in json.loads((folder / "workloads.json").read_text())}


def numbers(folder, workload):
    """Inputs, labels, and for each layer its weights [input, output] and biases."""
    inputs = np.fromfile(folder / workload["inputs"], "<f4").reshape(-1, workload["sizes"][0])
    labels = np.fromfile(folder / workload["labels"], np.uint8)
    parameters = np.fromfile(folder / workload["parameters"], "<f4")
    layers, at = [], 0
    for width, units in zip(workload["sizes"], workload["sizes"][1:]):
        biases = at + width * units
        layers.append((parameters[at:biases].reshape(width, units), parameters[biases : biases + units]))
        at = biases + units
    return inputs, labels, layers


def pace(seconds, run):
    """Runs for at least so many seconds and says how much is done a second. `run` does some rounds and says how much that was."""
    start = time.perf_counter()
    rounds, amount, before = 1, 0, 0.0
    while True:
        amount += run(rounds)
        now = time.perf_counter() - start
        if now >= seconds:
            return amount / now
        if now - before < STRETCH:
            rounds *= 2
        before = now


def answer(network_of):
    """Answers the driver until it closes the input. `network_of(workload, inputs, labels, layers)` makes what is timed."""
    folder = Path(sys.argv[1])
    described = workloads(folder)
    network = None
    for line in sys.stdin:
        order = json.loads(line)
        try:
            if "prepare" in order:
                workload = described[order["prepare"]]
                network = network_of(workload, *numbers(folder, workload))
                reply = {"value": float(network.figure())}
                network.reset()
            else:
                network.reset()
                reply = {"value": pace(order["time"], network.run)}
        except Exception as error:  # Whatever a library objects to is what the driver is told.
            reply = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(reply), flush=True)
