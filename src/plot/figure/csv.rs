//! A figure as comma-separated values, by RFC 4180. Numbers have as many digits as it takes to read back the very same.

use super::super::Derivative;
use super::super::axis::Axis;
use super::super::curve::{knot_points, spread};
use super::super::curves::{Curve, POINTS};
use super::super::scatter::Cloud;
use super::super::tradeoff::Tradeoff;
use super::{Content, Figure};
use crate::activation::Jet;

/// A head, and a number for each x unless there is none.
struct Column {
    head: String,
    cells: Vec<Option<f64>>,
}

impl Figure {
    /// The numbers of the figure, with a head.
    ///
    /// Of curves: x over the range shown, evenly and at the knots, and whatever curve is drawn, f, f′ and f″ of each activation. Of
    /// series: every measurement, and nothing where there is a gap. Of strips: a row for each run. Of a fit: its curves, and its points
    /// at their own x. Of clouds: a row for each example. Of a trade-off: a row for each configuration.
    #[must_use]
    pub fn csv(&self) -> String {
        match &self.content {
            Content::Curves(_, curves) => write(&of_curves(curves, self.chart.x.range())),
            Content::Series(series) | Content::Marked(series, _) | Content::Reliability(series) => {
                let lines = series.iter().map(|series| (&series.name[..], &series.points[..]));
                write(&measured(self.chart.x.label(), self.chart.y.label(), lines))
            }
            Content::Tradeoff(tradeoff) => of_tradeoff(tradeoff, self.chart.x.label()),
            Content::Banded(lines) => {
                let means = lines.iter().map(|line| (&line.series.name[..], &line.series.points[..]));
                write(&measured(self.chart.x.label(), self.chart.y.label(), means))
            }
            Content::Fit(fit) => {
                let points: Vec<(f64, f64)> = fit.dots.iter().map(|dot| dot.at).collect();
                let curves = fit.curves.iter().map(|series| (&series.name[..], &series.points[..]));
                write(&measured(
                    self.chart.x.label(),
                    self.chart.y.label(),
                    curves.chain([("training points", &ordered(points)[..])]),
                ))
            }
            Content::Strips(strips) => {
                let columns = strips.iter().map(|strip| (&strip.name[..], &strip.points[..]));
                write(&measured("repetition", self.chart.y.label(), columns))
            }
            Content::Clouds(clouds) => write(&of_examples(clouds, [&self.chart.x, &self.chart.y].map(Axis::label))),
        }
    }
}

/// A row for each configuration.
fn of_tradeoff(tradeoff: &Tradeoff, difference: &str) -> String {
    let goodness = tradeoff.goodness.measure().phrase;
    let head = format!(
        "configuration,seeds,diverged,on front,{},half interval,jackknife error,{},half interval\r\n",
        field(difference),
        field(goodness)
    );
    let row = |text: String, dot: &super::super::tradeoff::Dot| {
        let number = |value: Option<f64>| value.map_or_else(String::new, |value| format!("{value:?}"));
        let of = |index: usize| dot.summary.means.map(|means| means[index]);
        let [apart, good] = [0, 1].map(|index| {
            [of(index).map(|spread| spread.mean), of(index).and_then(|spread| spread.half_interval)].map(number).join(",")
        });
        let within = number(dot.summary.within.filter(|_| dot.summary.means.is_some()));
        let (name, summary) = (field(&dot.name), &dot.summary);
        text + &format!("{name},{},{},{},{apart},{within},{good}\r\n", summary.seeds, summary.diverged, dot.on_front)
    };
    tradeoff.dots().fold(head, row)
}

fn of_curves(curves: &[Curve], range: [f64; 2]) -> Vec<Column> {
    let knots = curves.iter().flat_map(|curve| knot_points(&curve.activation, Derivative::Value, range));
    let xs = ascending(spread(range, POINTS).chain(knots.map(|(x, _)| x)));
    let of_curve = |curve: &Curve| {
        let jets: Vec<Jet> = xs.iter().map(|&x| curve.activation.jet(x)).collect();
        let column = |symbol: &str, of: fn(&Jet) -> f64| Column {
            head: format!("{symbol} of {}", curve.name),
            cells: jets.iter().map(|jet| Some(of(jet))).collect(),
        };
        [column("f", |jet| jet.value), column("f′", |jet| jet.slope), column("f″", |jet| jet.curvature)]
    };
    let columns = curves.iter().flat_map(of_curve).collect();
    with_xs("x", &xs, columns)
}

/// In the order of x.
fn ordered(mut points: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    points
}

/// A column of y for each name with its points, which ascend in x.
fn measured<'a>(x: &str, y: &str, columns: impl Iterator<Item = (&'a str, &'a [(f64, f64)])> + Clone) -> Vec<Column> {
    let xs = ascending(columns.clone().flat_map(|(_, points)| points.iter().map(|point| point.0)));
    let column = |(name, points): (&str, &[(f64, f64)])| Column { head: format!("{y} of {name}"), cells: cells(points, &xs) };
    with_xs(x, &xs, columns.map(column).collect())
}

/// Two columns for each cloud.
fn of_examples(clouds: &[Cloud], labels: [&str; 2]) -> Vec<Column> {
    let examples = ascending(clouds.iter().flat_map(|cloud| cloud.points.iter().map(|point| point.0.into())));
    let of_cloud = |cloud: &Cloud| {
        let column = |axis: usize| {
            let of_axis = |&(example, (x, y)): &(u32, (f64, f64))| (example.into(), [x, y][axis]);
            let points: Vec<(f64, f64)> = cloud.points.iter().map(of_axis).collect();
            Column { head: format!("{} of {}", labels[axis], cloud.name), cells: cells(&points, &examples) }
        };
        [0, 1].map(column)
    };
    with_xs("test example", &examples, clouds.iter().flat_map(of_cloud).collect())
}

/// The y of points, which ascend in x, at each of some x.
fn cells(points: &[(f64, f64)], xs: &[f64]) -> Vec<Option<f64>> {
    let cell = |x: &f64| {
        let index = points.binary_search_by(|point| point.0.total_cmp(x)).ok()?;
        Some(points[index].1).filter(|y| y.is_finite())
    };
    xs.iter().map(cell).collect()
}

fn with_xs(head: &str, xs: &[f64], columns: Vec<Column>) -> Vec<Column> {
    let mut all = vec![Column { head: head.to_owned(), cells: xs.iter().copied().map(Some).collect() }];
    all.extend(columns);
    all
}

fn ascending(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.dedup();
    values
}

fn write(columns: &[Column]) -> String {
    let record = |fields: Vec<String>| fields.join(",") + "\r\n";
    let head = record(columns.iter().map(|column| field(&column.head)).collect());
    let rows = columns.first().map_or(0, |column| column.cells.len());
    // Debug's is the shortest text of a number that reads back the same, and has an exponent where Display's has hundreds of zeros.
    let cell = |cell: Option<f64>| cell.map_or_else(String::new, |number| format!("{number:?}"));
    let row = |index: usize| record(columns.iter().map(|column| cell(column.cells[index])).collect());
    (0..rows).map(row).fold(head, |text, row| text + &row)
}

/// Text in quotation marks where it would be read as several fields.
fn field(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
