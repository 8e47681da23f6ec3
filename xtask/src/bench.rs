//! `cargo xtask bench`: sets up the peers, builds what is measured, and calls `rescu-bench`, which measures.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::{Args, ValueEnum};

use crate::browser::{Driver, Engine};
use crate::failure::Outcome;
use crate::project::{Project, run, say};
use crate::python::Environment;
use crate::tools::{self, WASM};
use crate::{lighthouse, parts, serve, site};

/// What of it is measured, and how thoroughly.
#[derive(Args)]
pub(crate) struct Wishes {
    /// Take a few minutes, once everything is built: shorter repetitions, and most activations at W2 only.
    #[arg(long)]
    quick: bool,
    /// Compare with PyTorch too; what it needs is 6 GB.
    #[arg(long)]
    torch: bool,
    /// The only part to run; its report is printed, and results/speed.md is left as it is.
    #[arg(long)]
    only: Option<Part>,
    /// The folder of MNIST's files; without it, ../shared/data/mnist if it is there, or else seeded images of the same shape.
    #[arg(long)]
    mnist: Option<PathBuf>,
}

/// A part that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The engine in Chromium and natively, without peers.
    Engine,
    /// The engine and all its peers.
    Peers,
    /// Whole runs of twins, numbers of replicas, and workers.
    Twins,
    /// The page.
    Page,
    /// The grid of the Trade-off lab, in Chromium and natively.
    Sweep,
    /// A first visit, by Lighthouse; not part of the report.
    Visit,
}

impl Part {
    fn name(self) -> &'static str {
        match self {
            Self::Engine => "engine",
            Self::Peers => "peers",
            Self::Twins => "twins",
            Self::Page => "page",
            Self::Sweep => "sweep",
            Self::Visit => "visit",
        }
    }
}

/// Where the benchmark's page is, and in it what is made for it.
const PAGE: &str = "bench/web";
const MADE: &str = "bench/web/generated";

const JAX: Environment = Environment {
    folder: "bench/python/.venv",
    requirements: "bench/python/requirements.txt",
    contents: "JAX",
    duration: "a minute",
};

const PYTORCH: Environment = Environment {
    folder: "bench/python/.venv-torch",
    requirements: "bench/python/torch-requirements.txt",
    contents: "PyTorch",
    duration: "10 minutes, 6 GB",
};

/// Where the folder of MNIST's files may be, seen from the project's.
const USUAL_MNIST: &str = "../shared/data/mnist";

/// Measures, and writes results/speed.md.
pub(crate) fn bench(project: &Project, wishes: &Wishes) -> Outcome {
    tools::for_bench(project)?;
    Engine::Chromium.provide(project)?;
    if wishes.only == Some(Part::Visit) {
        return lighthouse::visit(project);
    }
    javascript_peers(project)?;
    let bench = measurer(project)?;
    engine_for_the_page(project)?;
    let mut call = project.command(&bench.to_string_lossy());
    if let Some(folder) = mnist(project, wishes) {
        call.arg("--mnist").arg(folder);
    }
    hand_out(project, &call)?;
    call.arg("run").args(["--given", MADE, "--measurements", "target/speed.json"]);
    if wishes.quick {
        call.arg("--quick");
    }
    match wishes.only {
        Some(part) => call.args(["--only", part.name()]),
        None => call.args(["--report", "results/speed.md"]),
    };
    add_python_peers(project, wishes, &mut call)?;
    add_site(project, wishes, &mut call)?;
    let driver = Driver::start(project, Engine::Chromium)?;
    call.args(["--webdriver", &driver.address(), "--bench", &serve::in_background(&project.at(PAGE))?]);
    say("Measuring; leave the machine alone meanwhile");
    run(&mut call, "The benchmark was not finished; the reason is above.", "Mend it, and repeat the command.")?;
    if wishes.only.is_none() {
        say("The report is in results/speed.md");
    }
    Ok(())
}

/// The libraries from npm that the engine is compared with, in a folder of the benchmark's own.
fn javascript_peers(project: &Project) -> Outcome {
    let installed = project.at(PAGE).join("node_modules/.package-lock.json");
    let is_new =
        |lock: &Path| Some(fs::metadata(&installed).ok()?.modified().ok()? >= fs::metadata(lock).ok()?.modified().ok()?);
    if is_new(&project.at(PAGE).join("package-lock.json")) == Some(true) {
        return Ok(());
    }
    say("Installing TensorFlow.js and ConvNetJS into bench/web (seconds, once)");
    let mut install = tools::npm(project);
    install.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", PAGE]);
    run(
        &mut install,
        "The JavaScript peers were not installed; npm's reason is above.",
        "If it is the network, connect to registry.npmjs.org and repeat the command.",
    )
}

/// The native program that measures.
fn measurer(project: &Project) -> Outcome<PathBuf> {
    say("Compiling the benchmark natively and for wasm32 (minutes; up to 5 the first time)");
    let mut build = project.cargo(&["build", "--locked", "--release", "--package", "rescu-bench"]);
    run(&mut build, "The benchmark was not compiled; the reason is above.", "Mend what the compiler names.")?;
    Ok(project.at("target/release/rescu-bench").with_extension(std::env::consts::EXE_EXTENSION))
}

/// The engine for the benchmark's page, built as the trainer of the product is.
fn engine_for_the_page(project: &Project) -> Outcome {
    let remedy = "Mend what the tool names.";
    let failed = "The benchmark's wasm was not made; the reason is above.";
    run(&mut project.cargo(&["build", "--locked", "--release", "--package", "rescu-bench", "--target", WASM]), failed, remedy)?;
    let mut bindgen = project.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "engine", "--out-dir", MADE]);
    run(bindgen.arg(format!("target/{WASM}/release/rescu-bench.wasm")), failed, remedy)?;
    let wasm = format!("{MADE}/engine_bg.wasm");
    let mut optimise = project.command("wasm-opt");
    optimise.arg("-O3").args(site::WASM_OPT_PREMISES).args([&wasm, "--output", &wasm]);
    run(&mut optimise, failed, remedy)
}

/// MNIST's folder, if there is one.
fn mnist(project: &Project, wishes: &Wishes) -> Option<PathBuf> {
    let usual = || Some(project.at(USUAL_MNIST)).filter(|folder| folder.is_dir());
    wishes.mnist.clone().or_else(usual)
}

/// Writes what the peers are given.
fn hand_out(project: &Project, measurer: &Command) -> Outcome {
    let mut call = project.command(&measurer.get_program().to_string_lossy());
    call.args(measurer.get_args()).args(["hand-out", MADE]);
    run(&mut call, "The peers were given nothing; the reason is above.", "Do what it says.")
}

/// JAX, and PyTorch if it is wished for.
fn add_python_peers(project: &Project, wishes: &Wishes, call: &mut Command) -> Outcome {
    if !matches!(wishes.only, None | Some(Part::Peers)) {
        return Ok(());
    }
    let jax = JAX.provide(project)?;
    call.arg("--jax").args([jax, project.at("bench/python/with_jax.py")]);
    if wishes.torch {
        let torch = PYTORCH.provide(project)?;
        call.arg("--torch").args([torch, project.at("bench/python/with_torch.py")]);
    }
    Ok(())
}

/// The release site, the wasm files it was made from, and the command line.
fn add_site(project: &Project, wishes: &Wishes, call: &mut Command) -> Outcome {
    if !matches!(wishes.only, None | Some(Part::Page | Part::Sweep)) {
        return Ok(());
    }
    tools::for_contents(project)?;
    let site = site::build(project)?;
    let mut rescu = project.cargo(&["build", "--locked", "--release", "--package", "rescu-explorer", "--bin", "rescu"]);
    run(&mut rescu, "The command line was not compiled; the reason is above.", "Mend what the compiler names.")?;
    call.arg("--rescu").arg(project.at("target/release/rescu").with_extension(std::env::consts::EXE_EXTENSION));
    call.arg("--site").arg(serve::in_background(&site)?).arg(&site);
    call.arg("--twiggy").arg("twiggy");
    // As they are given to wasm-opt, which drops the names.
    call.args([parts::MAIN, "target/wasm-bindgen/release/trainer_bg.wasm"].map(|file| project.at(file)));
    Ok(())
}
