//! The commands of `rescu-bench`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use clap::{Args, Parser, Subcommand, ValueEnum};
use rescu_bench::clock::pace;
use rescu_bench::contender::{Contender, Name, Native, Script, Tab};
use rescu_bench::engine::Engine;
use rescu_bench::failure::{Failure, Outcome};
use rescu_bench::measure::{self, Pains};
use rescu_bench::measurements::{Measurements, Page};
use rescu_bench::workload::{Examples, Images, Workload};
use rescu_bench::{contents, hand_out, machine, mnist, page, report, roof, sweep};

/// The speed of RESCU Explorer beside that of its peers; `cargo xtask bench` calls it.
#[derive(Parser)]
#[command(arg_required_else_help = true)]
struct Arguments {
    /// The folder of MNIST's files; without it, seeded images of the same shape are taken.
    #[arg(long, global = true)]
    mnist: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Time the engine on this machine, without any peer.
    Engine {
        /// Only workloads whose name begins so, such as W2.
        #[arg(default_value = "")]
        name: String,
        /// Seconds for each.
        #[arg(long, default_value_t = 0.5)]
        seconds: f64,
    },
    /// Write what the peers are given.
    HandOut {
        /// The folder to write into.
        folder: PathBuf,
    },
    /// Measure everything, or one part.
    Run(Box<Run>),
    /// Write the report of measurements anew.
    Report {
        /// What was measured.
        measurements: PathBuf,
    },
}

/// One run, with all that it needs.
#[derive(Args)]
struct Run {
    /// Take a few minutes instead of all the time that is needed.
    #[arg(long)]
    quick: bool,
    /// The only part to run.
    #[arg(long)]
    only: Option<Part>,
    /// Where chromedriver listens.
    #[arg(long)]
    webdriver: String,
    /// The address of the benchmark's page.
    #[arg(long)]
    bench: String,
    /// What the peers were given.
    #[arg(long)]
    given: PathBuf,
    /// The address of the release site, and its folder.
    #[arg(long, num_args = 2, value_names = ["ADDRESS", "FOLDER"])]
    site: Option<Vec<String>>,
    /// The program `rescu`.
    #[arg(long)]
    rescu: Option<PathBuf>,
    /// twiggy, and the wasm files of the page that still have their names.
    #[arg(long, num_args = 2.., value_names = ["TWIGGY", "FILE"])]
    twiggy: Option<Vec<PathBuf>>,
    /// A Python that has JAX, and the script.
    #[arg(long, num_args = 2, value_names = ["PYTHON", "SCRIPT"])]
    jax: Option<Vec<PathBuf>>,
    /// A Python that has PyTorch, and the script.
    #[arg(long, num_args = 2, value_names = ["PYTHON", "SCRIPT"])]
    torch: Option<Vec<PathBuf>>,
    /// Where to write what was measured.
    #[arg(long)]
    measurements: PathBuf,
    /// Where to write the report; without it, it is printed.
    #[arg(long)]
    report: Option<PathBuf>,
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
    /// The grid of the Trade-off lab.
    Sweep,
}

pub(crate) fn run() -> ExitCode {
    match obey(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: Arguments) -> Outcome {
    let images = arguments.mnist.as_deref().map(mnist::read).transpose()?;
    match arguments.command {
        Command::Engine { name, seconds } => engine(&name, seconds, images.as_ref()),
        Command::HandOut { folder } => hand_out::write(&folder, images.as_ref()),
        Command::Run(run) => run.measure(images),
        Command::Report { measurements } => {
            println!("{}", report::write(&read(&measurements)?));
            Ok(())
        }
    }
}

/// Prints examples a second and the share of the roof of each workload.
fn engine(name: &str, seconds: f64, images: Option<&Images>) -> Outcome {
    let roof = pace(seconds, |rounds| {
        roof::multiply_and_add(rounds);
        rounds * roof::OPERATIONS
    });
    println!("{:16} {:>14.1} GFLOP/s", "roof", roof / 1e9);
    for workload in Workload::all().filter(|workload| workload.name().starts_with(name)) {
        let examples = Examples::of(workload.form.source, images);
        let mut engine = Engine::new(&workload, examples, workload.form.parameters()?)?;
        engine.figure();
        let speed = pace(seconds, |rounds| engine.run(rounds));
        let operations = speed * workload.form.operations()? as f64;
        let share = 100.0 * operations / roof;
        println!("{:16} {speed:>14.0} /s {:>8.1} GFLOP/s {share:>6.1} %", workload.name(), operations / 1e9);
    }
    Ok(())
}

impl Run {
    fn measure(&self, images: Option<Images>) -> Outcome {
        let pains = if self.quick { Pains::QUICK } else { Pains::FULL };
        let tab = Rc::new(Tab::open(&self.webdriver)?);
        tab.go(&self.bench)?;
        tab.wait_for("globalThis.bench")?;
        let mut measured =
            Measurements { machine: machine::describe(&tab, images.is_some(), pains.repetitions)?, ..Measurements::default() };
        if self.includes(Part::Engine) || self.includes(Part::Peers) {
            let mut contenders = self.contenders(&tab, images.as_ref())?;
            measure::workloads(&mut contenders, images.as_ref(), &tab, pains, &mut measured)?;
            self.keep(&measured)?;
        }
        if self.includes(Part::Twins) {
            measured.runs = measure::runs(&tab, pains)?;
            measured.replicas = measure::replicas(&tab, pains)?;
            measured.workers = Some(measure::workers(&tab, pains)?);
            self.keep(&measured)?;
        }
        // The page is measured with the other tab gone.
        drop(tab);
        if let Some([address, folder]) = self.site.as_deref().filter(|_| self.includes(Part::Page)) {
            println!("    page");
            measured.page = Some(self.page(address, Path::new(folder), pains)?);
        }
        if let (Some([address, _]), Some(rescu)) = (self.site.as_deref(), &self.rescu)
            && self.includes(Part::Sweep)
        {
            println!("    sweep");
            measured.sweep = Some(sweep::measure(&self.webdriver, address, rescu, pains)?);
        }
        self.keep(&measured)?;
        self.report(&measured)
    }

    fn page(&self, address: &str, folder: &Path, pains: Pains) -> Outcome<Page> {
        let mut page = Page::default();
        if let Some([twiggy, files @ ..]) = self.twiggy.as_deref() {
            page.contents = files.iter().map(|file| contents::of(twiggy, file)).collect::<Outcome<_>>()?;
        }
        page::measure(&self.webdriver, address, folder, pains, &mut page)?;
        Ok(page)
    }

    fn includes(&self, part: Part) -> bool {
        self.only.is_none_or(|only| only == part)
    }

    fn contenders(&self, tab: &Rc<Tab>, images: Option<&Images>) -> Outcome<Vec<Box<dyn Contender>>> {
        let mut contenders = measure::in_page(tab);
        contenders.push(Box::new(Native::new(images.cloned())));
        for (name, given) in [(Name::Jax, &self.jax), (Name::Torch, &self.torch)] {
            if let Some([python, script]) = given.as_deref() {
                contenders.push(Box::new(Script::start(name, python, script, &self.given)?));
            }
        }
        if !self.includes(Part::Peers) {
            contenders.retain(|contender| [Name::Rescu, Name::RescuNative].contains(&contender.name()));
        }
        Ok(contenders)
    }

    /// Writes what was measured so far, so that a part that fails takes none of it along.
    fn keep(&self, measured: &Measurements) -> Outcome {
        let text = serde_json::to_string_pretty(measured).map_err(|error| unusable(&self.measurements, &error))?;
        write(&self.measurements, &text)
    }

    fn report(&self, measured: &Measurements) -> Outcome {
        let report = report::write(measured);
        if let Some(file) = &self.report {
            return write(file, &report);
        }
        println!("\n{report}");
        Ok(())
    }
}

fn read(file: &Path) -> Outcome<Measurements> {
    let text = fs::read_to_string(file).map_err(|error| unusable(file, &error))?;
    serde_json::from_str(&text).map_err(|error| unusable(file, &error))
}

fn write(file: &Path, text: &str) -> Outcome {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| unusable(file, &error))?;
    }
    fs::write(file, text).map_err(|error| unusable(file, &error))
}

fn unusable(file: &Path, error: &dyn std::error::Error) -> Failure {
    Failure::new(format!("{} cannot be used: {error}.", file.display()), "Run the benchmark anew; see that there is room.")
}
