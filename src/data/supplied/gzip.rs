//! Files packed by gzip (RFC 1952).

use std::borrow::Cow;

/// More than this is not unpacked: the full MNIST has 47 MB.
const LARGEST: usize = 200_000_000;
const MAGIC: [u8; 2] = [0x1f, 0x8b];
const HEADER: usize = 10;
const TRAILER: usize = 8;

/// What a file holds, unpacked if it is packed; `None` if it is packed, but damaged or too large.
#[must_use]
pub fn unpacked(bytes: &[u8]) -> Option<Cow<'_, [u8]>> {
    if !bytes.starts_with(&MAGIC) {
        return Some(Cow::Borrowed(bytes));
    }
    let (stream, trailer) = stream(bytes)?.split_last_chunk::<TRAILER>()?;
    let whole = miniz_oxide::inflate::decompress_to_vec_with_limit(stream, LARGEST).ok()?;
    // The trailer ends with the length modulo 2³².
    (trailer[4..] == (whole.len() as u32).to_le_bytes()).then_some(Cow::Owned(whole))
}

/// What follows the header, which may hold an extra field, a name, a comment and a check.
fn stream(packed: &[u8]) -> Option<&[u8]> {
    const CHECK: u8 = 2;
    const EXTRA: u8 = 4;
    const NAME: u8 = 8;
    const COMMENT: u8 = 16;
    let (header, mut rest) = packed.split_at_checked(HEADER)?;
    let flags = header[3];
    if flags & EXTRA != 0 {
        let (length, after) = rest.split_first_chunk::<2>()?;
        rest = after.get(usize::from(u16::from_le_bytes(*length))..)?;
    }
    for text in [NAME, COMMENT] {
        if flags & text != 0 {
            let end = rest.iter().position(|&byte| byte == 0)?;
            rest = &rest[end + 1..];
        }
    }
    rest.get(if flags & CHECK != 0 { 2 } else { 0 }..)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    /// A gzip file with these flags and what they announce.
    pub(super) fn packed(content: &[u8], flags: u8, fields: &[u8]) -> Vec<u8> {
        let stream = miniz_oxide::deflate::compress_to_vec(content, 6);
        let header = [0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, 3];
        let length = (content.len() as u32).to_le_bytes();
        [&header[..], fields, &stream, &[0; 4], &length].concat()
    }

    #[test]
    fn every_kind_of_header_is_skipped() {
        let content = b"what is in it, what is in it";
        for (flags, fields) in
            [(0, &b""[..]), (8, b"name\0"), (16, b"said\0"), (4, b"\x03\0abc"), (2, b"xy"), (30, b"\x01\0anm\0cm\0xy")]
        {
            assert_eq!(unpacked(&packed(content, flags, fields)).unwrap().as_ref(), content, "flags {flags}");
        }
    }

    #[test]
    fn what_is_not_packed_is_left_and_what_is_damaged_is_refused() {
        assert_eq!(unpacked(b"1,2,3").unwrap().as_ref(), b"1,2,3");
        let whole = packed(&[7; 1000], 0, b"");
        for end in [2, 9, 12, whole.len() - 9, whole.len() - 1] {
            assert_eq!(unpacked(&whole[..end]), None, "{end} bytes");
        }
    }
}
