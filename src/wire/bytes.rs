//! Many bytes in a message.

use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

/// Bytes that are written and read in one piece, not one by one as those of a vector would be.
#[derive(Clone, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OfBytes;
        impl Visitor<'_> for OfBytes {
            type Value = Bytes;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Bytes, E> {
                Ok(Bytes(bytes.to_vec()))
            }
        }
        deserializer.deserialize_bytes(OfBytes)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]
mod tests {
    use super::*;
    use crate::data::supplied::{File, Format, Missing};
    use crate::experiment::{Arm, Notice, Problem};
    use crate::wire::{Detail, FrameRequest, Order, Refusal, Report, RunOrder, RunReport, Worker, decode, encode};

    #[test]
    fn data_of_a_file_is_trained_on_once_it_is_given() {
        let images = [0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 2, 7, 1, 2, 3, 9, 9];
        let labels = [0, 0, 8, 1, 0, 0, 0, 3, 0, 1, 1];
        let bytes = [&images[..], &labels, &images, &labels].concat();
        let link = format!("data=images&file={}&hidden=3", File::of("tiny", &bytes));
        let mut worker = Worker::default();
        let begin = Order::Run(RunOrder::Begin { run: 1, link, arm: Arm::A });
        let refused = worker.obey(begin.clone());
        let missing =
            |refusal: &Refusal| matches!(refusal, Refusal::Experiment(Notice { problem: Problem::Data(Missing::File(_)), .. }));
        assert!(refused.as_ref().is_err_and(missing), "{refused:?}");
        let give = Order::Give { format: Format::Images, bytes: Bytes(bytes) };
        assert_eq!(worker.hear(&encode(&give).unwrap()), None);
        assert_eq!(worker.obey(begin), Ok(None));
        let view = FrameRequest { side: 6, chosen: 0, disputed: 2, detail: Detail::NONE };
        let Ok(Some(Report::Run(RunReport::Frame(frame)))) = worker.obey(RunOrder::Show(view).into()) else {
            panic!("no frame")
        };
        assert_eq!(frame.picture.disputed.len(), 2);
        let nonsense = Order::Give { format: Format::Images, bytes: Bytes(b"1,2".to_vec()) };
        assert!(matches!(worker.obey(nonsense), Err(Refusal::File(_))));
    }

    #[test]
    fn they_are_written_in_one_piece() {
        let bytes = Bytes((0..=255).collect());
        let message = encode(&bytes).unwrap();
        assert!(message.ends_with(&bytes.0) && message.len() == 258);
        assert_eq!(decode::<Bytes>(&message).unwrap(), bytes);
        assert!(decode::<Bytes>(&message[..99]).is_err());
    }
}
