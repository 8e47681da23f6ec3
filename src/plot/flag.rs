//! Labelled ticks above the upper edge of a chart, where they cover nothing: when something happened, in a row for each of those it
//! happened to.

use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::chart::{Chart, PlotBox};
use super::element::{Painter, PlotElement};
use super::label;
use super::style::{Colour, Style};
use super::target::Drawn;

/// One row of ticks.
#[derive(Clone, Debug, PartialEq)]
pub struct FlagRow {
    /// Whose they are; it stands before the labels, so that rows can be told apart without colour.
    pub name: &'static str,
    /// The colour of all of it.
    pub colour: Colour,
    /// The x of each, ascending, and a word at it.
    pub flags: Vec<(f64, &'static str)>,
}

/// A tick's height, and its thickness.
const HEIGHT: f64 = 11.0;
const THICKNESS: f64 = 2.0;
/// From the top of one row to that of the next.
const ROW: f64 = 15.0;
/// Between a tick and its label.
const GAP: f64 = 4.0;

/// Ticks that are too close together for a label each, from the left one to the right one in pixels, and their common label.
#[derive(Debug, PartialEq)]
struct Group {
    from: i32,
    to: i32,
    label: String,
}

impl Chart {
    /// The chart with room for so many rows of flags above its plot.
    #[must_use]
    pub fn with_room_for_flags(self, rows: usize) -> Self {
        Self { y: self.y.with_headroom(rows as f64 * ROW), ..self }
    }
}

/// The last row ends at the plot's upper edge; ticks out of range are left out. A row without ticks stays free.
impl PlotElement for [FlagRow] {
    fn draw(&self, &Painter { chart, style, plot, target }: &Painter) -> Drawn {
        for (index, row) in self.iter().enumerate() {
            let top = plot.top - ((self.len() - index) as f64 * ROW * style.pixels).round() as i32;
            let [bottom, middle] = [1.0, 0.5].map(|share| top + style.device(share * HEIGHT));
            let shown = row.flags.iter().filter(|(x, _)| chart.x.contains(*x));
            let places: Vec<(i32, &str)> = shown.map(|&(x, label)| (chart.column(plot, x), label)).collect();
            let thickness = style.whole_pixels(THICKNESS);
            for &(x, _) in &places {
                let left = style.snapped(x - thickness / 2);
                target.rectangle([(left, top), (left + thickness, bottom)], row.colour.filled())?;
            }
            for Group { from, to, label } in groups(row.name, &places, style) {
                let (x, anchor) = beside([from, to], &label, plot, style);
                target.text(&label, &style.text(row.colour, anchor, VPos::Center), (x, middle))?;
            }
        }
        Ok(())
    }
}

/// The ticks of a row, those together whose labels would run into one another.
fn groups(name: &str, places: &[(i32, &str)], style: &Style) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for &(x, label) in places {
        match groups.last_mut() {
            Some(group) if x < group.to + width(&group.label, style) => {
                group.to = x;
                group.label = format!("{} {label}", group.label);
            }
            _ => groups.push(Group { from: x, to: x, label: format!("{name} {label}") }),
        }
    }
    groups
}

/// Where a label stands: right of its ticks, or left of them where it would run out of the chart.
fn beside([from, to]: [i32; 2], label: &str, plot: PlotBox, style: &Style) -> (i32, HPos) {
    let gap = style.device(GAP);
    if to + width(label, style) <= plot.right { (to + gap, HPos::Left) } else { (from - gap, HPos::Right) }
}

/// The width of a label and of the gap before it.
fn width(label: &str, style: &Style) -> i32 {
    style.device(GAP + label::width(label) * Style::FONT_SIZE)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::{AxisScale, Elements, Figure, Moment, Series, Stroke, difference_chart};
    use super::*;

    fn style() -> Style {
        let colour = Colour::default();
        Style { ink: colour, muted: colour, grid: colour, background: colour, font: String::new(), pixels: 1.0, grain: 1 }
    }

    fn group(from: i32, to: i32, label: &str) -> Group {
        Group { from, to, label: label.to_owned() }
    }

    #[test]
    fn ticks_share_a_label_only_where_there_is_no_room_for_two() {
        assert_eq!(groups("A", &[], &style()), []);
        assert_eq!(groups("A", &[(0, "x"), (0, "y"), (5, "z")], &style()), [group(0, 5, "A x y z")]);
        assert_eq!(groups("A", &[(0, "x"), (90, "y"), (91, "z")], &style()), [group(0, 0, "A x"), group(90, 91, "A y z")]);
        let just = width("A x", &style());
        assert_eq!(groups("A", &[(0, "x"), (just, "y")], &style()).len(), 2);
        assert_eq!(groups("A", &[(0, "x"), (just - 1, "y")], &style()).len(), 1);
    }

    #[test]
    fn a_saved_figure_shows_them_and_they_are_no_numbers() {
        let chart = difference_chart(200, AxisScale::Logarithmic, 1.0);
        let line = Series {
            name: "line".to_owned(),
            points: vec![(0.0, 0.1), (1.0, 0.2)],
            colour: Colour::default(),
            stroke: Stroke::Solid,
            width: 1.0,
            marker: None,
        };
        let colour = plotters::style::RGBAColor(0, 0, 0, 1.0);
        let flags = vec![FlagRow { name: "A", colour, flags: vec![(0.5, "10⁻⁶")] }];
        let plain = Figure { chart: chart.clone(), elements: Elements::of(vec![line.clone()]) };
        let moments = vec![Moment { x: 0.5, label: "rate 0.1".to_owned() }];
        let marked = Figure { chart, elements: Elements::of(vec![line]).and(moments).and(flags) };
        let style = || Style { muted: colour, ..style() };
        for said in ["A 10⁻⁶", "rate 0.1"] {
            assert!(marked.svg(&style()).contains(said) && !plain.svg(&style()).contains(said), "{said}");
        }
        assert_eq!((marked.csv(), marked.size()), (plain.csv(), plain.size()));
    }

    #[test]
    fn a_label_stands_where_it_fits() {
        let plot = PlotBox { left: 0, top: 0, right: 200, bottom: 100 };
        assert!(matches!(beside([10, 20], "A x", plot, &style()), (24, HPos::Left)));
        assert!(matches!(beside([170, 190], "A x", plot, &style()), (166, HPos::Right)));
    }
}
