//! The icons of the installed page are drawn from `assets/icons/icon.svg`. `RESCU_DRAW=1 cargo test --test icons` draws them anew.
#![cfg(not(target_arch = "wasm32"))]

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// File, width and height, and how much of them the drawing has. Of one that is masked, a system shows a circle of four fifths at
/// least, on a ground of its own.
const ICONS: [(&str, u32, f32); 3] = [("icon-192.png", 192, 1.0), ("icon-512.png", 512, 1.0), ("maskable-512.png", 512, 0.625)];

fn draw(svg: &Tree, size: u32, share: f32) -> Option<Pixmap> {
    let mut picture = Pixmap::new(size, size)?;
    if share < 1.0 {
        // `--page` of style/tokens.css, as the manifest has it.
        picture.fill(Color::from_rgba8(0xf4, 0xf5, 0xf8, 0xff));
    }
    let margin = (1.0 - share) / 2.0 * size as f32;
    let scale = share * size as f32 / svg.size().width();
    resvg::render(svg, Transform::from_scale(scale, scale).post_translate(margin, margin), &mut picture.as_mut());
    Some(picture)
}

#[test]
fn the_icons_are_the_drawing() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/icons");
    let svg = Tree::from_data(&fs::read(folder.join("icon.svg"))?, &Options::default())?;
    for (name, size, share) in ICONS {
        let drawn = draw(&svg, size, share).ok_or("an icon without pixels")?;
        if env::var_os("RESCU_DRAW").is_some() {
            drawn.save_png(folder.join(name))?;
        }
        let kept = Pixmap::load_png(folder.join(name))?;
        assert!(kept.data() == drawn.data(), "{name} is not the drawing: RESCU_DRAW=1 cargo test --test icons");
    }
    Ok(())
}
