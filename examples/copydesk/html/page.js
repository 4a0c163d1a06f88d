"use strict";
(() => {
  const pages = JSON.parse(document.getElementById("data").textContent);
  const meanings = JSON.parse(document.getElementById("rules").textContent);
  // Hue and saturation: the article's own parts are vivid, what stands around it is pale.
  const KINDS = {
    headline: [210, 80], kicker: [190, 60], deck: [230, 70], byline: [285, 60], dateline: [315, 60], body: [140, 45],
    subheading: [160, 70], caption: [45, 80], appeal: [0, 75], promo: [20, 60], related: [75, 45], share: [250, 20],
    navigation: [210, 12], tags: [180, 25], bio: [300, 25], comment: [100, 20], legal: [30, 12], advertisement: [350, 35],
    other: [0, 0],
  };
  const ARTICLE = new Set(["headline", "kicker", "deck", "byline", "dateline", "body", "subheading", "caption"]);
  // Below this confidence a block bears a question mark; the least sure of them are listed.
  const UNSURE = 0.75;
  const LISTED = 8;
  const NARROW = window.matchMedia("(max-width: 62rem)");
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
  const within = (tag, attributes, ...parts) => {
    const made = element(tag, null, attributes);
    made.append(...parts);
    return made;
  };

  const tint = (made, kind) => {
    const [hue, saturation] = KINDS[kind] ?? [0, 0];
    made.style.setProperty("--hue", hue);
    made.style.setProperty("--sat", `${saturation}%`);
    return made;
  };

  const time = (stamp) => (stamp ?? "").replace("T", " ").replace(/(:\d\d)([+-]\d\d:\d\d)$/, "$1 $2");

  const showFields = (page) => {
    const list = at("fields");
    list.replaceChildren();
    const dateline = page.dateline ?? {};
    const updated = dateline.updated === dateline.published ? null : dateline.updated;
    const credits = new Set((page.captions ?? []).map((caption) => caption.credit).filter(Boolean));
    const rows = [
      ["Kicker", page.kicker], ["Headline", page.headline], ["Deck", page.deck], ["Authors", (page.authors ?? []).join(", ")],
      ["Published", time(dateline.published) + (dateline.ambiguous ? " (day and month could be the other way round)" : "")],
      ["Updated", time(updated)], ["Place", dateline.place], ["Agency", dateline.agency], ["Language", page.language],
      ["Credits", [...credits].join(" · ")], ["Access", page.paywalled ? "the rest of it needs a payment" : null],
    ];
    for (const [name, value] of rows) {
      if (value) list.append(element("dt", name), element("dd", value, { dir: "auto", class: name.toLowerCase() }));
    }
  };

  const apply = () => {
    let above = null;
    for (const block of at("blocks").children) {
      block.hidden = off.has(block.dataset.kind);
      if (block.hidden) continue;
      block.toggleAttribute("data-run", block.dataset.kind === above);
      above = block.dataset.kind;
    }
    for (const box of at("kinds").querySelectorAll("input")) box.checked = !off.has(box.value);
  };

  const showLegend = (page) => {
    const counts = {};
    for (const block of page.blocks ?? []) counts[block.kind] = (counts[block.kind] ?? 0) + 1;
    const list = at("kinds");
    list.replaceChildren();
    for (const kind of Object.keys(KINDS)) {
      if (!counts[kind]) continue;
      const box = element("input", null, { type: "checkbox", value: kind });
      box.addEventListener("change", () => {
        if (box.checked) off.delete(kind); else off.add(kind);
        apply();
      });
      list.append(tint(within("label", {}, box, element("span", kind), element("output", counts[kind])), kind));
    }
    at("legend").hidden = list.children.length === 0;
  };

  // What stands in the panel while no block is looked at: where to look first, and the keys.
  const showOverview = () => {
    const blocks = pages[current].blocks ?? [];
    const unsure = blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.confidence < UNSURE);
    unsure.sort((a, b) => a.block.confidence - b.block.confidence);
    const parts = [element("p", "Point at a block, tap it, or reach it with the keyboard to see why it is what it is.")];
    const keys = [["j", "k"], " next and previous block", ["n", "p"], " next and previous page", ["Esc"], " lets go"];
    const line = within("p", { class: "keys" });
    for (const part of keys) {
      if (typeof part === "string") line.append(part, element("br"));
      else for (const key of part) line.append(element("kbd", key), " ");
    }
    parts.push(line);
    if (blocks.length) parts.push(element("h2", `${unsure.length} of ${blocks.length} blocks unsure`));
    const list = within("ul", { class: "unsure" });
    for (const { block, index } of unsure.slice(0, LISTED)) {
      const text = block.text.length > 60 ? `${block.text.slice(0, 60)}…` : block.text;
      const jump = within("button", { type: "button", dir: "auto" }, element("strong", `${block.kind}? `), text);
      jump.addEventListener("click", () => {
        off.delete(block.kind);
        apply();
        at("blocks").children[index].focus();
      });
      list.append(within("li", {}, jump));
    }
    at("why").replaceChildren(...parts, list);
  };

  const showEvidence = (block) => {
    const table = element("table");
    for (const evidence of block.evidence ?? []) {
      const strength = (evidence.strength > 0 ? "+" : "\u2212") + Math.abs(evidence.strength);
      const rule = within("td", { title: meanings[evidence.rule] ?? "" }, element("code", evidence.rule));
      table.append(within("tr", evidence.strength < 0 ? { class: "against" } : {}, element("td", strength), rule));
    }
    return table;
  };

  const showWhy = (block) => {
    at("why").toggleAttribute("data-idle", !block);
    if (!block) {
      showOverview();
      return;
    }
    const close = element("button", "Close", { type: "button", class: "close" });
    close.addEventListener("click", letGo);
    const sure = element("meter", null, { min: 0, max: 1, low: 0.5, high: UNSURE, optimum: 1, value: block.confidence, "aria-label": "confidence" });
    const parts = [
      close,
      within("p", { class: "verdict" }, element("strong", block.kind), ` over ${block.runner_up}`),
      element("p", `Confidence ${block.confidence.toFixed(2)}`, { class: "meaning" }), sure,
      within("p", {}, "Decided by ", element("code", block.rule)),
    ];
    if (meanings[block.rule]) parts.push(element("p", meanings[block.rule], { class: "meaning" }));
    parts.push(element("h2", `Evidence for ${block.kind} against ${block.runner_up}`), showEvidence(block), element("h2", "Where"));
    if (block.path) parts.push(within("p", {}, "Element ", element("code", block.path)));
    parts.push(element("p", `Bytes ${block.start} to ${block.end}`));
    at("why").replaceChildren(...parts);
  };

  const pin = (made, block) => {
    if (pinned) pinned.setAttribute("aria-pressed", "false");
    pinned = made;
    if (made) made.setAttribute("aria-pressed", "true");
    showWhy(block);
  };
  const letGo = () => {
    document.activeElement?.blur();
    pin(null, null);
  };

  const blockElement = (block) => {
    const made = tint(element("div", null, { class: "block", tabindex: 0, role: "button", "aria-pressed": "false" }), block.kind);
    made.dataset.kind = block.kind;
    made.toggleAttribute("data-around", !ARTICLE.has(block.kind) && block.kind !== "appeal");
    if (block.confidence < UNSURE) {
      made.dataset.unsure = "";
      made.title = `unsure: could be ${block.runner_up}`;
    }
    made.append(element("span", block.kind, { class: "kind" }), element("div", block.text, { class: "text", dir: "auto" }));
    let was = false;
    made.addEventListener("pointerenter", () => pinned || showWhy(block));
    made.addEventListener("pointerdown", () => { was = pinned === made; });
    made.addEventListener("focus", () => pin(made, block));
    // A tap on the block that is held lets it go.
    made.addEventListener("click", () => { if (was) letGo(); else pin(made, block); });
    return made;
  };

  const showBlocks = (page) => {
    const list = at("blocks");
    list.replaceChildren(...(page.blocks ?? []).map(blockElement));
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
    pin(null, null);
    apply();
    window.scrollTo(0, 0);
    for (const [i, button] of at("pages").querySelectorAll("button").entries()) {
      if (i !== index) button.removeAttribute("aria-current");
      else {
        button.setAttribute("aria-current", "page");
        if (!NARROW.matches) button.scrollIntoView({ block: "nearest" });
      }
    }
  };

  const listPages = () => {
    at("pages").hidden = pages.length < 2;
    at("pages").open = !NARROW.matches;
    at("pages").querySelector("summary").textContent = `${pages.length} pages`;
    for (const [i, page] of pages.entries()) {
      const button = element("button", page.headline ?? page.source, { type: "button", dir: "auto" });
      // A path has its own direction, whatever the headline's.
      button.append(element("small", page.error ?? page.source, { dir: "auto" }));
      if (page.error) button.classList.add("failed");
      button.addEventListener("click", () => { location.hash = `#${i + 1}`; });
      at("pages").querySelector("ol").append(within("li", {}, button));
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
    const keys = { j: () => step(1), k: () => step(-1), n: () => turn(1), p: () => turn(-1), Escape: letGo };
    if (Object.hasOwn(keys, event.key)) { event.preventDefault(); keys[event.key](); }
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
