//! A network as columns of units with lines between them: where they lie, and how its weights are drawn.

use plotters::style::{Color, RGBColor};

use super::style::Style;
use super::target::{DrawTarget, Drawn};

/// The width of the strongest line, in CSS pixels.
const WIDEST: f64 = 4.0;
/// The width of the weakest, which only tells that two units are connected.
const THINNEST: f64 = 0.75;
/// The pieces that a curve is drawn in.
const PIECES: u32 = 8;

/// A unit on the drawing: its column, from the inputs on, and its row, from the top.
pub type Slot = [usize; 2];

/// Where the units of a network are drawn: a column for the inputs, for each hidden layer and for the outputs. Places are shares of
/// the width and of the height, from the top left. All units are as far apart in their column, whose middle is that of the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkLayout {
    /// How many units each column shows.
    columns: Vec<usize>,
}

/// A weight, drawn as a line from a unit to one of the next column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Connection {
    /// Where it begins.
    pub from: Slot,
    /// Where it ends.
    pub to: Slot,
    /// How wide it is, and how far its colour stands out from the grid's, in [0, 1].
    pub strength: f64,
    /// Its colour.
    pub colour: RGBColor,
}

impl NetworkLayout {
    /// The layout of columns of so many units.
    #[must_use]
    pub fn new(columns: Vec<usize>) -> Self {
        Self { columns }
    }

    /// The number of units in each column.
    #[must_use]
    pub fn columns(&self) -> &[usize] {
        &self.columns
    }

    /// The number of units in the fullest column, 1 at least.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.columns.iter().copied().max().unwrap_or_default().max(1)
    }

    /// Where the middle of a unit is.
    #[must_use]
    pub fn centre(&self, [column, row]: Slot) -> [f64; 2] {
        let units = self.columns.get(column).copied().unwrap_or_default() as f64;
        let from_middle = row as f64 + 0.5 - 0.5 * units;
        [(column as f64 + 0.5) / self.columns.len() as f64, 0.5 + from_middle / self.rows() as f64]
    }

    /// The unit beside another, without leaving the columns after the inputs: so many columns to the right, where it is the one at
    /// about the same height, and so many rows down.
    #[must_use]
    pub fn beside(&self, from: Slot, [right, down]: [isize; 2]) -> Slot {
        let last = self.columns.len().saturating_sub(1);
        let column = from[0].saturating_add_signed(right).clamp(1.min(last), last);
        let units = self.columns.get(column).copied().unwrap_or_default();
        let shift = (units as f64 - self.columns.get(from[0]).copied().unwrap_or_default() as f64) / 2.0;
        // A cast holds what is below 0 at 0.
        let level = (from[1] as f64 + shift).floor() as usize;
        [column, level.saturating_add_signed(down).min(units.saturating_sub(1))]
    }

    /// Draws weights as lines that leave and arrive level, the strongest above the others.
    ///
    /// # Errors
    /// If the backend cannot draw.
    pub fn draw(&self, connections: &[Connection], target: &dyn DrawTarget, style: &Style) -> Drawn {
        let mut lines: Vec<&Connection> = connections.iter().collect();
        lines.sort_by(|a, b| a.strength.total_cmp(&b.strength));
        let (width, height) = target.size();
        lines.into_iter().try_for_each(|line| {
            let ends = [line.from, line.to].map(|slot| self.centre(slot));
            let path = curve(ends).map(|[x, y]| [x * f64::from(width), y * f64::from(height)]);
            let path: Vec<(i32, i32)> = path.map(|[x, y]| (x.round() as i32, y.round() as i32)).collect();
            let thickness = style.device((WIDEST * line.strength).max(THINNEST)).unsigned_abs();
            target.path(&path, line.ink(style).stroke_width(thickness))
        })
    }
}

impl Connection {
    /// From the colour of the grid for the weakest to its own for the strongest.
    fn ink(&self, style: &Style) -> RGBColor {
        let mixed = |weak: u8, own: u8| (f64::from(weak) + (f64::from(own) - f64::from(weak)) * self.strength) as u8;
        let (grid, RGBColor(red, green, blue)) = (style.grid, self.colour);
        RGBColor(mixed(grid.0, red), mixed(grid.1, green), mixed(grid.2, blue))
    }
}

/// The points of a line between two places which is level at both.
fn curve([from, to]: [[f64; 2]; 2]) -> impl Iterator<Item = [f64; 2]> {
    (0..=PIECES).map(move |piece| {
        let share = f64::from(piece) / f64::from(PIECES);
        let risen = share * share * (3.0 - 2.0 * share);
        [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * risen]
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use plotters::backend::SVGBackend;
    use plotters::drawing::IntoDrawingArea;
    use proptest::prelude::*;

    use super::super::palette::Palette;
    use super::*;

    fn layout() -> NetworkLayout {
        NetworkLayout::new(vec![2, 8, 3, 1])
    }

    #[test]
    fn columns_stand_side_by_side_about_one_middle() {
        let layout = layout();
        assert_eq!(layout.rows(), 8);
        assert_eq!([layout.centre([1, 0]), layout.centre([1, 7])], [[0.375, 1.0 / 16.0], [0.375, 15.0 / 16.0]]);
        assert_eq!([layout.centre([0, 0]), layout.centre([0, 1])], [[0.125, 7.0 / 16.0], [0.125, 9.0 / 16.0]]);
        assert_eq!([layout.centre([2, 1]), layout.centre([3, 0])], [[0.625, 0.5], [0.875, 0.5]]);
    }

    #[test]
    fn the_next_unit_is_the_one_at_the_same_height() {
        let layout = layout();
        let cases = [
            ([1, 3], [0, 1], [1, 4]),
            ([1, 7], [0, 1], [1, 7]),
            ([1, 0], [0, -1], [1, 0]),
            ([1, 3], [1, 0], [2, 0]),
            ([1, 0], [1, 0], [2, 0]),
            ([1, 7], [1, 0], [2, 2]),
            ([2, 1], [-1, 0], [1, 3]),
            ([2, 1], [1, 0], [3, 0]),
            ([3, 0], [1, 0], [3, 0]),
            ([3, 0], [-1, 0], [2, 1]),
            ([1, 2], [-1, 0], [1, 2]),
        ];
        for (from, by, to) in cases {
            assert_eq!(layout.beside(from, by), to, "{from:?} by {by:?}");
        }
    }

    #[test]
    fn lines_leave_and_arrive_at_the_middles_and_the_strongest_is_last() {
        let ink = Palette::LIGHT.ink;
        let connection = |to, strength| Connection { from: [0, 0], to, strength, colour: ink };
        let style = Style::of(&Palette::LIGHT, 1.0, 1);
        let mut svg = String::new();
        let connections = [connection([1, 0], 1.0), connection([1, 7], 0.5), connection([1, 3], 0.01)];
        let area = SVGBackend::with_string(&mut svg, (400, 160)).into_drawing_area();
        layout().draw(&connections, &area, &style).unwrap();
        drop(area);
        let document = roxmltree::Document::parse(&svg).unwrap();
        let lines: Vec<_> = document.descendants().filter(|node| node.has_tag_name("polyline")).collect();
        let widths: Vec<_> = lines.iter().map(|line| line.attribute("stroke-width").unwrap()).collect();
        assert_eq!(widths, ["1", "2", "4"]);
        let RGBColor(red, green, blue) = ink;
        assert_eq!(lines[2].attribute("stroke"), Some(&*format!("#{red:02X}{green:02X}{blue:02X}")));
        let points = lines[2].attribute("points").unwrap().trim();
        assert!(points.starts_with("50,70 ") && points.ends_with(" 150,10"), "{points}");
    }

    proptest! {
        #[test]
        fn units_are_within_and_keys_stay_on_them(
            columns in prop::collection::vec(1..9_usize, 2..9),
            keys in prop::collection::vec((-1..2_isize, -1..2_isize), 0..40),
        ) {
            let layout = NetworkLayout::new(columns.clone());
            let mut slot = [1, 0];
            for (right, down) in keys {
                slot = layout.beside(slot, [right, down]);
                prop_assert!(slot[0] > 0 && slot[1] < columns[slot[0]], "{:?}", slot);
                prop_assert!(layout.centre(slot).iter().all(|share| (0.0..1.0).contains(share)));
            }
        }
    }
}
