//! Differences as sound: pitch over the epochs, the higher the larger.

/// The differences between which pitch changes. Smaller ones sound like the first, larger ones like the second.
pub const AUDIBLE: [f64; 2] = [1e-8, 1.0];
/// The pitches of these two in hertz: the notes A₂ and A₆, four octaves for eight powers of ten.
pub const PITCHES: [f64; 2] = [110.0, 1760.0];

/// The pitch of a difference in hertz: equal ratios of differences are equal intervals. None is silent, and so is what is not a number.
#[must_use]
pub fn pitch(difference: f64) -> Option<f64> {
    let [least, most] = AUDIBLE;
    let share = (difference.clamp(least, most) / least).ln() / (most / least).ln();
    let [low, high] = PITCHES;
    (difference > 0.0).then(|| low * (high / low).powf(share))
}

/// A line over the epochs as what one voice sings, at even distances of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// The pitch in hertz; that before it where the voice is silent.
    pub pitches: Vec<f32>,
    /// How loud it is, from 0 to 1. It begins and ends in silence, since a sound that is cut off clicks.
    pub loudness: Vec<f32>,
}

impl Voice {
    /// The voice of differences by epoch, which ascend, from epoch 0 to `end`, at so many moments. Between two epochs it keeps the pitch
    /// of the first, and beyond the last it is silent.
    #[must_use]
    pub fn of(differences: &[(f64, f64)], end: f64, moments: usize) -> Self {
        let last = moments.saturating_sub(1);
        let heard = |moment: usize| {
            let epoch = end * moment as f64 / last.max(1) as f64;
            let after = differences.partition_point(|(at, _)| *at <= epoch);
            let is_over = differences.last().is_none_or(|(at, _)| epoch > *at);
            after.checked_sub(1).filter(|_| !is_over).and_then(|index| pitch(differences[index].1))
        };
        let mut voice = Self { pitches: Vec::with_capacity(moments), loudness: Vec::with_capacity(moments) };
        for moment in 0..moments {
            let heard = heard(moment);
            let before = voice.pitches.last().copied().unwrap_or(PITCHES[0] as f32);
            voice.pitches.push(heard.map_or(before, |pitch| pitch as f32));
            voice.loudness.push(if heard.is_some() && moment > 0 && moment < last { 1.0 } else { 0.0 });
        }
        voice
    }
}

/// Where one of several voices is heard, from −1, the left ear, to 1, the right: at even distances, and one alone in the middle.
#[must_use]
pub fn place_of_voice(index: usize, voices: usize) -> f64 {
    if voices < 2 { 0.0 } else { 2.0 * index as f64 / (voices - 1) as f64 - 1.0 }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn each_power_of_ten_is_half_an_octave_within_the_range() {
        let cases = [(1e-12, 110.0), (1e-8, 110.0), (1e-6, 220.0), (1e-4, 440.0), (1e-2, 880.0), (1.0, 1760.0), (25.0, 1760.0)];
        for (difference, hertz) in cases {
            assert!((pitch(difference).unwrap() - hertz).abs() < 1e-9 * hertz, "{difference}");
        }
        let half_an_octave = pitch(1e-3).unwrap() / pitch(1e-4).unwrap();
        assert!((half_an_octave - f64::sqrt(2.0)).abs() < 1e-12);
        assert_eq!([0.0, -1.0, f64::NAN].map(pitch), [None; 3]);
    }

    #[test]
    fn a_voice_follows_its_line_and_is_silent_where_there_is_none() {
        // Of a run of 8 epochs that has got to the sixth.
        let line = [(0.0, 0.0), (1.0, 1e-6), (2.0, 1e-4), (6.0, 1e-2)];
        let Voice { pitches, loudness } = Voice::of(&line, 8.0, 9);
        let expected = [110.0, 220.0, 440.0, 440.0, 440.0, 440.0, 880.0, 880.0, 880.0];
        assert!(pitches.iter().zip(expected).all(|(pitch, expected)| (pitch - expected).abs() < 1e-3), "{pitches:?}");
        assert_eq!(loudness, [0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0]);
        for moments in 0..3 {
            assert_eq!(Voice::of(&[], 8.0, moments).loudness, vec![0.0; moments]);
        }
        assert_eq!(Voice::of(&[(0.0, 0.5), (8.0, 0.5)], 8.0, 4).loudness, [0.0, 1.0, 1.0, 0.0], "it fades in and out");
    }

    #[test]
    fn two_voices_are_left_and_right() {
        let places = |voices: usize| (0..voices).map(|index| place_of_voice(index, voices)).collect::<Vec<_>>();
        assert_eq!([places(1), places(2), places(3)], [vec![0.0], vec![-1.0, 1.0], vec![-1.0, 0.0, 1.0]]);
    }
}
