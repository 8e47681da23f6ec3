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
/// From the last row to the plot, so that its name does not touch the uppermost number.
const LIFT: f64 = 5.0;
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
        Self { y: self.y.with_headroom(rows as f64 * ROW + LIFT), ..self }
    }
}

/// The last row ends above the plot's upper edge, and each begins with its name, left of the plot; ticks out of range are left out. A row
/// without ticks stays free.
impl PlotElement for [FlagRow] {
    fn draw(&self, &Painter { chart, style, plot, target }: &Painter) -> Drawn {
        for (index, row) in self.iter().enumerate().filter(|(_, row)| !row.flags.is_empty()) {
            let above = (self.len() - index) as f64 * ROW + LIFT;
            let top = plot.top - (above * style.pixels).round() as i32;
            let [bottom, middle] = [1.0, 0.5].map(|share| top + style.device(share * HEIGHT));
            let shown = row.flags.iter().filter(|(x, _)| chart.x.contains(*x));
            let places: Vec<(i32, &str)> = shown.map(|&(x, label)| (chart.column(plot, x), label)).collect();
            let thickness = style.whole_pixels(THICKNESS);
            for &(x, _) in &places {
                let left = style.snapped(x - thickness / 2);
                target.rectangle([(left, top), (left + thickness, bottom)], row.colour.filled())?;
            }
            let name = style.text(row.colour, HPos::Right, VPos::Center);
            target.text(row.name, &name, (plot.left - style.device(GAP), middle))?;
            for group in groups(&places, plot, style) {
                let [left, _] = group.extent(plot, style);
                target.text(&group.label, &style.text(row.colour, HPos::Left, VPos::Center), (left, middle))?;
            }
        }
        Ok(())
    }
}

impl Group {
    /// From where to where the label stands: right of its ticks, or left of them where it would run out of the chart.
    fn extent(&self, plot: PlotBox, style: &Style) -> [i32; 2] {
        let (gap, length) = (style.device(GAP), width(&self.label, style));
        let right = self.to + gap;
        let left = if right + length <= plot.right { right } else { self.from - gap - length };
        [left, left + length]
    }

    /// Whether its label runs into the label or the ticks of the next group, or that label lies beyond its own ticks.
    fn meets(&self, next: &Self, plot: PlotBox, style: &Style) -> bool {
        let ([_, right], [left, _]) = (self.extent(plot, style), next.extent(plot, style));
        right + style.device(GAP) > left.min(next.from) || left < self.to
    }

    /// The group with the ticks of another right of it.
    fn and(self, Self { to, label, .. }: Self) -> Self {
        Self { to, label: format!("{} {label}", self.label), ..self }
    }
}

/// The ticks of a row, those together whose labels would run into one another.
fn groups(places: &[(i32, &str)], plot: PlotBox, style: &Style) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for &(x, label) in places {
        let mut group = Group { from: x, to: x, label: label.to_owned() };
        // What has grown may run into the one before, too.
        while let Some(last) = groups.pop_if(|last| last.meets(&group, plot, style)) {
            group = last.and(group);
        }
        groups.push(group);
    }
    groups
}

/// The width of a label.
fn width(label: &str, style: &Style) -> i32 {
    style.device(label::width(label) * Style::FONT_SIZE)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::{AxisScale, Elements, Figure, Moment, Series, Stroke, difference_chart};
    use super::*;

    fn style() -> Style {
        let colour = Colour::default();
        Style { ink: colour, muted: colour, grid: colour, background: colour, font: String::new(), pixels: 1.0, grain: 1 }
    }

    const PLOT: PlotBox = PlotBox { left: 0, top: 60, right: 200, bottom: 100 };

    fn group(from: i32, to: i32, label: &str) -> Group {
        Group { from, to, label: label.to_owned() }
    }

    #[test]
    fn ticks_share_a_label_only_where_there_is_no_room_for_two() {
        let groups = |places: &[(i32, &str)]| groups(places, PLOT, &style());
        assert_eq!(groups(&[]), []);
        assert_eq!(groups(&[(0, "x"), (0, "y"), (5, "z")]), [group(0, 5, "x y z")]);
        assert_eq!(groups(&[(0, "x"), (90, "y"), (91, "z")]), [group(0, 0, "x"), group(90, 91, "y z")]);
        let just = width("x", &style()) + 2 * style().device(GAP);
        assert_eq!(groups(&[(0, "x"), (just, "y")]).len(), 2);
        assert_eq!(groups(&[(0, "x"), (just - 1, "y")]).len(), 1);
        // The second, third and fourth have no room right of them, and left of them only together with the first.
        assert_eq!(groups(&[(170, "x"), (190, "y"), (192, "z")]), [group(170, 192, "x y z")]);
    }

    #[test]
    fn labels_neither_meet_nor_leave_the_plot() {
        for third in 0..=200 {
            let places = [(third / 3, "10⁻⁶"), (third / 2, "10⁻⁴"), (third, "10⁻²")];
            let extents: Vec<[i32; 2]> =
                groups(&places, PLOT, &style()).iter().map(|group| group.extent(PLOT, &style())).collect();
            assert!(extents.windows(2).all(|pair| pair[0][1] < pair[1][0]), "{places:?}: {extents:?}");
            assert!(extents.iter().all(|extent| extent[1] <= PLOT.right), "{places:?}: {extents:?}");
        }
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
        let flags = vec![FlagRow { name: "A", colour, flags: vec![(0.5, "flag")] }];
        let plain = Figure { chart: chart.clone(), elements: Elements::of(vec![line.clone()]) };
        let moments = vec![Moment { x: 0.5, label: "rate 0.1".to_owned() }];
        let marked = Figure { chart, elements: Elements::of(vec![line]).and(moments).and(flags) };
        let style = || Style { muted: colour, ..style() };
        for said in ["flag", "rate 0.1"] {
            assert!(marked.svg(&style()).contains(said) && !plain.svg(&style()).contains(said), "{said}");
        }
        assert_eq!((marked.csv(), marked.size()), (plain.csv(), plain.size()));
    }
}
