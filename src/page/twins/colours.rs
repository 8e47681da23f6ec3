//! The colours of the maps. They are safe for colour-blind readers: probabilities run from blue to orange through a light middle,
//! with a bluish green for a third label; differences are one hue that darkens.

use super::super::twins::DifferenceScale;

type Rgb = [f32; 3];

/// Probability of label 1: blue for label 0, orange for label 1.
const PROBABILITY: [Rgb; 5] =
    [[33.0, 102.0, 172.0], [143.0, 187.0, 222.0], [248.0, 246.0, 242.0], [249.0, 184.0, 113.0], [210.0, 92.0, 12.0]];
/// Difference: the darker, the larger.
const DIFFERENCE: [Rgb; 5] =
    [[252.0, 251.0, 253.0], [214.0, 208.0, 233.0], [158.0, 143.0, 202.0], [101.0, 69.0, 160.0], [44.0, 8.0, 92.0]];
/// Where one of three labels is certain, and where none is more probable than another.
const LABELS: [Rgb; 3] = [PROBABILITY[0], PROBABILITY[4], [12.0, 128.0, 96.0]];
const UNDECIDED: Rgb = PROBABILITY[2];
/// The smallest difference that the logarithmic scale tells from none.
pub(super) const FLOOR: f32 = 1e-8;

/// The colour of a probability in [0, 1].
pub(super) fn of_probability(probability: f32) -> [u8; 3] {
    along(&PROBABILITY, probability)
}

/// The colour of probabilities of all labels but the first. Of three labels each gives of its colour what it has beyond a third.
pub(super) fn of_probabilities(but_first: &[f32]) -> [u8; 3] {
    let &[one, two] = but_first else { return of_probability(but_first.first().copied().unwrap_or_default()) };
    let shares = [1.0 - one - two, one, two].map(|p| ((3.0 * p - 1.0) / 2.0).clamp(0.0, 1.0));
    std::array::from_fn(|channel| {
        let towards = |(share, label): (f32, &Rgb)| share * (label[channel] - UNDECIDED[channel]);
        (UNDECIDED[channel] + shares.into_iter().zip(&LABELS).map(towards).sum::<f32>()).round() as u8
    })
}

/// The colour of a label that is certain, of three.
pub(super) fn of_label(label: usize) -> [u8; 3] {
    LABELS.get(label).unwrap_or(&UNDECIDED).map(|channel| channel as u8)
}

/// The colour of a difference in [0, 1].
pub(super) fn of_difference(difference: f32, scale: DifferenceScale) -> [u8; 3] {
    let position = match scale {
        DifferenceScale::Logarithmic => {
            // Squared, so that the decades in which answers change get most of the lightness.
            let decades = 1.0 - difference.max(FLOOR).log10() / FLOOR.log10();
            decades * decades
        }
        DifferenceScale::Linear => difference,
    };
    along(&DIFFERENCE, position)
}

/// The colour at a position in [0, 1] of a scale.
fn along(scale: &[Rgb; 5], position: f32) -> [u8; 3] {
    let place = position.clamp(0.0, 1.0) * 4.0;
    let below = (place as usize).min(3);
    let share = place - below as f32;
    std::array::from_fn(|channel| (scale[below][channel] * (1.0 - share) + scale[below + 1][channel] * share).round() as u8)
}

/// A scale as a CSS gradient, from its low end to its high end.
pub(super) fn gradient(colour: impl Fn(f32) -> [u8; 3]) -> String {
    let stops = (0..=16).map(|stop| {
        let [r, g, b] = colour(stop as f32 / 16.0);
        format!("rgb({r} {g} {b})")
    });
    format!("linear-gradient(to right, {})", stops.collect::<Vec<_>>().join(", "))
}
