//! A text as a QR code, for a camera.

use std::fmt::Write;

use qrcodegen::{QrCode as Modules, QrCodeEcc};

/// Light modules around the code, which its readers need.
const MARGIN: i32 = 4;

/// A QR code: its dark modules in a square of `side` by `side` units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QrCode {
    /// The side of the square, the light margin included.
    pub side: i32,
    /// The dark modules as the `d` of an SVG path.
    pub path: String,
}

impl QrCode {
    /// The code of a text; `None` if that is too long for one, which is 2953 bytes.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let modules = Modules::encode_text(text, QrCodeEcc::Low).ok()?;
        let all = (0..modules.size()).flat_map(|y| (0..modules.size()).map(move |x| (x, y)));
        let mut path = String::new();
        for (x, y) in all.filter(|&(x, y)| modules.get_module(x, y)) {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{} {}h1v1h-1z", x + MARGIN, y + MARGIN);
        }
        Some(Self { side: modules.size() + 2 * MARGIN, path })
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    /// What a reader of another make takes a code for.
    fn read(code: &QrCode) -> String {
        const UNIT: usize = 4;
        let side = code.side as usize * UNIT;
        let dark: std::collections::HashSet<(usize, usize)> = code
            .path
            .split('M')
            .filter_map(|module| module.split_once('h')?.0.split_once(' '))
            .map(|(x, y)| (x.parse().unwrap(), y.parse().unwrap()))
            .collect();
        let shade = |x: usize, y: usize| if dark.contains(&(x / UNIT, y / UNIT)) { 0 } else { 255 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        image.detect_grids()[0].decode().unwrap().1
    }

    #[test]
    fn a_link_is_read_as_it_was_written() {
        let long = format!("https://example.org/a/folder/#v=2&points={}", "-1.25_0.5~".repeat(60));
        for text in ["https://example.org/#v=2&b=smelu:beta=0.5", long.as_str()] {
            assert_eq!(read(&QrCode::of(text).unwrap()), text);
        }
    }

    #[test]
    fn what_no_code_can_hold_has_none() {
        assert!(QrCode::of(&"x".repeat(2953)).is_some());
        assert!(QrCode::of(&"x".repeat(2954)).is_none());
    }
}
