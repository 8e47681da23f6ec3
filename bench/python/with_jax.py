"""JAX, compiled: one scan over all batches of an epoch."""

import os

# One thread; both must be set before JAX is imported.
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
os.environ["JAX_PLATFORMS"] = "cpu"

import jax
import jax.numpy as jnp

from protocol import answer

ACTIVATIONS = {
    "tanh": jnp.tanh,
    "relu": jax.nn.relu,
    "smelu": lambda x: jnp.where(x >= 1, x, jnp.square(jnp.maximum(x + 1, 0)) / 4),
    "softplus": jax.nn.softplus,
    "gelu": lambda x: jax.nn.gelu(x, approximate=False),
}


class Network:
    def __init__(self, workload, inputs, labels, layers):
        self.activation = ACTIVATIONS[workload["activation"]]
        self.training = workload["training"]
        self.initial = layers
        self.examples = len(labels)
        steps = self.examples // workload["batch"]
        self.inputs, self.labels = jnp.asarray(inputs), jnp.asarray(labels, jnp.int32)
        self.batches = (self.inputs.reshape(steps, workload["batch"], -1), self.labels.reshape(steps, workload["batch"]))
        rate = workload["rate"]

        def step(layers, batch):
            gradient = jax.grad(self.loss)(layers, *batch)
            return jax.tree.map(lambda w, g: w - rate * g, layers, gradient), None

        self.epoch = jax.jit(lambda layers, batches: jax.lax.scan(step, layers, batches)[0], donate_argnums=0)
        self.answer = jax.jit(self.outputs)
        self.reset()

    def outputs(self, layers, inputs):
        for weights, biases in layers[:-1]:
            inputs = self.activation(inputs @ weights + biases)
        return inputs @ layers[-1][0] + layers[-1][1]

    def loss(self, layers, inputs, labels):
        outputs = self.outputs(layers, inputs)
        if outputs.shape[1] == 1:
            z = outputs[:, 0]
            return jnp.mean(jax.nn.softplus(z) - z * labels)
        chosen = jnp.take_along_axis(jax.nn.log_softmax(outputs), labels[:, None], axis=1)
        return -jnp.mean(chosen)

    def reset(self):
        self.layers = jax.tree.map(jnp.array, self.initial)

    def run(self, rounds):
        """Whole epochs, or passes over all points."""
        for _ in range(rounds):
            if self.training:
                self.layers = self.epoch(self.layers, self.batches)
            else:
                done = self.answer(self.layers, self.inputs)
        jax.block_until_ready(self.layers if self.training else done)
        return rounds * self.examples

    def figure(self):
        if not self.training:
            return jnp.sqrt(jnp.mean(jnp.square(self.answer(self.layers, self.inputs))))
        self.run(1)
        return self.loss(self.layers, self.inputs, self.labels)


if __name__ == "__main__":
    answer(Network)
