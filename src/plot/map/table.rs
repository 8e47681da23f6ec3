//! The maps of several arms in rows, with one legend for each column.

use std::fmt::Write;

use super::super::picture::{Picture, css, document, escaped};
use super::super::style::Style;
use super::{LINE, Map, RAMP, Square};

/// Lengths in CSS pixels: around everything, the edge of a map, between two columns, and the line above a row.
const PADDING: f64 = 12.0;
const EDGE: f64 = 224.0;
const GAP: f64 = 12.0;
const HEAD: f64 = 30.0;
/// The size of the heads of rows.
const HEAD_SIZE: f64 = 15.0;

/// Maps in rows and columns. All of a column are read by one legend.
#[derive(Clone, Debug, PartialEq)]
pub struct MapTable {
    /// What each column shows.
    pub columns: Vec<String>,
    /// The rows, each with a map for every column.
    pub rows: Vec<MapRow>,
}

/// A row of maps.
#[derive(Clone, Debug, PartialEq)]
pub struct MapRow {
    /// What they are of.
    pub name: String,
    /// The number that sums them up.
    pub figure: String,
    /// The maps, whose titles are not drawn.
    pub maps: Vec<Map>,
}

/// Where the maps of a column begin.
fn left(column: usize) -> f64 {
    PADDING + column as f64 * (EDGE + GAP)
}

/// Where the maps of a row begin.
fn top(row: usize) -> f64 {
    PADDING + LINE + HEAD + row as f64 * (EDGE + HEAD)
}

/// The place of a map.
fn square(row: usize, column: usize) -> Square {
    Square { left: left(column), top: top(row), edge: EDGE }
}

impl MapTable {
    /// The table in the ink and on the background of a style.
    #[must_use]
    pub fn picture(&self, style: &Style) -> Picture {
        let (size, ink, mut body) = (self.size(), css(style.ink), String::new());
        for (column, name) in self.columns.iter().enumerate() {
            // Here and below, writing to a string cannot fail.
            let _ = writeln!(
                body,
                "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"{}\">{}</text>",
                left(column) + EDGE / 2.0,
                PADDING + RAMP,
                css(style.muted),
                escaped(name)
            );
        }
        self.rows.iter().enumerate().for_each(|(number, row)| row.draw(&mut body, number, &ink));
        self.draw_legends(&mut body, &ink);
        Picture { size, svg: document(size, style, None, &body) }
    }

    fn size(&self) -> [u32; 2] {
        let columns = self.columns.len() as f64;
        let legend = self.rows.first().into_iter().flat_map(|row| &row.maps).map(|map| map.points.len()).max().unwrap_or(0);
        let width = 2.0 * PADDING + columns * EDGE + (columns - 1.0).max(0.0) * GAP;
        let height = top(self.rows.len()) - HEAD + LINE * (2.0 + legend as f64) + PADDING;
        [width, height].map(|length| length as u32)
    }

    /// The legend of each column that has another than the one before it.
    fn draw_legends(&self, svg: &mut String, ink: &str) {
        let (Some(first), last) = (self.rows.first(), self.rows.len().saturating_sub(1)) else { return };
        for (column, map) in first.maps.iter().enumerate() {
            let is_read_as_before = column.checked_sub(1).is_some_and(|before| first.maps[before].meaning == map.meaning);
            if !is_read_as_before {
                map.draw_legend(svg, square(last, column), &format!("ramp-{column}"), ink);
            }
        }
    }
}

impl MapRow {
    /// Its heads, and its maps below them; it is the row of this number.
    fn draw(&self, svg: &mut String, row: usize, ink: &str) {
        let Self { name, figure, maps } = self;
        let base = top(row) - 8.0;
        let right = left(maps.len().saturating_sub(1)) + EDGE;
        for (x, anchor, text) in [(PADDING, "start", name), (right, "end", figure)] {
            let _ = writeln!(
                svg,
                "<text x=\"{x}\" y=\"{base}\" text-anchor=\"{anchor}\" font-size=\"{HEAD_SIZE}\" font-weight=\"600\">{}</text>",
                escaped(text)
            );
        }
        for (column, map) in maps.iter().enumerate() {
            map.draw_plane(svg, square(row, column), ink);
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use roxmltree::{Document, Node};

    use super::super::{Meaning, Points};
    use super::*;

    fn table(rows: usize) -> MapTable {
        let map = |end: &str, points: &[&str]| Map {
            title: String::new(),
            image: format!("data:image/png;base64,{end}"),
            extent: 3.0,
            points: points
                .iter()
                .map(|name| Points { name: (*name).to_owned(), colour: "#123f70".to_owned(), places: vec![[3.0, -3.0]] })
                .collect(),
            meaning: Meaning::Ramp { ends: ["0".to_owned(), end.to_owned()], colours: vec![[0, 0, 0], [9, 9, 9]] },
        };
        let row = |row: usize| MapRow {
            name: format!("arm {row} & more"),
            figure: "Δ₁ 0.1".to_owned(),
            maps: vec![map("A", &["label 0", "label 1"]), map("A", &["label 0", "label 1"]), map("B", &[])],
        };
        MapTable { columns: ["twin 1", "twin 2", "difference"].map(str::to_owned).to_vec(), rows: (0..rows).map(row).collect() }
    }

    fn number(node: Node, key: &str) -> f64 {
        node.attribute(key).unwrap().parse().unwrap()
    }

    #[test]
    fn every_map_lies_below_its_heads_and_within_the_picture() {
        for rows in 1..=4 {
            let picture = table(rows).picture(&Style::grey());
            let document = Document::parse(&picture.svg).unwrap();
            let of = |name: &'static str| document.descendants().filter(move |node| node.has_tag_name(name));
            let [width, height] = picture.size.map(f64::from);
            assert_eq!(of("image").count(), 3 * rows);
            for image in of("image") {
                let [x, y, edge] = ["x", "y", "width"].map(|key| number(image, key));
                assert!(x >= PADDING && x + edge <= width - PADDING && y + edge < height - PADDING);
                let heads = of("text").filter(|text| text.text().unwrap().starts_with("arm")).map(|head| number(head, "y"));
                assert!(heads.into_iter().any(|base| base < y && y - base < HEAD));
            }
            assert!(of("text").all(|text| number(text, "y") <= height - PADDING / 2.0));
        }
    }

    #[test]
    fn columns_that_are_read_alike_have_one_legend_and_no_scale_is_taken_for_another() {
        let svg = table(2).picture(&Style::grey()).svg;
        let document = Document::parse(&svg).unwrap();
        let ids: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
        assert_eq!(ids, ["ramp-0", "ramp-2"]);
        for id in ids {
            assert_eq!(svg.matches(&format!("url(#{id})")).count(), 1);
        }
        assert_eq!(svg.matches(">label 1<").count(), 1);
    }
}
