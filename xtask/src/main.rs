//! The project's commands: `cargo xtask serve`, `cargo xtask test`, `cargo xtask dist`, `cargo xtask picture` and
//! `cargo xtask bench`.
//!
//! | file | concept |
//! |---|---|
//! | `failure.rs` | what went wrong, and the remedy |
//! | `project.rs` | the project's folder and the programs started in it |
//! | `tools.rs` | the pinned tools |
//! | `python.rs` | Pythons of the project's own |
//! | `debian.rs` | what can be installed unasked |
//! | `site.rs` | building the static site |
//! | `parts.rs` | splitting the page's program into files that are fetched when they are wanted |
//! | `release.rs`, `compress.mjs` | what a host is given: the page's policy, compressed copies, headers |
//! | `offline.rs` | what a browser keeps of a release, so that it needs no network |
//! | `weight.rs` | what a visit may weigh |
//! | `lighthouse.rs` | what Lighthouse says of it |
//! | `serve.rs` | serving it on this machine |
//! | `words.rs` | the languages beside the page |
//! | `pseudo.rs` | a language for the tests, in which text outside the table of words shows |
//! | `checks.rs` | the parts of the tests |
//! | `browser` | the parts that need a browser: its engine, its driver, a display for it |
//! | `snippets.rs` | the part that runs the snippets in Python |
//! | `totals.rs` | counting tests |
//! | `bench.rs` | setting up the benchmark |

mod bench;
mod browser;
mod checks;
mod debian;
mod failure;
mod lighthouse;
mod offline;
mod parts;
mod project;
mod pseudo;
mod python;
mod release;
mod serve;
mod site;
mod snippets;
mod tools;
mod totals;
mod weight;
mod words;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use bench::Wishes;
use checks::{Part, Wish};
use failure::Outcome;
use project::{Project, say};
use snippets::Framework;

/// The commands of RESCU Explorer.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Task,
}

/// What can be done.
#[derive(Subcommand)]
enum Task {
    /// Set up what is missing, build the page and serve it on this machine.
    Serve {
        /// The port of 127.0.0.1 to serve on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open the page in the default browser.
        #[arg(long)]
        open: bool,
        /// Build quickly instead of well, and rebuild at every change of a file.
        #[arg(long)]
        dev: bool,
    },
    /// Check and test everything, or one part.
    Test {
        /// The only part to run.
        part: Option<Part>,
        /// Run the part `browser` in Firefox, not in Chromium.
        #[arg(long)]
        firefox: bool,
        /// Run the part `browser` in WebKit, not in Chromium.
        #[arg(long)]
        webkit: bool,
        /// With the part `snippets`: run them in the frameworks, too, all or those named; what is missing is installed.
        #[arg(long, require_equals = true, value_delimiter = ',', num_args = 0..)]
        frameworks: Option<Vec<Framework>>,
    },
    /// Build the static site into dist/.
    Dist,
    /// Write the languages into the site that trunk puts together, which calls this.
    #[command(hide = true)]
    Words,
    /// Take the README's picture anew, of the release page.
    Picture,
    /// Measure the speed beside that of the peers, and write results/speed.md.
    Bench(Wishes),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Task::Serve { port, open, dev } => serve(port, open, dev),
        Task::Test { part, firefox, webkit, frameworks } => test(Wish::new(part, firefox, webkit, frameworks)),
        Task::Dist => dist(),
        Task::Words => write_words(),
        Task::Picture => picture(),
        Task::Bench(wishes) => bench(&wishes),
    };
    result.unwrap_or_else(|failure| {
        eprintln!("\n{failure}");
        ExitCode::FAILURE
    })
}

/// `cargo xtask serve`
fn serve(port: u16, open: bool, dev: bool) -> Outcome<ExitCode> {
    let project = Project::find()?;
    // Taken first: a port in use should be heard of before a build of minutes, not after.
    let listener = serve::bind(port)?;
    if dev {
        drop(listener);
        site::watch(&project, port, open)?;
        return Ok(ExitCode::SUCCESS);
    }
    let site = site::build(&project)?;
    let address = serve::address(&listener)?;
    say(&format!("Serving the page on {address} (Ctrl-C ends it)"));
    if open && let Err(error) = open::that_detached(&address) {
        println!("    No browser could be opened ({error}); open {address} yourself.");
    }
    serve::forever(listener, &site)?;
    Ok(ExitCode::SUCCESS)
}

/// `cargo xtask test`
fn test(wish: Outcome<Wish>) -> Outcome<ExitCode> {
    let totals = checks::test(&Project::find()?, &wish?);
    println!("{totals}");
    Ok(if totals.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `cargo xtask dist`
fn dist() -> Outcome<ExitCode> {
    let site = site::build(&Project::find()?)?;
    say(&format!("The site is in {}: copy it to any folder of any static host", site.display()));
    Ok(ExitCode::SUCCESS)
}

/// `cargo xtask words`
fn write_words() -> Outcome<ExitCode> {
    words::write_all(&Project::find()?)?;
    Ok(ExitCode::SUCCESS)
}

/// `cargo xtask picture`
fn picture() -> Outcome<ExitCode> {
    let project = Project::find()?;
    let totals = browser::picture(&project, &project.at("assets/screenshot.png"))?;
    Ok(if totals.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `cargo xtask bench`
fn bench(wishes: &Wishes) -> Outcome<ExitCode> {
    bench::bench(&Project::find()?, wishes)?;
    Ok(ExitCode::SUCCESS)
}
