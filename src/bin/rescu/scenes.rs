//! `rescu scenes`: the scenes, trained and counted again.

use std::io::Write;

use rescu_explorer::scene::{Evidence, Scene};
use rescu_explorer::words::{self, command, further};

use crate::output::Failure;
use crate::progress::Talk;
use crate::training::repetitions;

/// Train the scenes of the page and count again what they show
///
/// Each is trained over all of its seeds; what was counted is printed as Markdown. Ends with exit code 1 where a count is not that of the
/// table in the program.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Which scenes, by their names; all if none is given
    #[arg(value_name = "NAME")]
    ids: Vec<String>,
    #[command(flatten)]
    talk: Talk,
}

pub(crate) fn print(arguments: &Arguments, out: &mut impl Write) -> Result<(), Failure> {
    let scenes = chosen(&arguments.ids)?;
    let counted =
        scenes.into_iter().map(|scene| Ok((scene, count(scene, &arguments.talk)?))).collect::<Result<Vec<_>, Failure>>()?;
    print_table(&counted, out)?;
    print_sentences(&counted, out)?;
    let differing = counted.iter().filter(|(scene, evidence)| scene.evidence != *evidence).count();
    if differing == 0 { Ok(()) } else { Err(Failure::ScenesDiffer { scenes: differing }) }
}

fn chosen(ids: &[String]) -> Result<Vec<&'static Scene>, Failure> {
    let unknown = |id: &str| {
        let known: Vec<&str> = Scene::all().iter().map(|scene| scene.id).collect();
        Failure::Input(command().no_scene(id, known.join(", ")))
    };
    let by_id = |id: &String| Scene::all().iter().find(|scene| scene.id == id).ok_or_else(|| unknown(id));
    if ids.is_empty() { Ok(Scene::all().iter().collect()) } else { ids.iter().map(by_id).collect() }
}

/// Trains a scene on all cores.
fn count(scene: &Scene, talk: &Talk) -> Result<Evidence, Failure> {
    let counted = |done, all| command().scene_done(scene.id, done, all);
    let series = repetitions(scene.experiment(), scene.seeds, talk, &counted)?;
    scene.count(&series).ok_or_else(|| Failure::Input(command().scene_diverged(scene.id)))
}

/// A row for each arm.
fn print_table(counted: &[(&Scene, Evidence)], out: &mut impl Write) -> Result<(), Failure> {
    let heads = [
        further().scenes_head_scene(),
        further().scenes_head_seeds(),
        further().scenes_head_activation(),
        further().scenes_head_identical(),
        further().scenes_head_parted(),
        further().scenes_head_median(),
        further().scenes_head_quality(),
    ];
    writeln!(out, "| {} |\n|---|---:|---|---:|---:|---:|---:|", heads.join(" | "))?;
    for (scene, evidence) in counted {
        let experiment = scene.experiment();
        for (arm, of_arm) in experiment.arms().zip(evidence.arms.iter()) {
            let name = words::arm(&experiment, arm);
            let (median, quality) = (words::small(of_arm.median), words::fixed(of_arm.quality, 3));
            let (identical, parted) = (of_arm.identical, of_arm.parted);
            writeln!(out, "| {} | {} | {name} | {identical} | {parted} | {median} | {quality} |", scene.id, scene.seeds)?;
        }
    }
    Ok(())
}

/// Title, link and sentences of each.
fn print_sentences(counted: &[(&Scene, Evidence)], out: &mut impl Write) -> Result<(), Failure> {
    for (scene, evidence) in counted {
        let (title, line) = (words::label(*scene), words::scene_line(scene));
        let (count, quality) = (words::scene_count(scene, evidence), words::scene_quality(scene, evidence));
        writeln!(out, "\n**{title}** (`{}`: `{}`). {line} {count} {quality}", scene.id, scene.fragment)?;
    }
    Ok(())
}
