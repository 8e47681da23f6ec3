//! The code to take home that is in Python, run.

use clap::ValueEnum;

use crate::debian;
use crate::failure::{Failure, Outcome};
use crate::project::{Project, answer, run, say};
use crate::python::Environment;
use crate::totals::{Totals, count};

/// A framework that the snippets can be run in.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Framework {
    /// JAX.
    Jax,
    /// TensorFlow, and Keras with it.
    #[value(name = "tensorflow")]
    TensorFlow,
    /// PyTorch, which brings 6 GB.
    #[value(name = "pytorch")]
    PyTorch,
}

const NUMPY: Environment = Environment {
    folder: ".tools/python",
    requirements: "tests/snippet/requirements/numpy.txt",
    contents: "NumPy and SciPy",
    duration: "seconds",
};

const JAX: Environment = Environment {
    folder: ".tools/frameworks/jax",
    requirements: "tests/snippet/requirements/jax.txt",
    contents: "JAX",
    duration: "a minute",
};

const TENSORFLOW: Environment = Environment {
    folder: ".tools/frameworks/tensorflow",
    requirements: "tests/snippet/requirements/tensorflow.txt",
    contents: "TensorFlow and Keras",
    duration: "2 minutes, 2 GB",
};

const PYTORCH: Environment = Environment {
    folder: ".tools/frameworks/pytorch",
    requirements: "tests/snippet/requirements/pytorch.txt",
    contents: "PyTorch",
    duration: "10 minutes, 6 GB",
};

impl Framework {
    /// Its name in a summary.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Jax => "snippets in JAX",
            Self::TensorFlow => "snippets in TensorFlow",
            Self::PyTorch => "snippets in PyTorch",
        }
    }

    /// Where it is installed, what `check.py` calls it, and how long it takes.
    const fn row(self) -> (Environment, &'static str, &'static str) {
        match self {
            Self::Jax => (JAX, "jax", "2 minutes"),
            Self::TensorFlow => (TENSORFLOW, "tensorflow", "a minute"),
            Self::PyTorch => (PYTORCH, "pytorch", "3 minutes"),
        }
    }
}

/// Those of `NumPy`, and those of the frameworks in stand-ins.
pub(crate) fn in_numpy(project: &Project) -> Outcome<Totals> {
    check(project, &NUMPY, &["numpy", "shims"], "Snippets in NumPy and in stand-ins for the frameworks (seconds)")
}

/// Those of a framework, in it.
pub(crate) fn in_framework(project: &Project, framework: Framework) -> Outcome<Totals> {
    let (environment, name, duration) = framework.row();
    if framework == Framework::PyTorch {
        compiler(project)?;
    }
    check(project, &environment, &[name], &format!("{} ({duration})", environment.contents))
}

fn check(project: &Project, environment: &Environment, ways: &[&str], step: &str) -> Outcome<Totals> {
    let python = environment.provide(project)?;
    let rescu = command_line(project)?;
    say(step);
    let mut check = project.command(&python.to_string_lossy());
    count(check.args(["-B", "tests/snippet/check.py"]).arg(rescu).args(ways))
}

/// The command line, which knows the core's numbers.
fn command_line(project: &Project) -> Outcome<std::path::PathBuf> {
    // Just as the native tests do, which call it: with other packages or targets, features would differ and all be built anew.
    let mut build = project.cargo(&["test", "--locked", "--workspace", "--test", "command_line", "--no-run"]);
    run(&mut build, "The command line was not compiled; the reason is above.", "Mend what the compiler names.")?;
    Ok(project.at("target/debug/rescu").with_extension(std::env::consts::EXE_EXTENSION))
}

/// Makes sure of a compiler of C++, by which `torch.compile` makes its programs.
fn compiler(project: &Project) -> Outcome {
    if cfg!(windows) || answer(project.command("c++").arg("--version")).is_some() {
        Ok(())
    } else if debian::is_ours() {
        debian::install(project, "a compiler of C++", &["g++"])
    } else {
        Err(Failure::new("A compiler of C++ is missing, which `torch.compile` needs.", "Install one, as `c++` on PATH."))
    }
}
