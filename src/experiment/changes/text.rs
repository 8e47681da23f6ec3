//! Changes as a link writes them: `120@rate=0.01;150@batch=32;160@b=smelu:beta=1`.

use super::{Adjustment, Change, Changes};
use crate::experiment::{Correction, Expected, Experiment, Key, Part, Problem};

const BETWEEN_CHANGES: char = ';';
const AFTER_EPOCH: char = '@';
const NONE: &str = "none";

impl Changes {
    /// As a link writes them.
    pub(in crate::experiment) fn text(&self, of: &Experiment) -> String {
        if self.0.is_empty() {
            return NONE.to_owned();
        }
        let mut changed = of.clone();
        let text = |change: &Change| {
            change.adjustment.put(&mut changed);
            let key = change.adjustment.key();
            let value = key.read(&changed).unwrap_or_default();
            format!("{}{AFTER_EPOCH}{}={value}", change.epoch, key.name())
        };
        self.0.iter().map(text).collect::<Vec<_>>().join(&BETWEEN_CHANGES.to_string())
    }

    /// The changes of a text, for an experiment, and the first thing about them that is not used as it stands.
    pub(in crate::experiment) fn parse(text: &str, of: &Experiment) -> Result<(Self, Option<Problem>), Problem> {
        let (mut changes, mut remark) = (Self::default(), None);
        if text == NONE {
            return Ok((changes, None));
        }
        for piece in text.split(BETWEEN_CHANGES) {
            let (change, about) = parse_change(piece, of)?;
            remark = remark.or(about);
            if !changes.put(change) {
                let why = Correction::TooManyChanges { used: Self::MOST as u32 };
                remark = remark.or(Some(Problem::Adjusted { value: text.to_owned(), why }));
            }
        }
        Ok((changes, remark))
    }
}

fn parse_change(piece: &str, of: &Experiment) -> Result<(Change, Option<Problem>), Problem> {
    let unreadable = || Problem::Unreadable { value: piece.to_owned(), expected: Expected::Changes };
    let (epoch, setting) = piece.split_once(AFTER_EPOCH).ok_or_else(unreadable)?;
    let (name, value) = setting.split_once('=').ok_or_else(unreadable)?;
    let [_, last] = Key::Epochs.bounds();
    let epoch = epoch.parse().ok().filter(|&epoch| epoch >= 1 && f64::from(epoch) <= last).ok_or_else(unreadable)?;
    let key = Key::from_name(name).ok_or_else(unreadable)?;
    if !can_change(key) {
        return Err(unreadable());
    }
    // What a setting takes is known to its key alone.
    let mut changed = of.clone();
    let remark = match key.write(&mut changed, value).map_err(|notice| notice.problem) {
        Ok(()) => None,
        Err(problem @ (Problem::Clamped { .. } | Problem::ActivationClamped { .. })) => Some(problem),
        Err(problem) => return Err(problem),
    };
    // An arm that is taken out, or follows the others again, is none that changes.
    let adjustment = Adjustment::of(key, &changed).filter(|_| changed.arms().eq(of.arms())).ok_or_else(unreadable)?;
    Ok((Change { epoch, adjustment }, remark))
}

/// Whether a setting may change during a run.
fn can_change(key: Key) -> bool {
    matches!(key, Key::Rate | Key::Batch | Key::OfArm(Part::Activation | Part::Rate, _))
}
