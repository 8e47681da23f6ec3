//! What is heard of a chart, in a sentence.

use super::{exact, further, list, small};

/// How long it sounds in seconds, the differences between which pitch changes, their pitches in hertz, and the arms from left to right.
#[must_use]
pub fn sound(seconds: f64, [least, most]: [f64; 2], [low, high]: [f64; 2], arms: &[String]) -> String {
    let explained = further().sound_explained(exact(seconds), exact(low), small(least), exact(high), exact(most));
    match arms {
        [_] => explained,
        arms => further().sound_of_arms(explained, list(arms)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_how_pitch_runs_and_where_the_arms_are() {
        let said = sound(8.0, [1e-8, 1.0], [110.0, 1760.0], &["ReLU".to_owned(), "SmeLU".to_owned()]);
        let parts = [
            "in 8 seconds",
            "from 110 Hz for 1.0\u{a0}×\u{a0}10⁻⁸ and less to 1760 Hz for 1 and more",
            "right: ReLU and SmeLU.",
        ];
        assert!(parts.iter().all(|part| said.contains(part)), "{said}");
        assert!(!sound(8.0, [1e-8, 1.0], [110.0, 1760.0], &["ReLU".to_owned()]).contains("right"));
    }
}
