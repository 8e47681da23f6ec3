//! The colours of the cells of maps: those of the scales, and what lies between them.

use crate::plot::{AxisScale, MAP_COLOURS, Palette, css};

/// Where no label is more probable than another.
const UNDECIDED: [u8; 3] = MAP_COLOURS.probability[2];
/// The smallest difference that the logarithmic scale tells from none.
pub(super) const FLOOR: f32 = 1e-8;

/// The colour of a probability in [0, 1].
pub(super) fn of_probability(probability: f32) -> [u8; 3] {
    along(&MAP_COLOURS.probability, probability)
}

/// The colour of probabilities of all labels but the first. Of three labels each gives of its colour what it has beyond a third.
pub(super) fn of_probabilities(but_first: &[f32]) -> [u8; 3] {
    let &[one, two] = but_first else { return of_probability(but_first.first().copied().unwrap_or_default()) };
    let shares = [1.0 - one - two, one, two].map(|p| ((3.0 * p - 1.0) / 2.0).clamp(0.0, 1.0));
    std::array::from_fn(|channel| {
        let undecided = f32::from(UNDECIDED[channel]);
        let towards = |(share, label): (f32, &[u8; 3])| share * (f32::from(label[channel]) - undecided);
        (undecided + shares.into_iter().zip(&MAP_COLOURS.certain).map(towards).sum::<f32>()).round() as u8
    })
}

/// The colour of a label that is certain, of three.
pub(super) fn of_label(label: usize) -> [u8; 3] {
    MAP_COLOURS.certain.get(label).copied().unwrap_or(UNDECIDED)
}

/// The colour of a unit's output as a share, in [−1, 1], of the largest of its layer.
pub(super) fn of_output(share: f32) -> [u8; 3] {
    of_probability(0.5 + 0.5 * share)
}

/// The colour of a difference in [0, 1].
pub(super) fn of_difference(difference: f32, scale: AxisScale, palette: &Palette) -> [u8; 3] {
    along(&palette.difference, position(difference, scale))
}

/// Where a difference in [0, 1] lies on the scale of its colours, in [0, 1] too.
pub(super) fn position(difference: f32, scale: AxisScale) -> f32 {
    match scale {
        AxisScale::Logarithmic => {
            // Squared, so that the decades in which answers change get most of the lightness.
            let decades = 1.0 - difference.max(FLOOR).log10() / FLOOR.log10();
            decades * decades
        }
        AxisScale::Linear => difference,
    }
}

/// The colour at a position in [0, 1] of a scale.
fn along(scale: &[[u8; 3]; 5], position: f32) -> [u8; 3] {
    // In whole numbers, 256 between two colours of the scale: this is done for each cell of each map.
    let place = (position.clamp(0.0, 1.0) * 1024.0) as usize;
    let below = (place >> 8).min(3);
    let share = (place - (below << 8)) as u32;
    let [low, high] = [scale[below], scale[below + 1]];
    let mix = |channel: usize| ((u32::from(low[channel]) * (256 - share) + u32::from(high[channel]) * share + 128) >> 8) as u8;
    [mix(0), mix(1), mix(2)]
}

/// A scale as a CSS gradient, from its low end to its high end.
pub(super) fn gradient(colour: impl Fn(f32) -> [u8; 3]) -> String {
    let stops = (0..=16).map(|stop| css(colour(stop as f32 / 16.0)));
    format!("linear-gradient(to right, {})", stops.collect::<Vec<_>>().join(", "))
}
