package samspil.directory;

import samspil.kernel.Municipality;

/** Reads the files that come in. */
@FunctionalInterface
public interface ImportReader {

    /** The records of a file; never throws, whatever the bytes are. */
    ImportContent read(Municipality municipality, ImportOrder order, byte[] file);
}
