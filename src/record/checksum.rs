//! The checksum of a line of JSON, so that one that was altered is known.

use crate::hash::fnv1a;

/// Before the checksum, which is the last field of its line. No text within a line holds it, since quotes in a text are escaped.
const FIELD: &str = ",\"check\":\"";
/// Behind it.
const END: &str = "\"}";

/// What the checksum of a line says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The line is as it was written.
    Whole,
    /// It is not.
    Altered,
    /// It has none.
    Unknown,
}

/// An object of JSON with its checksum: FNV-1a over its bytes as they are without, in sixteen hexadecimal digits. It tells that a line
/// was altered by accident, or by hand; it is no protection against forgery.
pub(super) fn with_checksum(object: &str) -> String {
    let open = object.strip_suffix('}').unwrap_or(object);
    format!("{open}{FIELD}{:016x}{END}", fnv1a(object.bytes()))
}

/// Whether a line is as it was written, as far as its checksum tells.
pub(super) fn verdict(line: &str) -> Verdict {
    let Some((open, checksum)) = line.trim_end().rsplit_once(FIELD) else { return Verdict::Unknown };
    let expected = format!("{:016x}{END}", fnv1a(open.bytes().chain(*b"}")));
    if checksum == expected { Verdict::Whole } else { Verdict::Altered }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_hash_of_the_line_without_it() {
        // By Python: h = (h ^ byte) * 0x100000001b3 mod 2⁶⁴ over b'{"a":1}', from h = 0xcbf29ce484222325.
        assert_eq!(with_checksum("{\"a\":1}"), "{\"a\":1,\"check\":\"9c3e82dd6fcae8b1\"}");
    }

    #[test]
    fn every_altered_byte_is_seen() {
        let line = with_checksum("{\"seed\":3,\"text\":\"\\\",\\\"check\\\":\\\"\",\"value\":0.1}");
        assert_eq!((verdict(&line), verdict(&format!("{line}\r\n"))), (Verdict::Whole, Verdict::Whole));
        for place in 0..line.len() {
            let other = if line.as_bytes()[place] == b'7' { "8" } else { "7" };
            let altered = format!("{}{other}{}", &line[..place], &line[place + 1..]);
            assert_ne!(verdict(&altered), Verdict::Whole, "{altered}");
        }
    }

    #[test]
    fn a_line_may_have_none() {
        assert_eq!([verdict("{\"a\":1}"), verdict("{}"), verdict("")], [Verdict::Unknown; 3]);
    }
}
