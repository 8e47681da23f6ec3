//! The parts of data that keys name, where it has them.

use crate::data::placed::Flaw;
use crate::data::supplied::{File, Learning};
use crate::data::{Data, Placed};
use crate::experiment::{Inapplicable, Problem};

pub(super) fn noise(data: &Data) -> Option<f64> {
    match data {
        Data::Plane(plane) => Some(plane.noise),
        Data::Sine(sine) => Some(sine.noise),
        _ => None,
    }
}

pub(super) fn noise_mut(data: &mut Data) -> Result<&mut f64, Problem> {
    match data {
        Data::Plane(plane) => Ok(&mut plane.noise),
        Data::Sine(sine) => Ok(&mut sine.noise),
        _ => Err(Problem::DoesNotApply { reason: Inapplicable::NoNoise }),
    }
}

/// The points of the reader's.
pub(super) fn placed(data: &Data) -> Option<&Placed> {
    if let Data::Placed(placed) = data { Some(placed) } else { None }
}

pub(super) fn put_placed(text: &str, data: &mut Data) -> Result<(), Problem> {
    let Data::Placed(placed) = data else { return Err(Problem::DoesNotApply { reason: Inapplicable::only_to("data=points") }) };
    let (read, flaw) = Placed::read(text);
    *placed = read;
    flaw.map_or(Ok(()), |Flaw { part, why }| {
        Err(Problem::Adjusted { value: part, why: why.into(), used: why.used().to_owned() })
    })
}

/// How many examples are trained on and tested on, where that can be chosen.
pub(super) fn sizes(data: &Data) -> Option<[u32; 2]> {
    match data {
        Data::Plane(plane) => Some([plane.train, plane.test]),
        Data::Sine(sine) => Some([sine.train, sine.test]),
        Data::Clicks(clicks) => Some([clicks.train, clicks.test]),
        _ => None,
    }
}

pub(super) fn sizes_mut(data: &mut Data) -> Result<[&mut u32; 2], Problem> {
    match data {
        Data::Plane(plane) => Ok([&mut plane.train, &mut plane.test]),
        Data::Sine(sine) => Ok([&mut sine.train, &mut sine.test]),
        Data::Clicks(clicks) => Ok([&mut clicks.train, &mut clicks.test]),
        _ => Err(Problem::DoesNotApply { reason: Inapplicable::FixedSplit }),
    }
}

/// The file of data that is in one of the reader's; the inner is `None` as long as none is chosen.
pub(super) fn file(data: &Data) -> Option<&Option<File>> {
    match data {
        Data::Images(file) => Some(file),
        Data::Table(learning) => Some(&learning.file),
        _ => None,
    }
}

pub(super) fn file_mut(data: &mut Data) -> Result<&mut Option<File>, Problem> {
    match data {
        Data::Images(file) => Ok(file),
        Data::Table(learning) => Ok(&mut learning.file),
        _ => Err(Problem::DoesNotApply { reason: Inapplicable::NoFile }),
    }
}

/// How a table is learnt from.
pub(super) fn learning(data: &Data) -> Option<&Learning> {
    if let Data::Table(learning) = data { Some(learning) } else { None }
}

pub(super) fn learning_mut(data: &mut Data) -> Result<&mut Learning, Problem> {
    match data {
        Data::Table(learning) => Ok(learning),
        _ => Err(Problem::DoesNotApply { reason: Inapplicable::only_to("data=table") }),
    }
}
