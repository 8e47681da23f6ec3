//! Many numbers in a message.

use core::fmt;
use core::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

/// Numbers that are written and read in one piece. Those of a vector are one by one, which takes a page as long as all else it does
/// with a picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Floats(Vec<f32>);

impl Deref for Floats {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a Floats {
    type Item = &'a f32;
    type IntoIter = core::slice::Iter<'a, f32>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl FromIterator<f32> for Floats {
    fn from_iter<I: IntoIterator<Item = f32>>(numbers: I) -> Self {
        Self(numbers.into_iter().collect())
    }
}

impl From<Vec<f32>> for Floats {
    fn from(numbers: Vec<f32>) -> Self {
        Self(numbers)
    }
}

/// As the bytes of the numbers, the lowest of each first.
impl Serialize for Floats {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes: Vec<u8> = self.iter().flat_map(|number| number.to_le_bytes()).collect();
        serializer.serialize_bytes(&bytes)
    }
}

impl<'de> Deserialize<'de> for Floats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfBytes;
        impl Visitor<'_> for OfBytes {
            type Value = Floats;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("the bytes of numbers")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Floats, E> {
                match bytes.as_chunks() {
                    (numbers, []) => Ok(numbers.iter().map(|&number| f32::from_le_bytes(number)).collect()),
                    _ => Err(E::invalid_length(bytes.len(), &self)),
                }
            }
        }
        deserializer.deserialize_bytes(OfBytes)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;

    #[test]
    fn they_are_read_to_the_bit_and_a_piece_of_one_is_refused() {
        let numbers: Floats = [0.0, -0.0, 1.5e-42, f32::MAX, f32::NEG_INFINITY].into_iter().collect();
        let mut message = postcard::to_stdvec(&numbers).unwrap();
        assert_eq!(message.len(), 1 + 4 * numbers.len());
        let read: Floats = postcard::from_bytes(&message).unwrap();
        assert!(read.iter().zip(numbers.iter()).all(|(read, number)| read.to_bits() == number.to_bits()), "{read:?}");
        message[0] -= 1;
        assert!(postcard::from_bytes::<Floats>(&message[..message.len() - 1]).is_err());
    }
}
