//! Figures written, and read back as a reader does: by the numbers at the axes.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use plotters::style::RGBAColor;
use proptest::prelude::*;

use super::super::{
    Axis, AxisScale, Cloud, Curve, Curves, Marker, Role, Series, Stroke, curve_chart, difference_chart, pairing_chart,
};
use super::*;
use crate::activation::{Activation, Derivative, Drawn, Family, Kernel, Limits, Parameter, Point};

const RED: RGBAColor = RGBAColor(200, 0, 0, 1.0);
const ALL: [Derivative; 4] = [Derivative::Value, Derivative::Slope, Derivative::Curvature, Derivative::Difference];

fn style() -> Style {
    let grey = |level| RGBAColor(level, level, level, 1.0);
    let font = "system-ui, sans-serif".to_owned();
    Style { ink: grey(30), muted: grey(110), grid: grey(230), background: grey(250), font, pixels: 2.0, grain: 1 }
}

fn figure(activations: &[&str], stroke: Stroke, derivative: Derivative, range: [f64; 2]) -> Figure {
    let curve = |text: &&str| {
        let activation: Activation = text.parse().unwrap();
        Curve { activation, name: (*text).to_owned(), colour: RED, stroke, marker: Marker::Circle, role: Role::Subject }
    };
    let curves: Vec<Curve> = activations.iter().map(curve).collect();
    let chart = curve_chart(curves.iter().map(|curve| &curve.activation), derivative, range);
    Figure { chart, elements: Elements::of(Curves { derivative, curves }) }
}

/// The value of an attribute of one element.
fn attribute<'a>(element: &'a str, key: &str) -> &'a str {
    element.split_once(&format!(" {key}=\"")).unwrap().1.split_once('"').unwrap().0
}

fn number(text: &str) -> f64 {
    text.trim().replace('−', "-").parse().unwrap()
}

/// The text elements with an anchor, by a coordinate and what they say.
fn texts(svg: &str, anchor: &str, coordinate: &str) -> Vec<(f64, f64)> {
    let lines: Vec<&str> = svg.lines().collect();
    let texts = lines.windows(2).filter(|pair| pair[0].starts_with("<text") && attribute(pair[0], "text-anchor") == anchor);
    let numbers = texts.filter(|pair| pair[1].trim().replace('−', "-").parse::<f64>().is_ok());
    numbers.map(|pair| (number(attribute(pair[0], coordinate)), number(pair[1]))).collect()
}

/// Maps a coordinate to data by the first and the last number at an axis.
fn ruler(marks: &[(f64, f64)]) -> impl Fn(f64) -> f64 + use<> {
    let [(from, low), (to, high)] = [marks[0], *marks.last().unwrap()];
    move |at| low + (high - low) * (at - from) / (to - from)
}

/// The points of all curves below the legend of one row.
fn drawn_points(svg: &str) -> Vec<(f64, f64)> {
    let lines = svg.lines().filter(|line| line.starts_with("<polyline") && attribute(line, "stroke") == "#C80000");
    let point = |pair: &str| pair.split_once(',').map(|(x, y)| (number(x), number(y))).unwrap();
    let points = lines.flat_map(|line| attribute(line, "points").split_whitespace().map(point));
    points.filter(|&(_, y)| y > 10.0 * f64::from(PADDING + 20)).collect()
}

#[test]
fn the_lines_of_an_svg_are_the_engines_curves() {
    for activation in
        ["relu", "smelu:beta=2", "gelu", "rescu:kernel=triangle,alpha=1,beta=2,left=-0.5", "tanh", "smelu:beta=0.05"]
    {
        for derivative in ALL {
            let figure = figure(&[activation], Stroke::Solid, derivative, [-6.0, 6.0]);
            let svg = figure.svg(&style());
            let (x_of, y_of) = (ruler(&texts(&svg, "middle", "x")), ruler(&texts(&svg, "end", "y")));
            let drawn: Activation = activation.parse().unwrap();
            let points = drawn_points(&svg);
            assert!(points.len() >= 2, "{activation} {derivative:?}");
            let [low, high] = figure.chart.y.range();
            // Two units, a fifth of a CSS pixel: one for the point, one for the numbers at the axis.
            let near = |at: f64| (-20..=20).map(move |tenths| at + 0.1 * f64::from(tenths));
            let slack = 2.0 * (y_of(0.0) - y_of(1.0));
            for (x, y) in points {
                let values = near(x).map(|x| derivative.of(&drawn, x_of(x)).clamp(low, high));
                let [least, most] = values.fold([f64::INFINITY, f64::NEG_INFINITY], |[a, b], y| [a.min(y), b.max(y)]);
                assert!((least - slack..=most + slack).contains(&y_of(y)), "{activation} {derivative:?} at {}", x_of(x));
            }
        }
    }
}

#[test]
fn dashes_lie_on_the_curve() {
    let figure = figure(&["softplus:beta=1"], Stroke::Dashed, Derivative::Value, [-6.0, 6.0]);
    let svg = figure.svg(&style());
    let (x_of, y_of) = (ruler(&texts(&svg, "middle", "x")), ruler(&texts(&svg, "end", "y")));
    let softplus = |x: f64| x.exp().ln_1p();
    let points = drawn_points(&svg);
    assert!(points.len() > 100);
    for (x, y) in points {
        assert!((y_of(y) - softplus(x_of(x))).abs() < 3.0 * (y_of(0.0) - y_of(1.0)), "at {}", x_of(x));
    }
}

#[test]
fn an_svg_stands_alone_in_its_size_colours_and_font() {
    let figure = figure(&["relu", "smelu:beta=2"], Stroke::Dashed, Derivative::Slope, [-6.0, 6.0]);
    let svg = figure.svg(&style());
    let [width, height] = figure.size();
    let head = svg.lines().next().unwrap();
    assert_eq!(attribute(head, "xmlns"), "http://www.w3.org/2000/svg");
    assert_eq!([attribute(head, "width"), attribute(head, "height")], [width.to_string(), height.to_string()]);
    assert_eq!(attribute(head, "viewBox"), format!("0 0 {width}0 {height}0"));
    let ground = svg.lines().find(|line| line.starts_with("<rect")).unwrap();
    assert_eq!((attribute(ground, "fill"), attribute(ground, "width")), ("#FAFAFA", format!("{width}0").as_str()));
    let texts: Vec<&str> = svg.lines().filter(|line| line.starts_with("<text")).collect();
    assert!(texts.len() > 10);
    for text in texts {
        assert_eq!((attribute(text, "font-size"), attribute(text, "font-family")), ("120", "system-ui, sans-serif"));
    }
    assert!(svg.contains("<title>slope f′(x): relu; smelu:beta=2</title>"));
    assert!(svg.ends_with("</svg>\n"));
}

#[test]
fn no_name_breaks_an_svg() {
    let name = "</title><script>&amp;\u{0}\u{1b}\u{ffff}\"'".to_owned();
    let curve = Curve {
        activation: Activation::Relu,
        name,
        colour: RED,
        stroke: Stroke::Solid,
        marker: Marker::Circle,
        role: Role::Subject,
    };
    let elements = Elements::of(Curves { derivative: Derivative::Value, curves: vec![curve] });
    let chart = curve_chart([&Activation::Relu], Derivative::Value, [-6.0, 6.0]);
    let svg = Figure { chart, elements }.svg(&style());
    assert!(!svg.contains("<script") && !svg.contains(['\u{0}', '\u{1b}', '\u{ffff}']));
    assert_eq!(svg.matches("&lt;/title&gt;&lt;script&gt;&amp;amp;").count(), 2, "in the title and in the legend");
}

#[test]
fn names_that_do_not_fit_begin_another_row() {
    let height = |activations: &[&str]| figure(activations, Stroke::Solid, Derivative::Value, [-6.0, 6.0]).size()[1];
    let long = "rescu:kernel=triangle,alpha=1,beta=2,left=0,right=1,value=0";
    assert_eq!(height(&["relu"]), height(&["relu", "smelu:beta=2"]));
    assert_eq!(height(&[long, long]), height(&[long]) + 20);
    assert_eq!(height(&[long, long, "relu"]), height(&[long]) + 20);
    assert_eq!(height(&[]) + 20 + 6, height(&[long]));
}

#[test]
fn a_name_that_is_too_long_for_a_row_is_whole_in_title_and_table() {
    let points: Vec<String> = (0..16).map(|x| format!("{x}_0.123456789")).collect();
    let long = format!("drawn:points={},value=0", points.join("~"));
    let figure = figure(&[&long, "relu"], Stroke::Solid, Derivative::Value, [-6.0, 6.0]);
    let (svg, csv) = (figure.svg(&style()), figure.csv());
    assert!(svg.contains(&format!("<title>activation f(x): {long}; relu</title>")));
    let legend: Vec<&str> = svg.lines().filter(|line| line.starts_with("drawn:points")).collect();
    assert!(matches!(legend[..], [name] if name.ends_with('…') && long.starts_with(name.trim_end_matches('…'))), "{legend:?}");
    assert_eq!(reread(&csv)[0][1], format!("f of {long}"));
}

/// Fields of records as RFC 4180 has them.
fn reread(csv: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = csv.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(std::mem::take(&mut field)),
            '\r' if !quoted => {
                assert_eq!(letters.next(), Some('\n'));
                record.push(std::mem::take(&mut field));
                records.push(std::mem::take(&mut record));
            }
            letter => field.push(letter),
        }
    }
    assert!(record.is_empty() && field.is_empty() && !quoted, "the last record ends, too");
    records
}

#[test]
fn the_numbers_of_a_csv_are_the_engines() {
    let names = ["rescu:kernel=triangle,alpha=1,beta=0.3", "gelu", "smelu:beta=0.0123456789012345678"];
    let figure = figure(&names, Stroke::Solid, Derivative::Slope, [-6.0, 6.0]);
    let records = reread(&figure.csv());
    let activations = names.map(|name| name.parse::<Activation>().unwrap());
    let heads = names.iter().flat_map(|name| ["f", "f′", "f″"].map(|symbol| format!("{symbol} of {name}")));
    assert_eq!(records[0], ["x".to_owned()].into_iter().chain(heads).collect::<Vec<_>>());
    let rows: Vec<Vec<f64>> = records[1..].iter().map(|row| row.iter().map(|cell| cell.parse().unwrap()).collect()).collect();
    assert_eq!(rows.len(), 241 + 2, "two of the four knots are on the grid");
    assert!(rows.is_sorted_by(|a, b| a[0] < b[0]));
    let xs: Vec<f64> = rows.iter().map(|row| row[0]).collect();
    for x in [-6.0, -5.95, -1.0, 0.3, 0.012_345_678_901_234_568, 6.0] {
        assert!(xs.contains(&x), "{x}");
    }
    for row in rows {
        let expected = activations.iter().flat_map(|activation| {
            let x = row[0];
            [activation.value(x), activation.slope(x), activation.curvature(x)]
        });
        assert_eq!(row[1..], expected.collect::<Vec<_>>(), "at {}", row[0]);
    }
}

#[test]
fn what_was_measured_is_written_with_its_gaps() {
    let series = |name: &str, points: &[(f64, f64)]| Series {
        name: name.to_owned(),
        points: points.to_vec(),
        colour: RED,
        stroke: Stroke::Solid,
        width: 2.0,
        marker: None,
    };
    let elements = Elements::of(vec![
        series("A, \"test\"", &[(0.0, 0.5), (1.0, f64::NAN), (2.0, 1e-300)]),
        series("B", &[(0.0, 0.1 + 0.2), (1.0, -0.0)]),
    ]);
    let figure = Figure { chart: difference_chart(2, AxisScale::Logarithmic, 1.0), elements };
    let csv = figure.csv();
    assert!(
        csv.starts_with("epoch,\"prediction difference Δ₁ of A, \"\"test\"\"\",prediction difference Δ₁ of B\r\n"),
        "{csv}"
    );
    let expected = [["0.0", "0.5", "0.30000000000000004"], ["1.0", "", "-0.0"], ["2.0", "1e-300", ""]];
    assert_eq!(reread(&csv)[1..], expected.map(|row| row.map(str::to_owned).to_vec()));
    assert!(figure.svg(&style()).contains("A, &quot;test&quot;"));
}

#[test]
fn of_clouds_each_example_is_a_row() {
    let cloud = |name: &str, points: &[(u32, (f64, f64))]| Cloud {
        name: name.to_owned(),
        points: points.to_vec(),
        colour: RED,
        marker: Marker::Circle,
    };
    let elements =
        Elements::of(vec![cloud("A", &[(0, (0.5, 0.25)), (3, (0.5, 0.75))]), cloud("B", &[(3, (1.0, 0.0)), (6, (0.1, 0.9))])]);
    let figure = Figure { chart: pairing_chart(2, [1, 3]), elements };
    let records = reread(&figure.csv());
    let head = ["test example", "p(label 1) by twin 1 of A", "p(label 1) by twin 3 of A", "p(label 1) by twin 1 of B"];
    assert_eq!(records[0][..4], head.map(str::to_owned));
    let expected = [["0.0", "0.5", "0.25", "", ""], ["3.0", "0.5", "0.75", "1.0", "0.0"], ["6.0", "", "", "0.1", "0.9"]];
    assert_eq!(records[1..], expected.map(|row| row.map(str::to_owned).to_vec()));
    assert_eq!(figure.svg(&style()).matches("<circle").count(), 2 + 4, "a sample and a dot for each");
}

fn any_activation() -> impl Strategy<Value = Activation> {
    prop_oneof![4 => any_of_a_family(), 1 => any_drawn()]
}

/// A drawn RESCU of any number of points, near one another and far apart, with slopes at their limits and between them.
fn any_drawn() -> impl Strategy<Value = Activation> {
    let Limits { min, max } = Drawn::SLOPE_LIMITS;
    let slope = prop_oneof![Just(min), Just(max), min..=max];
    let point = (prop_oneof![-1e3..1e3, -1e-2..1e-2], slope).prop_map(|(x, slope)| Point { x, slope });
    let value = prop_oneof![Just(Drawn::VALUE_LIMITS.min), Just(0.0), Just(Drawn::VALUE_LIMITS.max)];
    (prop::collection::vec(point, Drawn::COUNT), value).prop_filter_map("points too near", |(mut points, value)| {
        points.sort_by(|a, b| a.x.total_cmp(&b.x));
        points.dedup_by(|b, a| b.x - a.x < Drawn::LEAST_GAP);
        Drawn::new(points, value).ok().map(Activation::Drawn)
    })
}

/// An activation of any family, each of its parameters at one of its limits or between them.
fn any_of_a_family() -> impl Strategy<Value = Activation> {
    let share = prop_oneof![Just(0.0), Just(1.0), 0.0..=1.0];
    (prop::sample::select(&Family::ALL[..]), prop::sample::select(&Kernel::ALL[..]), prop::collection::vec(share, 5)).prop_map(
        |(family, kernel, shares)| {
            let value = |(parameter, share): (&Parameter, f64)| {
                let [least, most] = [parameter.limits.min, parameter.limits.max];
                format!("{}={}", parameter.key, least + share * (most - least))
            };
            let parameters: Vec<String> = family.parameters().iter().zip(shares).map(value).collect();
            let text = format!("{}:{}", family.name(), parameters.join(","));
            Activation::clamped(text.trim_end_matches(':')).unwrap().with_kernel(kernel)
        },
    )
}

/// What zooming and panning can lead to, its ends included.
fn any_range() -> impl Strategy<Value = [f64; 2]> {
    let centre = prop_oneof![Just(-1e3), Just(0.0), Just(1e3), -1e3..1e3];
    let exponent = prop_oneof![Just(-3.0), Just(3.0), -3.0..3.0];
    (centre, exponent).prop_map(|(centre, exponent)| {
        let half = 0.5 * 10_f64.powf(exponent);
        [centre - half, centre + half]
    })
}

proptest! {
    #[test]
    fn whatever_is_asked_for_is_drawn(activations in prop::collection::vec(any_activation(), 1..4), range in any_range()) {
        for derivative in ALL {
            let chart = curve_chart(&activations, derivative, range);
            let curve = |activation: &Activation| Curve {
                activation: activation.clone(),
                name: activation.to_string(),
                colour: RED,
                stroke: Stroke::Solid,
                marker: Marker::Circle,
                role: Role::Subject,
            };
            let elements = Elements::of(Curves { derivative, curves: activations.iter().map(curve).collect() });
            let figure = Figure { chart: chart.clone(), elements };
            let svg = figure.svg(&style());
            let lines = svg.lines().filter(|line| line.starts_with("<polyline") && line.contains("stroke=\"#C80000\""));
            prop_assert_eq!(lines.count(), 2 * activations.len(), "a sample and an unbroken curve each");
            let [width, height] = figure.size().map(|css| f64::from(10 * css));
            for (x, y) in drawn_points(&svg) {
                prop_assert!((0.0..=width).contains(&x) && (0.0..=height).contains(&y));
            }
            for axis in [&chart.x, &chart.y] {
                let [low, high] = axis.range();
                prop_assert!(low < high && high.is_finite() && low.is_finite());
            }
            for anchor in [("middle", "x"), ("end", "y")] {
                prop_assert!(!texts(&svg, anchor.0, anchor.1).is_empty(), "numbers at both axes");
            }
            prop_assert_eq!(reread(&figure.csv())[0].len(), 1 + 3 * activations.len());
        }
    }

    #[test]
    fn a_ruler_reads_an_axis(low in -1e3..1e3, span in 1.0..1e3) {
        let axis = Axis::linear("", [low, low + span]);
        let marks = [0.25, 0.5].map(|fraction| (700.0 * fraction, axis.value(fraction)));
        prop_assert!((ruler(&marks)(700.0) - axis.value(1.0)).abs() < 1e-6);
    }
}
