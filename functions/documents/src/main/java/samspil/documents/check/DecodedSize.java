package samspil.documents.check;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** How large streams are once decoded, found without keeping what comes out; PDFBox itself keeps it in the heap. */
final class DecodedSize {
    /** Decoders of pictures, which nothing here calls. */
    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    private final Budget budget;
    private final IdentityHashMap<COSStream, Long> known = new IdentityHashMap<>();

    DecodedSize(Budget budget) {
        this.budget = budget;
    }

    /**
     * In bytes; 0 for what only a decoder of pictures could tell.
     *
     * @throws Fault when it is a bomb
     */
    long of(COSStream stream) throws IOException {
        var size = known.get(stream);
        if (size == null) {
            size = measured(stream);
            known.put(stream, size);
        }
        return size;
    }

    static boolean isPicture(COSStream stream) {
        return filters(stream).stream().anyMatch(name -> PICTURES.contains(name.getName()));
    }

    private long measured(COSStream stream) throws IOException {
        var filters = filters(stream);
        if (isPicture(stream)) {
            return 0;
        }
        if (filters.isEmpty()) {
            return stream.getLength();
        }
        InputStream in = stream.createRawInputStream();
        for (int index = 0; index < filters.size() - 1; index++) {
            var kept = new ByteArrayOutputStream();
            decode(in, kept, stream, filters, index);
            in = new ByteArrayInputStream(kept.toByteArray());
        }
        return decode(in, OutputStream.nullOutputStream(), stream, filters, filters.size() - 1);
    }

    private long decode(InputStream in, OutputStream out, COSStream stream, List<COSName> filters, int index)
            throws IOException {
        budget.renew(Cost.STREAM_BYTE);
        var counting = new CountingOutput(out, budget);
        try (var buffered = new BufferedOutputStream(counting)) {
            FilterFactory.INSTANCE.getFilter(filters.get(index)).decode(in, buffered, stream, index);
        }
        return counting.count();
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            return List.of(name);
        }
        var names = new ArrayList<COSName>();
        if (filters instanceof COSArray array) {
            array.forEach(each -> names.add(each instanceof COSName name ? name : COSName.getPDFName("")));
        }
        return names;
    }
}
