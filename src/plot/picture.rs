//! A picture in lines, to be put into another one or saved.

use super::style::{Colour, Style};

/// A document of SVG that stands alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The width and the height in CSS pixels.
    pub size: [u32; 2],
    /// The document, which begins with its element `svg`.
    pub svg: String,
}

impl Picture {
    /// The picture as an element of another document, with its upper left corner at a place.
    pub(super) fn at(&self, [left, top]: [f64; 2]) -> String {
        self.svg.replacen("<svg ", &format!("<svg x=\"{left}\" y=\"{top}\" "), 1)
    }
}

/// A document of a size, in the font and the ink of a style and on its background; `title` is what it is called, if anything.
pub(super) fn document([width, height]: [u32; 2], style: &Style, title: Option<&str>, body: &str) -> String {
    let title = title.map_or_else(String::new, |title| format!("<title>{}</title>\n", escaped(title)));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"{}\" font-size=\"{}\" fill=\"{}\">\n{title}\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n{body}</svg>\n",
        escaped(&style.font),
        Style::FONT_SIZE,
        css(style.ink),
        css(style.background),
    )
}

/// A colour as CSS has it, without its opacity.
pub(super) fn css(colour: Colour) -> String {
    format!("rgb({},{},{})", colour.0, colour.1, colour.2)
}

/// Text that stays text in XML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
