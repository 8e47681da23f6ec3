//! Pictures with the link that leads to what they show: as text, and as a QR code for a camera.

use std::fmt::Write;

use super::label;
use super::picture::{Picture, css, document, escaped};
use super::qr::QrCode;
use super::style::Style;

/// Lengths in CSS pixels: around everything and between its parts, and a line of the link.
const PADDING: f64 = 16.0;
const LINE: f64 = 18.0;
/// The size of the title, and one of its lines.
const TITLE: f64 = 16.0;
const TITLE_LINE: f64 = 23.0;
/// The edge of the QR code, its light margin included.
const CODE: f64 = 144.0;
/// Lines of the link at most; a longer one is whole in the code alone.
const MOST_LINES: usize = 5;

/// Pictures side by side under a title, and below the last of them the link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedPicture {
    /// What is to be seen.
    pub title: String,
    /// The moment that is shown, or whatever else the pictures do not say; may be empty.
    pub remark: String,
    /// The pictures; at least one.
    pub pictures: Vec<Picture>,
    /// Who has drawn it.
    pub source: String,
    /// The link.
    pub link: String,
}

impl LinkedPicture {
    /// All of it in the ink and on the background of a style; the code is black on white, which cameras need.
    #[must_use]
    pub fn picture(&self, style: &Style) -> Picture {
        let muted = css(style.muted);
        let widths = self.pictures.iter().map(|picture| f64::from(picture.size[0]));
        let width = (widths.sum::<f64>() + PADDING * (1 + self.pictures.len()) as f64).max(2.0 * PADDING + 3.0 * CODE);
        let title = lines(&self.title, (width - 2.0 * PADDING) / TITLE);
        let remark = if self.remark.is_empty() { 0.0 } else { LINE };
        let top = PADDING + TITLE_LINE * title.len() as f64 + remark + PADDING / 2.0;
        let mut body = String::new();
        for (index, line) in title.iter().enumerate() {
            let base = PADDING + TITLE + TITLE_LINE * index as f64;
            // Here and below, writing to a string cannot fail.
            let _ = writeln!(
                body,
                "<text x=\"{PADDING}\" y=\"{base}\" font-size=\"{TITLE}\" font-weight=\"600\">{}</text>",
                escaped(line)
            );
        }
        if remark > 0.0 {
            let base = top - PADDING / 2.0 - 5.0;
            let _ = writeln!(body, "<text x=\"{PADDING}\" y=\"{base}\" fill=\"{muted}\">{}</text>", escaped(&self.remark));
        }
        let (mut left, mut place, mut lowest) = (PADDING, [PADDING, top], top);
        for picture in &self.pictures {
            let [picture_width, picture_height] = picture.size.map(f64::from);
            body.push_str(&picture.at([left, top]));
            place = [left, top + picture_height + PADDING / 2.0];
            lowest = f64::max(lowest, top + picture_height);
            left += picture_width + PADDING;
        }
        let below = self.draw_link(&mut body, place, width - PADDING - place[0], &muted);
        let size = [width, PADDING + f64::max(lowest, below)].map(|length| length.ceil() as u32);
        Picture { size, svg: document(size, style, Some(&self.title), &body) }
    }

    /// The code, if the link has one, and beside it the link in lines. Says where they end.
    fn draw_link(&self, body: &mut String, [left, top]: [f64; 2], width: f64, muted: &str) -> f64 {
        let code = QrCode::of(&self.link);
        let beside = if code.is_some() { CODE + PADDING } else { 0.0 };
        if let Some(QrCode { side, path }) = &code {
            let _ = writeln!(
                body,
                "<svg x=\"{left}\" y=\"{top}\" width=\"{CODE}\" height=\"{CODE}\" viewBox=\"0 0 {side} {side}\" \
                 shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"white\"/><path d=\"{path}\" fill=\"black\"/></svg>"
            );
        }
        let base = |line: usize| top + LINE * (1 + line) as f64;
        let x = left + beside;
        let _ = writeln!(body, "<text x=\"{x}\" y=\"{}\" font-weight=\"600\">{}</text>", base(0), escaped(&self.source));
        let said = broken(&self.link, (width - beside) / Style::FONT_SIZE, MOST_LINES);
        for (index, line) in said.iter().enumerate() {
            let _ = writeln!(body, "<text x=\"{x}\" y=\"{}\" fill=\"{muted}\">{}</text>", base(1 + index), escaped(line));
        }
        base(said.len()).max(top + if code.is_some() { CODE } else { 0.0 })
    }
}

/// Text in lines of whole words, each no wider than so many font sizes as far as a word is not.
fn lines(text: &str, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if label::width(line) + label::width(" ") + label::width(word) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Text in so many lines at most, each no wider than so many font sizes, broken anywhere; what is more is cut.
fn broken(text: &str, most: f64, count: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for glyph in text.chars() {
        let line = lines.last_mut().map(|line| (label::width(line), line));
        match line {
            Some((width, line)) if line.is_empty() || width + label::width(glyph.encode_utf8(&mut [0; 4])) <= most => {
                line.push(glyph);
            }
            _ => lines.push(glyph.to_string()),
        }
    }
    if lines.len() > count {
        let rest = lines.split_off(count.saturating_sub(1)).concat();
        lines.push(label::shortened(&rest, most));
    }
    lines
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use roxmltree::{Document, Node};

    use super::*;

    fn linked(sizes: &[[u32; 2]], title: &str, link: &str) -> Picture {
        let picture = |&[width, height]: &[u32; 2]| Picture {
            size: [width, height],
            svg: format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 9 9\"/>"
            ),
        };
        let linked = LinkedPicture {
            title: title.to_owned(),
            remark: "epoch 3 of 4".to_owned(),
            pictures: sizes.iter().map(picture).collect(),
            source: "A & B".to_owned(),
            link: link.to_owned(),
        };
        linked.picture(&Style::grey())
    }

    fn texts<'a>(document: &'a Document) -> Vec<&'a str> {
        document.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text()).collect()
    }

    fn number(node: Node, key: &str) -> f64 {
        node.attribute(key).unwrap().parse().unwrap()
    }

    #[test]
    fn what_is_put_together_does_not_overlap_and_lies_within() {
        for sizes in [&[[720, 440]][..], &[[720, 600], [720, 440]], &[[40, 900], [300, 20]]] {
            let picture = linked(sizes, &"a title of many words ".repeat(20), "https://example.org/#v=2&data=moons");
            let document = Document::parse(&picture.svg).unwrap();
            let [width, height] = picture.size.map(f64::from);
            let parts: Vec<[f64; 4]> = document
                .descendants()
                .filter(|node| node.has_tag_name("svg") && node.attribute("x").is_some())
                .map(|part| ["x", "y", "width", "height"].map(|key| number(part, key)))
                .collect();
            assert_eq!(parts.len(), sizes.len() + 1, "the pictures and the code");
            for (index, [x, y, wide, high]) in parts.iter().enumerate() {
                assert!(*x >= 0.0 && x + wide <= width && y + high <= height, "{sizes:?}");
                for [other_x, other_y, other_wide, other_high] in &parts[..index] {
                    let apart = x >= &(other_x + other_wide) || y >= &(other_y + other_high);
                    assert!(apart, "{sizes:?}");
                }
            }
            let title = document.descendants().filter(|node| node.attribute("font-size") == Some("16"));
            let lowest = title.map(|line| number(line, "y")).fold(0.0, f64::max);
            assert!(lowest < parts[0][1], "the title is above the pictures");
        }
    }

    #[test]
    fn the_link_is_whole_as_long_as_there_is_room() {
        let short = format!("https://example.org/#v=2&a={}", "x".repeat(200));
        let picture = linked(&[[720, 440]], "Title", &short);
        let document = Document::parse(&picture.svg).unwrap();
        let said = texts(&document);
        let place = said.iter().position(|text| *text == "A & B").unwrap();
        assert_eq!(said[..place], ["Title", "epoch 3 of 4"]);
        assert_eq!(said[place + 1..].concat(), short);
        assert!(said.len() - place - 1 > 1);
    }

    #[test]
    fn a_link_that_is_too_long_is_cut_and_without_a_code() {
        let long = format!("https://example.org/#v=2&a={}", "x".repeat(3000));
        let picture = linked(&[[720, 440]], "Title", &long);
        let document = Document::parse(&picture.svg).unwrap();
        let said = texts(&document);
        assert_eq!(said.len(), 3 + MOST_LINES);
        assert!(said.last().unwrap().ends_with('…'));
        let inner = document.descendants().filter(|node| node.has_tag_name("svg")).count();
        assert_eq!(inner, 2, "the document and the picture");
    }
}
