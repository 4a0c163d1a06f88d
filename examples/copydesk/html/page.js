"use strict";
(() => {
  const pages = JSON.parse(document.getElementById("data").textContent);
  // Hue and saturation: the article's own parts are vivid, what stands around it is pale.
  const KINDS = {
    headline: [210, 80], kicker: [190, 60], deck: [230, 70], byline: [285, 60], dateline: [315, 60], body: [140, 45],
    subheading: [160, 70], caption: [45, 80], appeal: [0, 75], promo: [20, 60], related: [75, 45], share: [250, 20],
    navigation: [210, 12], tags: [180, 25], bio: [300, 25], comment: [100, 20], legal: [30, 12], advertisement: [350, 35],
    other: [0, 0],
  };
  const ARTICLE = new Set(["headline", "kicker", "deck", "byline", "dateline", "body", "subheading", "caption"]);
  const off = new Set();
  const at = (id) => document.getElementById(id);
  let current = 0;
  let pinned = null;

  // Text from outside enters the document here and nowhere else: as a text node.
  const element = (tag, text, attributes = {}) => {
    const made = document.createElement(tag);
    if (text !== undefined && text !== null) made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  const tint = (made, kind) => {
    const [hue, saturation] = KINDS[kind] ?? [0, 0];
    made.style.setProperty("--hue", hue);
    made.style.setProperty("--sat", `${saturation}%`);
    return made;
  };

  const showFields = (page) => {
    const list = at("fields");
    list.replaceChildren();
    const dateline = page.dateline ?? {};
    const rows = [
      ["Kicker", page.kicker], ["Headline", page.headline], ["Deck", page.deck], ["Authors", (page.authors ?? []).join(", ")],
      ["Published", (dateline.published ?? "") + (dateline.ambiguous ? " (day and month could be the other way round)" : "")],
      ["Updated", dateline.updated], ["Place", dateline.place], ["Agency", dateline.agency], ["Language", page.language],
      ...(page.captions ?? []).filter((caption) => caption.credit).map((caption) => ["Credit", caption.credit]),
    ];
    for (const [name, value] of rows) {
      if (value) list.append(element("dt", name), element("dd", value, { dir: "auto", class: name.toLowerCase() }));
    }
  };

  const apply = () => {
    for (const block of at("blocks").children) block.hidden = off.has(block.dataset.kind);
    for (const box of at("kinds").querySelectorAll("input")) box.checked = !off.has(box.value);
  };

  const showLegend = (page) => {
    const counts = {};
    for (const block of page.blocks ?? []) counts[block.kind] = (counts[block.kind] ?? 0) + 1;
    const list = at("kinds");
    list.replaceChildren();
    for (const kind of Object.keys(KINDS)) {
      if (!counts[kind]) continue;
      const label = tint(element("label"), kind);
      const box = element("input", null, { type: "checkbox", value: kind });
      box.addEventListener("change", () => {
        if (box.checked) off.delete(kind); else off.add(kind);
        apply();
      });
      label.append(box, element("span", kind), element("output", counts[kind]));
      list.append(label);
    }
    at("legend").hidden = list.children.length === 0;
  };

  const showWhy = (block) => {
    const why = at("why");
    why.replaceChildren();
    if (!block) {
      why.append(element("p", "Point at a block, tap it, or reach it with the keyboard to see why it is what it is."));
      return;
    }
    const verdict = element("p", null, { class: "verdict" });
    verdict.append(element("strong", block.kind), ` over ${block.runner_up}`);
    why.append(verdict);
    why.append(element("p", `Confidence ${block.confidence.toFixed(2)}`));
    why.append(element("meter", null, { min: 0.5, max: 1, value: block.confidence, "aria-label": "confidence" }));
    const rule = element("p", "Decided by ");
    rule.append(element("code", block.rule));
    why.append(rule);
    if (block.path) {
      const path = element("p", "Element ");
      path.append(element("code", block.path));
      why.append(path);
    }
    why.append(element("p", `Bytes ${block.start} to ${block.end}`));
    const table = element("table");
    for (const evidence of block.evidence ?? []) {
      const row = element("tr", null, evidence.strength < 0 ? { class: "against" } : {});
      const strength = (evidence.strength > 0 ? "+" : "\u2212") + Math.abs(evidence.strength);
      const name = element("td");
      name.append(element("code", evidence.rule));
      row.append(element("td", strength), name);
      table.append(row);
    }
    why.append(element("h2", `Evidence for ${block.kind} against ${block.runner_up}`), table);
  };

  const pin = (made, block) => {
    if (pinned) pinned.made.setAttribute("aria-pressed", "false");
    pinned = made ? { made, block } : null;
    if (made) made.setAttribute("aria-pressed", "true");
    showWhy(block);
  };

  const showBlocks = (page) => {
    const list = at("blocks");
    list.replaceChildren();
    pin(null, null);
    for (const block of page.blocks ?? []) {
      const made = tint(element("div", null, { class: "block", tabindex: 0, role: "button", "aria-pressed": "false" }), block.kind);
      made.dataset.kind = block.kind;
      if (block.confidence < 0.75) {
        made.dataset.unsure = "";
        made.title = `unsure: could be ${block.runner_up}`;
      }
      made.append(element("span", block.kind, { class: "kind" }), element("div", block.text, { class: "text", dir: "auto" }));
      made.addEventListener("pointerenter", () => pinned || showWhy(block));
      made.addEventListener("focus", () => pin(made, block));
      made.addEventListener("click", () => pin(made, block));
      list.append(made);
    }
    if (page.language) list.lang = page.language; else list.removeAttribute("lang");
  };

  const show = (index) => {
    current = index;
    const page = pages[index];
    document.title = `${page.headline ?? page.source} \u2013 copydesk`;
    at("source").textContent = page.source;
    at("error").textContent = page.error ?? "";
    at("error").hidden = !page.error;
    showFields(page);
    showLegend(page);
    showBlocks(page);
    apply();
    for (const [i, button] of at("pages").querySelectorAll("button").entries()) {
      if (i === index) button.setAttribute("aria-current", "page"); else button.removeAttribute("aria-current");
    }
    window.scrollTo(0, 0);
  };

  const listPages = () => {
    at("pages").hidden = pages.length < 2;
    for (const [i, page] of pages.entries()) {
      const button = element("button", page.headline ?? page.source, { type: "button", dir: "auto" });
      button.append(element("small", page.error ?? page.source));
      if (page.error) button.classList.add("failed");
      button.addEventListener("click", () => { location.hash = `#${i + 1}`; });
      const item = element("li");
      item.append(button);
      at("pages").querySelector("ol").append(item);
    }
  };

  const step = (by) => {
    const blocks = [...at("blocks").children].filter((block) => !block.hidden);
    const index = blocks.indexOf(document.activeElement);
    const next = blocks[index < 0 ? (by > 0 ? 0 : blocks.length - 1) : index + by];
    if (next) next.focus();
  };

  const turn = (by) => {
    const next = current + by;
    if (next >= 0 && next < pages.length) location.hash = `#${next + 1}`;
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys = { j: () => step(1), k: () => step(-1), n: () => turn(1), p: () => turn(-1) };
    if (event.key === "Escape") { document.activeElement?.blur(); pin(null, null); }
    else if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });

  for (const button of document.querySelectorAll("[data-choice]")) {
    button.addEventListener("click", () => {
      const shown = { all: () => true, none: () => false, article: (k) => ARTICLE.has(k), rest: (k) => !ARTICLE.has(k) };
      for (const kind of Object.keys(KINDS)) {
        if (shown[button.dataset.choice](kind)) off.delete(kind); else off.add(kind);
      }
      apply();
    });
  }

  const fromHash = () => {
    const wanted = Number.parseInt(location.hash.slice(1), 10) - 1;
    return wanted >= 0 && wanted < pages.length ? wanted : 0;
  };
  window.addEventListener("hashchange", () => show(fromHash()));
  listPages();
  if (pages.length) show(fromHash());
})();
