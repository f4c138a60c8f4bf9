package samspil.documents.check;

import static samspil.documents.check.DocumentFault.EMBEDDED_FILE;
import static samspil.documents.check.DocumentFault.FORM;
import static samspil.documents.check.DocumentFault.RICH_MEDIA;

import java.util.stream.Stream;

/** Files that carry more than pages. */
final class HostileAttachments {
    private static final String FILE = "<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>";

    private HostileAttachments() {}

    static Stream<Hostile> all() {
        return Stream.of(files(), media()).flatMap(each -> each);
    }

    private static Stream<Hostile> files() {
        return Stream.of(
                Hostile.of(
                        "a file by name",
                        EMBEDDED_FILE,
                        () -> packed("/Names << /EmbeddedFiles << /Names [(a) " + FILE + "] >> >>")),
                Hostile.of("a file that belongs to the document", EMBEDDED_FILE, () -> packed("/AF [" + FILE + "]")),
                Hostile.of("a file without a type", EMBEDDED_FILE, () -> packed("/Extra << /EF << /UF 7 0 R >> >>")),
                Hostile.of("a portfolio", EMBEDDED_FILE, () -> HostileActions.catalog("/Collection << /View /D >>")),
                Hostile.of(
                        "a file on a page",
                        EMBEDDED_FILE,
                        () -> HostileActions.annotation("/Subtype /FileAttachment /FS << /Type /Filespec /F (a) >>")),
                Hostile.of(
                        "a file nobody refers to",
                        EMBEDDED_FILE,
                        () -> RawPdf.onePage().stream(7, "/Type /EmbeddedFile", RawPdf.bytes("MZ"))
                                .end()));
    }

    private static Stream<Hostile> media() {
        return Stream.of(
                Hostile.of("rich media", RICH_MEDIA, () -> HostileActions.annotation("/Subtype /RichMedia")),
                Hostile.of("a 3D model", RICH_MEDIA, () -> HostileActions.annotation("/Subtype /3D")),
                Hostile.of("a screen", RICH_MEDIA, () -> HostileActions.annotation("/Subtype /Screen")),
                Hostile.of("a film", RICH_MEDIA, () -> HostileActions.annotation("/Subtype /Movie")),
                Hostile.of("a sound", RICH_MEDIA, () -> HostileActions.annotation("/Subtype /Sound")),
                Hostile.of(
                        "a film on opening", RICH_MEDIA, () -> HostileActions.catalog("/OpenAction << /S /Movie >>")),
                Hostile.of(
                        "a form of XFA",
                        FORM,
                        () -> HostileActions.catalog("/AcroForm << /Fields [] /XFA (<xdp/>) >>")),
                Hostile.harmless(
                        "a form without XFA", () -> HostileActions.catalog("/AcroForm << /Fields [] /XFA null >>")));
    }

    private static byte[] packed(String entries) {
        return RawPdf.withCatalog(HostileActions.catalogWith(entries)).stream(7, "", RawPdf.bytes("MZ"))
                .end();
    }
}
