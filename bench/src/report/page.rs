//! What is reported of the page.

use super::statistics::{grouped, quantile, readable};
use super::{cell, joined, percent, spread, table};
use crate::measurements::{Contents, Drag, File, Page, Piece};

/// How many parts of a wasm file are listed.
const PARTS: usize = 12;

pub(super) fn write(page: &Page) -> String {
    let mut sections = vec![frames(page), pieces("What the page spends its time on meanwhile", &page.pieces)];
    if let Some(drag) = &page.drag {
        sections.extend([dragged(drag), pieces("What a drag takes", &drag.pieces)]);
    }
    sections.push(files(&page.files));
    sections.extend(page.contents.iter().map(contents));
    joined(&sections)
}

fn frames(page: &Page) -> String {
    let frames = |share| cell(quantile(&page.frames, share).map(readable));
    let row = |what: &str, value: String| vec![what.to_owned(), value];
    let rows = [
        row("from navigation to the first frame, ms", spread(&page.first_frame, 1.0)),
        row("from navigation to a network in training, ms", spread(&page.running, 1.0)),
        row("frames watched while 2 × 16 replicas train", grouped(page.frames.len())),
        row("from frame to frame, median, ms", frames(0.5)),
        row("from frame to frame, 95th percentile, ms", frames(0.95)),
        row("tasks of the main thread over 50 ms", page.long_tasks.len().to_string()),
    ];
    table("The page", &["what", ""], &rows)
}

fn dragged(drag: &Drag) -> String {
    let of = |times: &[f64], share| cell(quantile(times, share).map(readable));
    let row = |what: &str, value: String| vec![what.to_owned(), value];
    let rows = [
        row("moves of the pointer", grouped(drag.redraws.len())),
        row("from move to drawn, median, ms", of(&drag.redraws, 0.5)),
        row("from move to drawn, 95th percentile, ms", of(&drag.redraws, 0.95)),
        row("from move to drawn, longest, ms", of(&drag.redraws, 1.0)),
        row("from frame to frame, median, ms", of(&drag.frames, 0.5)),
        row("from frame to frame, 95th percentile, ms", of(&drag.frames, 0.95)),
        row("tasks of the main thread over 50 ms", drag.long_tasks.len().to_string()),
    ];
    table("The page while a knot is dragged, 1440 × 900, four curves", &["what", ""], &rows)
}

fn pieces(title: &str, pieces: &[Piece]) -> String {
    let row = |piece: &Piece| {
        let quantile = |share| cell(quantile(&piece.times, share).map(readable));
        vec![piece.name.clone(), grouped(piece.times.len()), quantile(0.5), quantile(0.95), quantile(1.0)]
    };
    let rows: Vec<_> = pieces.iter().map(row).collect();
    let head = ["piece of work", "times", "median, ms", "95th percentile, ms", "longest, ms"];
    table(title, &head, &rows)
}

fn files(files: &[File]) -> String {
    let row = |name: &str, [raw, gzip, brotli]: [usize; 3]| {
        let mut row = vec![name.to_owned()];
        row.extend([raw, gzip, brotli].map(grouped));
        row
    };
    let mut rows: Vec<_> = files.iter().map(|file| row(&file.name, [file.raw, file.gzip, file.brotli])).collect();
    let sum = |of: fn(&File) -> usize| files.iter().map(of).sum();
    rows.push(row("all", [sum(|file| file.raw), sum(|file| file.gzip), sum(|file| file.brotli)]));
    table("Bytes of the site", &["file", "raw", "gzip", "brotli"], &rows)
}

fn contents(contents: &Contents) -> String {
    let all: usize = contents.parts.iter().map(|(_, bytes)| bytes).sum();
    let row = |(part, bytes): &(String, usize)| vec![part.clone(), grouped(*bytes), percent(*bytes as f64 / all as f64)];
    let rows: Vec<_> = contents.parts.iter().take(PARTS).map(row).collect();
    let title = format!("What {} is made of, before wasm-opt", contents.file);
    table(&title, &["crate or data", "bytes", "share"], &rows)
}
