"""TensorFlow itself, and Keras with it.

A process of its own loads what was saved: `python with_tensorflow.py FOLDER`.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", "TF_ENABLE_ONEDNN_OPTS": "0"}

import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")

TITLE = f"TensorFlow {tf.__version__}, Keras {tf.keras.__version__}"


def check(core, table):
    from table import CURVATURE

    cases = list(core.cases("tensorflow"))
    for case in cases:
        [function] = case.made
        ways = {
            "": lambda x: value_and_slope(function, x),
            " by tf.function": tf.function(lambda x: value_and_slope(function, x)),
            " by XLA": tf.function(lambda x: value_and_slope(function, x), jit_compile=True),
        }
        for type in ("float64", "float32", "bfloat16", "float16"):
            points = case.points(type)
            x = tf.cast(tf.constant(points.x), type)
            for name, way in ways.items():
                value, slope = way(x)
                table.compare(f"value{name}", case, points, value, points.value, type)
                table.compare(f"slope{name}", case, points, slope, points.slope, type)
        points = case.points()
        x = tf.constant(points.x)
        table.compare("value by vectorized_map", case, points, tf.vectorized_map(function, x), points.value)
        table.compare("curvature by two tapes", case, points, curvature(function, x), points.curvature, bounds=CURVATURE)
        beside = case.neighbours()
        table.compare(
            "slope beside ends of pieces", case, beside, value_and_slope(function, tf.constant(beside.x))[1], beside.slope
        )
        shapes = [(), (0,), (2, 3, 4)]
        table.hold("shapes are kept", case, all(tuple(function(tf.ones(shape)).shape) == shape for shape in shapes))
        table.hold("a list is taken", case, function([0.0, 1.0]).shape == (2,))
    saved(cases, table)


def value_and_slope(function, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        value = function(x)
    return value, tape.gradient(value, x)


def curvature(function, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        _, slope = value_and_slope(function, x)
    return tape.gradient(slope, x, unconnected_gradients="zero")


INPUTS = np.linspace(-3.0, 3.0, 20, dtype="float32").reshape(5, 4)


def saved(cases, table):
    """Each activation in a Keras model that is trained a step, saved, and loaded by another process."""
    with tempfile.TemporaryDirectory() as folder:
        for index, case in enumerate(cases):
            place = Path(folder) / str(index)
            place.mkdir()
            (place / "snippet.py").write_text(case.code)
            np.save(place / "expected.npy", trained(case.made[0], place / "model.keras"))
        run = subprocess.run([sys.executable, "-B", __file__, folder], capture_output=True, encoding="utf-8")
        answers = dict(line.split(" ", 1) for line in run.stdout.splitlines())
        for index, case in enumerate(cases):
            answer = answers.get(str(index), run.stderr)
            table.hold("a Keras model is saved and loaded", case, answer == "same")
            table.hold("it is not loaded with another activation", case, answer != "with another")


def trained(activation, file):
    tf.keras.utils.set_random_seed(1)
    layers = [tf.keras.Input([4]), tf.keras.layers.Dense(8, activation=activation), tf.keras.layers.Dense(1)]
    model = tf.keras.Sequential(layers)
    model.compile("sgd", "mse")
    model.train_on_batch(INPUTS, np.ones([5, 1], dtype="float32"))
    model.save(file)
    return model(INPUTS).numpy()


def load(folder):
    places = sorted(Path(folder).iterdir())
    for place, other in zip(places, places[1:] + places[:1]):
        print(place.name, loaded(place, other), flush=True)


def loaded(place, other):
    """What comes of a model, first where there is but the snippet of another, then where there is its own."""
    try:
        with_snippet(place, other)
        return "with another"
    except (TypeError, ValueError):
        model = with_snippet(place, place)
        return "same" if np.array_equal(model(INPUTS).numpy(), np.load(place / "expected.npy")) else "different"


def with_snippet(place, giver):
    tf.keras.utils.get_custom_objects().clear()
    exec((giver / "snippet.py").read_text(), {"__name__": "snippet"})
    return tf.keras.models.load_model(place / "model.keras")


if __name__ == "__main__":
    load(sys.argv[1])
