#![allow(clippy::unwrap_used, reason = "temporary")]
use super::super::*;
use super::*;
use plotters::style::RGBAColor;

const RED: RGBAColor = RGBAColor(200, 0, 0, 1.0);
const BLUE: RGBAColor = RGBAColor(0, 0, 200, 1.0);

fn style() -> Style {
    let grey = |level| RGBAColor(level, level, level, 1.0);
    let font = "system-ui, sans-serif".to_owned();
    Style { ink: grey(30), muted: grey(110), grid: grey(230), background: grey(250), font, pixels: 2.0, grain: 1 }
}

fn series(name: &str, shift: f64) -> Series {
    let points =
        (0..50).map(|x| (f64::from(x), if x == 20 { f64::NAN } else { (f64::from(x) * 0.1 + shift).sin().abs() })).collect();
    let (stroke, marker) =
        if shift > 0.0 { (Stroke::Solid, Some(Marker::Circle)) } else { (Stroke::Dashed, Some(Marker::Diamond)) };
    Series { name: name.to_owned(), points, colour: if shift > 0.0 { RED } else { BLUE }, stroke, width: 1.75, marker }
}

fn figures() -> Vec<(&'static str, Figure)> {
    let two = || vec![series("A", 0.5), series("B, \"x\"", -0.5)];
    let curve = |text: &str, role| Curve {
        activation: text.parse().unwrap(),
        name: text.to_owned(),
        colour: RED,
        stroke: Stroke::LongDashed,
        marker: Marker::Triangle,
        role,
    };
    let curves = vec![
        curve("smelu:beta=2", Role::Subject),
        curve("relu", Role::Reference),
        curve("rescu:kernel=triangle,alpha=1,beta=0.3", Role::Subject),
    ];
    let strip = |name: &str, marker| Strip {
        name: name.to_owned(),
        points: (0..9).map(|x| (f64::from(x), f64::from(x * x % 7) * 0.1)).collect(),
        colour: RED,
        marker,
    };
    let cloud = |name: &str, marker| Cloud {
        name: name.to_owned(),
        points: (0..9).map(|x| (x, (f64::from(x) * 0.1, f64::from(x * x % 7) * 0.1))).collect(),
        colour: BLUE,
        marker,
    };
    let probabilities = |name: &str| {
        let mut s = series(name, 0.5);
        s.points = (0..10).map(|x| (f64::from(x) * 0.1, f64::from(x) * 0.09)).collect();
        s
    };
    let banded = |name: &str| Banded { series: series(name, 0.5), band: (1..50).map(|x| (f64::from(x), [0.1, 0.6])).collect() };
    let dot = |at| Dot { at, colour: BLUE, marker: Marker::Circle, fill: Fill::Hollow };
    let mut out = vec![];

    for derivative in [Derivative::Value, Derivative::Slope] {
        let chart = curve_chart(curves.iter().map(|c| &c.activation), derivative, [-6.0, 6.0]);
        out.push((
            derivative.symbol(),
            Figure { chart, elements: Elements::of(Curves { derivative, curves: curves.clone() }) },
        ));
    }
    out.push(("series", Figure { chart: difference_chart(50, AxisScale::Logarithmic, 1.0), elements: Elements::of(two()) }));
    let moments = vec![Moment { x: 5.5, label: "rate 0.1".into() }, Moment { x: 7.0, label: "batch 3".into() }];
    let flags = vec![
        FlagRow { name: "A", colour: RED, flags: vec![(0.5, "10⁻⁶")] },
        FlagRow { name: "B", colour: BLUE, flags: vec![(0.5, "10⁻⁶"), (30.0, "x")] },
    ];
    out.push((
        "marked",
        Figure { chart: difference_chart(50, AxisScale::Linear, 1.0), elements: Elements::of(two()).and(moments).and(flags) },
    ));
    out.push((
        "strips",
        Figure {
            chart: strip_chart(vec!["A".into(), "B".into()], "PD", AxisScale::Linear, &[0.0, 0.6]),
            elements: Elements::of(vec![strip("A", Marker::Circle), strip("B", Marker::Square)]),
        },
    ));
    out.push(("banded", Figure { chart: unlike_chart(50, 1.0), elements: Elements::of(vec![banded("A"), banded("B")]) }));
    out.push((
        "fit",
        Figure {
            chart: value_chart(40.0),
            elements: Elements::of(Fit {
                gaps: vec![Band { range: [1.0, 4.0], colour: RED }],
                dots: vec![dot((3.0, 1.0)), dot((2.0, 0.5)), dot((3.0, -1.0))],
                dots_name: "training points".into(),
                curves: two(),
            }),
        },
    ));
    out.push((
        "reliability",
        Figure {
            chart: reliability_chart(2),
            elements: Elements::of(Diagonal).and(Reliability(vec![probabilities("A"), probabilities("B")])),
        },
    ));
    out.push((
        "clouds",
        Figure {
            chart: pairing_chart(3, [1, 2]),
            elements: Elements::of(Diagonal).and(vec![cloud("A", Marker::Circle), cloud("B", Marker::Triangle)]),
        },
    ));
    out.push(("empty", Figure { chart: pairing_chart(3, [1, 2]), elements: Elements::of(Vec::<Series>::new()) }));
    out
}

#[test]
fn golden() {
    let dir = std::env::var("GOLDEN").unwrap_or("/tmp/golden/other".into());
    std::fs::create_dir_all(&dir).unwrap();
    for (name, figure) in figures() {
        std::fs::write(format!("{dir}/{name}.svg"), figure.svg(&style())).unwrap();
        std::fs::write(format!("{dir}/{name}.csv"), figure.csv()).unwrap();
    }
}
