package samspil.grants.decide;

import java.net.URI;
import java.util.function.Supplier;
import samspil.grants.ApplicationId;
import samspil.kernel.MunicipalityId;

/** Letters as files. What is kept is the frozen text; a file is made of it when somebody asks, and forgotten soon. */
public interface LetterFiles {

    /**
     * An address that gives a letter for some minutes.
     *
     * @param fileName what it is to be called
     * @param made gives its bytes, where it is not there yet
     */
    URI address(Key key, String fileName, Supplier<byte[]> made);

    /**
     * What names a letter's file.
     *
     * @param hash of its frozen text
     */
    record Key(MunicipalityId municipality, ApplicationId application, String hash) {}
}
