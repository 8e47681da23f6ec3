//! Whole charts, drawn as SVG and read back.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use plotters::backend::SVGBackend;
use plotters::drawing::IntoDrawingArea;
use proptest::prelude::*;

use super::*;
use crate::activation::{Activation, Derivative};
use crate::network::Loss;

const SIZE: (u32, u32) = (840, 480);
const RED: Colour = plotters::style::RGBAColor(200, 0, 0, 1.0);
const BLUE: Colour = plotters::style::RGBAColor(0, 0, 200, 1.0);

fn style() -> Style {
    let grey = |level| plotters::style::RGBAColor(level, level, level, 1.0);
    let font = "sans-serif".to_owned();
    Style { ink: grey(30), muted: grey(110), grid: grey(230), background: grey(255), font, pixels: 2.0, grain: 1 }
}

fn svg(chart: &Chart, draw: impl FnOnce(&Painter) -> Drawn) -> String {
    svg_of(chart, SIZE, &style(), draw)
}

fn svg_of(chart: &Chart, size: (u32, u32), style: &Style, draw: impl FnOnce(&Painter) -> Drawn) -> String {
    let mut text = String::new();
    draw(&Painter::new(chart, &SVGBackend::with_string(&mut text, size).into_drawing_area(), style)).unwrap();
    text
}

/// For any lifetime of the painter, which the method itself is not.
fn axes(painter: &Painter) -> Drawn {
    painter.draw_axes()
}

fn line(points: &[(f64, f64)]) -> Line<'_> {
    Line { points, colour: RED, stroke: Stroke::Solid, width: 1.5, marker: None }
}

/// The points of every polyline.
fn polylines(svg: &str) -> Vec<Vec<(i32, i32)>> {
    let point = |pair: &str| pair.split_once(',').map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap())).unwrap();
    let lines = svg.lines().filter(|line| line.starts_with("<polyline"));
    lines
        .map(|line| {
            let points = line.split_once("points=\"").and_then(|(_, rest)| rest.split_once('"')).unwrap().0;
            points.split_whitespace().map(point).collect()
        })
        .collect()
}

/// One number of every element of a kind.
fn numbers(svg: &str, tag: &str, key: &str) -> Vec<i32> {
    let elements = svg.lines().filter(|line| line.starts_with(tag));
    elements.map(|line| line.split_once(key).unwrap().1.split_once('"').unwrap().0.parse().unwrap()).collect()
}

fn lines_of(chart: &Chart, lines: &[Line]) -> (String, PlotBox) {
    (svg(chart, |painter| lines.draw(painter)), chart.plot_box(SIZE.0, SIZE.1, &style()))
}

#[test]
fn a_line_is_one_polyline_and_its_gaps_break_it() {
    let chart = difference_chart(200, AxisScale::Logarithmic, 1.0);
    let whole: Vec<(f64, f64)> = (0..=200).map(|epoch| (f64::from(epoch), 1e-4)).collect();
    let mut broken = whole.clone();
    broken[100].1 = f64::NAN;
    broken[150].1 = f64::INFINITY;
    let (drawn, plot) = lines_of(&chart, &[line(&whole)]);
    let pieces = polylines(&drawn);
    assert_eq!(pieces.len(), 1);
    assert_eq!(pieces[0].first().unwrap().0, plot.left);
    assert_eq!(pieces[0].last().unwrap().0, plot.right);
    assert_eq!(polylines(&lines_of(&chart, &[line(&broken)]).0).len(), 3);
    assert_eq!(polylines(&lines_of(&chart, &[line(&whole), line(&broken)]).0).len(), 4);
}

#[test]
fn identical_twins_lie_on_the_bottom_edge() {
    let chart = difference_chart(10, AxisScale::Logarithmic, 0.0);
    let zeros: Vec<(f64, f64)> = (0..=10).map(|epoch| (f64::from(epoch), 0.0)).collect();
    let (drawn, plot) = lines_of(&chart, &[line(&zeros)]);
    assert!(polylines(&drawn)[0].iter().all(|point| point.1 == plot.bottom));
    assert!(svg(&chart, axes).contains("≤ 10⁻⁸"));
}

#[test]
fn a_long_line_has_two_points_in_a_column_at_most() {
    let chart = difference_chart(200, AxisScale::Logarithmic, 1.0);
    let noisy: Vec<(f64, f64)> = (0..10_000).map(|step| (f64::from(step) * 0.02, f64::from(step % 97) * 0.01)).collect();
    let (drawn, plot) = lines_of(&chart, &[line(&noisy)]);
    assert!(polylines(&drawn)[0].len() <= 2 * (plot.width() as usize + 1));
}

#[test]
fn one_measurement_is_a_dot() {
    let (drawn, _) = lines_of(&loss_chart(Loss::Softmax, 10, 1.0), &[line(&[(0.0, 0.7)])]);
    assert!(drawn.contains("<circle") && polylines(&drawn).is_empty());
}

#[test]
fn lines_that_lie_on_one_another_have_markers_apart() {
    let points: Vec<(f64, f64)> = (0..=200).map(|epoch| (f64::from(epoch), 0.0)).collect();
    let marked = |marker| Line { marker: Some(marker), ..line(&points) };
    let chart = difference_chart(200, AxisScale::Logarithmic, 1.0);
    let (drawn, _) = lines_of(&chart, &[marked(Marker::Circle), marked(Marker::Square)]);
    let count = |tag: &str| drawn.matches(tag).count();
    assert_eq!((count("<circle"), count("<rect")), (8, 8));
    let (circles, squares) = (numbers(&drawn, "<circle", " cx=\""), numbers(&drawn, "<rect", " x=\""));
    assert!(circles.iter().zip(&squares).all(|(circle, square)| square - circle > 20), "{circles:?} {squares:?}");
}

#[test]
fn dashes_are_pieces_of_the_line() {
    let dashed = Line { stroke: Stroke::Dashed, ..line(&[(0.0, 1.0), (10.0, 1.0)]) };
    let (drawn, plot) = lines_of(&loss_chart(Loss::Softmax, 10, 1.0), &[dashed]);
    let pieces = polylines(&drawn);
    let expected = plot.width() as usize / 22;
    assert!((expected..=expected + 1).contains(&pieces.len()), "{}", pieces.len());
}

#[test]
fn marks_out_of_range_are_left_out() {
    let chart = curve_chart([&Activation::Relu], Derivative::Slope, [-6.0, 6.0]);
    let rule = |x| Rule { x, colour: RED, stroke: Stroke::Solid, label: Some("β") };
    let band = |range| Band { range, colour: RED };
    let dot = |at| Dot { at, colour: RED, marker: Marker::Circle, fill: Fill::Hollow };
    let rules = svg(&chart, |painter| [rule(2.0), rule(7.0), rule(f64::NAN)].as_slice().draw(painter));
    assert_eq!((rules.matches("<rect").count(), rules.matches("<text").count()), (1, 1));
    let bands = svg(&chart, |painter| [band([-2.0, 2.0]), band([7.0, 8.0]), band([-99.0, 99.0])].as_slice().draw(painter));
    assert_eq!(bands.matches("<rect").count(), 2);
    let dots = svg(&chart, |painter| [dot((0.0, 0.0)), dot((9.0, 0.0)), dot((0.0, f64::NAN))].as_slice().draw(painter));
    assert_eq!(dots.matches("<circle").count(), 2, "a rim and an inside");
}

#[test]
fn flags_are_ticks_in_rows_with_labels() {
    let chart = difference_chart(200, AxisScale::Logarithmic, 1.0).with_room_for_flags(3);
    let row = |name, flags| FlagRow { name, colour: RED, flags };
    let rows = [
        row("A", vec![(0.1, "10⁻⁶"), (0.2, "10⁻⁴"), (150.0, "10⁻²"), (201.0, "beyond")]),
        row("B", vec![(0.1, "10⁻⁶")]),
        row("C", vec![]),
    ];
    let drawn = svg(&chart, |painter| rows.as_slice().draw(painter));
    let texts: Vec<&str> =
        drawn.lines().filter(|line| line.starts_with('A') || line.starts_with('B') || line.starts_with("10")).collect();
    assert_eq!(texts, ["A", "10⁻⁶ 10⁻⁴", "10⁻²", "B", "10⁻⁶"]);
    let tops = numbers(&drawn, "<rect", " y=\"");
    // Three ticks in the upper row, one in the middle one, and all above whatever is drawn.
    assert!(tops.len() == 4 && tops[..3] == [tops[0]; 3] && tops[0] < tops[3], "{tops:?}");
    let plot = chart.plot_box(SIZE.0, SIZE.1, &style());
    assert!(tops.iter().all(|&top| top + 22 <= plot.top), "{tops:?} {plot:?}");
}

fn curve(activation: &str, colour: Colour) -> Curve {
    let activation = activation.parse().unwrap();
    Curve { activation, name: String::new(), colour, stroke: Stroke::Solid, marker: Marker::Square, role: Role::Subject }
}

fn curves_of(derivative: Derivative, curves: &[Curve]) -> Curves {
    Curves { derivative, curves: curves.to_vec() }
}

#[test]
fn curves_of_any_number_have_their_colours_transitions_and_knots() {
    let colour = |level| plotters::style::RGBAColor(level, 0, 0, 1.0);
    let curves: Vec<Curve> = (1..=9_u8)
        .map(|beta| curve(&format!("smelu:beta=0.{beta}"), colour(20 * beta)))
        .chain([curve("tanh", colour(7))])
        .collect();
    let drawn_of = |curves: &[Curve]| {
        let chart = curve_chart(curves.iter().map(|curve| &curve.activation), Derivative::Slope, [-6.0, 6.0]);
        svg(&chart, |painter| curves_of(Derivative::Slope, curves).draw(painter))
    };
    for count in [0, 1, 4, 10] {
        let drawn = drawn_of(&curves[..count]);
        let lines: Vec<&str> = drawn.lines().filter(|line| line.starts_with("<polyline")).collect();
        assert_eq!(lines.len(), count);
        for (line, curve) in lines.iter().zip(&curves) {
            assert!(line.contains(&format!("stroke=\"#{:02X}0000\"", curve.colour.0)), "{line}");
        }
        let rescus = count.min(9);
        assert_eq!(drawn.matches("opacity=\"0.08\"").count(), rescus, "transitions");
        assert_eq!(drawn.matches("<rect").count(), rescus + 4 * rescus, "transitions, rims and insides of both knots");
    }
}

#[test]
fn references_lie_below_the_subjects_and_the_last_subject_above_the_first() {
    let colour = |level| plotters::style::RGBAColor(level, 0, 0, 1.0);
    let [first, second] = ["relu", "smelu:beta=2"].map(|activation| curve(activation, colour(activation.len() as u8)));
    let reference = |level| Curve { role: Role::Reference, ..curve("tanh", colour(level)) };
    let curves = [first.clone(), second.clone(), reference(100), reference(101)];
    let chart = curve_chart(curves.iter().map(|curve| &curve.activation), Derivative::Value, [-6.0, 6.0]);
    let drawn = svg(&chart, |painter| curves_of(Derivative::Value, &curves).draw(painter));
    let strokes = drawn.lines().filter(|line| line.starts_with("<polyline")).map(|line| {
        let start = line.find("stroke=\"#").unwrap() + 9;
        u8::from_str_radix(&line[start..start + 2], 16).unwrap()
    });
    assert_eq!(strokes.collect::<Vec<_>>(), [101, 100, first.colour.0, second.colour.0], "from the bottom to the top");
}

#[test]
fn values_are_dots_on_the_curves_within_range() {
    let curves = [curve("relu", RED), curve("smelu:beta=2", RED)];
    let chart = curve_chart(curves.iter().map(|curve| &curve.activation), Derivative::Value, [-6.0, 6.0]);
    let plot = chart.plot_box(SIZE.0, SIZE.1, &style());
    let dots = |x| svg(&chart, |painter| curves_of(Derivative::Value, &curves).dots_at(x).draw(painter));
    let tops: Vec<i32> = numbers(&dots(0.0), "<rect", " y=\"").iter().map(|top| top + 7).collect();
    let expected = [0.5, 0.0].map(|value| chart.place(plot, (0.0, value)).1);
    assert_eq!(tops, expected, "the first on top, hence drawn last");
    assert_eq!(dots(6.1).matches("<rect").count(), 0);
}

#[test]
fn what_is_level_or_upright_keeps_to_whole_pixels_and_what_is_slanted_does_not() {
    let style = Style { pixels: 18.0, grain: 8, ..style() };
    let chart = curve_chart([&Activation::Tanh], Derivative::Value, [-5.9, 6.1]);
    let rule = Rule { x: 1.234, colour: RED, stroke: Stroke::Dotted, label: None };
    let hairs = svg_of(&chart, (6400, 3200), &style, |painter| {
        painter.draw_axes()?;
        [rule].as_slice().draw(painter)
    });
    let sides = |key| numbers(&hairs, "<rect", key);
    assert!(sides(" x=\"").len() > 20);
    assert!([sides(" x=\""), sides(" width=\"")].concat().iter().all(|units| units % 8 == 0));
    let thin = sides(" width=\"").into_iter().zip(sides(" height=\"")).filter(|&(width, height)| width.min(height) == 16);
    assert!(thin.count() > 20, "a CSS pixel is nearest to two of these");
    let lines =
        svg_of(&chart, (6400, 3200), &style, |painter| curves_of(Derivative::Value, &[curve("tanh", RED)]).draw(painter));
    assert!(polylines(&lines)[0].iter().any(|(x, y)| x % 8 != 0 && y % 8 != 0));
}

#[test]
fn absurd_activations_are_drawn_within_their_box() {
    let absurd = [
        "identity",
        "smelu:beta=0.000001",
        "smelu:beta=1000",
        "gsmelu:alpha=0,beta=0,left=-10,right=10,value=-20000",
        "gsmelu:alpha=1000,beta=0,left=10,right=-10,value=20000",
        "elu:alpha=100",
        "swish:beta=1000",
    ];
    for text in absurd {
        let activation: Activation = text.parse().unwrap();
        for derivative in [Derivative::Value, Derivative::Slope, Derivative::Curvature] {
            for range in [[-6.0, 6.0], [-1e-9, 1e-9], [f64::NAN, 1e300], [3.0, 3.0]] {
                let chart = curve_chart([&activation], derivative, range);
                let points = curve_points(&activation, derivative, range, 200);
                let (drawn, plot) = lines_of(&chart, &[line(&points)]);
                let seen = polylines(&drawn);
                assert!(!seen.is_empty(), "{text} {derivative:?} {range:?}");
                let inside =
                    |&(x, y): &(i32, i32)| (plot.left..=plot.right).contains(&x) && (plot.top..=plot.bottom).contains(&y);
                assert!(seen.iter().flatten().all(inside), "{text} {derivative:?} {range:?}");
                assert!(svg(&chart, axes).contains("<text"));
            }
        }
    }
}

/// A text with the room that it takes at most, in CSS pixels: left, top, right and bottom.
#[derive(Debug)]
struct Written {
    text: String,
    edges: [f64; 4],
}

impl Written {
    fn overlaps(&self, other: &Self) -> bool {
        let [left, top, right, bottom] = self.edges;
        let [other_left, other_top, other_right, other_bottom] = other.edges;
        left < other_right && other_left < right && top < other_bottom && other_top < bottom
    }
}

/// All texts of a drawing at so many device pixels.
fn written(svg: &str, pixels: f64) -> Vec<Written> {
    let lines: Vec<&str> = svg.lines().collect();
    let texts = lines.windows(2).filter(|pair| pair[0].starts_with("<text"));
    texts
        .map(|pair| {
            let place = |key: &str| f64::from(numbers(pair[0], "<text", key)[0]) / pixels;
            let (x, y, text) = (place(" x=\""), place(" y=\""), pair[1].to_owned());
            let width = label::width(&text) * Style::FONT_SIZE;
            let left = [("start", 0.0), ("middle", 0.5), ("end", 1.0)].into_iter().find(|(anchor, _)| pair[0].contains(anchor));
            let left = x - left.unwrap().1 * width;
            let top = if pair[0].contains("dy=\"0.76em\"") { y } else { y - 0.5 * Style::FONT_SIZE };
            Written { text, edges: [left, top, left + width, top + Style::FONT_SIZE] }
        })
        .collect()
}

proptest! {
    /// From a third of a narrow card on a telephone of 360 pixels to a wide screen.
    #[test]
    fn no_two_texts_of_a_chart_collide_or_leave_it(
        (width, height) in (200..1200_u32, 130..700_u32),
        pixels in 1..=3_u32,
        (centre, exponent) in (-1e3..1e3, -3.0..3.0),
        (low, rise) in (-1e5..1e5, -3.0..5.0),
        largest in 1e-4..1e4,
    ) {
        let half = 0.5 * 10_f64.powf(exponent);
        let y = Axis::linear("curvature f″(x)", [low, low + 10_f64.powf(rise)]);
        let charts = [
            Chart { x: Axis::linear("pre-activation x", [centre - half, centre + half]), y },
            difference_chart(200, AxisScale::Logarithmic, largest),
            difference_chart(10_000, AxisScale::Linear, largest),
            loss_chart(Loss::Squared, 7, largest),
        ];
        let style = Style { pixels: pixels.into(), ..style() };
        for chart in charts {
            let texts = written(&svg_of(&chart, (width * pixels, height * pixels), &style, axes), style.pixels);
            prop_assert!(texts.len() >= 4, "names, and a number at each axis: {texts:?}");
            for (index, one) in texts.iter().enumerate() {
                let [left, top, right, bottom] = one.edges;
                let inside = left >= -1.0 && top >= 0.0 && right <= f64::from(width) + 1.0 && bottom <= f64::from(height);
                prop_assert!(inside, "{} at {:?} leaves {width} × {height}", one.text, one.edges);
                for other in &texts[..index] {
                    prop_assert!(!one.overlaps(other), "{} and {} at {:?} and {:?}", one.text, other.text, one.edges, other.edges);
                }
            }
        }
    }
}

#[test]
fn only_what_is_shaped_has_knots_and_shade_and_it_lies_on_top() {
    let of_role = |role, colour| Curve { role, ..curve("smelu:beta=2", colour) };
    let (subject, reference) = (of_role(Role::Subject, RED), of_role(Role::Reference, BLUE));
    let chart = curve_chart([&subject.activation], Derivative::Value, [-6.0, 6.0]);
    let drawn = svg(&chart, |painter| curves_of(Derivative::Value, &[subject, reference]).draw(painter));
    let places = |colour: &str, start: &str| -> Vec<usize> {
        let has = |line: &str| line.contains(colour) && line.starts_with(start);
        drawn.lines().enumerate().filter(|(_, line)| has(line)).map(|(place, _)| place).collect()
    };
    let [references, subjects] = ["#0000C8", "#C80000"].map(|colour| places(colour, "<polyline"));
    assert_eq!((places("#0000C8", "<"), references.len()), (references.clone(), 1));
    assert_eq!(places("#C80000", "<rect").len(), 1 + 2, "the shade, and the rims of two square knots");
    assert!(references[0] < subjects[0], "{drawn}");
}
