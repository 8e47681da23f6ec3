//! The links that a lecturer goes through.

use super::Presentation;

/// What the links of a list, one a line, name behind their `#`, each so that it is presented. Lines without one are left out.
///
/// ```
/// use rescu_explorer::view::lecture;
///
/// assert_eq!(lecture("First:\nhttps://example.org/#v=2&lab=curves \n"), ["v=2&lab=curves&present=on"]);
/// ```
#[must_use]
pub fn lecture(list: &str) -> Vec<String> {
    let of_line = |line: &str| {
        let (_, fragment) = line.trim().split_once('#')?;
        let said = format!("{}={}", PRESENT, Presentation::On.name());
        Some(if fragment.split('&').any(|part| part == said) { fragment.to_owned() } else { format!("{fragment}&{said}") })
    };
    list.lines().filter_map(of_line).collect()
}

/// The key of a link that says whether it is presented.
const PRESENT: &str = "present";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Key;

    #[test]
    fn every_link_is_presented_and_what_is_no_link_is_left_out() {
        let list = "https://example.org/#v=2&present=on\n\n  remark\nexample.org/page#v=2&seed.data=3  ";
        assert_eq!(lecture(list), ["v=2&present=on", "v=2&seed.data=3&present=on"]);
        assert!(Key::ALL.iter().any(|key| key.name() == PRESENT));
    }
}
