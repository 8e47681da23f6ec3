//! The custom properties of `style/tokens.css` that are colours. They are read while this is compiled: a colour that is missing
//! there, or that is written in another way, is an error of the compiler.
#![allow(clippy::panic, reason = "only constants call this, so a panic is an error of the compiler")]

/// Which of the two colours of a `light-dark(…)` holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scheme {
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

/// Red, green and blue, each of 0 to 255.
pub(super) type Rgb = [u8; 3];

/// Every colour of the page, of charts, of maps and of what is saved.
pub(super) const TOKENS: Sheet = Sheet(include_bytes!("../../style/tokens.css"));

/// The text of a style sheet.
#[derive(Clone, Copy)]
pub(super) struct Sheet<'a>(&'a [u8]);

impl<'a> Sheet<'a> {
    /// The colour of a custom property, such as `--ink`.
    pub(super) const fn colour(self, name: &str, scheme: Scheme) -> Rgb {
        self.value(self.declared(name.as_bytes()), scheme)
    }

    /// The colours of several.
    pub(super) const fn colours<const N: usize>(self, names: [&str; N], scheme: Scheme) -> [Rgb; N] {
        let mut colours = [[0; 3]; N];
        let mut at = 0;
        while at < N {
            colours[at] = self.colour(names[at], scheme);
            at += 1;
        }
        colours
    }

    /// What begins with the value of a custom property.
    const fn declared(self, name: &[u8]) -> &'a [u8] {
        let mut rest = self.0;
        while let [_, next @ ..] = rest {
            if let Some([b':', b' ', value @ ..]) = after(rest, name) {
                return value;
            }
            rest = next;
        }
        panic!("the style sheet declares no such colour")
    }

    /// The colour with which a text begins: `#rrggbb`, `var(--name)`, or `light-dark(light, dark)` of two such.
    const fn value(self, text: &[u8], scheme: Scheme) -> Rgb {
        if let Some(hex) = after(text, b"#") {
            return [channel(hex, 0), channel(hex, 2), channel(hex, 4)];
        }
        if let Some(name) = after(text, b"var(") {
            return self.value(self.declared(until(name, b')').0), scheme);
        }
        match (after(text, b"light-dark("), scheme) {
            (Some(light), Scheme::Light) => self.value(light, scheme),
            (Some(light), Scheme::Dark) => match until(light, b',').1 {
                [b',', b' ', dark @ ..] => self.value(dark, scheme),
                _ => panic!("light-dark has two colours"),
            },
            (None, _) => panic!("a colour is #rrggbb, var or light-dark"),
        }
    }
}

/// What follows a prefix, if a text begins with it.
const fn after<'a>(text: &'a [u8], prefix: &[u8]) -> Option<&'a [u8]> {
    let mut at = 0;
    while at < prefix.len() {
        if at == text.len() || text[at] != prefix[at] {
            return None;
        }
        at += 1;
    }
    Some(text.split_at(at).1)
}

/// A text in two parts, the second of which begins with the first such byte.
const fn until(text: &[u8], byte: u8) -> (&[u8], &[u8]) {
    let mut at = 0;
    while at < text.len() && text[at] != byte {
        at += 1;
    }
    text.split_at(at)
}

/// The number that two hexadecimal digits are.
const fn channel(hex: &[u8], at: usize) -> u8 {
    match ((hex[at] as char).to_digit(16), (hex[at + 1] as char).to_digit(16)) {
        (Some(high), Some(low)) => (16 * high + low) as u8,
        _ => panic!("a colour has six hexadecimal digits"),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn a_colour_is_a_number_a_name_or_one_for_each_scheme() {
        let sheet = Sheet(
            b":root {\n --ink-2: #040506; --ink: #0A0b0c;\n --same: var(--ink);\n --both: light-dark(#010203, var(--same));\n \
              --turned: light-dark(var(--both), #ffffff); }\n a { color: var(--late); }\n b { --late: #070809; }",
        );
        let cases = [
            ("--ink", [10, 11, 12], [10, 11, 12]),
            ("--ink-2", [4, 5, 6], [4, 5, 6]),
            ("--same", [10, 11, 12], [10, 11, 12]),
            ("--both", [1, 2, 3], [10, 11, 12]),
            ("--turned", [1, 2, 3], [255, 255, 255]),
            ("--late", [7, 8, 9], [7, 8, 9]),
        ];
        for (name, light, dark) in cases {
            assert_eq!([Scheme::Light, Scheme::Dark].map(|scheme| sheet.colour(name, scheme)), [light, dark], "{name}");
        }
        assert_eq!(sheet.colours(["--ink", "--both"], Scheme::Light), [[10, 11, 12], [1, 2, 3]]);
    }

    #[test]
    fn no_other_style_sheet_writes_a_colour() {
        let is_colour = |declaration: &str| {
            let value = declaration.split_once(':').map_or("", |(_, value)| value);
            ["#", "rgb(", "hsl("].iter().any(|notation| value.contains(notation))
        };
        for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("style")).unwrap() {
            let file = file.unwrap();
            let text = fs::read_to_string(file.path()).unwrap();
            let mut declarations = text.split('{').filter_map(|rule| rule.split('}').next()).flat_map(|body| body.split(';'));
            assert_eq!(declarations.any(is_colour), file.file_name() == "tokens.css", "{}", file.path().display());
        }
    }
}
