//! A figure as a file of SVG.

use plotters::backend::SVGBackend;
use plotters::drawing::IntoDrawingArea;

use super::super::picture::Picture;
use super::super::style::Style;
use super::super::target::DrawError;
use super::Figure;

/// Units in a CSS pixel: the backend knows whole ones only, and a picture that may be enlarged needs finer ones.
const FINENESS: u32 = 10;
/// The backend divides sizes of fonts by this, which would make text smaller than the layout has it, and than it is on a canvas.
const FONT_DIVISOR: f64 = 1.24;

impl Figure {
    /// The figure to be put into another picture.
    #[must_use]
    pub fn picture(&self, style: &Style) -> Picture {
        Picture { size: self.size(), svg: self.svg(style) }
    }

    /// The figure as a document of SVG that stands alone, in these colours, whatever the resolution.
    #[must_use]
    pub fn svg(&self, style: &Style) -> String {
        let style = Style { pixels: FINENESS.into(), grain: FINENESS.cast_signed(), ..style.clone() };
        let [width, height] = self.size();
        let [fine_width, fine_height] = [width, height].map(|css| css * FINENESS);
        let mut drawn = String::new();
        let area = SVGBackend::with_string(&mut drawn, (fine_width, fine_height)).into_drawing_area();
        // Writing to a string does not fail.
        let _ = self.draw(&area, &style).and_then(|()| area.present().map_err(DrawError::of));
        drop(area);
        let body = drawn.split_once('\n').map_or("", |(_, body)| body);
        let size = Style::FONT_SIZE * style.pixels;
        let body = body.replace(&format!("font-size=\"{}\"", size / FONT_DIVISOR), &format!("font-size=\"{size}\""));
        let mut document = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {fine_width} {fine_height}\" stroke-linejoin=\"round\">\n<title>{}</title>\n{body}",
            escaped(&self.title())
        );
        // Which characters an XML document cannot hold, not even escaped.
        document.retain(|c| c == '\n' || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')));
        document
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
