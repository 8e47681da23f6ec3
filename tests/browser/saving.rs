//! What the page saves, reopened.

use plotters::style::RGBAColor;
use rescu_explorer::activation::Derivative;
use rescu_explorer::experiment::{Experiment, Measures};
use rescu_explorer::plot::{Curve, Curves, Elements, Figure, Marker, Role, Stroke, Style};
use rescu_explorer::words;
use serde_json::{Value, json};

use super::*;

/// Keeps what the page hands to the browser, instead of saving it.
pub(super) const CATCH: &str = "globalThis.saved = [];
    const make = URL.createObjectURL;
    let last;
    URL.createObjectURL = (blob) => { last = blob; return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { saved.push({ blob: last, name: this.download }); };
    document.querySelectorAll('details').forEach((details) => { details.open = true; });";

/// Presses a button that saves, and gives the name of the file and what a script makes of its `blob`.
pub(super) async fn saved(driver: &WebDriver, button: &str, read: &str) -> WebDriverResult<(String, Value)> {
    let button = format!("document.querySelector('[aria-label=\"{button}\"]')");
    // What unfolds is fetched.
    wait_for(driver, &button).await?;
    driver.execute(format!("saved.length = 0; {button}.click()"), Vec::new()).await?;
    wait_for(driver, "saved[0]?.name").await?;
    let script = format!(
        "const done = arguments[0]; const {{ blob, name }} = saved[0];
         (async () => ({read}))().then((read) => done({{ name, type: blob.type, read }}), (error) => done(String(error)))"
    );
    let answer = driver.execute_async(script, Vec::new()).await?.json().clone();
    Ok((answer["name"].as_str().unwrap_or_default().to_owned(), answer["read"].clone()))
}

/// The colours in force, by their names in the style sheet, as a browser makes them of it.
async fn colours(driver: &WebDriver) -> WebDriverResult<impl Fn(&str) -> RGBAColor + use<>> {
    let names = json!(["--ink", "--muted", "--grid", "--card", "--arm-a", "--arm-b", "--pin-1"]);
    let script = format!(
        "const probe = document.body.appendChild(document.createElement('i'));
         const channels = (name) => {{
            probe.style.color = `var(${{name}})`;
            return getComputedStyle(probe).color.match(/\\d+/g).map(Number);
         }};
         const colours = Object.fromEntries({names}.map((name) => [name, channels(name)]));
         probe.remove();
         return colours;"
    );
    let channels = driver.execute(script, Vec::new()).await?.json().clone();
    Ok(move |name: &str| {
        let channel = |index: usize| channels[name][index].as_u64().and_then(|level| level.try_into().ok()).unwrap_or_default();
        RGBAColor(channel(0), channel(1), channel(2), 1.0)
    })
}

const BOTH: [(&str, &str); 2] = [("gelu:beta=1.5", "GELU β = 1.5"), (TRIANGLE, TRIANGLE_IN_FULL)];
const TRIANGLE: &str = "rescu:kernel=triangle,alpha=1,beta=2,left=-0.1,right=1,value=0";
const TRIANGLE_IN_FULL: &str = "RESCU triangle, α = 1, β = 2, g₋ = −0.1, g₊ = 1, t = 0";

const PINNED: (&str, &str) = (
    "drawn:points=-1_0~0_0.25~2_1,value=0.5",
    "half & <half> (Drawn RESCU slope 0 at −1, slope 0.25 at 0, slope 1 at 2, f(0) = 0.5)",
);

/// The figure that the page should save.
fn figure(derivative: Derivative, colour: &impl Fn(&str) -> RGBAColor) -> Option<Figure> {
    let curve = |(text, name): (&str, &str), colour, stroke, marker, role| {
        let activation: Activation = text.parse().ok()?;
        Some(Curve { activation, name: name.to_owned(), colour, stroke, marker, role })
    };
    let curves = vec![
        curve(BOTH[0], colour("--arm-a"), Stroke::Solid, Marker::Circle, Role::Subject)?,
        curve(BOTH[1], colour("--arm-b"), Stroke::Dashed, Marker::Square, Role::Subject)?,
        curve(PINNED, colour("--pin-1"), Stroke::LongDashed, Marker::Diamond, Role::Reference)?,
    ];
    let curves = Curves { derivative, curves };
    Some(Figure { chart: curves.chart([-6.0, 6.0]), elements: Elements::of(curves) })
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn saved_curves_are_those_of_the_core() -> WebDriverResult<()> {
    let driver = open_at(&format!(
        "v=2&lab=curves&difference=shown&a={}&b={TRIANGLE}&pin={}@half%20%26%20%3Chalf%3E",
        BOTH[0].0, PINNED.0
    ))
    .await?;
    wait_for(&driver, "document.querySelector('.files')").await?;
    driver.execute(CATCH, Vec::new()).await?;
    let colour = colours(&driver).await?;
    let style = Style {
        ink: colour("--ink"),
        muted: colour("--muted"),
        grid: colour("--grid"),
        background: colour("--card"),
        font: "system-ui, sans-serif".to_owned(),
        pixels: 2.0,
        grain: 1,
    };
    let pixel_colours = json!(["--arm-a", "--arm-b", "--pin-1", "--card"].map(|name| {
        let RGBAColor(red, green, blue, _) = colour(name);
        format!("{red},{green},{blue},255")
    }));
    let [mut found, mut expected] = [Vec::new(), Vec::new()];
    for (derivative, word) in [
        (Derivative::Value, "activation"),
        (Derivative::Slope, "slope"),
        (Derivative::Curvature, "curvature"),
        (Derivative::Difference, "difference"),
    ] {
        let figure = figure(derivative, &colour).ok_or(WebDriverError::Timeout("an activation is none".to_owned()))?;
        let document = "await blob.text().then((text) => {
            const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
            return [text, parsed.documentElement.tagName, parsed.querySelectorAll('parsererror').length]; })";
        found.push(saved(&driver, &format!("SVG: {}", words::label(&derivative)), document).await?);
        expected.push((format!("{word}-of-gelu-and-rescu-and-drawn.svg"), json!([figure.svg(&style), "svg", 0])));
        // How large the picture is, and whether each curve's colour is in it.
        let pixels = format!(
            "await createImageBitmap(blob).then((image) => {{
            const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
            canvas.drawImage(image, 0, 0);
            const all = canvas.getImageData(0, 0, image.width, image.height).data;
            const seen = new Set();
            for (let at = 0; at < all.length; at += 4) seen.add(all.slice(at, at + 4).join());
            return [image.width, image.height, {pixel_colours}.every((colour) => seen.has(colour))]; }})"
        );
        found.push(saved(&driver, &format!("PNG: {}", words::label(&derivative)), &pixels).await?);
        let [width, height] = figure.size();
        expected.push((format!("{word}-of-gelu-and-rescu-and-drawn.png"), json!([2 * width, 2 * height, true])));
    }
    let figure = figure(Derivative::Value, &colour).ok_or(WebDriverError::Timeout("an activation is none".to_owned()))?;
    found.push(saved(&driver, "CSV: f, f′ and f″", "await blob.text()").await?);
    expected.push(("curves-of-gelu-and-rescu-and-drawn.csv".to_owned(), json!(figure.csv())));
    driver.quit().await?;
    assert_eq!(found, expected);
    Ok(())
}

/// What one arm was measured to be at the end of each epoch.
fn measured(experiment: &Experiment, arm: Arm, of: fn(&Measures) -> Option<f64>) -> Vec<(f64, Option<f64>)> {
    let history = run(experiment, arm).map(|outcome| outcome.history).unwrap_or_default();
    history.iter().map(|record| (record.epoch, of(record))).collect()
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn saved_measures_are_those_of_the_core() -> WebDriverResult<()> {
    let fragment = "v=2&epochs=3";
    let driver = open_at(fragment).await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Id("play")).await?.send_keys(" ").await?;
    wait_for(&driver, "document.querySelector('#epoch b').textContent === '3'").await?;
    wait_for(&driver, "document.querySelector('#play').getAttribute('aria-label').startsWith('Play')").await?;
    driver.execute(CATCH, Vec::new()).await?;
    let (name, csv) = saved(&driver, "CSV: the prediction difference", "await blob.text()").await?;
    let (_, svg) = saved(&driver, "SVG: the loss", "await blob.text()").await?;
    driver.quit().await?;
    let rows = |line: &str| line.split(',').map(|cell| cell.parse().ok()).collect::<Vec<Option<f64>>>();
    let found: Vec<_> = csv.as_str().unwrap_or_default().lines().skip(1).map(rows).collect();
    let (experiment, _) = link::read(fragment);
    let of_arm = |arm| measured(&experiment, arm, |record| Some(record.disagreement?.absolute));
    let expected: Vec<_> =
        of_arm(Arm::A).into_iter().zip(of_arm(Arm::B)).map(|((epoch, a), (_, b))| vec![Some(epoch), a, b]).collect();
    assert_eq!(name, "prediction-difference.csv");
    assert!(expected.len() == 4 && expected.iter().flatten().all(Option::is_some), "{expected:?}");
    assert_eq!(found, expected);
    assert!(svg.as_str().is_some_and(|svg| svg.contains("A: ReLU, training set")), "{svg}");
    Ok(())
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn saved_maps_are_pictures_with_the_training_points() -> WebDriverResult<()> {
    let driver = open_at("v=2&train=60&test=40").await?;
    wait_for_twins(&driver).await?;
    driver.execute(CATCH, Vec::new()).await?;
    let document = "await blob.text().then((text) => {
        const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
        return [svg.querySelectorAll('parsererror').length, svg.querySelectorAll('image').length,
            svg.documentElement.textContent.includes('training points of label 1'),
            ['width', 'height'].map((side) => 2 * Number(svg.documentElement.getAttribute(side)))]; })";
    let (name, svg) = saved(&driver, "SVG: map of arm A, difference", document).await?;
    // How large the picture is, and that it is not of one colour.
    let pixels = "await createImageBitmap(blob).then((image) => {
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        const all = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
        return [[image.width, image.height], new Set(all).size > 20]; })";
    let (picture, png) = saved(&driver, "PNG: map of arm A, difference", pixels).await?;
    driver.quit().await?;
    assert_eq!([name, picture], ["map-A-difference.svg", "map-A-difference.png"]);
    assert_eq!((&svg[0], &svg[1], &svg[2]), (&json!(0), &json!(1), &json!(true)), "{svg}");
    assert_eq!(png, json!([svg[3], true]));
    Ok(())
}
