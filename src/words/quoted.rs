//! What others have written, as it is quoted in sentences.

/// The most characters that are quoted: what is longer is recognised by its beginning.
const LONGEST: usize = 80;

/// A text to be quoted: the whole of it, or its beginning and an ellipsis.
pub(super) fn quoted(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_long_is_shortened() {
        let fits = "ß".repeat(LONGEST);
        assert_eq!(quoted(&fits), fits);
        assert_eq!(quoted(&"ß".repeat(20_000)), format!("{fits}…"));
        assert_eq!(quoted(""), "");
    }
}
