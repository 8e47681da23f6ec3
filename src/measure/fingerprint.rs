//! A short name for the exact bits of a replica.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::hash::fnv1a;

/// A 64-bit hash (FNV-1a; Fowler, Noll and Vo 1991) of the bits of all parameters of a replica, in their order. Two replicas
/// with the same fingerprint have, but for one chance in 2⁶⁴, the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Fingerprint(pub u64);

impl Fingerprint {
    /// The fingerprint of these parameters.
    #[must_use]
    pub fn of<'a>(parameters: impl IntoIterator<Item = &'a f32>) -> Self {
        Self(fnv1a(parameters.into_iter().flat_map(|value| value.to_bits().to_le_bytes())))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = core::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        u64::from_str_radix(text, 16).map(Self)
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.to_string()
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = core::num::ParseIntError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_fnv_1a_of_the_little_endian_bits() {
        assert_eq!(Fingerprint::of(&[]).to_string(), "cbf29ce484222325");
        // 0x62616f66 are the bytes "foab"; the hash was computed by an independent FNV-1a.
        assert_eq!(Fingerprint::of(&[f32::from_bits(0x6261_6f66)]).to_string(), "dcf016790c0839e1");
    }

    #[test]
    fn it_tells_the_two_zeros_and_neighbouring_floats_apart() {
        assert_ne!(Fingerprint::of(&[0.0]), Fingerprint::of(&[-0.0]));
        assert_ne!(Fingerprint::of(&[1.0]), Fingerprint::of(&[1.0_f32.next_up()]));
        assert_ne!(Fingerprint::of(&[1.0, 2.0]), Fingerprint::of(&[2.0, 1.0]));
    }

    #[test]
    fn its_text_is_read_back() {
        let fingerprint = Fingerprint(0x00ab);
        assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
    }
}
