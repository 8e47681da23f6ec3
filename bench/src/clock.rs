//! Timing on this machine.

use std::time::Instant;

/// Between two looks at the clock at least this much is done, in seconds.
const STRETCH: f64 = 0.005;

/// Runs for at least so many seconds and says how much is done a second. `run` does some rounds and says how much that was.
pub fn pace(seconds: f64, mut run: impl FnMut(usize) -> usize) -> f64 {
    let start = Instant::now();
    let (mut rounds, mut amount, mut before) = (1, 0, 0.0);
    loop {
        amount += run(rounds);
        let now = start.elapsed().as_secs_f64();
        if now >= seconds {
            return amount as f64 / now;
        }
        if now - before < STRETCH {
            rounds *= 2;
        }
        before = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pace_is_what_was_done_over_the_time_it_took() {
        let start = Instant::now();
        let mut done = 0;
        let pace = pace(0.02, |rounds| {
            std::thread::sleep(std::time::Duration::from_millis(1));
            done += rounds;
            rounds
        });
        let longest = start.elapsed().as_secs_f64();
        assert!(pace >= done as f64 / longest && pace <= done as f64 / 0.02, "{pace}");
    }
}
