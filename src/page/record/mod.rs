//! The record: runs that are kept on the page, in a table where they are compared, opened again, named, saved and deleted.

mod card;
mod chosen;
mod compare;
mod files;
mod keeping;
mod name;
mod order;
mod row;
mod run_store;
mod storage;
mod table;

pub(super) use card::RecordCard;
pub(super) use keeping::{RunKeeper, RunKeeping};
use run_store::RunStore;
