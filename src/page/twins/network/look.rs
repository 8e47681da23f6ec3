//! How units and weights look: the colours of their maps and of the lines between them.

use plotters::style::RGBColor;

use crate::experiment::{Floats, NetworkPicture};
use crate::page::theme::Palette;
use crate::page::twins::{Panel, colours};
use crate::plot::{AxisScale, Connection};

/// What is shown of two twins, and with what colours.
#[derive(Clone, Copy)]
pub(super) struct Look {
    pub(super) panel: Panel,
    /// Of differences.
    pub(super) scale: AxisScale,
    pub(super) palette: Palette,
}

impl Look {
    /// The colour of each cell of a unit's map, relative to the largest output of its layer.
    pub(super) fn cells(&self, [first, second]: &[Floats; 2], largest: f32) -> Vec<[u8; 3]> {
        let of_outputs = |outputs: &[f32]| outputs.iter().map(|&output| colours::of_output(share(output, largest))).collect();
        let of_difference =
            |(a, b): (&f32, &f32)| colours::of_difference(share((a - b).abs(), largest), self.scale, &self.palette);
        match self.panel {
            Panel::First => of_outputs(first),
            Panel::Second => of_outputs(second),
            Panel::Difference => first.iter().zip(second).map(of_difference).collect(),
        }
    }

    /// The weights as lines.
    pub(super) fn connections(&self, picture: &NetworkPicture) -> Vec<Connection> {
        let mut connections = Vec::new();
        for (column, layer) in picture.layers.iter().enumerate() {
            let largest = layer.largest_weight();
            for (row, unit) in layer.units.iter().enumerate() {
                let [first, second] = &unit.weights;
                for (before, (&first, &second)) in first.iter().zip(second).enumerate() {
                    let (strength, colour) = self.line([first, second], largest);
                    connections.push(Connection { from: [column, before], to: [column + 1, row], strength, colour });
                }
            }
        }
        connections
    }

    /// The strength and the colour of a weight that is such in two twins, relative to the largest of its layer.
    fn line(&self, [first, second]: [f32; 2], largest: f32) -> (f64, RGBColor) {
        let of_weight = |weight: f32| (share(weight.abs(), largest).into(), self.palette.weights[usize::from(weight > 0.0)]);
        match self.panel {
            Panel::First => of_weight(first),
            Panel::Second => of_weight(second),
            Panel::Difference => {
                let apart = share((first - second).abs(), largest);
                let [red, green, blue] = colours::of_difference(apart, self.scale, &self.palette);
                (colours::position(apart, self.scale).into(), RGBColor(red, green, blue))
            }
        }
    }
}

/// A number as a share of the largest, which is 0 where all are.
fn share(number: f32, largest: f32) -> f32 {
    if largest > 0.0 { number / largest } else { 0.0 }
}
