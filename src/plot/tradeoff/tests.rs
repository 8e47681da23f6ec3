//! Trade-offs of results that were made up.

use super::*;
use crate::experiment::{ArmResult, Experiment, ReplicaState};
use crate::measure::{ABSOLUTE, Fingerprint};
use crate::plot::{Against, Elements, Figure, Style};
use crate::sweep::tests::ending as made_up;
use crate::sweep::{Grid, Sweep, Unit};

/// An ending of which so many networks have diverged.
fn ending(difference: f64, loss: f64, diverged: usize) -> ArmResult {
    let states =
        [vec![ReplicaState::Diverged { step: 3 }; diverged], vec![ReplicaState::Finite(Fingerprint::of(&[0.0])); 4 - diverged]];
    ArmResult { replicas: states.concat(), ..made_up(difference, loss) }
}

fn tradeoff() -> Tradeoff {
    let mut grid = Grid { replicas: 4, seeds: 2, ..Grid::default() };
    assert!(grid.put_entries("relu;smelu:beta=2!0.5;tanh;identity").is_empty());
    let mut results = Results::new(Sweep::new(&Experiment::default(), &grid));
    let means = [(0.2, 0.4, 0), (0.05, 0.5, 0), (0.1, 0.4, 0), (0.3, 0.6, 0), (0.0, 9.0, 3)];
    for (configuration, (difference, loss, diverged)) in (0..).zip(means) {
        for (seed, off) in [(0, -0.01), (1, 0.01)] {
            results.add(Unit { seed, configuration }, Ok(ending(difference + off, loss + off, diverged)));
        }
    }
    Tradeoff::of(&results, &ABSOLUTE, Goodness::TestLoss, |_| plotters::style::RGBAColor(0, 0, 0, 1.0))
}

fn style() -> Style {
    let colour = plotters::style::RGBAColor(0, 0, 0, 1.0);
    Style { ink: colour, muted: colour, grid: colour, background: colour, font: "sans-serif".to_owned(), pixels: 1.0, grain: 1 }
}

#[test]
fn families_are_together_and_the_front_is_marked() {
    let tradeoff = tradeoff();
    let names: Vec<&str> = tradeoff.groups.iter().map(|family| family.name.as_str()).collect();
    assert_eq!(names, ["ReLU", "SmeLU", "tanh", "Identity"]);
    let smelu = &tradeoff.groups[1].dots;
    assert_eq!(smelu.iter().map(|dot| dot.parameter).collect::<Vec<_>>(), [Some(0.5), Some(2.0)]);
    let best: Vec<u32> = tradeoff.dots().filter(|dot| dot.on_front).map(|dot| dot.configuration).collect();
    assert_eq!(best, [2, 1]);
    assert_eq!(tradeoff.front.len(), 2);
    assert_eq!(
        tradeoff.bars,
        ["thin: 95 % interval over 2 seeds", "shared seed effects removed", "thick: ± jackknife error over 4 twins"]
    );
}

#[test]
fn every_dot_is_found_where_it_is_drawn_and_what_has_diverged_at_the_edge() {
    let tradeoff = tradeoff();
    let chart = tradeoff.chart(Axes::default());
    let plot = chart.plot_box(700, 420, &style());
    for dot in tradeoff.dots() {
        let Some(at) = dot.at() else { continue };
        assert!(chart.x.contains(at.0) && chart.y.contains(at.1), "{dot:?}");
        assert_eq!(chart.configuration_at(plot, &style(), &tradeoff, chart.to_pixel(plot, at)), Some(dot.configuration));
    }
    let edge = (f64::from(plot.right) - 4.0, f64::from(plot.top) + 64.0);
    assert_eq!(chart.configuration_at(plot, &style(), &tradeoff, edge), Some(4));
    assert_eq!(chart.configuration_at(plot, &style(), &tradeoff, (f64::from(plot.left), f64::from(plot.top))), None);
}

#[test]
fn a_figure_says_what_is_better_what_bars_are_and_what_has_diverged() {
    let tradeoff = tradeoff();
    for spacing in Spacing::ALL {
        let chart = tradeoff.chart(Axes { spacing, ..Axes::default() });
        let figure = Figure { chart, elements: Elements::of(tradeoff.clone()) };
        let svg = figure.svg(&style());
        for said in ["← better", "↓ better", "over 2 seeds", "Identity: 6 diverged", "SmeLU"] {
            assert!(svg.contains(said), "{said}");
        }
    }
}

#[test]
fn against_its_parameter_a_family_is_a_line_and_one_without_is_level() {
    let tradeoff = tradeoff();
    let lines = tradeoff.against(Against::Difference);
    let names: Vec<(&str, Vec<f64>)> = lines
        .iter()
        .map(|line| (line.series.name.as_str(), line.series.points.iter().map(|point| point.0).collect()))
        .collect();
    assert_eq!(names[..3], [("ReLU", vec![0.5, 2.0]), ("SmeLU", vec![0.5, 2.0]), ("tanh", vec![0.5, 2.0])]);
    assert!(lines[3].band.is_empty() && lines[3].series.points.iter().all(|point| point.1.is_nan()), "diverged");
    let chart = tradeoff.against_chart(Against::Goodness, Axes::default());
    assert_eq!((chart.x.range(), chart.y.label()), ([0.5, 2.0], "test loss"));
}

#[test]
fn a_line_is_along_the_parameter_that_differs_and_says_which() {
    let of = |entries: &str| {
        let mut grid = Grid { replicas: 4, seeds: 1, ..Grid::default() };
        assert!(grid.put_entries(entries).is_empty(), "{entries}");
        let mut results = Results::new(Sweep::new(&Experiment::default(), &grid));
        results.missing().into_iter().for_each(|unit| results.add(unit, Ok(ending(0.1, 0.2, 0))));
        Tradeoff::of(&results, &ABSOLUTE, Goodness::TestLoss, |_| plotters::style::RGBAColor(0, 0, 0, 1.0))
    };
    let axis = |entries: &str| {
        let chart = of(entries).against_chart(Against::Difference, Axes { spacing: Spacing::Linear, ..Axes::default() });
        (chart.x.label().to_owned(), chart.x.range())
    };
    let left = "gsmelu:alpha=1,beta=2,left=-0.5..0.5/3,right=1,value=0";
    assert_eq!(axis("elu:alpha=0.5!2"), ("α".to_owned(), [0.5, 2.0]));
    assert_eq!(axis(left), ("g₋".to_owned(), [-0.5, 0.5]));
    assert_eq!(axis("elu:alpha=0.5!2;smelu:beta=1!4"), ("parameter".to_owned(), [0.5, 4.0]));
    let names: Vec<String> = of(left).dots().map(|dot| dot.short.clone()).collect();
    assert_eq!(names, ["g₋ = −0.5", "g₋ = 0", "g₋ = 0.5"]);
    assert!(of("gsmelu:alpha=1;gsmelu:alpha=2,beta=3").against(Against::Difference).is_empty(), "they differ in two");
}

#[test]
fn the_numbers_of_a_trade_off_are_a_row_for_each_configuration() {
    let tradeoff = tradeoff();
    let figure = Figure {
        chart: tradeoff.chart(Axes { spacing: Spacing::Linear, ..Axes::default() }),
        elements: Elements::of(tradeoff),
    };
    let csv = figure.csv();
    let rows: Vec<&str> = csv.lines().collect();
    assert_eq!(rows.len(), 6, "{csv}");
    assert!(rows[0].starts_with("configuration,seeds,diverged,on front,prediction difference Δ₁,half interval"), "{csv}");
    assert!(rows[1].starts_with("ReLU,2,0,false,0.2") && rows[5].starts_with("Identity,2,6,false,,,"), "{csv}");
}
