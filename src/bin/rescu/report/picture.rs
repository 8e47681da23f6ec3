//! A chart as PNG.

use std::sync::Arc;

use rescu_explorer::words::command;
use resvg::{tiny_skia, usvg};

use crate::output::Failure;

/// Pixels of a picture in a CSS pixel.
const PIXELS: f32 = 2.0;

/// The picture of a document, as PNG. Its fonts are part of the program, so that it is the same on every machine: Ubuntu Light, and
/// Hack for what that has not.
pub(super) fn of(svg: &str) -> Result<Vec<u8>, Failure> {
    let unusable = |why: String| Failure::Input(command().no_picture(why));
    let mut options = usvg::Options::default();
    let fonts = Arc::make_mut(&mut options.fontdb);
    for font in [epaint_default_fonts::UBUNTU_LIGHT, epaint_default_fonts::HACK_REGULAR] {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family("Ubuntu");
    let tree = usvg::Tree::from_str(svg, &options).map_err(|error| unusable(error.to_string()))?;
    let [width, height] = [tree.size().width(), tree.size().height()].map(|css| (css * PIXELS).round() as u32);
    let mut pixels = tiny_skia::Pixmap::new(width, height).ok_or_else(|| unusable(command().empty_picture()))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(PIXELS, PIXELS), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| unusable(error.to_string()))
}
