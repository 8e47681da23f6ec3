//! Saving what is drawn as files. They are made here; nothing is sent anywhere.

use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement, Url};

use super::canvas::{area, fine_style};
use super::theme::Theme;
use crate::plot::{Figure, Picture, Style};
use crate::words::words;

/// How long a button says what came of it.
const MOMENT: Duration = Duration::from_secs(2);
/// How long a browser may take to begin reading what it is to save.
const PATIENCE: Duration = Duration::from_mins(1);
/// What a file of SVG is.
pub(super) const SVG: &str = "image/svg+xml;charset=utf-8";
/// Device pixels of a saved picture in a CSS pixel.
pub(super) const PIXELS: f64 = 2.0;

/// What is saved.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// The picture in pixels.
    Png,
    /// The picture in lines.
    Svg,
    /// The numbers.
    Csv,
}

impl Format {
    pub(super) fn label(self) -> String {
        match self {
            Self::Png => words().save_png(),
            Self::Svg => words().save_svg(),
            Self::Csv => words().save_csv(),
        }
    }

    /// What a file of it ends with.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Csv => "csv",
        }
    }
}

/// Whoever takes a file that has been made, or nothing if the browser cannot make it.
pub(super) type Take = Box<dyn FnOnce(Option<Blob>)>;

/// A button that saves a figure.
#[component]
pub(super) fn Save(
    format: Format,
    /// What is in the file, for those who do not see where the button stands.
    #[prop(into)]
    what: String,
    /// The name of the file without its ending.
    stem: impl Fn() -> String + 'static,
    figure: impl Fn() -> Figure + 'static,
) -> impl IntoView {
    let theme = expect_context::<Theme>();
    let name = move || format!("{}.{}", stem(), format.ending());
    let make = move |take: Take| blob(format, &figure(), &fine_style(theme.palette(), PIXELS), take);
    view! { <SaveFile label=format.label() what name make/> }
}

/// A button that saves a file, and says so to those who see it and to those who hear it.
#[component]
pub(super) fn SaveFile(
    #[prop(into)] label: String,
    /// What is in the file, for those who do not see where the button stands.
    #[prop(into)]
    what: String,
    name: impl Fn() -> String + 'static,
    make: impl Fn(Take) + 'static,
) -> impl IntoView {
    save_file(label, &what, Rc::new(name), Rc::new(make))
}

/// Compiled once, and not for each file.
fn save_file(label: String, what: &str, name: Rc<dyn Fn() -> String>, make: Rc<dyn Fn(Take)>) -> AnyView {
    let outcome = RwSignal::new(None);
    let save = move |_| {
        let name = untrack(|| name());
        let take = move |blob: Option<Blob>| {
            let saved = blob.and_then(|blob| offer(&blob, &name).ok()).is_some();
            let _ = outcome.try_set(Some(if saved { words().save_done() } else { words().save_failed() }));
            set_timeout(
                move || {
                    let _ = outcome.try_set(None);
                },
                MOMENT,
            );
        };
        untrack(|| make(Box::new(take)));
    };
    let spoken = words().save_as(&label, what);
    view! {
        <button aria-label=spoken on:click=save>{move || outcome.get().unwrap_or_else(|| label.clone())}</button>
        <span class="unseen" role="status">{move || outcome.get()}</span>
    }
    .into_any()
}

/// Gives the file, or nothing if the browser cannot make it, to `take`.
fn blob(format: Format, figure: &Figure, style: &Style, take: Take) {
    match format {
        Format::Png => picture(figure, style, take),
        Format::Svg => take(text(&figure.svg(style), SVG)),
        Format::Csv => take(text(&figure.csv(), "text/csv;charset=utf-8")),
    }
}

/// A text as a file of some kind.
pub(super) fn text(text: &str, kind: &str) -> Option<Blob> {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&text.into()), &properties).ok()
}

fn picture(figure: &Figure, style: &Style, take: Take) {
    match drawn(figure, style) {
        Some(canvas) => pixels(&canvas, take),
        None => take(None),
    }
}

/// What is on a canvas, as PNG.
pub(super) fn pixels(canvas: &HtmlCanvasElement, take: Take) {
    let take = Closure::once_into_js(take);
    // It throws only where a canvas holds pixels of another origin.
    let _ = canvas.to_blob(take.unchecked_ref());
}

/// A picture in lines as PNG.
pub(super) fn rasterise(picture: Picture, take: Take) {
    spawn_local(async move {
        match painted(&picture).await {
            Some(canvas) => pixels(&canvas, take),
            None => take(None),
        }
    });
}

/// A picture in lines on a canvas that is not part of the page.
async fn painted(Picture { size, svg }: &Picture) -> Option<HtmlCanvasElement> {
    let address = Url::create_object_url_with_blob(&text(svg, SVG)?).ok()?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&address);
    let decoded = JsFuture::from(image.decode()).await;
    let _ = Url::revoke_object_url(&address);
    decoded.ok()?;
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    let [width, height] = size.map(|length| PIXELS * f64::from(length));
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    Some(canvas)
}

/// The figure on a canvas that is not part of the page.
fn drawn(figure: &Figure, style: &Style) -> Option<HtmlCanvasElement> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    figure.draw(&area(&canvas, figure.size().map(f64::from), style)?, style).ok()?;
    Some(canvas)
}

/// Has the browser save a file under a name.
fn offer(blob: &Blob, name: &str) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    set_timeout(move || drop(Url::revoke_object_url(&address)), PATIENCE);
    Ok(())
}
