//! The public face, written down by type. What is taken away or changed here breaks users: this file does not compile then,
//! and whoever changes it raises the version accordingly.

#![allow(clippy::type_complexity, reason = "the types are the point")]

use copydesk::{
    Article, Block, BlockRecord, Byline, Caption, CaptionRecord, Date, Dateline, DatelineRecord, Error, Evidence,
    EvidenceRecord, Explanation, Extractor, ExtractorBuilder, Field, Input, Kind, PageRecord, Paragraph, Precision,
    Reading, Record, RuleInfo, Time, Timestamp, UnknownKind, WhyRecord,
};
use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::ops::Range;

#[test]
fn functions_and_settings() {
    let _: for<'t> fn(&'t str) -> Result<Article<'t>, Error> = copydesk::text;
    let _: fn(&str) -> Result<Article<'static>, Error> = copydesk::html;
    let _: fn(&[u8], Option<&str>) -> Result<Article<'static>, Error> = copydesk::bytes;
    let _: fn() -> &'static [&'static str] = copydesk::languages;
    let _: Vec<RuleInfo> = copydesk::rules().collect();
    let _: for<'t> fn(&Extractor, &'t str) -> Result<Article<'t>, Error> = Extractor::text;
    let _: fn(&Extractor, &str) -> Result<Article<'static>, Error> = Extractor::html;
    let _: fn(&Extractor, &[u8], Option<&str>) -> Result<Article<'static>, Error> = Extractor::bytes;
    let _: fn(&Extractor, &str) -> Extractor = Extractor::at;
    let _: fn() -> ExtractorBuilder = Extractor::builder;
    let _: [fn(ExtractorBuilder, &str) -> ExtractorBuilder; 3] =
        [ExtractorBuilder::language, ExtractorBuilder::lexicon, ExtractorBuilder::url];
    let _: [fn(ExtractorBuilder, usize) -> ExtractorBuilder; 6] = [
        ExtractorBuilder::max_bytes,
        ExtractorBuilder::max_blocks,
        ExtractorBuilder::max_depth,
        ExtractorBuilder::max_attributes,
        ExtractorBuilder::max_metadata_bytes,
        ExtractorBuilder::max_metadata_depth,
    ];
    let _: fn(ExtractorBuilder, Date) -> ExtractorBuilder = ExtractorBuilder::now;
    let _: fn(ExtractorBuilder) -> Result<Extractor, Error> = ExtractorBuilder::build;
}

/// Never called: that it compiles is all.
fn _views<'a>(article: &'a Article<'_>, block: &'a Block) {
    let _: [Option<&'a str>; 4] = [article.headline(), article.kicker(), article.deck(), article.lede()];
    let _: Option<&'a str> = article.lede_without_dateline();
    let _: Vec<Byline<'a>> = article.bylines();
    let _: Vec<Cow<'a, str>> = article.authors();
    let _: Option<Dateline<'a>> = article.dateline();
    let _: Option<Date> = article.date();
    let _: Vec<Paragraph<'a>> = article.body();
    let _: Vec<Caption<'a>> = article.captions();
    let _: Vec<&'a str> = article.appeals();
    let _: [f32; 2] = [article.confidence(), block.confidence()];
    let _: bool = article.paywalled();
    let _: bool = article.is_article();
    let _: Option<&'static str> = article.field_rule(Field::Headline).or(article.language());
    let _: (&'a str, &'a [Block], Reading) = (article.text(), article.blocks(), article.reading());
    let _: (Vec<&'a Block>, &'a str) = (article.of_kind(Kind::Body).collect(), article.text_of(block));
    let _: (Vec<Evidence>, Option<String>) = (article.evidence(0), article.path(0));
    let _: Explanation<'a> = article.explain();
    let _: Vec<(Range<usize>, &'a str)> = article.links().collect();
    let _: (String, String) = (article.to_markdown(), article.front_matter());
    let _: [Record<'a>; 2] = [article.record("page"), article.record_explained("page")];
    let _: Record<'static> = Record::failed("page", Input::Text, "cause");
    let _: (Range<usize>, Kind, Kind, &'static str) = (block.span(), block.kind(), block.runner_up(), block.rule());
    let _: Article<'static> = article.clone().into_owned();
}

/// The same of what the views hand out.
fn _parts(
    byline: Byline<'static>,
    caption: Caption<'static>,
    dateline: Dateline<'static>,
    paragraph: Paragraph<'static>,
) {
    let _: (&str, Vec<&str>, Option<&str>, Option<&str>) = (byline.text, byline.names, byline.role, byline.outlet);
    let _: (&str, Option<&str>, bool) = (caption.text, caption.credit, caption.alt);
    let _: (&str, Option<&str>, Option<&str>) = (dateline.text, dateline.place, dateline.agency);
    let _: [Option<Timestamp>; 2] = [dateline.published, dateline.updated];
    let _: (&str, Kind, usize) = (paragraph.text, paragraph.kind, paragraph.block);
    let time: fn(u8, u8, Option<u8>) -> Option<Time> = Time::new;
    let date: fn(i16, u8, u8) -> Option<Date> = Date::new;
    if let (Some(date), time) = (date(2024, 3, 4), time(10, 15, None)) {
        let stamp = Timestamp::new(date, time, Some(60));
        let _: (Date, Option<Time>, Option<i16>, Precision, bool) =
            (stamp.date, stamp.time, stamp.offset_minutes, stamp.precision, stamp.ambiguous);
        let _: (i16, u8, u8, Option<u8>) = (date.year, date.month, date.day, date.weekday());
    }
}

/// Errors as a caller takes them apart. More may come, so the last arm has to be there.
fn _refused(error: &Error) -> (usize, usize) {
    match error {
        Error::TooLarge { size, limit } | Error::TooManyBlocks { size, limit } => (*size, *limit),
        Error::MetadataTooLarge { size, limit } | Error::TooManyAttributes { count: size, limit } => (*size, *limit),
        Error::TooDeep { depth, limit } | Error::MetadataTooDeep { depth, limit } => (*depth, *limit),
        Error::Lexicon { line, reason } => (*line, reason.len()),
        Error::UnknownLanguage(code) => (code.len(), 0),
        _ => (0, 0),
    }
}

/// A record by its fields.
fn _record(record: &Record<'static>, rule: &RuleInfo, evidence: Evidence) {
    let _: (&Cow<'static, str>, Input, &Option<Cow<'static, str>>) = (&record.source, record.input, &record.error);
    let _: [Option<&str>; 3] = [record.language, record.headline, record.kicker];
    let _: (&Option<Cow<'static, str>>, &Vec<Cow<'static, str>>) = (&record.deck, &record.authors);
    let _: (&Option<String>, &Option<DatelineRecord<'static>>) = (&record.date, &record.dateline);
    let _: (&String, &Vec<&str>, &Vec<&str>) = (&record.body, &record.paragraphs, &record.appeals);
    let _: (&Vec<CaptionRecord<'static>>, &Vec<BlockRecord<'static>>) = (&record.captions, &record.blocks);
    let _: (Option<PageRecord>, Option<&WhyRecord>) = (record.page, record.blocks[0].why.as_ref());
    let _: Option<&EvidenceRecord> = record.blocks[0].why.as_ref().and_then(|why| why.evidence.first());
    let _: (&'static str, &'static str) = (rule.id, rule.doc);
    let _: [&Vec<(Kind, i16)>; 2] = [&rule.text, &rule.html];
    let _: [&'static [&'static str]; 2] = [rule.yes, rule.no];
    let _: (&'static str, i16) = (evidence.rule, evidence.strength);
}

#[test]
fn kinds_have_their_names() {
    assert_eq!(Kind::COUNT, 19);
    let _: Result<Kind, UnknownKind> = "body".parse();
    let names = "headline kicker deck byline dateline body subheading caption appeal promo related share navigation tags bio \
                 comment legal advertisement other";
    assert!(Kind::ALL.map(Kind::name).iter().eq(&names.split_whitespace().collect::<Vec<_>>()));
    assert_eq!(Kind::ALL.iter().filter(|kind| kind.is_content()).count(), 7);
}

#[test]
fn what_a_pipeline_needs_of_the_types() {
    fn shared<T: Send + Sync + Clone + Debug + 'static>() {}
    fn shown<T: Display>() {}
    fn error<T: std::error::Error + PartialEq>() {}
    shared::<Article<'static>>();
    shared::<Extractor>();
    shared::<ExtractorBuilder>();
    shared::<Error>();
    shared::<Record<'static>>();
    shared::<RuleInfo>();
    shown::<Kind>();
    shown::<Date>();
    shown::<Time>();
    shown::<Timestamp>();
    shown::<Explanation<'static>>();
    error::<Error>();
    error::<UnknownKind>();
}
