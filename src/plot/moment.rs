//! Labelled rules across a chart: when something happened that concerns all that is drawn, such as a change of settings.

use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::dash::Stroke;
use super::element::{Painter, PlotElement};
use super::label;
use super::mark::Rule;
use super::style::Style;
use super::target::Drawn;

/// Something that happened at one x.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// When.
    pub x: f64,
    /// What, in a word or two.
    pub label: String,
}

/// From a rule to its label, from one label to the next beside it, and from one row of labels to the one below, in CSS pixels.
const GAP: f64 = 4.0;
const ROW: f64 = 15.0;
/// How much of what lies under a label its background covers.
const COVER: f64 = 0.75;

/// Where a label stands, in CSS pixels from the left edge of the plot, and in which row from the top.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    left: f64,
    row: usize,
}

/// A rule for each moment, with its label at the top; those out of range are left out. The moments ascend by x.
impl PlotElement for [Moment] {
    fn draw(&self, painter: &Painter) -> Drawn {
        let &Painter { chart, style, plot, target } = painter;
        let shown: Vec<&Moment> = self.iter().filter(|moment| chart.x.contains(moment.x)).collect();
        let rule = |moment: &&Moment| Rule { x: moment.x, colour: style.muted, stroke: Stroke::Dotted, label: None };
        shown.iter().map(rule).collect::<Vec<_>>().draw(painter)?;
        let css = |units: i32| f64::from(units) / style.pixels;
        let labels: Vec<(f64, &str)> =
            shown.iter().map(|moment| (css(chart.column(plot, moment.x) - plot.left), &moment.label[..])).collect();
        for (place, (_, label)) in places(&labels, css(plot.width())).into_iter().zip(&labels) {
            let (left, top) = (plot.left + style.device(place.left), plot.top + style.device(2.0 + ROW * place.row as f64));
            let [length, height] = [label::width(label) * Style::FONT_SIZE, ROW].map(|css| style.device(css));
            let cover = style.background.mix(COVER).filled();
            target.rectangle([(left, top), (left + length, top + height)], cover)?;
            target.text(label, &style.text(style.muted, HPos::Left, VPos::Top), (left, top))?;
        }
        Ok(())
    }
}

/// The place of each label: right of its rule, or left of it where it would run out of the plot, in the first row that has room.
fn places(labels: &[(f64, &str)], width: f64) -> Vec<Place> {
    let mut ends: Vec<f64> = Vec::new();
    let place = |&(x, label): &(f64, &str)| {
        let length = label::width(label) * Style::FONT_SIZE;
        let left = if x + GAP + length <= width { x + GAP } else { x - GAP - length };
        let row = ends.iter().position(|&end| end + GAP <= left).unwrap_or(ends.len());
        if row == ends.len() {
            ends.push(f64::NEG_INFINITY);
        }
        ends[row] = left + length;
        Place { left, row }
    };
    labels.iter().map(place).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn labels_stand_beside_their_rules_and_below_those_that_are_in_the_way() {
        let length = label::width("rate 0.1") * Style::FONT_SIZE;
        let rows = |xs: &[f64]| {
            let labels: Vec<_> = xs.iter().map(|&x| (x, "rate 0.1")).collect();
            places(&labels, 500.0).iter().map(|place| place.row).collect::<Vec<_>>()
        };
        assert_eq!(rows(&[0.0, 200.0, 210.0, 400.0]), [0, 0, 1, 0]);
        assert_eq!(rows(&[10.0, 11.0, 12.0]), [0, 1, 2]);
        assert_eq!(places(&[(490.0, "rate 0.1")], 500.0), [Place { left: 490.0 - GAP - length, row: 0 }]);
    }

    proptest! {
        #[test]
        fn no_two_labels_overlap(mut xs in prop::collection::vec(0.0..600.0, 0..12)) {
            xs.sort_by(f64::total_cmp);
            let labels: Vec<_> = xs.iter().map(|&x| (x, "batch 32")).collect();
            let (places, length) = (places(&labels, 600.0), label::width("batch 32") * Style::FONT_SIZE);
            for (index, place) in places.iter().enumerate() {
                for other in &places[..index] {
                    prop_assert!(place.row != other.row || (place.left - other.left).abs() >= length);
                }
            }
        }
    }
}
