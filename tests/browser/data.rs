//! The data sets that are not points of the plane.

use rescu_explorer::data::supplied::{Content, Format, content_store};

use super::*;

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn clicks_are_shown_as_the_core_computes_them() -> WebDriverResult<()> {
    shows_what_the_core_computes("v=2&data=clicks&train=500&test=300&epochs=3").await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn clicks_have_their_buckets_at_rest() -> WebDriverResult<()> {
    let fragment = "v=2&data=clicks&train=500&test=300&epochs=3&differs=initialisation";
    let driver = open_at(fragment).await?;
    wait_for(&driver, "document.getElementById('bucket-3-B')?.dataset.value").await?;
    let (experiment, _) = link::read(fragment);
    for arm in [Arm::A, Arm::B] {
        let mut twins = Twins::new(&experiment, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        twins.record();
        for (index, bucket) in twins.by_frequency().into_iter().flatten().enumerate() {
            let expected = bucket.disagreement.map(|apart| apart.absolute.to_string());
            let cell = driver.find(By::Id(format!("bucket-{index}-{}", arm.letter()))).await?;
            assert_eq!(cell.attr("data-value").await?, expected, "{:?}", bucket.range);
        }
    }
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn mnist_is_fetched_when_it_is_chosen_and_shown_as_the_core_computes_it() -> WebDriverResult<()> {
    let driver = open_at("v=2").await?;
    wait_for_twins(&driver).await?;
    let fetched = "performance.getEntriesByType('resource').some(entry => entry.name.includes('mnist'))";
    wait_for(&driver, &format!("!{fetched}")).await?;
    driver.find(By::Css("#key-data option[value=mnist]")).await?.click().await?;
    wait_for(&driver, fetched).await?;
    wait_for(&driver, "document.querySelectorAll('.images canvas[width=\"28\"]').length > 0").await?;
    driver.quit().await?;
    shows_what_the_core_computes("v=2&data=mnist&epochs=1&hidden=8&batch=200").await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_data_set_that_is_chosen_brings_its_training_into_the_link() -> WebDriverResult<()> {
    let driver = open_at("v=2&hidden=5&rate=0.7").await?;
    wait_for_twins(&driver).await?;
    driver.find(By::Css("#key-data option[value=digits]")).await?.click().await?;
    let mut chosen = link::read("hidden=5&rate=0.7").0;
    chosen
        .choose(rescu_explorer::experiment::Key::Data, "digits")
        .map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
    wait_for(&driver, &format!("location.hash === '#{}'", link::write(&chosen))).await?;
    driver.quit().await
}

/// Rows of two features and one of three labels.
fn table() -> String {
    let row = |index: u32| format!("{},{},{}\n", index % 13, index * 7 % 17, ["red", "green", "blue"][index as usize % 3]);
    let rows: String = (0..80).map(row).collect();
    format!("width,height,colour\n{rows}")
}

/// Pastes a table where the page asks for one.
async fn paste(driver: &WebDriver, text: &str) -> WebDriverResult<()> {
    wait_for(driver, "document.getElementById('wanted-files-pasted')").await?;
    let script = "const field = document.getElementById('wanted-files-pasted'); field.closest('details').open = true; \
                  field.value = arguments[0]; field.dispatchEvent(new Event('input', { bubbles: true }));";
    driver.execute(script, vec![text.into()]).await?;
    wait_for(driver, "!document.querySelector('#wanted .paste button').disabled").await?;
    press(driver, "#wanted .paste button").await
}

/// Presses a button wherever it is, as the keyboard does.
async fn press(driver: &WebDriver, selector: &str) -> WebDriverResult<()> {
    driver.find(By::Css(selector)).await?.send_keys(" ").await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_pasted_table_is_trained_on_as_the_core_trains_on_it() -> WebDriverResult<()> {
    let driver = open_at("v=2&data=table&hidden=5").await?;
    paste(&driver, &table()).await?;
    wait_for_twins(&driver).await?;
    wait_for(&driver, "location.hash.includes('file=pasted,')").await?;
    let fragment = driver.current_url().await?.fragment().unwrap_or_default().to_owned();
    for arm in [Arm::A, Arm::B] {
        let content = Content::read(Format::Table, table().into_bytes());
        content_store::put(content.map_err(|error| WebDriverError::Timeout(error.to_string()))?);
        let twins = Twins::new(&link::read(&fragment).0, arm).map_err(|notice| WebDriverError::Timeout(notice.to_string()))?;
        let expected: String = twins.states().iter().map(fingerprint).collect();
        assert_eq!(text(&driver, &format!("#fingerprints-{}", arm.letter())).await?, expected, "{fragment}");
    }
    // The first column has 13 values, so that it can be the label; then the colours are features, which they cannot be.
    driver.find(By::Css("#key-label option[value='1']")).await?.click().await?;
    wait_for(&driver, "document.querySelector('#wanted')?.textContent.includes('row 2, column “colour” is “red”')").await?;
    driver.find(By::Css("#key-label option[value='3']")).await?.click().await?;
    wait_for(&driver, "!document.querySelector('#wanted')").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_link_to_a_file_asks_for_that_file_and_trains_on_no_other() -> WebDriverResult<()> {
    let driver = open_at("v=2&data=table&file=iris.csv,3975,00000000000000ff").await?;
    wait_for(&driver, "document.querySelector('#wanted')?.textContent.includes('on the file “iris.csv” (3975 bytes)')").await?;
    paste(&driver, &table()).await?;
    wait_for(&driver, "document.querySelector('#wanted')?.textContent.includes('is not the file that the link names')").await?;
    wait_for(&driver, "document.querySelectorAll('#fingerprints-A li').length === 0").await?;
    press(&driver, "#wanted .trouble button").await?;
    wait_for_twins(&driver).await?;
    wait_for(&driver, "location.hash.includes('file=pasted,')").await?;
    driver.quit().await
}

#[tokio::test]
#[ignore = "needs a browser: cargo xtask test browser"]
async fn a_table_that_is_dropped_is_read_like_a_pasted_one() -> WebDriverResult<()> {
    let driver = open_at("v=2&data=table&hidden=5").await?;
    wait_for(&driver, "document.querySelector('#wanted .drop')").await?;
    let drop = "const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'colours.csv', { type: 'text/csv' }));
        const field = document.querySelector('#wanted .drop');
        const send = (type) => field.dispatchEvent(new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true }));
        const taken = !send('dragover');
        send('drop');
        return taken;";
    let taken = driver.execute(drop, vec![table().into()]).await?.json().as_bool();
    assert_eq!(taken, Some(true), "a browser would open the file instead");
    wait_for_twins(&driver).await?;
    wait_for(&driver, "location.hash.includes('file=colours.csv,')").await?;
    driver.quit().await
}
