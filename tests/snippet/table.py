"""What was compared, and how far it was off."""

from dataclasses import dataclass, field

import numpy as np

# Errors are relative, for numbers smaller than the first of each pair to that; the second is the largest that is allowed.
ALLOWED = {"float64": (1e-3, 1e-12), "float32": (1.0, 1e-5), "bfloat16": (1.0, 0.05), "float16": (1.0, 0.01)}
# A second derivative is made of more steps.
CURVATURE = (1.0, 1e-11)


@dataclass
class Row:
    activations: int = 0
    failed: int = 0
    points: int = 0
    error: float = 0.0
    allowed: float = 0.0
    worst: str = ""


@dataclass
class Table:
    rows: dict = field(default_factory=dict)
    complaints: list = field(default_factory=list)

    def compare(self, check, case, points, found, expected, type="float64", bounds=None):
        """`found`, of a type of its own, against what the core has at the same points."""
        floor, allowed = bounds or ALLOWED[type]
        row = self.rows.setdefault(f"{check}, {type}", Row())
        row.activations += 1
        row.points += expected.size
        row.allowed = allowed
        own = str(found.dtype).split(".")[-1].removeprefix("<dtype: '").removesuffix("'>")
        if own != type or tuple(found.shape) != expected.shape:
            return self.refuse(row, f"{check} of {case.activation} is of {own} and {tuple(found.shape)}")
        # NumPy does not know PyTorch's bfloat16.
        found = np.asarray(found.double() if hasattr(found, "double") else found, dtype="float64")
        errors = np.nan_to_num(np.abs(found - expected) / np.maximum(np.abs(expected), floor), nan=np.inf)
        at = errors.argmax()
        if errors[at] >= row.error:
            row.error, row.worst = errors[at], f"{case.activation:.60} at {points.x[at]:.6g}"
        if errors[at] > allowed:
            self.refuse(
                row, f"{check} of {case.activation} in {type} at {points.x[at]:.17g} is {found[at]:.17g}, not {expected[at]:.17g}"
            )

    def hold(self, check, case, holds):
        """What is right or wrong."""
        row = self.rows.setdefault(check, Row())
        row.activations += 1
        if not holds:
            self.refuse(row, f"{check}: not so of {case.activation}")

    def refuse(self, row, complaint):
        row.failed += 1
        self.complaints.append(complaint)

    def close(self, title):
        """Prints it; the result is how many comparisons failed."""
        width = max(map(len, self.rows))
        print(f"\n{title}\n{'':{width}}  activations  points  largest error  allowed")
        for check, row in self.rows.items():
            error = f"{row.points:>6}  {row.error:>13.1e}  {row.allowed:>7.0e}  {row.worst}" if row.points else ""
            print(f"{check:{width}}  {row.activations:>11}  {error}".rstrip())
        print(*self.complaints, sep="\n", end="\n" if self.complaints else "")
        failed = sum(row.failed for row in self.rows.values())
        passed = sum(row.activations for row in self.rows.values()) - failed
        # In the form of cargo's own, so that it is added up with the rest.
        print(f"test result: {'FAILED' if failed else 'ok'}. {passed} passed; {failed} failed; 0 ignored")
        return failed
