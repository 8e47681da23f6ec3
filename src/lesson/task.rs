//! What a lesson asks the reader to do, and when that is done.

use std::collections::BTreeSet;

use crate::experiment::{Experiment, link};

/// Something to do. Its text is an attribute of the lesson's message.
#[derive(Clone, Debug)]
pub struct Task {
    /// Its name among those of its lesson.
    pub id: &'static str,
    /// When it is done.
    pub wanted: Wanted,
}

/// A kind of experiments.
type Kind = fn(&Experiment) -> bool;

/// What a task waits for.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// Settings of a kind.
    Settings(Kind),
    /// A run of a kind, to its end.
    Run(Kind),
    /// Runs to their ends under so many different seeds.
    Seeds(usize),
    /// Something else that the reader does.
    Deed(Deed),
}

/// Something that a reader does, beside letting runs come to their ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deed {
    /// To look back at what a run was before.
    LookBack,
    /// To follow a point of the plane over a run, to its end.
    FollowPoint,
    /// To repeat an experiment over many seeds, to their end.
    Repeat,
    /// To run a sweep to its end.
    Sweep,
}

/// What the reader has done since a lesson was opened.
#[derive(Clone, Debug, Default)]
pub struct Deeds {
    /// The experiments whose runs have come to their ends, as links; each once.
    runs: BTreeSet<String>,
    others: BTreeSet<Deed>,
}

impl Deeds {
    /// A run has come to its end.
    pub fn has_run(&mut self, experiment: &Experiment) {
        self.runs.insert(link::write(experiment));
    }

    /// Something else has been done.
    pub fn note(&mut self, deed: Deed) {
        self.others.insert(deed);
    }

    /// The experiments whose runs have ended.
    fn runs(&self) -> impl Iterator<Item = Experiment> {
        self.runs.iter().map(|run| link::read(run).0)
    }

    /// Under how many different seeds runs have ended.
    #[must_use]
    pub fn seeds(&self) -> usize {
        let seeds = |run: Experiment| [run.seeds.data, run.seeds.initialisation, run.seeds.order];
        self.runs().map(seeds).collect::<BTreeSet<_>>().len()
    }
}

impl Task {
    /// Whether it is done, by the present settings and what the reader has done so far.
    #[must_use]
    pub fn is_done(&self, settings: &Experiment, deeds: &Deeds) -> bool {
        match self.wanted {
            Wanted::Settings(kind) => kind(settings),
            Wanted::Run(kind) => deeds.runs().any(|run| kind(&run)),
            Wanted::Seeds(count) => deeds.seeds() >= count,
            Wanted::Deed(deed) => deeds.others.contains(&deed),
        }
    }
}
