//! One run of the benchmark: everything is checked, then timed by turns.

use std::rc::Rc;

use rescu_explorer::experiment::link;
use serde_json::json;

use crate::clock::pace;
use crate::contender::{Contender, InPage, Name, Tab};
use crate::engine::Engine;
use crate::failure::Outcome;
use crate::measurements::{Measurements, Pace, Refusal, Replicas, Roofs, Run, Workers};
use crate::workload::{Examples, Hidden, Images, Workload};
use crate::{roof, twins};

/// How far a contender's figure may be from that of the engine, relatively.
const TOLERANCE: f64 = 1e-3;

/// Seconds of each measurement of the roof.
const ROOF: f64 = 1.0;

/// How thorough a run is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pains {
    /// Repetitions of each measurement.
    pub repetitions: usize,
    /// Repetitions of each whole run of twins.
    pub runs: usize,
    /// Seconds of each repetition.
    pub seconds: f64,
    /// Whether every activation is timed at every workload, or only at W2.
    pub every_activation: bool,
}

impl Pains {
    /// For results.
    pub const FULL: Self = Self { repetitions: 7, runs: 7, seconds: 0.3, every_activation: true };
    /// For a few minutes: as many repetitions, but short ones.
    pub const QUICK: Self = Self { repetitions: 7, runs: 3, seconds: 0.08, every_activation: false };

    fn covers(&self, workload: &Workload) -> bool {
        self.every_activation || workload.hidden == Hidden::Relu || workload.form.name == "W2"
    }
}

/// Times every contender at every workload by turns, and the roof between workloads.
///
/// # Errors
/// If the engine cannot be timed; peers that do not compute the same as it are noted, and not timed.
pub fn workloads(
    contenders: &mut [Box<dyn Contender>],
    images: Option<&Images>,
    tab: &Tab,
    pains: Pains,
    into: &mut Measurements,
) -> Outcome {
    for workload in Workload::all().filter(|workload| pains.covers(workload)) {
        println!("    {}", workload.name());
        roofs(tab, pains, &mut into.roofs)?;
        let expected = figure(&workload, images)?;
        let mut fit = Vec::new();
        for contender in contenders.iter_mut() {
            match check(contender.as_mut(), &workload, expected) {
                Ok(()) => fit.push(contender),
                Err(reason) => {
                    into.refusals.push(Refusal { workload: workload.name(), contender: contender.name(), reason });
                }
            }
        }
        for (name, paces) in by_turns(&mut fit, pains)? {
            into.paces.push(Pace { workload: workload.name(), contender: name, paces });
        }
    }
    Ok(())
}

/// What the engine computes.
fn figure(workload: &Workload, images: Option<&Images>) -> Outcome<f64> {
    let examples = Examples::of(workload.form.source, images);
    Ok(Engine::new(workload, examples, workload.form.parameters()?)?.figure())
}

/// Makes a contender ready and confirms that it computes what the engine computes; if not, says why.
fn check(contender: &mut dyn Contender, workload: &Workload, expected: f64) -> Result<(), String> {
    match contender.prepare(workload) {
        Ok(Some(figure)) if (figure / expected - 1.0).abs() <= TOLERANCE => Ok(()),
        Ok(Some(figure)) => Err(format!("it computes {figure:.6} instead of {expected:.6}")),
        Ok(None) => Err(format!("it has no {}", workload.hidden.label())),
        Err(failure) => Err(failure.sentence().to_owned()),
    }
}

/// Times those who are ready by turns, so that whatever slows the machine down for a while hits all alike.
fn by_turns(contenders: &mut [&mut Box<dyn Contender>], pains: Pains) -> Outcome<Vec<(Name, Vec<f64>)>> {
    let mut paces: Vec<_> = contenders.iter().map(|contender| (contender.name(), Vec::new())).collect();
    // In the first turn compilers see what is hot; it does not count.
    for turn in 0..=pains.repetitions {
        for (contender, (_, paces)) in contenders.iter_mut().zip(&mut paces) {
            let pace = contender.time(pains.seconds)?;
            if turn > 0 {
                paces.push(pace);
            }
        }
    }
    Ok(paces)
}

/// One more measurement of each roof. It takes a second: a roof that was measured before the browser has its best code for it, or the
/// processor its pace, would be lower than what stands under it.
fn roofs(tab: &Tab, pains: Pains, into: &mut Roofs) -> Outcome {
    into.wasm_operations.push(tab.number(&format!("bench.roof({ROOF})"))?);
    into.native_operations.push(pace(ROOF, |rounds| {
        roof::multiply_and_add(rounds);
        rounds * roof::OPERATIONS
    }));
    into.wasm_copied.push(tab.number(&format!("bench.copying({})", pains.seconds))?);
    let mut blocks = roof::Blocks::default();
    into.native_copied.push(pace(pains.seconds, |rounds| {
        blocks.copy(rounds);
        rounds * roof::COPIED
    }));
    Ok(())
}

/// Whole runs of twins, in Chromium.
///
/// # Errors
/// If the page fails.
pub fn runs(tab: &Tab, pains: Pains) -> Outcome<Vec<Run>> {
    let run = |(name, fragment): (&str, &str)| {
        println!("    {name}");
        let paces =
            (0..pains.runs).map(|_| tab.number(&format!("bench.wholeRun({})", json!(fragment)))).collect::<Outcome<_>>()?;
        Ok(Run { name: name.to_owned(), link: fragment.to_owned(), paces, examples: twins::examples(&link::read(fragment).0) })
    };
    twins::RUNS.into_iter().map(run).collect()
}

/// What a replica more costs, in Chromium.
///
/// # Errors
/// If the page fails.
pub fn replicas(tab: &Tab, pains: Pains) -> Outcome<Vec<Replicas>> {
    let mut measured: Vec<_> = twins::REPLICAS.map(|count| Replicas { count, paces: Vec::new() }).into();
    for _ in 0..pains.repetitions {
        for Replicas { count, paces } in &mut measured {
            paces.push(tab.number(&format!("bench.replicas({count}, {})", pains.seconds))?);
        }
    }
    Ok(measured)
}

/// One worker and two, in Chromium.
///
/// # Errors
/// If the page fails.
pub fn workers(tab: &Tab, pains: Pains) -> Outcome<Workers> {
    let mut measured = Workers { one: Vec::new(), two: Vec::new() };
    for _ in 0..pains.repetitions {
        for (count, paces) in [(1, &mut measured.one), (2, &mut measured.two)] {
            paces.push(tab.number(&format!("bench.workers({count}, 'W2-relu', {})", 3.0 * pains.seconds))?);
        }
    }
    Ok(measured)
}

/// RESCU Explorer and its peers in a tab in which the benchmark's page is loaded.
#[must_use]
pub fn in_page(tab: &Rc<Tab>) -> Vec<Box<dyn Contender>> {
    let names = [Name::Rescu].into_iter().chain(Name::IN_BROWSER);
    names.map(|name| Box::new(InPage::new(name, tab)) as Box<dyn Contender>).collect()
}
