//! The colours of `style/tokens.css` as readers with and without each of three kinds of colour blindness see them, by numbers.
//!
//! Colour blindness is that of one kind of cone missing, simulated on linear light by the matrices of Machado, Oliveira and Fernandes
//! 2009, A physiologically-based model for simulation of color vision deficiency. How far apart two colours are is their distance in
//! Oklab (Ottosson 2020), in which about 0.02 can just be noticed.

use super::tokens::{Rgb, Scheme, TOKENS};

/// The least contrast of what is drawn with what lies behind it: WCAG 2.2, success criterion 1.4.11.
const CONTRAST: f64 = 3.0;
/// The least distance of two colours that stand for different things: three times what can just be noticed. Strokes, markers and
/// letters tell the same things apart.
const APART: f64 = 0.06;
/// The least distance of the ends of the scale of probabilities, and from step to step of that of differences.
const OPPOSITE: f64 = 0.2;
const STEP: f64 = 0.08;

const SCHEMES: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

type Matrix = [[f64; 3]; 3];

/// How light is seen by those who miss no cone, the long, the middle and the short ones.
const VISIONS: [(&str, Matrix); 4] = [
    ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protanopia",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deuteranopia",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritanopia",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

/// Red, green and blue light of 0 to 1.
type Light = [f64; 3];

fn times(matrix: &Matrix, vector: Light) -> Light {
    matrix.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum())
}

fn light(colour: Rgb) -> Light {
    colour.map(|channel| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    })
}

fn seen(colour: Rgb, vision: &Matrix) -> Light {
    times(vision, light(colour)).map(|channel| channel.clamp(0.0, 1.0))
}

/// The ratio of contrast of WCAG, from 1 to 21.
fn contrast(a: Light, b: Light) -> f64 {
    let [a, b] = [a, b].map(|[red, green, blue]| 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
    (a / b).max(b / a)
}

/// Lightness, and the two axes of hue.
fn oklab(light: Light) -> [f64; 3] {
    const CONES: Matrix = [
        [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
        [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
        [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
    ];
    const OPPONENTS: Matrix = [
        [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
        [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
        [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
    ];
    times(&OPPONENTS, times(&CONES, light).map(f64::cbrt))
}

fn distance(a: Light, b: Light) -> f64 {
    let ([a1, a2, a3], [b1, b2, b3]) = (oklab(a), oklab(b));
    (a1 - b1).hypot(a2 - b2).hypot(a3 - b3)
}

/// Calls `check` with each scheme and vision in words, and with what colours look like then.
fn for_everyone(check: impl Fn(&str, &dyn Fn(&str) -> Light)) {
    for scheme in SCHEMES {
        for (vision, matrix) in &VISIONS {
            check(&format!("{scheme:?}, {vision}"), &|name| seen(TOKENS.colour(name, scheme), matrix));
        }
    }
}

/// Each is told from every other.
fn assert_apart(names: &[&str]) {
    for_everyone(|who, look| {
        for (index, a) in names.iter().enumerate() {
            for b in &names[..index] {
                let apart = distance(look(a), look(b));
                assert!(apart >= APART, "{a} and {b} are {apart:.3} apart: {who}");
            }
        }
    });
}

/// Each is seen on its ground.
fn assert_seen(names: &[&str], ground: &str) {
    for_everyone(|who, look| {
        for name in names {
            let ratio = contrast(look(name), look(ground));
            assert!(ratio >= CONTRAST, "{name} on {ground} has a contrast of {ratio:.2}: {who}");
        }
    });
}

#[test]
fn contrast_and_sight_are_as_published() {
    let [black, white, grey] = [[0; 3], [255; 3], [119; 3]];
    assert!((contrast(light(black), light(white)) - 21.0).abs() < 1e-9);
    // WebAIM's example of what is just not enough for text.
    assert!((contrast(light(grey), light(white)) - 4.48).abs() < 0.005);
    assert!((distance(light(black), light(white)) - 1.0).abs() < 1e-4);
    for (vision, matrix) in &VISIONS {
        assert!(distance(seen(grey, matrix), light(grey)) < 1e-3, "who misses a cone sees grey as it is: {vision}");
    }
    // Red and green of equal lightness are one colour to whoever has no cone for red or for green.
    let [red, green] = [[200, 60, 60], [118, 118, 30]];
    let apart = VISIONS.map(|(_, matrix)| distance(seen(red, &matrix), seen(green, &matrix)));
    assert!(apart[2] < 0.5 * apart[0], "{apart:?}");
}

#[test]
fn arms_and_pinned_curves_are_seen_and_told_apart() {
    let lines = [
        "--arm-a", "--arm-b", "--arm-c", "--arm-d", "--pin-1", "--pin-2", "--pin-3", "--pin-4", "--pin-5", "--pin-6",
        "--pin-7", "--pin-8",
    ];
    assert_seen(&lines, "--card");
    assert_apart(&lines);
}

#[test]
fn labels_are_seen_and_told_apart() {
    let labels = ["--label-0", "--label-1", "--label-2"];
    assert_seen(&labels, "--field");
    assert_apart(&labels);
    assert_apart(&["--map-point-0", "--map-point-1", "--map-point-2"]);
    let certain = ["--certain-0", "--certain-1", "--certain-2"];
    assert_apart(&certain);
    // What is undecided is pale.
    assert_seen(&certain, "--probability-2");
    assert_seen(&["--accent", "--warn", "--muted", "--ink"], "--card");
}

#[test]
fn the_scales_of_maps_keep_their_order() {
    for_everyone(|who, look| {
        let lightness = |name: &str| oklab(look(name))[0];
        let differences: Vec<f64> = (0..5).map(|step| lightness(&format!("--difference-{step}"))).collect();
        let falls = differences[0] > differences[4];
        for pair in differences.windows(2) {
            let step = if falls { pair[0] - pair[1] } else { pair[1] - pair[0] };
            assert!(step >= STEP, "a step of the difference map is {step:.3}: {who}");
        }
        let ends = distance(look("--probability-0"), look("--probability-4"));
        assert!(ends >= OPPOSITE, "the ends of the probability map are {ends:.3} apart: {who}");
        let probabilities: Vec<f64> = (0..5).map(|step| lightness(&format!("--probability-{step}"))).collect();
        let [rise, fall] = [&probabilities[..3], &probabilities[2..]];
        assert!(
            rise.is_sorted() && fall.is_sorted_by(|a, b| a > b),
            "the middle of the probability map is not the lightest: {who}"
        );
    });
    assert_seen(&["--probability-0", "--probability-4"], "--probability-2");
}
