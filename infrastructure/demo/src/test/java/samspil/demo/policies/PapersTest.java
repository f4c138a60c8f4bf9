package samspil.demo.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samspil.documents.check.Bounds;
import samspil.documents.check.CheckDocument;
import samspil.documents.check.Verdict;

class PapersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "herlev-2013",
                "herlev-vedtaegter",
                "hoeje-taastrup-2018",
                "hoeje-taastrup-2023",
                "vesthimmerland-2007"
            })
    void ourOwnPapersPassTheCheckWithNothingToAdvise(String paper) throws IOException {
        var file = Files.write(folder.resolve(paper), Papers.pdf(paper).bytes());
        var check = new CheckDocument(Bounds.usual(), InstantSource.system(), folder.resolve("scratch"));
        var advice = check.check(file) instanceof Verdict.Accepted(var document) ? document.advice() : null;
        assertEquals(List.of(), advice);
    }
}
