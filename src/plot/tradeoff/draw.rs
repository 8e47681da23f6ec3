//! Drawing a trade-off, and finding its dots again.

use plotters::style::Color;
use plotters::style::text_anchor::{HPos, VPos};

use super::{Dot, Dots, RADIUS, Tradeoff, reach, table};
use crate::measure::Direction;
use crate::plot::chart::{Chart, PlotBox, whole};
use crate::plot::dash::Stroke;
use crate::plot::element::{Painter, PlotElement};
use crate::plot::label;
use crate::plot::legend::LegendItem;
use crate::plot::marker::draw_marker;
use crate::plot::style::{Colour, Style};
use crate::plot::table::Table;
use crate::plot::target::Drawn;
use crate::words::words;

/// How much larger the dot is that is looked at, and its rim, in CSS pixels.
const CHOSEN: f64 = 2.0;
const RIM: f64 = 1.5;
/// A pointer this near to a dot means it.
const REACH: f64 = 24.0;
/// From one row of text to the next, and between text and what it stands at.
const ROW: f64 = 16.0;
const GAP: f64 = 8.0;
/// How opaque bars, joining lines and the front are, and the dots that others beat.
const BAR_OPACITY: f64 = 0.55;
const BEATEN_OPACITY: f64 = 0.4;
/// How thick the bars over seeds and over replicas are.
const THIN: f64 = 1.0;
const THICK: f64 = 3.0;
/// How thick the lines between the dots of a group are.
const JOIN_WIDTH: f64 = 1.5;

/// A rectangle of text, to keep names from lying on one another.
type TextBox = [f64; 4];

impl PlotElement for Tradeoff {
    fn draw(&self, painter: &Painter) -> Drawn {
        let &Painter { chart, style, plot, target } = painter;
        draw_notes(painter, self)?;
        draw_betters(painter, self.goodness.measure().direction)?;
        draw_path(painter, &self.front, style.ink.mix(BAR_OPACITY), 1.0)?;
        for group in &self.groups {
            let path: Vec<(f64, f64)> = group.dots.iter().filter_map(Dot::at).collect();
            draw_path(painter, &path, group.colour.mix(BEATEN_OPACITY), JOIN_WIDTH)?;
            for dot in &group.dots {
                draw_error_bars(painter, dot, group.colour)?;
            }
        }
        for (group, dot) in with_groups(self) {
            let Some(at) = chart.dot_place(plot, style, self, dot) else { continue };
            let opacity = if dot.on_front { 1.0 } else { BEATEN_OPACITY };
            let radius = style.device(group.radius());
            draw_marker(target, whole(at), group.marker, radius, style.background.filled())?;
            draw_marker(target, whole(at), group.marker, radius, group.colour.mix(opacity).filled())?;
        }
        draw_dot_names(painter, self)
    }

    fn legend(&self) -> Vec<LegendItem> {
        let item = |group: &Dots| LegendItem {
            name: group.name.clone(),
            colour: group.colour,
            line: (group.dots.len() > 1).then_some((Stroke::Solid, JOIN_WIDTH)),
            marker: Some((group.marker, group.radius())),
        };
        self.groups.iter().map(item).collect()
    }

    fn table(&self, chart: &Chart) -> Table {
        table::of(self, chart.x.label())
    }
}

/// The dot of one configuration, made larger than the others: the one that is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChosenConfiguration<'a> {
    /// All configurations.
    pub tradeoff: &'a Tradeoff,
    /// Its number; of one that there is not nothing is drawn.
    pub configuration: u32,
}

impl PlotElement for ChosenConfiguration<'_> {
    fn draw(&self, &Painter { chart, style, plot, target }: &Painter) -> Drawn {
        let is_chosen = |(_, dot): &(&Dots, &Dot)| dot.configuration == self.configuration;
        let Some((group, dot)) = with_groups(self.tradeoff).find(is_chosen) else { return Ok(()) };
        let Some(at) = chart.dot_place(plot, style, self.tradeoff, dot).map(whole) else { return Ok(()) };
        let radius = group.radius() + CHOSEN;
        draw_marker(target, at, group.marker, style.device(radius + RIM), style.ink.filled())?;
        draw_marker(target, at, group.marker, style.device(radius), group.colour.filled())
    }
}

impl Chart {
    /// The configuration whose dot is nearest to a device pixel, if one is near.
    #[must_use]
    pub fn configuration_at(&self, plot: PlotBox, style: &Style, tradeoff: &Tradeoff, (x, y): (f64, f64)) -> Option<u32> {
        let distance = |dot: &Dot| {
            let (u, v) = self.dot_place(plot, style, tradeoff, dot)?;
            Some((f64::hypot(u - x, v - y), dot.configuration))
        };
        let nearest = tradeoff.dots().filter_map(distance).min_by(|a, b| a.0.total_cmp(&b.0))?;
        (nearest.0 <= REACH * style.pixels).then_some(nearest.1)
    }

    /// Where a dot lies. One that has diverged is pinned at the right edge, below those before it.
    fn dot_place(&self, plot: PlotBox, style: &Style, tradeoff: &Tradeoff, dot: &Dot) -> Option<(f64, f64)> {
        if let Some(at) = dot.at() {
            return Some(self.held(plot, at));
        }
        let before =
            tradeoff.dots().filter(|dot| dot.at().is_none()).position(|other| other.configuration == dot.configuration)?;
        let row = tradeoff.bars.len() as f64 + before as f64 + 1.0;
        Some((f64::from(plot.right) - RADIUS * style.pixels, f64::from(plot.top) + row * ROW * style.pixels))
    }

    /// Where it is said what the bars are over, in CSS pixels: in the upper right corner, or in the lower one where fewer dots are.
    fn notes_box(&self, plot: PlotBox, style: &Style, tradeoff: &Tradeoff) -> TextBox {
        let [left, top, right, bottom] =
            [plot.left, plot.top, plot.right, plot.bottom].map(|edge| f64::from(edge) / style.pixels);
        let widest = tradeoff.bars.iter().map(|line| label::width(line) * Style::FONT_SIZE).fold(0.0, f64::max);
        let height = ROW * tradeoff.bars.len() as f64;
        let corner = |top: f64| [(right - widest).max(left), top, right, top + height];
        let dots = |corner: &TextBox| self.dot_boxes(plot, style, tradeoff).filter(|dot| overlap(dot, corner)).count();
        let [upper, lower] = [top, bottom - height].map(corner);
        if dots(&lower) < dots(&upper) { lower } else { upper }
    }

    /// What dots cover, in CSS pixels.
    fn dot_boxes(&self, plot: PlotBox, style: &Style, tradeoff: &Tradeoff) -> impl Iterator<Item = TextBox> {
        let around = move |(group, dot): (&Dots, &Dot)| {
            let (x, y) = self.dot_place(plot, style, tradeoff, dot)?;
            let (x, y, radius) = (x / style.pixels, y / style.pixels, group.radius());
            Some([x - radius, y - radius, x + radius, y + radius])
        };
        with_groups(tradeoff).filter_map(around)
    }
}

fn draw_path(painter: &Painter, points: &[(f64, f64)], colour: Colour, width: f64) -> Drawn {
    let &Painter { chart, style, plot, target } = painter;
    let path: Vec<(i32, i32)> = points.iter().map(|&point| chart.place(plot, point)).collect();
    if path.len() < 2 {
        return Ok(());
    }
    target.path(&path, colour.stroke_width(style.device(width).unsigned_abs()))
}

/// The interval over seeds in both directions, and the jackknife's error along x.
fn draw_error_bars(painter: &Painter, dot: &Dot, colour: Colour) -> Drawn {
    let &Painter { chart, style, plot, target } = painter;
    let (Some([difference, good]), Some((x, y))) = (dot.summary.means, dot.at()) else { return Ok(()) };
    let bar = |from: (f64, f64), to: (f64, f64), width: f64| {
        let ([from, to], half) = ([from, to].map(|end| chart.place(plot, end)), style.whole_pixels(width) / 2);
        let (left, right) = (from.0.clamp(plot.left, plot.right), to.0.clamp(plot.left, plot.right));
        let corners = if from.1 == to.1 {
            [(left, from.1 - half), (right, from.1 + half)]
        } else {
            [(from.0 - half, to.1), (from.0 + half, from.1)]
        };
        let opacity = if dot.on_front { BAR_OPACITY } else { 0.5 * BAR_OPACITY };
        target.rectangle(corners, colour.mix(opacity).filled())
    };
    if difference.half_interval.is_some() {
        let [low, high] = reach(difference);
        bar((low, y), (high, y), THIN)?;
    }
    if good.half_interval.is_some() {
        let [low, high] = reach(good);
        bar((x, low), (x, high), THIN)?;
    }
    dot.summary.within.map_or(Ok(()), |within| bar(((x - within).max(0.0), y), (x + within, y), THICK))
}

/// What the bars are over.
fn draw_notes(&Painter { chart, style, plot, target }: &Painter, tradeoff: &Tradeoff) -> Drawn {
    let [_, top, right, _] = chart.notes_box(plot, style, tradeoff);
    for (index, line) in tradeoff.bars.iter().enumerate() {
        let at = [right, top + ROW * index as f64].map(|css| (css * style.pixels).round() as i32);
        target.text(line, &style.text(style.muted, HPos::Right, VPos::Top), (at[0], at[1]))?;
    }
    Ok(())
}

/// Names beside those dots that have room for one; the legend names the families of all.
fn draw_dot_names(&Painter { chart, style, plot, target }: &Painter, tradeoff: &Tradeoff) -> Drawn {
    let css = |at: (f64, f64)| (at.0 / style.pixels, at.1 / style.pixels);
    let place = |dot: &Dot| chart.dot_place(plot, style, tradeoff, dot).map(css);
    let mut taken: Vec<TextBox> = chart.dot_boxes(plot, style, tradeoff).collect();
    taken.push(chart.notes_box(plot, style, tradeoff));
    let [left, right] = [plot.left, plot.right].map(|edge| f64::from(edge) / style.pixels);
    let mut named: Vec<&Dot> = tradeoff.dots().collect();
    named.sort_by_key(|dot| !dot.on_front);
    for dot in named {
        let Some((x, y)) = place(dot) else { continue };
        let (text, length) = (name(dot), label::width(&name(dot)) * Style::FONT_SIZE);
        // Above the bar.
        let [top, bottom] = [y - ROW, y];
        let to_the_right = [x + GAP, top, x + GAP + length, bottom];
        let to_the_left = [x - GAP - length, top, x - GAP, bottom];
        let fits = |text: &TextBox| text[0] >= left && text[2] <= right && !taken.iter().any(|other| overlap(text, other));
        let Some(place) = [to_the_right, to_the_left].into_iter().find(fits) else { continue };
        taken.push(place);
        let [x, y] = [place[0], 0.5 * (top + bottom)].map(|css| (css * style.pixels).round() as i32);
        let colour = if dot.on_front { style.ink } else { style.muted };
        target.text(&text, &style.text(colour, HPos::Left, VPos::Center), (x, y))?;
    }
    Ok(())
}

/// Which way is better, at the good end of each axis.
fn draw_betters(&Painter { style, plot, target, .. }: &Painter, direction: Direction) -> Drawn {
    let row = |index: usize| style.device(2.0 + ROW * index as f64);
    let left = plot.left + style.device(GAP);
    let at_the_left =
        |text: &str, y: i32, anchor: VPos| target.text(text, &style.text(style.ink, HPos::Left, anchor), (left, y));
    at_the_left(&words().tradeoff_better_left(), plot.bottom - row(0), VPos::Bottom)?;
    match direction {
        Direction::SmallerIsBetter => at_the_left(&words().tradeoff_better_below(), plot.bottom - row(1), VPos::Bottom),
        Direction::LargerIsBetter => at_the_left(&words().tradeoff_better_above(), plot.top + row(0), VPos::Top),
    }
}

/// What stands beside a dot.
fn name(dot: &Dot) -> String {
    match (dot.summary.means, dot.summary.diverged) {
        (Some(_), _) => dot.short.clone(),
        (None, 0) => words().tradeoff_dot_untrained(dot.name.clone()),
        (None, gone) => words().tradeoff_dot_diverged(dot.name.clone(), gone),
    }
}

fn overlap([left, top, right, bottom]: &TextBox, [other_left, other_top, other_right, other_bottom]: &TextBox) -> bool {
    left < other_right && other_left < right && top < other_bottom && other_top < bottom
}

fn with_groups(tradeoff: &Tradeoff) -> impl Iterator<Item = (&Dots, &Dot)> {
    tradeoff.groups.iter().flat_map(|group| group.dots.iter().map(move |dot| (group, dot)))
}
