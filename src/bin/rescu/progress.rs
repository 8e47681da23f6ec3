//! How far long work is, said on standard error: as a bar on a terminal, else line by line.

use std::io::{self, Write};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};
use rescu_explorer::words::{command, duration, further};

/// Steps of the bar from one end to the other.
const STEPS: u64 = 1000;

/// Whether progress is said.
#[derive(clap::Args)]
pub(crate) struct Talk {
    /// Say nothing about progress
    #[arg(short, long)]
    quiet: bool,
}

/// How far some work is, which several threads may do.
pub(crate) struct Progress {
    begun: Instant,
    state: Mutex<State>,
}

struct State {
    amount: Amount,
    voice: Voice,
}

/// How much of some work is done; in whatever unit, but one that takes about equally long each time.
#[derive(Clone, Copy, Debug)]
struct Amount {
    done: f64,
    /// Above 0.
    all: f64,
}

/// What says how far it is.
enum Voice {
    Nothing,
    Bar(ProgressBar),
    Lines(Pace),
}

/// When a line is due where there is no bar: so often that it can be seen to go on, so seldom that a log of hours can be read.
#[derive(Clone, Copy, Debug, Default)]
struct Pace {
    /// When the last line was written, in seconds since the work began; 0 before the first.
    last: f64,
    /// How many tenths of the work were done then.
    tenths: u32,
}

impl Progress {
    /// That of work of which nothing is done yet.
    pub(crate) fn of(all: f64, talk: &Talk) -> Self {
        let voice = if talk.quiet { Voice::Nothing } else { Voice::new() };
        let amount = Amount { done: 0.0, all: all.max(f64::MIN_POSITIVE) };
        Self { begun: Instant::now(), state: Mutex::new(State { amount, voice }) }
    }

    /// Takes note that more of the work is done, and says so where that is due; `counted` says how much in words.
    pub(crate) fn advance(&self, work: f64, counted: impl FnOnce() -> String) {
        let elapsed = self.begun.elapsed().as_secs_f64();
        // A thread that has died has left nothing half done here.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { amount, voice } = &mut *state;
        amount.done += work;
        match voice {
            Voice::Nothing => {}
            Voice::Bar(bar) => {
                bar.set_position((amount.share() * STEPS as f64) as u64);
                bar.set_message(said(counted(), amount.seconds_left(elapsed)));
            }
            Voice::Lines(pace) => {
                if pace.is_due(amount.share(), elapsed) {
                    say(&said(counted(), amount.seconds_left(elapsed)));
                }
            }
        }
    }

    /// Does what writes to the terminal on which the bar may be.
    pub(crate) fn beside<T>(&self, write: impl FnOnce() -> T) -> T {
        let bar = match &self.state.lock().unwrap_or_else(PoisonError::into_inner).voice {
            Voice::Bar(bar) => Some(bar.clone()),
            Voice::Nothing | Voice::Lines(_) => None,
        };
        match bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the bar away, and says how long it took, unless that was no time.
    pub(crate) fn end(self, counted: &str) {
        let elapsed = self.begun.elapsed().as_secs_f64();
        match &self.state.lock().unwrap_or_else(PoisonError::into_inner).voice {
            Voice::Nothing => return,
            Voice::Bar(bar) => bar.finish_and_clear(),
            Voice::Lines(_) => {}
        }
        if elapsed >= Pace::SHORTEST {
            say(&command().done_in(counted, duration(elapsed)));
        }
    }
}

impl Amount {
    /// From 0 to 1.
    fn share(self) -> f64 {
        (self.done / self.all).clamp(0.0, 1.0)
    }

    /// How long the rest takes if it goes on as it has; unknown before anything is done.
    fn seconds_left(self, elapsed: f64) -> Option<f64> {
        let share = self.share();
        (share > 0.0).then(|| elapsed * (1.0 - share) / share)
    }
}

impl Voice {
    fn new() -> Self {
        let bar = ProgressBar::new(STEPS);
        // It is hidden where standard error is no terminal.
        if bar.is_hidden() { Self::Lines(Pace::default()) } else { Self::Bar(bar.with_style(style())) }
    }
}

impl Pace {
    /// Seconds between two lines at least.
    const SHORTEST: f64 = 1.0;
    /// Seconds between two lines at most, as long as there is progress.
    const LONGEST: f64 = 60.0;

    /// Whether a line is due: with every tenth of the work, and every minute. The end has a line of its own.
    fn is_due(&mut self, share: f64, elapsed: f64) -> bool {
        let (waited, tenths) = (elapsed - self.last, (share * 10.0) as u32);
        let is_due = share < 1.0 && (waited >= Self::LONGEST || (waited >= Self::SHORTEST && tenths > self.tenths));
        if is_due {
            *self = Self { last: elapsed, tenths };
        }
        is_due
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{wide_bar} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// How far it is, and how long the rest takes.
fn said(counted: String, seconds_left: Option<f64>) -> String {
    match seconds_left {
        Some(seconds) => further().pool_time_left(counted, duration(seconds)),
        None => counted,
    }
}

/// Writes a line. Work goes on where nobody can read it.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The moments at which lines are written about work that takes so many seconds, and is reported ten times a second.
    fn lines(seconds: u32) -> Vec<f64> {
        let mut pace = Pace::default();
        let moments = (1..=10 * seconds).map(|tenth| f64::from(tenth) / 10.0);
        moments.filter(|&moment| pace.is_due(moment / f64::from(seconds), moment)).collect()
    }

    #[test]
    fn short_work_is_silent_and_long_work_talks_now_and_then() {
        assert_eq!((lines(1), lines(5)), (vec![], vec![1.0, 2.0, 3.0, 4.0]));
        assert_eq!(lines(20).len(), 9);
        let hour = lines(3600);
        let gaps: Vec<f64> = hour.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(gaps.iter().all(|gap| (59.9..60.2).contains(gap)) && hour.len() >= 59, "{gaps:?}");
    }

    #[test]
    fn the_rest_takes_as_long_as_what_is_done() {
        let after = |done: f64| Amount { done, all: 8.0 }.seconds_left(6.0);
        assert_eq!([after(0.0), after(2.0), after(6.0), after(8.0)], [None, Some(18.0), Some(2.0), Some(0.0)]);
        assert_eq!(Amount { done: 9.0, all: 8.0 }.share(), 1.0, "sums of parts are rounded");
    }

    #[test]
    fn a_line_says_what_is_done_and_what_is_left() {
        assert_eq!(said("3 of 8 units".to_owned(), Some(12.4)), "3 of 8 units, 12 s left");
        assert_eq!(said("0 of 8 units".to_owned(), None), "0 of 8 units");
    }
}
