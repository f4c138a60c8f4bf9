package samspil.demo.document;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Two invented policies. */
final class SamplePolicies {
    private static final String DANISH = "Frivillige gør en forskel hver dag. De åbner døre, skaber fællesskaber og"
            + " giver plads til dem, der ellers ville stå udenfor. Kommunen vil støtte det frivillige liv, ikke styre"
            + " det, og derfor bygger politikken på samspil, synlighed og støtte mellem foreninger, borgere og ansatte.";
    private static final String NORWEGIAN = "Frivillige gjør en forskjell hver dag. De åpner dører, skaper fellesskap"
            + " og gir plass til dem som ellers ville stått utenfor. Kommunen vil støtte det frivillige livet, ikke"
            + " styre det, og derfor bygger politikken på samspill, synlighet og støtte.";

    private SamplePolicies() {}

    static PolicyPdf danish() {
        return policy(
                "Lyngby Sø Kommune",
                "Frivilligpolitik for et levende lokalsamfund",
                "Vedtaget af Social- og Sundhedsudvalget den 12. marts 2024",
                "da",
                List.of("Samspil mellem kommune og foreninger", "Synlighed", "Støtte og anerkendelse", "Opfølgning"),
                DANISH);
    }

    static PolicyPdf norwegian() {
        return policy(
                "Fjordvik kommune",
                "Frivillighetspolitikk",
                "Vedtatt av kommunestyret 3. juni 2025 & gjeldende fra 1. august",
                "nb",
                List.of("Samspill", "Synlighet"),
                NORWEGIAN);
    }

    private static PolicyPdf policy(
            String municipality, String title, String adopted, String language, List<String> headings, String text) {
        var chapters = IntStream.range(0, headings.size())
                .mapToObj(index -> new Chapter(headings.get(index), Collections.nCopies(4 + index, text)))
                .toList();
        return new PolicyPdf(municipality, title, adopted, language, chapters);
    }
}
