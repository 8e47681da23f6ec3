//! One measure against the parameter of a family, with a band for the interval over seeds.

use plotters::style::Color;

use super::{Dot, Dots, Tradeoff, reach};
use crate::plot::axis::Axis;
use crate::plot::chart::Chart;
use crate::plot::charts::{by_ratio_around, evenly_around};
use crate::plot::dash::Stroke;
use crate::plot::element::{Painter, PlotElement};
use crate::plot::legend::LegendItem;
use crate::plot::series::Series;
use crate::plot::table::Table;
use crate::plot::target::Drawn;
use crate::sweep::{Axes, Spacing};
use crate::words::{measure_phrase, words};

/// Which of the two measures of a trade-off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// The prediction difference.
    Difference,
    /// How good predictions are.
    Goodness,
}

/// A line and the band around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Banded {
    /// The means.
    pub series: Series,
    /// The x, the lower and the upper end, ascending in x.
    pub band: Vec<(f64, [f64; 2])>,
}

/// The thickness of lines; those of each further size of network are a CSS pixel thicker.
const WIDTH: f64 = 2.0;
const OPACITY: f64 = 0.16;

impl Against {
    fn index(self) -> usize {
        match self {
            Self::Difference => 0,
            Self::Goodness => 1,
        }
    }

    fn reach(self, dot: &Dot) -> Option<[f64; 2]> {
        Some(reach(dot.summary.means?[self.index()]))
    }

    /// The mean of a configuration, unless networks have diverged.
    #[must_use]
    pub fn mean(self, dot: &Dot) -> Option<f64> {
        Some(dot.summary.means?[self.index()].mean)
    }
}

impl Tradeoff {
    /// The families that differ in one parameter, as lines; one with a single configuration that has no parameter is a level line
    /// across.
    #[must_use]
    pub fn against(&self, which: Against) -> Vec<Banded> {
        let Some([low, high]) = self.parameters() else { return Vec::new() };
        let of_group = |group: &Dots| {
            let level = |dot: &Dot| vec![(low, dot.clone()), (high, dot.clone())];
            let dots: Vec<(f64, Dot)> = match (&group.dots[..], group.varies) {
                (dots, Some(_)) => dots.iter().filter_map(|dot| Some((dot.parameter?, dot.clone()))).collect(),
                ([only], None) if only.name == group.name => level(only),
                _ => return None,
            };
            let is_level = group.dots.len() == 1;
            let points = dots.iter().map(|(x, dot)| (*x, which.mean(dot).unwrap_or(f64::NAN))).collect();
            let series = Series {
                name: group.name.clone(),
                points,
                colour: group.colour,
                stroke: if is_level { Stroke::Dashed } else { Stroke::Solid },
                width: WIDTH + group.size as f64,
                marker: Some(group.marker),
            };
            // The bands of level lines would lie over everything.
            let banded = dots.iter().filter(|_| !is_level);
            Some(Banded { series, band: banded.filter_map(|(x, dot)| Some((*x, which.reach(dot)?))).collect() })
        };
        self.groups.iter().filter_map(of_group).collect()
    }

    /// The axes for these lines.
    #[must_use]
    pub fn against_chart(&self, which: Against, axes: Axes) -> Chart {
        let apart = measure_phrase(&axes.difference.measure);
        let lines = self.against(which);
        let bands = lines.iter().flat_map(|line| line.band.iter().flat_map(|(_, ends)| *ends));
        let means = lines.iter().flat_map(|line| line.series.points.iter().map(|(_, mean)| *mean));
        let ends: Vec<f64> = bands.chain(means).filter(|end| end.is_finite()).collect();
        let y = match (which, axes.spacing) {
            (Against::Difference, Spacing::Logarithmic) => {
                let means: Vec<f64> = self.dots().filter_map(|dot| which.mean(dot)).collect();
                let within = |end: &f64| *end > 0.2 * means.iter().copied().fold(f64::INFINITY, f64::min);
                Axis::logarithmic(apart, by_ratio_around(&ends.into_iter().filter(within).collect::<Vec<_>>()))
            }
            (Against::Difference, Spacing::Linear) => Axis::linear(apart, evenly_around(&ends)),
            (Against::Goodness, _) => Axis::linear(measure_phrase(self.goodness.measure()), evenly_around(&ends)),
        };
        let [low, high] = self.parameters().unwrap_or([0.1, 10.0]);
        let label = self.symbol();
        let x = if low > 0.0 { Axis::logarithmic(label, [low, high]) } else { Axis::linear(label, [low, high]) };
        Chart { x, y }
    }

    /// What the parameter of all lines is called, or that it is one of several.
    fn symbol(&self) -> String {
        let mut symbols = self.groups.iter().filter_map(|group| group.varies);
        let first = symbols.next().filter(|first| symbols.all(|symbol| symbol == *first));
        first.map_or_else(|| words().axis_parameter(), str::to_owned)
    }

    /// From the least parameter to the largest of the families that are lines.
    fn parameters(&self) -> Option<[f64; 2]> {
        let of_lines = self.groups.iter().flat_map(|group| &group.dots);
        let parameters: Vec<f64> = of_lines.filter_map(|dot| dot.parameter).collect();
        let [low, high] = [f64::min, f64::max].map(|pick| parameters.iter().copied().reduce(pick));
        Some([low?, high?]).filter(|[low, high]| low < high)
    }
}

/// All bands lie beneath all lines. In tables only the means stand.
impl PlotElement for [Banded] {
    fn draw(&self, painter: &Painter) -> Drawn {
        let &Painter { chart, plot, target, .. } = painter;
        for line in self {
            let lower = line.band.iter().map(|(x, [low, _])| (*x, *low));
            let upper = line.band.iter().rev().map(|(x, [_, high])| (*x, *high));
            let outline: Vec<(i32, i32)> = lower.chain(upper).map(|point| chart.place(plot, point)).collect();
            if outline.len() > 2 {
                target.polygon(&outline, line.series.colour.mix(OPACITY).filled())?;
            }
        }
        self.iter().map(|line| line.series.line()).collect::<Vec<_>>().draw(painter)
    }

    fn legend(&self) -> Vec<LegendItem> {
        self.iter().map(|line| line.series.legend_item()).collect()
    }

    fn table(&self, chart: &Chart) -> Table {
        Table::over_x(chart, self.iter().map(|line| line.series.named_points()))
    }
}
