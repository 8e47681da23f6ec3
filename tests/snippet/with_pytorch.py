"""PyTorch itself."""

import warnings

import numpy as np
import torch
from table import CURVATURE
from torch.func import grad, jvp, vmap

# Of PyTorch's own making.
warnings.filterwarnings("ignore", category=FutureWarning, module="torch")

TITLE = f"PyTorch {torch.__version__}"


def check(core, table):
    cases = list(core.cases("pytorch"))
    for case in cases:
        module = made(case)
        for type in ("float64", "float32", "bfloat16", "float16"):
            points = case.points(type)
            x = torch.tensor(points.x).to(getattr(torch, type)).requires_grad_()
            value = module(x)
            (slope,) = torch.autograd.grad(value.sum(), x)
            table.compare("value", case, points, value.detach(), points.value, type)
            table.compare("slope by backward", case, points, slope, points.slope, type)
        points = case.points()
        x = torch.tensor(points.x)
        slope = vmap(grad(module))
        table.compare("value by vmap", case, points, vmap(module)(x), points.value)
        table.compare("slope by vmap(grad)", case, points, slope(x), points.slope)
        table.compare("slope by jvp", case, points, jvp(module, (x,), (torch.ones_like(x),))[1], points.slope)
        table.compare("curvature by double backward", case, points, curvature(module, x), points.curvature, bounds=CURVATURE)
        bends = vmap(grad(grad(module)))(x)
        table.compare("curvature by vmap(grad(grad))", case, points, bends, points.curvature, bounds=CURVATURE)
        beside = case.neighbours()
        table.compare("slope beside ends of pieces", case, beside, slope(torch.tensor(beside.x)), beside.slope)
        shapes = [(), (0,), (2, 3, 4)]
        table.hold("shapes are kept", case, all(module(torch.ones(shape)).shape == shape for shape in shapes))
    for type in ("float64", "float32", "bfloat16"):
        compiled(cases, table, type)


def made(case):
    [module] = case.made
    return module()


def curvature(module, x):
    x = x.clone().requires_grad_()
    (slope,) = torch.autograd.grad(module(x).sum(), x, create_graph=True)
    # The slope of a ReLU does not depend on x.
    (bend,) = torch.autograd.grad(slope.sum(), x, materialize_grads=True) if slope.requires_grad else (torch.zeros_like(x),)
    return bend


class Rows(torch.nn.Module):
    """An activation for each row."""

    def __init__(self, modules):
        super().__init__()
        self.modules_of_rows = torch.nn.ModuleList(modules)

    def forward(self, x):
        return torch.stack([module(row) for module, row in zip(self.modules_of_rows, x)])


def compiled(cases, table, type):
    """All activations as one graph without a break, since to compile takes seconds."""
    rows = torch.compile(Rows(map(made, cases)), fullgraph=True)
    points = [case.points(type, ends=False) for case in cases]
    x = torch.tensor(np.stack([each.x for each in points])).to(getattr(torch, type)).requires_grad_()
    values = rows(x)
    (slopes,) = torch.autograd.grad(values.sum(), x)
    for case, each, value, slope in zip(cases, points, values.detach(), slopes):
        table.compare("value by torch.compile", case, each, value, each.value, type)
        table.compare("slope by torch.compile", case, each, slope, each.slope, type)
