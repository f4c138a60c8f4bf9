package samspil.demo.grants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import samspil.demo.document.Chapter;
import samspil.demo.document.PolicyPdf;

/** What associations enclose with an application; invented, and the same for all of them. */
public final class Enclosures {
    private static final PolicyPdf ACCOUNTS = new PolicyPdf(
            "Foreningen",
            "Årsregnskab",
            "Godkendt på årsmødet",
            "da",
            List.of(
                    new Chapter("Indtægter", List.of("Kontingenter 14.200 kr.", "Tilskud 32.000 kr.")),
                    new Chapter("Udgifter", List.of("Aktiviteter 38.650 kr.", "Administration 4.300 kr.")),
                    new Chapter("Resultat", List.of("Årets overskud er 3.250 kr. og lægges til egenkapitalen."))));
    private static final PolicyPdf STATUTES = new PolicyPdf(
            "Foreningen",
            "Vedtægter",
            "Vedtaget på den stiftende generalforsamling",
            "da",
            List.of(
                    new Chapter("Formål", List.of("Foreningen samler frivillige og dem, de gør noget for.")),
                    new Chapter("Medlemmer", List.of("Enhver, der går ind for formålet, kan blive medlem.")),
                    new Chapter("Bestyrelse", List.of("Bestyrelsen har fem medlemmer og vælges for to år."))));

    private Enclosures() {}

    /** Writes them into a folder that exists, each under the name of the question it answers. */
    public static void write(Path folder) throws IOException {
        Files.write(folder.resolve("accounts.pdf"), ACCOUNTS.bytes());
        Files.write(folder.resolve("statutes.pdf"), STATUTES.bytes());
    }
}
