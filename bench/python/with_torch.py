"""PyTorch, eager, one thread."""

import torch
from torch import nn

from protocol import answer

torch.set_num_threads(1)


class Smelu(nn.Module):
    """With β = 1."""

    def forward(self, x):
        return torch.where(x >= 1, x, torch.square(torch.relu(x + 1)) / 4)


ACTIVATIONS = {"tanh": nn.Tanh, "relu": nn.ReLU, "smelu": Smelu, "softplus": nn.Softplus, "gelu": nn.GELU}


class Network:
    def __init__(self, workload, inputs, labels, layers):
        self.training = workload["training"]
        self.rate = workload["rate"]
        self.batch = workload["batch"]
        self.initial = layers
        self.inputs = torch.from_numpy(inputs)
        if workload["sizes"][-1] == 1:
            self.loss, self.labels = nn.BCEWithLogitsLoss(), torch.from_numpy(labels).float()[:, None]
        else:
            self.loss, self.labels = nn.CrossEntropyLoss(), torch.from_numpy(labels).long()
        self.batches = list(zip(self.inputs.split(self.batch), self.labels.split(self.batch)))
        modules = []
        for weights, biases in layers:
            modules += [nn.Linear(*weights.shape), ACTIVATIONS[workload["activation"]]()]
        self.model = nn.Sequential(*modules[:-1])
        self.reset()

    def reset(self):
        linear = [module for module in self.model if isinstance(module, nn.Linear)]
        with torch.no_grad():
            for module, (weights, biases) in zip(linear, self.initial):
                module.weight.copy_(torch.from_numpy(weights.T.copy()))
                module.bias.copy_(torch.from_numpy(biases))
        self.optimiser = torch.optim.SGD(self.model.parameters(), lr=self.rate)
        self.place = 0

    def step(self):
        inputs, labels = self.batches[self.place]
        self.optimiser.zero_grad(set_to_none=True)
        self.loss(self.model(inputs), labels).backward()
        self.optimiser.step()
        self.place = (self.place + 1) % len(self.batches)

    def run(self, rounds):
        if self.training:
            for _ in range(rounds):
                self.step()
        else:
            with torch.inference_mode():
                for _ in range(rounds):
                    self.model(self.inputs)
        return rounds * self.batch

    def figure(self):
        if self.training:
            self.run(len(self.batches))
        with torch.inference_mode():
            outputs = self.model(self.inputs)
            return self.loss(outputs, self.labels) if self.training else outputs.square().mean().sqrt()


if __name__ == "__main__":
    answer(Network)
