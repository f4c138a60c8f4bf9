package samspil.documents.office;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A piece of a stream that goes on after it. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // Whoever opened the whole closes it.
    }
}
