//! The commands of `rescu-bench`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use rescu_bench::clock::pace;
use rescu_bench::engine::Engine;
use rescu_bench::failure::Outcome;
use rescu_bench::workload::{Examples, Images, Workload};
use rescu_bench::{hand_out, mnist, roof};

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
}

pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    match obey(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn obey(arguments: &Arguments) -> Outcome {
    let images = arguments.mnist.as_deref().map(mnist::read).transpose()?;
    match &arguments.command {
        Command::Engine { name, seconds } => engine(name, *seconds, images.as_ref()),
        Command::HandOut { folder } => hand_out::write(folder, images.as_ref()).map(drop),
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
        println!("{:16} {speed:>14.0} /s {:>8.1} GFLOP/s {:>6.1} %", workload.name(), operations / 1e9, 100.0 * operations / roof);
    }
    Ok(())
}
