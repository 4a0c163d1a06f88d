//! What a person does with the page: switches kinds, points, taps, uses the keyboard, goes from page to page.

use copydesk_browser::Shown;
use serde_json::{Value, json};

const HTML: &str = r#"<!doctype html><html lang="en"><head><title>Bridge opens a week early</title></head><body>
<nav id="menu"><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<article class="story"><h1>Bridge opens a week early</h1><p class="byline">By Per Holm</p>
<time datetime="2024-03-09T08:30:00+01:00">9 March 2024</time>
<p>The floating bridge took its first cars on Saturday morning, a week before anybody had hoped for it, the harbour office said.</p>
<p>More than two hundred cars crossed before noon, and the queue on the northern side was gone by one o'clock.</p>
<h2>What comes next</h2>
<p>The old landing stage will be taken down in April, and the ferry will get a new one further to the north, the office said.</p>
<figure><img src="bridge.jpg" alt=""><figcaption>The first cars on the bridge. Photo: Jane Roe</figcaption></figure></article>
<div class="related"><h3>Read also</h3><ul><li><a href="/1">Ferry service resumes after storm</a></li><li><a href="/2">A night on the northern pier</a></li></ul></div>
<footer>© 2024 The Island Post. All rights reserved.</footer></body></html>"#;

const TEXT: &str = "Ferry service resumes after storm

By Ada Lind

March 4, 2024

The ferry between the two islands sailed again on Monday morning, a week after a storm had torn away part of the landing stage.

Support our journalism. Become a member today.
";

fn shown() -> Option<Shown> {
    Shown::new(&[
        ("bridge.html", HTML.as_bytes()),
        ("ferry.txt", TEXT.as_bytes()),
        ("picture.txt", &[0, 1, 2, 3, 0, 0, 5, 6]),
    ])
}

#[test]
fn the_legend_switches_kinds_off_and_on() {
    let Some(shown) = shown() else { return };
    let count = |kind: &str| shown.visible(&format!(".block[data-kind={kind}]"));
    let all = shown.visible(".block");
    assert_eq!((count("headline"), count("body")), (1, 3));
    let told = shown.value("Object.fromEntries([...document.querySelectorAll('#kinds label')].map((l) => [l.children[1].innerText, Number(l.children[2].innerText)]))");
    assert_eq!(told["body"], 3, "{told}");
    assert_eq!(told.as_object().expect("an object").values().filter_map(Value::as_u64).sum::<u64>(), all as u64);

    shown.click("#kinds label:has([value=body])");
    assert_eq!((count("body"), count("headline"), shown.visible(".block")), (0, 1, all - 3));
    // The keyboard does the same.
    shown.value("document.querySelector('#kinds [value=headline]').focus()");
    shown.press(" ");
    assert_eq!((count("headline"), shown.visible(".block")), (0, all - 4));
    shown.press(" ");
    shown.click("#kinds label:has([value=body])");
    assert_eq!(shown.visible(".block"), all);

    shown.click("[data-choice=none]");
    assert_eq!(shown.visible(".block"), 0);
    shown.click("[data-choice=article]");
    assert!(count("body") == 3 && count("related") == 0 && count("legal") == 0);
    shown.click("[data-choice=rest]");
    assert!(count("body") == 0 && count("related") > 0);
    assert_eq!(
        shown.visible("#kinds input:checked") + shown.visible("#kinds input:not(:checked)"),
        told.as_object().unwrap().len()
    );
    shown.click("[data-choice=all]");
    assert_eq!(shown.visible(".block"), all);
    assert_eq!(shown.seen(), [""; 0]);
}

#[test]
fn pointing_at_a_block_shows_its_reasons() {
    let Some(shown) = shown() else { return };
    shown.hover(".block[data-kind=headline]");
    shown.until("document.querySelector('#why .verdict')");
    let why = shown.text("#why");
    assert!(why.starts_with("headline over "), "{why}");
    for part in
        ["Confidence ", "Decided by ", "Evidence for headline against ", "Element html > body > article", "Bytes "]
    {
        assert!(why.contains(part), "{part} in {why}");
    }
    let record = shown
        .value("JSON.parse(document.getElementById('data').textContent)[0].blocks.find((b) => b.kind === 'headline')");
    assert!(why.contains(record["rule"].as_str().expect("a rule")));
    let evidence = record["evidence"].as_array().expect("a list");
    assert_eq!(shown.visible("#why tr"), evidence.len());
    assert!(evidence.iter().all(|e| why.contains(e["rule"].as_str().expect("a rule"))));
    let meaning = shown.value("JSON.parse(document.getElementById('rules').textContent)");
    assert!(why.contains(meaning[record["rule"].as_str().expect("a rule")].as_str().expect("a meaning")));
    shown.picture("reasons");
    assert_eq!(shown.seen(), [""; 0]);
}

#[test]
fn the_keyboard_reaches_everything() {
    let Some(shown) = shown() else { return };
    let held = || shown.value("[...document.querySelectorAll('.block')].findIndex((b) => b.ariaPressed === 'true')");
    assert!(shown.text("#why").contains("Point at a block"));
    shown.press("j");
    assert_eq!(held(), 0);
    shown.press("j");
    assert_eq!(held(), 1);
    assert!(shown.text("#why").starts_with(&shown.text(".block[aria-pressed=true] .kind")));
    shown.press("k");
    assert_eq!(held(), 0);
    shown.press("Escape");
    assert_eq!(held(), -1);
    assert!(shown.text("#why").contains("Point at a block"));
    // The tab key goes through the same blocks, and what has the focus can be seen.
    shown.value("document.querySelector('.block').focus()");
    shown.press("Tab");
    assert_eq!(held(), 1);
    assert_eq!(shown.value("getComputedStyle(document.activeElement).outlineStyle"), "solid");
    shown.press("n");
    shown.until("document.querySelector('#source').innerText === 'ferry.txt'");
    shown.press("p");
    shown.until("document.querySelector('#source').innerText === 'bridge.html'");
    assert_eq!(shown.seen(), [""; 0]);
}

#[test]
fn several_inputs_stand_in_the_side_bar() {
    let Some(shown) = shown() else { return };
    assert_eq!(shown.text("#pages summary"), "3 pages");
    let listed = shown.value("[...document.querySelectorAll('#pages button')].map((b) => b.firstChild.data)");
    assert_eq!(listed, json!(["Bridge opens a week early", "Ferry service resumes after storm", "picture.txt"]));
    assert!(shown.text("#fields").contains("2024-03-09 08:30:00 +01:00"));
    shown.click("#pages li:nth-child(2) button");
    shown.until("document.title.startsWith('Ferry service')");
    assert!(shown.text("#fields").contains("Ada Lind"));
    assert_eq!(shown.visible(".block[data-kind=appeal]"), 1);
    shown.click("#pages li:nth-child(3) button");
    shown.until("document.querySelector('#source').innerText === 'picture.txt'");
    assert!(shown.text("#error").contains("neither text nor HTML"));
    assert_eq!((shown.visible(".block"), shown.visible("#legend")), (0, 0));
    let Some(single) = Shown::new(&[("ferry.txt", TEXT.as_bytes())]) else { return };
    // Under a headline that runs from right to left a path does not: its slashes would change sides.
    let bakery = include_bytes!("../../../fixtures/ar/makhbaz.txt");
    let Some(arabic) = Shown::new(&[("ferry.txt", TEXT.as_bytes()), ("bakery.txt", bakery)]) else { return };
    let directions = "[...document.querySelectorAll('#pages li:nth-child(2) :is(button, small)')].map((e) => getComputedStyle(e).direction)";
    assert_eq!(arabic.value(directions), json!(["rtl", "ltr"]));
    assert_eq!(single.visible("#pages"), 0);
    assert_eq!([shown.seen(), single.seen()].concat(), [""; 0]);
}

/// Least contrast of text by WCAG 2.2, level AA.
const CONTRAST: f64 = 4.5;

/// The least contrast of all text in the page with what it stands on.
const LEAST_CONTRAST: &str = "(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (color) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
  const light = (c) => { const [r, g, b] = c.slice(0, 3).map((v) => v / 255).map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (e) => { for (; e; e = e.parentElement) { const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] === 255) return c; } return [255, 255, 255]; };
  let least = [99, ''];
  for (const e of document.querySelectorAll('body *')) {
    if (!e.checkVisibility({ visibilityProperty: true }) || ![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    for (let up = e; up; up = up.parentElement) if (getComputedStyle(up).opacity !== '1') return [0, 'not opaque: ' + up.localName];
    const [a, b] = [light(rgba(getComputedStyle(e).color)), light(behind(e))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < least[0]) least = [contrast, e.localName + '.' + e.className + ' ' + e.innerText.slice(0, 20)];
  }
  return least;
})()";

#[test]
fn light_and_dark_can_be_read() {
    let Some(shown) = shown() else { return };
    let mut papers = Vec::new();
    for scheme in ["light", "dark"] {
        shown.scheme(scheme);
        papers.push(shown.value("getComputedStyle(document.body).backgroundColor"));
        shown.press("Escape");
        for page in 1..=3 {
            shown.value(&format!("location.hash = '#{page}'"));
            shown.until(&format!("document.querySelectorAll('#pages button')[{}].ariaCurrent === 'page'", page - 1));
            shown.press("j");
            shown.value("document.querySelector('#kinds [value=byline]')?.click()");
            let least = shown.value(LEAST_CONTRAST);
            assert!(least[0].as_f64().expect("a number") >= CONTRAST, "{scheme}, page {page}: {least}");
        }
        shown.value("location.hash = '#1'");
        shown.until("document.querySelector('#source').innerText === 'bridge.html'");
        shown.picture(scheme);
    }
    assert_eq!(papers, [json!("rgb(255, 255, 255)"), json!("rgb(22, 24, 27)")]);
}

#[test]
fn a_telephone_shows_it_too() {
    let Some(shown) = shown() else { return };
    shown.narrow(390, 844);
    shown.open("ferry.txt");
    shown.open("page.html");
    assert_eq!(shown.value("document.documentElement.scrollWidth"), 390, "nothing to scroll sideways");
    assert_eq!((shown.visible("#pages button"), shown.visible("#why")), (0, 0), "what is not asked for takes no room");
    shown.picture("narrow");
    shown.tap(".block[data-kind=headline]");
    shown.until("document.querySelector('#why .verdict')?.innerText.startsWith('headline over ')");
    assert_eq!(shown.visible("#why"), 1);
    shown.picture("narrow-reasons");
    shown.tap("#why .close");
    shown.until("!document.querySelector('#why').checkVisibility()");
    shown.tap(".block[data-kind=headline]");
    shown.until("document.querySelector('#why').checkVisibility()");
    shown.tap(".block[data-kind=headline]");
    shown.until("!document.querySelector('#why').checkVisibility()");
    shown.tap("#pages summary");
    shown.until("document.querySelector('#pages').open");
    shown.tap("#pages li:nth-child(2) button");
    shown.until("document.querySelector('#source').innerText === 'ferry.txt'");
    assert_eq!(shown.seen(), [""; 0]);
}
