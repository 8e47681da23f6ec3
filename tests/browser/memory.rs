//! A hundred runs one after the other take no more memory than ten.

use super::engine::{Ability, is_left_out};
use super::*;

/// Notes the memory of the page and of its workers, whose code is loaded by a script that tells how much they have when asked.
const SCALES: &str = r"
    const stream = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
        const made = await stream(...given);
        // The parts of the page use the memory of the first.
        globalThis.pageMemory ??= made.instance.exports.memory;
        return made;
    };
    globalThis.workerMemories = new Map();
    new BroadcastChannel('answers').onmessage = ({ data: [worker, bytes] }) => workerMemories.set(worker, bytes);
    const asks = new BroadcastChannel('asks');
    let workers = 0;
    const telling = (worker, url) => `
        import '${new URL(url, location.href)}';
        const instantiate = WebAssembly.instantiate;
        WebAssembly.instantiate = async (...given) => {
            const instance = await instantiate(...given);
            new BroadcastChannel('asks').onmessage = () =>
                new BroadcastChannel('answers').postMessage([${worker}, instance.exports.memory.buffer.byteLength]);
            return instance;
        };`;
    globalThis.Worker = class extends Worker {
        constructor(url, options) {
            super(URL.createObjectURL(new Blob([telling(workers++, url)], { type: 'text/javascript' })), options);
        }
    };
    globalThis.weigh = async () => {
        workerMemories.clear();
        asks.postMessage(null);
        while (workerMemories.size < workers) {
            await new Promise((resolve) => setTimeout(resolve, 10));
        }
        return [pageMemory.buffer.byteLength, ...workerMemories.values()];
    };";

/// Plays runs to their end, of two order seeds by turns, so that each is another than the one before and yet only two are kept.
const RUNS: &str = r"
    const [runs, done] = arguments;
    const frame = () => new Promise(requestAnimationFrame);
    const playing = () => document.querySelector('#play').getAttribute('aria-label').startsWith('Pause');
    const seed = document.querySelector('#key-seed-order');
    (async () => {
        for (let run = 0; run < runs; run++) {
            seed.value = seed.value === '1' ? '2' : '1';
            seed.dispatchEvent(new Event('change', { bubbles: true }));
            await frame();
            document.querySelector('#play').click();
            while (!playing()) await frame();
            while (playing()) await frame();
        }
        done(true);
    })();";

/// Bytes that the heap of Rust or of JavaScript may be larger after a hundred runs than after ten: gaps between what is freed and
/// taken anew. A map alone has a quarter of that, so what each run leaves behind is found if it is 6 kB or more.
const GAPS: f64 = 524_288.0;

/// What the page takes: bytes of wasm memory of the page and of each worker and of JavaScript's heap, then nodes and listeners.
struct Weight {
    bytes: Vec<f64>,
    counts: [f64; 2],
}

async fn weigh(driver: &WebDriver) -> WebDriverResult<Weight> {
    let wasm = driver.execute_async("weigh().then(arguments[0])", Vec::new()).await?.json().clone();
    // What is held only by what the first collection frees is freed by the second.
    for _ in 0..2 {
        driver.cdp().send_raw("HeapProfiler.collectGarbage", serde_json::json!({})).await?;
    }
    let metrics = driver.cdp().send_raw("Performance.getMetrics", serde_json::json!({})).await?;
    let metric = |name: &str| {
        let found = metrics["metrics"].as_array().into_iter().flatten().find(|metric| metric["name"] == name);
        found.and_then(|metric| metric["value"].as_f64()).unwrap_or(f64::NAN)
    };
    let mut bytes: Vec<f64> = wasm.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
    bytes.push(metric("JSHeapUsedSize"));
    Ok(Weight { bytes, counts: ["Nodes", "JSEventListeners"].map(metric) })
}

async fn run(driver: &WebDriver, runs: u32) -> WebDriverResult<()> {
    driver.execute_async(RUNS, vec![runs.into()]).await.map(drop)
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_hundred_runs_leave_the_memory_where_ten_have_it() -> WebDriverResult<()> {
    if is_left_out(&a_hundred_runs_leave_the_memory_where_ten_have_it, Ability::Scales)? {
        return Ok(());
    }
    let driver = open().await?;
    // The policy of the page lets no worker begin with a script of another.
    driver.cdp().send_raw("Page.setBypassCSP", serde_json::json!({ "enabled": true })).await?;
    driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", serde_json::json!({ "source": SCALES })).await?;
    driver.goto("about:blank").await?;
    driver.goto(format!("{}#v=2&epochs=2&train=100&test=100", page())).await?;
    driver.set_script_timeout(Duration::from_mins(3)).await?;
    driver.cdp().send_raw("Performance.enable", serde_json::json!({})).await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Css("#speed option:last-child")).await?.click().await?;
    run(&driver, 10).await?;
    let ten = weigh(&driver).await?;
    run(&driver, 90).await?;
    let hundred = weigh(&driver).await?;
    driver.quit().await?;
    assert_eq!((ten.bytes.len(), hundred.bytes.len()), (4, 4), "of the page, two workers and JavaScript");
    let grown: Vec<f64> = hundred.bytes.iter().zip(&ten.bytes).map(|(after, before)| after - before).collect();
    assert!(grown.iter().all(|&bytes| bytes <= GAPS), "{:?} have grown by {grown:?} bytes", ten.bytes);
    assert_eq!(hundred.counts, ten.counts, "nodes and listeners");
    Ok(())
}
