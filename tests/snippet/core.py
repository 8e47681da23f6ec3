"""What the core says of each activation, and its snippets."""

import json
import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

ACTIVATIONS = (Path(__file__).parent / "activations.txt").read_text().split()

# Exact in every type of numbers: eighths, and what float16 can square.
NEAR = np.concatenate([np.arange(-64, 65) / 8, [-200.0, -40.0, -16.0, 16.0, 40.0, 200.0]])
# What float32 and float64 can square.
FAR = {"float32": [-1e17, -1e4, -800.0, 800.0, 1e4, 1e17], "float64": [-1e150, -1e18, -800.0, 800.0, 1e18, 1e150]}


@dataclass
class Points:
    """x and what the core has there, of float64 each."""

    x: np.ndarray
    value: np.ndarray
    slope: np.ndarray
    curvature: np.ndarray


@dataclass
class Case:
    """An activation, and its snippet in one language."""

    core: "Core"
    activation: str
    code: str

    def points(self, type="float64", ends=True):
        """x that are exact in a type of numbers; in float64, if wanted, also those at which a piece ends."""
        far = np.array(FAR[type], dtype=type).astype("float64") if type in FAR else []
        ends = self.ends if ends and type == "float64" else []
        return self.core.points(self.activation, np.concatenate([NEAR, far, ends]))

    def neighbours(self):
        """The two x beside each at which a piece ends. The core may round them to it, and so have the curvature of the other piece."""
        beside = np.concatenate([np.nextafter(self.ends, towards) for towards in (-np.inf, np.inf)])
        # Some compilers take what is smaller than a normal number for 0.
        normal = np.copysign(np.maximum(np.abs(beside), np.finfo("float64").tiny), beside)
        return self.core.points(self.activation, normal)

    @cached_property
    def ends(self):
        """Where a piece ends, by the conditions of the code, and 0, where many bend most."""
        return np.array(sorted({0.0} | {float(end) for end in re.findall(r"x [<>]= (\S+?)[,)]", self.code)}))

    @cached_property
    def made(self):
        """The classes and functions that the snippet makes."""
        names = {"__name__": "snippet"}
        exec(self.code, names)
        return [made for made in names.values() if getattr(made, "__module__", None) == "snippet"]


class Core:
    def __init__(self, rescu):
        self.rescu = rescu

    def cases(self, language):
        for activation in ACTIVATIONS:
            yield Case(self, activation, self.ask("snippet", "--activation", activation, "--language", language))

    def points(self, activation, x):
        at = ",".join(map(repr, x.tolist()))
        curve = json.loads(self.ask("curve", "--activation", activation, "--format", "json", "--at", at))
        return Points(*(np.array(curve[key]) for key in ("x", "value", "slope", "curvature")))

    def ask(self, *arguments):
        return subprocess.run([self.rescu, *arguments], check=True, capture_output=True, encoding="utf-8").stdout
