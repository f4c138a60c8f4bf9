package samspil.documents.check;

import static samspil.documents.check.DocumentFault.ACTION;
import static samspil.documents.check.DocumentFault.EMBEDDED_FILE;
import static samspil.documents.check.DocumentFault.SCRIPT;

import java.util.stream.Stream;

/** Files that do something when they are opened or clicked. */
final class HostileActions {
    private static final String ALERT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    private HostileActions() {}

    static Stream<Hostile> all() {
        return Stream.of(scripts(), disguised(), actions()).flatMap(each -> each);
    }

    private static Stream<Hostile> scripts() {
        return Stream.of(
                Hostile.of("a script on opening", SCRIPT, () -> catalog("/OpenAction " + ALERT)),
                Hostile.of("a script on closing", SCRIPT, () -> catalog("/AA << /WC " + ALERT + " >>")),
                Hostile.of("a script of a page", SCRIPT, () -> page("/AA << /O " + ALERT + " >>")),
                Hostile.of(
                        "a script by name",
                        SCRIPT,
                        () -> catalog("/Names << /JavaScript << /Names [(a) " + ALERT + "] >> >>")),
                Hostile.of("a script of a link", SCRIPT, () -> annotation("/Subtype /Link /A " + ALERT)),
                Hostile.of(
                        "a script of a field",
                        SCRIPT,
                        () -> catalog("/AcroForm << /Fields [<< /FT /Tx /T (a) /AA << /K " + ALERT + " >> >>] >>")),
                Hostile.of(
                        "a script after a link",
                        SCRIPT,
                        () -> annotation(
                                "/Subtype /Link /A << /S /URI /URI (https://a.example) /Next " + ALERT + " >>")),
                Hostile.of(
                        "a script of a film", SCRIPT, () -> catalog("/OpenAction << /S /Rendition /JS (x\\(\\)) >>")),
                Hostile.of(
                        "a script in a stream",
                        SCRIPT,
                        () -> RawPdf.withCatalog(catalogWith("/OpenAction << /S /JavaScript /JS 6 0 R >>")).stream(
                                        6, "", RawPdf.bytes("app.alert(1)"))
                                .end()));
    }

    private static Stream<Hostile> disguised() {
        return Stream.of(
                Hostile.of(
                        "a script under another spelling",
                        SCRIPT,
                        () -> catalog("/OpenAction << /S /J#61vaScr#69pt /#4aS (x) >>")),
                Hostile.of(
                        "a script under another spelling by name",
                        SCRIPT,
                        () -> catalog("/Names << /Java#53cript << /Names [] >> >>")),
                Hostile.of(
                        "a script in an object stream",
                        SCRIPT,
                        () -> HostileStreams.withObjectStream("7 0 " + ALERT, "/N 1 /First 4")),
                Hostile.of(
                        "a script nobody refers to",
                        SCRIPT,
                        () -> RawPdf.onePage().object(6, ALERT).end()),
                Hostile.of(
                        "a script for an address",
                        SCRIPT,
                        () -> annotation("/Subtype /Link /A << /S /URI /URI (java\\nscript:alert\\(1\\)) >>")));
    }

    private static Stream<Hostile> actions() {
        return Stream.of(
                Hostile.of("a program to start", ACTION, () -> catalog("/OpenAction << /S /Launch /F (cmd.exe) >>")),
                Hostile.of(
                        "a form to send",
                        ACTION,
                        () -> annotation("/Subtype /Link /A << /S /SubmitForm /F (https://a.example) >>")),
                Hostile.of("data to fetch", ACTION, () -> catalog("/OpenAction << /S /ImportData /F (a.fdf) >>")),
                Hostile.of(
                        "another file to open",
                        ACTION,
                        () -> annotation("/Subtype /Link /A << /S /GoToR /F (//a.example/b.pdf) /D [0 /Fit] >>")),
                Hostile.of(
                        "a file inside to open",
                        EMBEDDED_FILE,
                        () -> annotation("/Subtype /Link /A << /S /GoToE /T << /R /C /N (a) >> >>")),
                Hostile.of(
                        "an address on the disk",
                        ACTION,
                        () -> annotation("/Subtype /Link /A << /S /URI /URI (file:///c:/a) >>")),
                Hostile.of(
                        "a stream that lies elsewhere",
                        ACTION,
                        () -> RawPdf.withContent("/F (//a.example/b)", RawPdf.bytes(RawPdf.HELLO))
                                .end()),
                Hostile.harmless(
                        "a link to a web address",
                        () -> annotation("/Subtype /Link /A << /S /URI /URI (https://a.example/javascript:x) >>")),
                Hostile.harmless("a link to a page", () -> catalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] >>")));
    }

    static String catalogWith(String entries) {
        return RawPdf.CATALOG.substring(0, RawPdf.CATALOG.length() - 2) + entries + " >>";
    }

    static byte[] catalog(String entries) {
        return RawPdf.withCatalog(catalogWith(entries)).end();
    }

    private static byte[] page(String entries) {
        return RawPdf.withPage(entries).end();
    }

    static byte[] annotation(String entries) {
        return RawPdf.withPage("/Annots [6 0 R]")
                .object(6, "<< /Type /Annot /Rect [0 0 99 99] " + entries + " >>")
                .end();
    }
}
