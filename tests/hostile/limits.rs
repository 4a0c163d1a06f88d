//! What is refused, by which error, and that every limit is a setting.

use copydesk::{Article, Error, Extractor, ExtractorBuilder};

/// One setting of one limit on one page: accepted with `enough`, refused with one less by an error that names the limit, its
/// value, and the size of the input.
fn is_exact(
    limit: fn(ExtractorBuilder, usize) -> ExtractorBuilder,
    name: &str,
    enough: usize,
    page: &str,
    refused: Error,
) {
    let read = |most: usize| -> Result<Article<'static>, Error> {
        limit(Extractor::builder(), most).build().expect("the setting is right").html(page)
    };
    assert!(read(enough).is_ok(), "{name} {enough}: {:?}", read(enough).err());
    let error = read(enough - 1).unwrap_err();
    assert_eq!(error, refused, "{name}");
    let message = error.to_string();
    for part in [name.to_owned(), (enough - 1).to_string(), enough.to_string()] {
        assert!(message.contains(&part), "{part} in {message:?}");
    }
}

#[test]
fn every_limit_is_a_setting_and_exact() {
    let page = "<p>One<p>Two<p>Three";
    is_exact(
        ExtractorBuilder::max_bytes,
        "max_bytes",
        page.len(),
        page,
        Error::TooLarge { size: page.len(), limit: page.len() - 1 },
    );
    is_exact(ExtractorBuilder::max_blocks, "max_blocks", 3, page, Error::TooManyBlocks { size: 3, limit: 2 });
    // Within the depth that is read as it is, and below it.
    for depth in [2, 100, 513, 5_000] {
        let page = format!("{}deep", "<div>".repeat(depth));
        is_exact(ExtractorBuilder::max_depth, "max_depth", depth, &page, Error::TooDeep { depth, limit: depth - 1 });
    }
    for tag in ["p", "script", "svg", "style", "p a=b></p", "script type=application/ld+json", "x-y"] {
        let written = tag.matches('=').count();
        let page = format!("<{tag}{}>x", " a='>'".repeat(20));
        // In the last but one the attributes stand on the end tag, where a browser drops them.
        let count = if tag.starts_with("p a") { 20 } else { 20 + written };
        is_exact(
            ExtractorBuilder::max_attributes,
            "max_attributes",
            count,
            &page,
            Error::TooManyAttributes { count, limit: count - 1 },
        );
    }
    let script = r#"{"@type":"Article","author":[{"name":"Ada Lind"}]}"#;
    let page =
        format!("<script type=application/ld+json>{script}</script><script type=application/ld+json>[1]</script>x");
    let size = script.len() + 3;
    is_exact(
        ExtractorBuilder::max_metadata_bytes,
        "max_metadata_bytes",
        size,
        &page,
        Error::MetadataTooLarge { size, limit: size - 1 },
    );
    is_exact(
        ExtractorBuilder::max_metadata_depth,
        "max_metadata_depth",
        3,
        &page,
        Error::MetadataTooDeep { depth: 3, limit: 2 },
    );
}

/// Text has no tags and no metadata: the limits of those are not its own.
#[test]
fn plain_text_knows_only_its_own_limits() {
    let strict = Extractor::builder().max_depth(0).max_attributes(0).max_metadata_bytes(0).max_metadata_depth(0);
    let text = "<div a=b><div><script type=application/ld+json>[[1]]</script>";
    assert_eq!(strict.build().unwrap().text(text).map(|a| a.blocks().len()), Ok(1));
}

/// Bytes are counted as they come, before they are decoded.
#[test]
fn bytes_are_counted_before_they_are_decoded() {
    let page: Vec<u8> = "<p>Ein Satz über Brücken.".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let read = |most: usize| {
        Extractor::builder()
            .max_bytes(most)
            .build()
            .unwrap()
            .bytes(&page, Some("text/html; charset=utf-16le"))
            .map(|a| a.blocks().len())
    };
    assert_eq!(read(page.len()), Ok(1));
    assert_eq!(read(page.len() - 1), Err(Error::TooLarge { size: page.len(), limit: page.len() - 1 }));
}

#[test]
fn too_many_bytes_are_refused_by_name_and_size() {
    let extractor = Extractor::builder().max_bytes(10).build().unwrap();
    assert_eq!(extractor.text("0123456789").map(|a| a.blocks().len()), Ok(1));
    let error = extractor.text("0123456789a").unwrap_err();
    assert_eq!(error, Error::TooLarge { size: 11, limit: 10 });
    let message = error.to_string();
    assert!(message.contains("max_bytes") && message.contains("11") && message.contains("10"), "{message}");
    assert!(
        matches!(copydesk::text(&" ".repeat((64 << 20) + 1)), Err(Error::TooLarge { limit, .. }) if limit == 64 << 20)
    );
}

#[test]
fn too_many_blocks_are_refused_by_name() {
    let extractor = Extractor::builder().max_blocks(2).build().unwrap();
    assert_eq!(extractor.text("a\n\nb\n").map(|a| a.blocks().len()), Ok(2));
    let message = extractor.text("a\n\nb\n\nc\n").unwrap_err().to_string();
    assert!(message.contains("max_blocks") && message.contains('2'), "{message}");
}

#[test]
fn settings_that_can_not_be_are_refused() {
    for code in ["", "xx", "english", "-", "de\0"] {
        assert_eq!(Extractor::builder().language(code).build().err(), Some(Error::UnknownLanguage(code.to_owned())));
    }
    for (lexicon, line, reason) in [
        ("phrase\n", 1, "before the first section"),
        ("\n[nothing]\n", 2, "[nothing]"),
        ("[appeal]\n^$\n", 2, "empty"),
        ("@nothing\n", 1, "@nothing"),
    ] {
        let Some(Error::Lexicon { line: at, reason: why }) = Extractor::builder().lexicon(lexicon).build().err() else {
            panic!("{lexicon:?} was read")
        };
        assert!(at == line && why.contains(reason), "{lexicon:?}: line {at}, {why}");
    }
    let huge = format!("[appeal]\n{}", "a phrase of our own\n".repeat(20_000));
    let extractor = Extractor::builder().lexicon(&huge).build().unwrap();
    assert_eq!(extractor.text("A phrase of our own").map(|a| a.blocks().len()), Ok(1));
}
