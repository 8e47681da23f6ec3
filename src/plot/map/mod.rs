//! A map of the plane to take away: its cells as an image, points, a frame and what the colours mean.

mod table;

use std::fmt::Write;

use super::picture::{Picture, css, document, escaped};
use super::style::Style;

pub use table::{MapRow, MapTable};

/// Lengths in CSS pixels: the edge of the map, what is around everything, a line of text, and the height of the colour ramp.
const EDGE: f64 = 400.0;
const PADDING: f64 = 16.0;
const LINE: f64 = 20.0;
const RAMP: f64 = 10.0;
/// The radius of a point.
const RADIUS: f64 = 2.5;

/// A map of a square of the plane.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// What it shows.
    pub title: String,
    /// The cells, as the address of an image, which a file holds in itself: `data:image/png;base64,…`.
    pub image: String,
    /// The plane is drawn from −`extent` to `extent`, along both axes.
    pub extent: f64,
    /// What lies on it.
    pub points: Vec<Points>,
    /// What the colours of the cells mean.
    pub meaning: Meaning,
}

/// Points of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Points {
    /// What they are.
    pub name: String,
    /// Their colour, as CSS has it.
    pub colour: String,
    /// Where they are.
    pub places: Vec<[f32; 2]>,
}

/// What colours mean.
#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    /// They are a scale, from its low to its high end.
    Ramp {
        /// What its ends stand for.
        ends: [String; 2],
        /// Colours at even distances.
        colours: Vec<[u8; 3]>,
    },
    /// Each stands for something, and what is between them for what is undecided.
    Swatches(Vec<(String, [u8; 3])>),
}

/// A square that shows the plane, by its left and upper edge and the length of its edges, in CSS pixels.
#[derive(Clone, Copy)]
struct Square {
    left: f64,
    top: f64,
    edge: f64,
}

impl Map {
    /// The width and the height in CSS pixels.
    #[must_use]
    pub fn size(&self) -> [u32; 2] {
        let lines = 2 + self.points.len();
        [EDGE + 2.0 * PADDING, EDGE + 2.0 * PADDING + LINE * (1.0 + lines as f64)].map(|length| length as u32)
    }

    /// The map as a picture.
    #[must_use]
    pub fn picture(&self, style: &Style) -> Picture {
        Picture { size: self.size(), svg: self.svg(style) }
    }

    /// The map as a file: the cells as an image in it, all else in lines, in the ink and on the background of a style.
    #[must_use]
    pub fn svg(&self, style: &Style) -> String {
        let ink = css(style.ink);
        let mut body =
            format!("<text x=\"{PADDING}\" y=\"{}\" font-weight=\"600\">{}</text>\n", PADDING + 10.0, escaped(&self.title));
        let square = Square { left: PADDING, top: PADDING + LINE, edge: EDGE };
        self.draw_plane(&mut body, square, &ink);
        self.draw_legend(&mut body, square, "ramp", &ink);
        document(self.size(), style, Some(&self.title), &body)
    }

    /// Cells and points, in a frame.
    fn draw_plane(&self, svg: &mut String, square: Square, ink: &str) {
        let Square { left, top, edge } = square;
        // Here and below, writing to a string cannot fail.
        let _ = writeln!(
            svg,
            "<image x=\"{left}\" y=\"{top}\" width=\"{edge}\" height=\"{edge}\" preserveAspectRatio=\"none\" href=\"{}\"/>",
            escaped(&self.image)
        );
        self.points.iter().for_each(|points| self.draw_points(svg, points, square));
        let _ =
            writeln!(svg, "<rect x=\"{left}\" y=\"{top}\" width=\"{edge}\" height=\"{edge}\" fill=\"none\" stroke=\"{ink}\"/>");
    }

    fn draw_points(&self, svg: &mut String, points: &Points, Square { left, top, edge }: Square) {
        let _ = writeln!(svg, "<g fill=\"{}\" fill-opacity=\"0.75\">", escaped(&points.colour));
        let along = |coordinate: f64| 0.5 * edge * (1.0 + coordinate / self.extent);
        let radius = RADIUS * edge / EDGE;
        for place in &points.places {
            let [x, y] = place.map(f64::from);
            if x.abs().max(y.abs()) <= self.extent {
                let _ = writeln!(svg, "<circle cx=\"{:.2}\" cy=\"{:.2}\" r=\"{radius}\"/>", left + along(x), top + along(-y));
            }
        }
        svg.push_str("</g>\n");
    }

    /// What colours and points mean, below a square. A scale of colours is known by `id` in the document.
    fn draw_legend(&self, svg: &mut String, square: Square, id: &str, ink: &str) {
        let legend = Square { top: square.top + square.edge + LINE, ..square };
        match &self.meaning {
            Meaning::Ramp { ends, colours } => draw_ramp(svg, ends, (colours, id), legend, ink),
            Meaning::Swatches(swatches) => draw_swatches(svg, swatches, legend, ink),
        }
        for (index, Points { name, colour, .. }) in self.points.iter().enumerate() {
            let line = legend.top + LINE * (1.0 + index as f64);
            let (centre, base) = (line + RAMP / 2.0, line + RAMP - 1.0);
            let _ = writeln!(
                svg,
                "<circle cx=\"{}\" cy=\"{centre}\" r=\"{RADIUS}\" fill=\"{}\"/>",
                legend.left + RADIUS,
                escaped(colour)
            );
            let _ = writeln!(svg, "<text x=\"{}\" y=\"{base}\">{}</text>", legend.left + 14.0, escaped(name));
        }
    }
}

fn draw_ramp(svg: &mut String, ends: &[String; 2], (colours, id): (&[[u8; 3]], &str), legend: Square, ink: &str) {
    let last = colours.len().saturating_sub(1).max(1) as f64;
    let _ = write!(svg, "<linearGradient id=\"{id}\">");
    for (index, [red, green, blue]) in colours.iter().enumerate() {
        let _ = write!(svg, "<stop offset=\"{:.4}\" stop-color=\"rgb({red},{green},{blue})\"/>", index as f64 / last);
    }
    svg.push_str("</linearGradient>\n");
    let Square { top, edge, .. } = legend;
    let (left, third) = (legend.left + edge / 3.0, edge / 3.0);
    let _ = writeln!(
        svg,
        "<rect x=\"{left:.1}\" y=\"{top}\" width=\"{third:.1}\" height=\"{RAMP}\" fill=\"url(#{id})\" stroke=\"{ink}\" stroke-width=\"0.5\"/>"
    );
    let [low, high] = ends.each_ref().map(|end| escaped(end));
    let base = top + RAMP - 1.0;
    let _ = writeln!(svg, "<text x=\"{:.1}\" y=\"{base}\" text-anchor=\"end\">{low}</text>", left - 8.0);
    let _ = writeln!(svg, "<text x=\"{:.1}\" y=\"{base}\">{high}</text>", left + third + 8.0);
}

/// Each colour with its name, one beside the other.
fn draw_swatches(svg: &mut String, swatches: &[(String, [u8; 3])], legend: Square, ink: &str) {
    let (top, width) = (legend.top, legend.edge / swatches.len().max(1) as f64);
    for (index, (name, [red, green, blue])) in swatches.iter().enumerate() {
        let (left, base) = (legend.left + width * index as f64, top + RAMP - 1.0);
        let _ = writeln!(
            svg,
            "<rect x=\"{left:.1}\" y=\"{top}\" width=\"{}\" height=\"{RAMP}\" fill=\"rgb({red},{green},{blue})\" stroke=\"{ink}\" stroke-width=\"0.5\"/>",
            2.0 * RAMP
        );
        let _ = writeln!(svg, "<text x=\"{:.1}\" y=\"{base}\">{}</text>", left + 2.0 * RAMP + 8.0, escaped(name));
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use plotters::style::RGBAColor;
    use roxmltree::{Document, Node};

    use super::*;

    fn svg(meaning: Meaning) -> String {
        let grey = |level| RGBAColor(level, level, level, 1.0);
        let style = Style {
            ink: grey(30),
            muted: grey(110),
            grid: grey(230),
            background: grey(250),
            font: "system-ui, \"a & b\"".to_owned(),
            pixels: 1.0,
            grain: 1,
        };
        let points = |name: &str, places: &[[f32; 2]]| Points {
            name: name.to_owned(),
            colour: "#123f70".to_owned(),
            places: places.to_vec(),
        };
        let map = Map {
            title: "A <b>: \"c\" & d".to_owned(),
            image: "data:image/png;base64,AAAA".to_owned(),
            extent: 3.0,
            points: vec![points("label 0", &[[-3.0, 3.0], [0.0, 0.0]]), points("label 1", &[[1.5, -1.5], [3.1, 0.0]])],
            meaning,
        };
        map.svg(&style)
    }

    fn ramp() -> Meaning {
        Meaning::Ramp { ends: ["≤ 10⁻⁸", "1"].map(str::to_owned), colours: vec![[0, 0, 0], [9, 9, 9], [255, 0, 0]] }
    }

    fn number(node: Node, key: &str) -> f64 {
        node.attribute(key).unwrap().parse().unwrap()
    }

    #[test]
    fn points_lie_on_the_image_where_they_are_in_the_plane() {
        let svg = svg(ramp());
        let document = Document::parse(&svg).unwrap();
        let image = document.descendants().find(|node| node.has_tag_name("image")).unwrap();
        let [left, top, width, height] = ["x", "y", "width", "height"].map(|key| number(image, key));
        let groups: Vec<Node> = document.descendants().filter(|node| node.has_tag_name("g")).collect();
        let place = |node: Node| [(number(node, "cx") - left) / width, (number(node, "cy") - top) / height];
        let places = |group: &Node| group.children().filter(Node::is_element).map(place).collect::<Vec<_>>();
        assert_eq!(groups.iter().map(places).collect::<Vec<_>>(), [vec![[0.0, 0.0], [0.5, 0.5]], vec![[0.75, 0.75]]]);
        assert_eq!(image.attribute("href"), Some("data:image/png;base64,AAAA"));
    }

    #[test]
    fn the_legend_says_what_colours_and_points_mean() {
        let svg = svg(ramp());
        let document = Document::parse(&svg).unwrap();
        let texts: Vec<&str> =
            document.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect();
        assert_eq!(texts, ["A <b>: \"c\" & d", "≤ 10⁻⁸", "1", "label 0", "label 1"]);
        let root = document.root_element();
        let lowest =
            document.descendants().filter(|node| node.has_tag_name("text")).map(|text| number(text, "y")).fold(0.0, f64::max);
        assert_eq!(number(root, "width"), EDGE + 2.0 * PADDING);
        assert!(lowest + PADDING / 2.0 < number(root, "height") && number(root, "height") < lowest + 3.0 * PADDING, "{lowest}");
        let stops: Vec<_> = document
            .descendants()
            .filter(|node| node.has_tag_name("stop"))
            .map(|stop| (number(stop, "offset"), stop.attribute("stop-color").unwrap()))
            .collect();
        assert_eq!(stops, [(0.0, "rgb(0,0,0)"), (0.5, "rgb(9,9,9)"), (1.0, "rgb(255,0,0)")]);
    }

    #[test]
    fn swatches_stand_side_by_side_each_before_its_name() {
        let labels = [("label 0", [1, 2, 3]), ("label 1", [4, 5, 6]), ("label 2", [7, 8, 9])];
        let svg = svg(Meaning::Swatches(labels.map(|(name, colour)| (name.to_owned(), colour)).to_vec()));
        let document = Document::parse(&svg).unwrap();
        let mut end = 0.0;
        for (name, [red, green, blue]) in labels {
            let colour = format!("rgb({red},{green},{blue})");
            let swatch = document.descendants().find(|node| node.attribute("fill") == Some(&colour)).unwrap();
            let text = document.descendants().find(|node| node.text() == Some(name)).unwrap();
            assert!(number(swatch, "x") > end && number(text, "x") > number(swatch, "x") + number(swatch, "width"));
            end = number(text, "x");
        }
    }
}
