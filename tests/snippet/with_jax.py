"""JAX itself."""

import jax
import jax.numpy as jnp
from table import CURVATURE

jax.config.update("jax_platforms", "cpu")
jax.config.update("jax_enable_x64", True)

TITLE = f"JAX {jax.__version__}"


def check(core, table):
    for case in core.cases("jax"):
        [function] = case.made
        slope = jax.grad(function)
        ways = {
            "value": function,
            "value by jit": jax.jit(function),
            "value by vmap": jax.vmap(function),
            "slope by vmap(grad)": jax.vmap(slope),
            "slope by jit(vmap(grad))": jax.jit(jax.vmap(slope)),
            "slope by jvp": lambda x: jax.jvp(function, (x,), (jnp.ones_like(x),))[1],
        }
        for type in ("float64", "float32", "bfloat16", "float16"):
            points = case.points(type)
            x = jnp.asarray(points.x, type)
            for name, way in ways.items():
                expected = points.slope if name.startswith("slope") else points.value
                table.compare(name, case, points, way(x), expected, type)
        points = case.points()
        x = jnp.asarray(points.x)
        for name, second in {"grad(grad)": jax.grad(slope), "jit(hessian)": jax.jit(jax.hessian(function))}.items():
            table.compare(f"curvature by vmap({name})", case, points, jax.vmap(second)(x), points.curvature, bounds=CURVATURE)
        beside = case.neighbours()
        x = jnp.asarray(beside.x)
        table.compare("slope beside ends of pieces", case, beside, jax.vmap(slope)(x), beside.slope)
        shapes = [(), (0,), (2, 3, 4)]
        table.hold("shapes are kept", case, all(function(jnp.ones(shape)).shape == shape for shape in shapes))
