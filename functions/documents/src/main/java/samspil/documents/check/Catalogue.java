package samspil.documents.check;

import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Where a document describes itself.
 *
 * @param root the document's catalogue
 * @param information the older place, for the title
 */
record Catalogue(COSDictionary root, COSDictionary information) {

    Description description() throws IOException {
        return new Description(title(), language(), tagged());
    }

    /** XMP first, as ISO 32000-2 (14.3) prefers it. */
    private @Nullable String title() throws IOException {
        var metadata = root.getCOSStream(COSName.METADATA);
        return Optional.ofNullable(metadata == null ? null : Title.ofMetadata(metadata))
                .or(() -> Optional.ofNullable(information.getString(COSName.TITLE))
                        .map(Title::clean)
                        .filter(title -> !title.isEmpty()))
                .orElse(null);
    }

    /** Absent too where it is no language tag. */
    private @Nullable String language() {
        var tag = root.getString(COSName.LANG);
        try {
            return tag == null || tag.isBlank()
                    ? null
                    : new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException none) {
            return null;
        }
    }

    private boolean tagged() {
        var marks = root.getCOSDictionary(COSName.MARK_INFO);
        return marks != null
                && marks.getBoolean(COSName.getPDFName("Marked"), false)
                && root.getCOSDictionary(COSName.STRUCT_TREE_ROOT) != null;
    }
}
