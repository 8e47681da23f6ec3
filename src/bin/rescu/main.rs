//! `rescu`: what the page computes, from the command line.

#[cfg(not(target_arch = "wasm32"))]
mod columns;
#[cfg(not(target_arch = "wasm32"))]
mod completions;
#[cfg(not(target_arch = "wasm32"))]
mod curve;
#[cfg(not(target_arch = "wasm32"))]
mod given;
#[cfg(not(target_arch = "wasm32"))]
mod lines;
#[cfg(not(target_arch = "wasm32"))]
mod links;
#[cfg(not(target_arch = "wasm32"))]
mod merge;
#[cfg(not(target_arch = "wasm32"))]
mod missing;
#[cfg(not(target_arch = "wasm32"))]
mod output;
#[cfg(not(target_arch = "wasm32"))]
mod progress;
#[cfg(not(target_arch = "wasm32"))]
mod repeat;
#[cfg(not(target_arch = "wasm32"))]
mod report;
#[cfg(not(target_arch = "wasm32"))]
mod requested;
#[cfg(not(target_arch = "wasm32"))]
mod scenes;
#[cfg(not(target_arch = "wasm32"))]
mod sheets;
#[cfg(not(target_arch = "wasm32"))]
mod snippet;
#[cfg(not(target_arch = "wasm32"))]
mod summary;
#[cfg(not(target_arch = "wasm32"))]
mod sweep;
#[cfg(not(target_arch = "wasm32"))]
mod training;
#[cfg(not(target_arch = "wasm32"))]
mod twins;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    command::main()
}

/// The command line is a program of its own; the page has none.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod command {
    use std::io::{self, ErrorKind, Write};
    use std::process::ExitCode;

    use clap::{CommandFactory, Parser, Subcommand};

    use crate::output::Failure;
    use crate::{completions, curve, links, merge, repeat, report, requested, scenes, snippet, sweep, twins};

    /// Columns of the help at most: longer lines are hard to read.
    const HELP_WIDTH: usize = 100;

    /// Train the same network twice and see how far its predictions part
    ///
    /// The same core as the page: an experiment gives the same bits here, in every browser, and on every processor.
    #[derive(Parser)]
    #[command(name = "rescu", version, max_term_width = HELP_WIDTH, after_long_help = requested::keys_help())]
    struct Arguments {
        #[command(subcommand)]
        command: Command,
    }

    #[derive(Subcommand)]
    enum Command {
        Completions(completions::Arguments),
        Curve(curve::Arguments),
        Links(links::Arguments),
        Merge(merge::Arguments),
        Repeat(repeat::Arguments),
        Report(report::Arguments),
        Scenes(scenes::Arguments),
        Snippet(snippet::Arguments),
        Sweep(sweep::Arguments),
        Twins(twins::Arguments),
    }

    pub(super) fn main() -> ExitCode {
        let arguments = Arguments::parse();
        let mut out = io::stdout().lock();
        let done = match &arguments.command {
            Command::Completions(arguments) => completions::print(arguments, &mut Arguments::command(), &mut out),
            Command::Curve(arguments) => curve::print(arguments, &mut out),
            Command::Links(arguments) => links::print(arguments, &mut out),
            Command::Merge(arguments) => merge::print(arguments, &mut out),
            Command::Repeat(arguments) => repeat::print(arguments, &mut out),
            Command::Report(arguments) => report::print(arguments, &mut out),
            Command::Scenes(arguments) => scenes::print(arguments, &mut out),
            Command::Snippet(arguments) => snippet::print(arguments, &mut out),
            Command::Sweep(arguments) => sweep::print(arguments, &mut out),
            Command::Twins(arguments) => twins::print(arguments, &mut out),
        };
        match done.and_then(|()| Ok(out.flush()?)) {
            Ok(()) => ExitCode::SUCCESS,
            // Whoever reads the output has seen enough.
            Err(Failure::Io(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
            Err(failure) => {
                eprintln!("rescu: {failure}");
                ExitCode::from(failure.code())
            }
        }
    }
}
