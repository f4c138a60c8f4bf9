package samspil.documents.check;

/** What reading a document may use up, with how much of it there is for one document. */
enum Cost {
    /** Operators of content streams, over all pages and the forms they draw. */
    OPERATOR(4_000_000),
    /** Forms and pictures drawn; each form is parsed anew. */
    DRAWING(50_000),
    /** Glyphs over all pages. */
    GLYPH(4_000_000),
    /** Glyphs of one page; a full page of small print has some ten thousand. */
    PAGE_GLYPH(100_000),
    /** Characters of one page, since one glyph may stand for many. */
    PAGE_CHARACTER(400_000),
    /** Numbered objects. */
    OBJECT(250_000),
    /** Values inside arrays and dictionaries. */
    VALUE(3_000_000),
    /** Decoded bytes of all streams that are no images; images are never decoded. */
    DECODED_BYTE(512L << 20),
    /** Decoded bytes of one such stream. */
    STREAM_BYTE(32L << 20),
    /** Decoded bytes of what draws one page. */
    PAGE_BYTE(16L << 20);

    final long limit;

    Cost(long limit) {
        this.limit = limit;
    }
}
